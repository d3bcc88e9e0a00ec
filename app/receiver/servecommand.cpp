// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/servecommand.h"

#include "common/storereport.h"
#include "common/terminationsignals.h"
#include "common/wiring.h"
#include "receiver/servicenotify.h"
#include "receiver/watchdog.h"
#include "support/logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <memory>

namespace receiver {

namespace {

using namespace std::chrono_literals;

/// More than the store waits for another process's lock, so that a neighbour's fault is not taken for ours.
constexpr std::chrono::milliseconds leastPatience =
    2 * std::chrono::milliseconds(store::WriterLimits().busyMilliseconds);

QByteArray statusLine(const server::Receiver &receiver, const QString &storeProblem)
{
    const QString what = storeProblem.isEmpty()
        ? QStringLiteral("Receiving on %1").arg(receiver.url().toString(QUrl::FullyEncoded))
        : QStringLiteral("Answering 503: %1").arg(storeProblem);
    return "STATUS=" + support::forLog(what).toUtf8(); // one line
}

/// SIGHUP, between systemd's RELOADING and READY (sd_notify(3)).
void reload(server::Receiver &receiver)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    notifyService("RELOADING=1\nMONOTONIC_USEC="
                  + QByteArray::number(std::chrono::duration_cast<std::chrono::microseconds>(now).count()));
    receiver.reloadTls();
    notifyService("READY=1");
}

std::unique_ptr<Watchdog> watchOver(server::Receiver &receiver, store::Writer &writer)
{
    const auto interval = watchdogInterval();
    if (!interval)
        return nullptr;
    return std::make_unique<Watchdog>(
        *interval, std::max(*interval / 2, leastPatience),
        std::vector<Watchdog::Watched>{
            {"server", [&receiver](std::function<void()> answer) { receiver.ping(std::move(answer)); }},
            {"store", [&writer](std::function<void()> answer) { writer.ping(std::move(answer)); }}},
        [] { notifyService("WATCHDOG=1"); });
}

} // namespace

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
    auto loaded = common::loadSettings(parsed);
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
    if (!writer.rights().receive) {
        return fail({QStringLiteral("not_allowed"), url->display(),
                     QStringLiteral("The database %1 does not let this program store deliveries: its role lacks the "
                                    "receiver's rights, or the server is a standby.")
                         .arg(url->display())});
    }
    store::Reader reader(*url);
    const common::StoreReport report(writer, reader);
    server::Receiver receiver(writer, clock);
    receiver.setStoreReport([&report] { return report.current(); });

    QObject::connect(&terminationSignals, &common::TerminationSignals::terminationRequested, qApp,
                     &QCoreApplication::quit);
    QObject::connect(&terminationSignals, &common::TerminationSignals::reloadRequested, &receiver,
                     [&receiver] { reload(receiver); });
    if (const auto listening = receiver.start(std::move(*options)); !listening)
        return fail(listening.error());
    // Before whoever waits for the line on stdout sends something that is logged too.
    qCInfo(lcApp).noquote()
        << QStringLiteral("listening url=%1 store=%2").arg(receiver.url().toString(QUrl::FullyEncoded), url->display());
    common::printReady(receiver);
    notifyService("READY=1\n" + statusLine(receiver, {}));
    QObject::connect(&writer, &store::Writer::healthChanged, &receiver, [&receiver](bool ok, const QString &sentence) {
        notifyService(statusLine(receiver, ok ? QString() : sentence));
    });
    const std::unique_ptr<Watchdog> watchdog = watchOver(receiver, writer);
    if (watchdog)
        watchdog->start();

    const int code = QCoreApplication::exec();
    notifyService("STOPPING=1\nSTATUS=Answering what has come whole");
    if (watchdog)
        watchdog->stop();
    receiver.stop(); // answers what is complete, so the writer must still run
    writer.stop();
    qCInfo(lcApp) << "stopped";
    return code;
}

} // namespace receiver
