// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/storecommands.h"

#include "common/wiring.h"
#include "store/exporter.h"
#include "store/rebuild.h"
#include "support/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace receiver {

namespace {

const QString program = QStringLiteral("onboarding-receiver");

/// What every command does first: its own flags, the settings, the store's URL.
struct Opened {
    settings::ParsedCommandLine parsed;
    store::StoreUrl url;
    int exitCode = -1; ///< 0 or above: the command ends here
};

int fail(const QString &command, const support::Error &error)
{
    common::print(stderr, QStringLiteral("%1 %2: %3\n").arg(program, command, error.sentence));
    return settings::exitCodeFor(error);
}

Opened open(const settings::CommandLine &commandLine, const QStringList &arguments)
{
    Opened opened;
    opened.parsed = settings::parseCommandLine(commandLine, arguments);
    if (opened.parsed.finished) {
        opened.exitCode = opened.parsed.exitCode;
        common::print(opened.exitCode == 0 ? stdout : stderr, opened.parsed.text);
        return opened;
    }
    auto settings = common::loadSettings(opened.parsed, common::Sources::NotNeeded);
    if (!settings) {
        opened.exitCode = fail(commandLine.command, settings.error());
        return opened;
    }
    const auto url = common::storeUrl(*settings, store::StoreUrl::sqliteFile(settings::defaultStoreFile()));
    if (url)
        opened.url = *url;
    else
        opened.exitCode = fail(commandLine.command, url.error());
    return opened;
}

int wrongUsage(const QString &command, const QString &sentence)
{
    return fail(command, {QStringLiteral("usage"), {}, sentence});
}

support::Result<void> exportTo(const QString &what, store::ExportFormat format, const store::StoreUrl &url,
                               QIODevice &output)
{
    return what == QLatin1StringView("requests") ? store::exportRequests(url, format, output)
                                                 : store::exportDeliveries(url, format, output);
}

int cannotWrite(const QFileDevice &output)
{
    const QString name = output.fileName();
    return fail(QStringLiteral("export"),
                {QStringLiteral("output_failed"), name,
                 name.isEmpty() ? QStringLiteral("stdout cannot be written.")
                                : QStringLiteral("%1 cannot be written: %2.").arg(name, output.errorString())});
}

/// Exports to `output` where it could be opened, and brings out the last byte.
int exportThrough(QFileDevice &output, bool opened, const QString &what, store::ExportFormat format,
                  const store::StoreUrl &url)
{
    if (!opened)
        return cannotWrite(output);
    auto *fresh = qobject_cast<QSaveFile *>(&output);
    // It holds links and bodies: nobody else's to read.
    if (fresh)
        fresh->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const auto written = exportTo(what, format, url, output); !written)
        return fail(QStringLiteral("export"), written.error());
    return (fresh ? fresh->commit() : output.flush()) ? 0 : cannotWrite(output);
}

} // namespace

int exportStore(const QStringList &arguments)
{
    const QString command = QStringLiteral("export");
    const settings::CommandLine commandLine{
        program,
        command,
        QStringLiteral("Writes one consistent snapshot of the store, also beside a running server."),
        {{QStringLiteral("what"), QStringLiteral("requests or deliveries."), QStringLiteral("WHAT")},
         {QStringLiteral("format"), QStringLiteral("json or csv."), QStringLiteral("FORMAT")},
         common::storeOption(),
         {QStringLiteral("output"),
          QStringLiteral("File to write instead of stdout; it appears only when it is whole."),
          QStringLiteral("FILE")}}};
    const Opened opened = open(commandLine, arguments);
    if (opened.exitCode >= 0)
        return opened.exitCode;
    const QString what = opened.parsed.flags.value(QStringLiteral("what")).value(0);
    if (what != QLatin1StringView("requests") && what != QLatin1StringView("deliveries"))
        return wrongUsage(command, QStringLiteral("--what must be requests or deliveries."));
    const auto format = store::exportFormatFromText(opened.parsed.flags.value(QStringLiteral("format")).value(0));
    if (!format)
        return wrongUsage(command, QStringLiteral("--format must be json or csv."));

    const QString fileName = opened.parsed.flags.value(QStringLiteral("output")).value(0);
    if (fileName.isEmpty()) {
        QFile output;
        return exportThrough(output, output.open(stdout, QIODevice::WriteOnly), what, *format, opened.url);
    }
    if (store::isPartOfStore(fileName, opened.url))
        return wrongUsage(command, QStringLiteral("--output names the store itself (%1).").arg(fileName));
    // A pipe or a device is written to; a file is replaced when the new one is whole.
    const QFileInfo there(fileName);
    if (there.exists() && !there.isFile()) {
        QFile output(fileName);
        return exportThrough(output, output.open(QIODevice::WriteOnly), what, *format, opened.url);
    }
    QSaveFile output(fileName);
    return exportThrough(output, output.open(QIODevice::WriteOnly), what, *format, opened.url);
}

int rebuild(const QStringList &arguments)
{
    const QString command = QStringLiteral("rebuild");
    const settings::CommandLine commandLine{
        program,
        command,
        QStringLiteral(
            "Makes the state of all requests anew from the journal of deliveries. With --check it only compares, "
            "prints a line 'KIND UID FIELD' per difference, and exits with 1 where there is one."),
        {common::storeOption(), {QStringLiteral("check"), QStringLiteral("Only compares.")}}};
    const Opened opened = open(commandLine, arguments);
    if (opened.exitCode >= 0)
        return opened.exitCode;
    const auto print = [](const store::Difference &difference) {
        common::print(
            stdout,
            QStringLiteral("%1 %2 %3\n").arg(difference.kind, support::forLog(difference.uid, 255), difference.field));
    };
    if (opened.parsed.flags.contains(QStringLiteral("check"))) {
        const auto differences = store::checkProjection(opened.url, print);
        if (!differences)
            return fail(command, differences.error());
        return *differences == 0 ? 0 : 1;
    }
    const support::SystemClock clock;
    const auto mended = store::rebuildProjection(opened.url, clock, [](const store::Difference &) {});
    if (!mended)
        return fail(command, mended.error());
    common::print(stderr, QStringLiteral("%1 differences mended\n").arg(*mended));
    return 0;
}

} // namespace receiver
