// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/servecommand.h"

#include "common/storereport.h"
#include "common/terminationsignals.h"
#include "common/wiring.h"
#include "support/logging.h"

#include <QCoreApplication>

namespace receiver {

int serve(const QStringList &arguments)
{
    const settings::CommandLine commandLine{
        QStringLiteral("onboarding-receiver"), QStringLiteral("serve"),
        QStringLiteral(
            "Receives InboxKit's webhooks and stores them. Prints one line on stdout once it can take traffic: "
            "'ready URL'. Logs to stderr. SIGTERM or SIGINT ends it; SIGHUP reads the TLS files again."),
        common::serveOptions()};
    const settings::ParsedCommandLine parsed = settings::parseCommandLine(commandLine, arguments);
    if (parsed.finished) {
        common::print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    auto fail = [](const support::Error &error) {
        common::print(stderr, QStringLiteral("onboarding-receiver serve: %1\n").arg(error.sentence));
        return settings::exitCodeFor(error);
    };
    const auto loaded = common::loadSettings(parsed);
    if (!loaded)
        return fail(loaded.error());
    auto options = common::receiverOptions(*loaded);
    if (!options)
        return fail(options.error());
    const auto url = common::storeUrl(*loaded, store::StoreUrl::sqliteFile(settings::defaultStoreFile()));
    if (!url)
        return fail(url.error());
    common::logWarnings(*loaded, *options);

    const support::SystemClock clock;
    common::TerminationSignals terminationSignals;
    store::Writer writer(*url, clock);
    if (const auto started = writer.start(); !started)
        return fail(started.error());
    store::Reader reader(*url);
    const common::StoreReport report(writer, reader);
    server::Receiver receiver(writer, clock);
    receiver.setStoreReport([&report] { return report.current(); });

    QObject::connect(&terminationSignals, &common::TerminationSignals::terminationRequested, qApp,
                     &QCoreApplication::quit);
    QObject::connect(&terminationSignals, &common::TerminationSignals::reloadRequested, &receiver,
                     &server::Receiver::reloadTls);
    if (const auto listening = receiver.start(std::move(*options)); !listening)
        return fail(listening.error());
    common::printReady(receiver);
    qCInfo(lcApp).noquote()
        << QStringLiteral("listening url=%1 store=%2").arg(receiver.url().toString(QUrl::FullyEncoded), url->display());

    const int code = QCoreApplication::exec();
    receiver.stop(); // answers what is complete, so the writer must still run
    writer.stop();
    qCInfo(lcApp) << "stopped";
    return code;
}

} // namespace receiver
