// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the GUI thread is away from its event loop while webhooks arrive: each turn of the loop that did anything,
// with all of its events, painting included. Whole program, without a screen; onboarding-simulator sends.
// usage: bench_frames [OPEN_REQUESTS (5000)] [EVENTS_A_SECOND (500)] [SECONDS (20)]    prints one line of JSON

#include "desk.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace {

const QByteArray key = "ik_bench";

/// Measures every turn of the event loop that handles an event.
class TurnTimer : public QObject {
public:
    TurnTimer()
    {
        const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { m_turn.start(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_turn.isValid() && measuring)
                turns.push_back(double(m_turn.nsecsElapsed()) / 1e6);
            m_turn.invalidate();
        });
    }

    std::vector<double> turns; ///< ms
    bool measuring = false;

private:
    QElapsedTimer m_turn;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int open = arguments.value(1, QStringLiteral("5000")).toInt();
    const QString rate = arguments.value(2, QStringLiteral("500"));
    const QString seconds = arguments.value(3, QStringLiteral("20"));

    const QTemporaryDir folder;
    QFile keyFile(folder.filePath(QStringLiteral("key")));
    if (!keyFile.open(QIODevice::WriteOnly) || keyFile.write(key) != key.size())
        return 1;
    keyFile.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    keyFile.close();
    const support::SystemClock clock;
    monitor::SessionOptions options;
    options.settings = *settings::load({});
    options.settings.listen.value = QStringLiteral("127.0.0.1:0");
    settings::SourceSetting source;
    source.name = QStringLiteral("bench");
    source.key = support::Secret(QByteArrayView(key));
    options.settings.sources = {source};
    options.settings.sourceLevel = settings::SourceLevel::Flag;
    options.store = store::StoreUrl::sqliteFile(folder.filePath(QStringLiteral("desk.db")));
    options.keyFolder = folder.path();
    if (!bench::fill(options.store, clock, open, 1))
        return 1;
    bench::NoOpener opener;
    monitor::Session session(std::move(options), opener, clock);
    if (!session.start())
        return 1;
    session.window().resize(1440, 900);
    session.window().show();
    session.window().activateWindow();
    const desk::RequestModel &model = session.window().requests();
    if (!QTest::qWaitForWindowActive(&session.window())
        || !QTest::qWaitFor([&] { return model.count(desk::View::Needs) == open; }, 30'000))
        return 1;

    TurnTimer timer;
    QProcess simulator;
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&simulator, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&simulator, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    simulator.start(QApplication::applicationDirPath() + QStringLiteral("/onboarding-simulator"),
                    {QStringLiteral("load"), QStringLiteral("--url"), session.receiver().url().toString(),
                     QStringLiteral("--api-key-file"), keyFile.fileName(), QStringLiteral("--rate"), rate,
                     QStringLiteral("--duration"), seconds, QStringLiteral("--json")});
    timer.measuring = true;
    loop.exec();
    timer.measuring = false;
    const int arrived = model.rowCount() - open;
    if (simulator.exitCode() != 0 || timer.turns.empty() || arrived <= 0)
        return 1;
    using bench::percentile;
    std::printf(
        "{\"open\":%d,\"rate\":%s,\"arrived\":%d,\"turns\":%d,\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f}\n", open,
        qPrintable(rate), arrived, int(timer.turns.size()), percentile(timer.turns, 0.5), percentile(timer.turns, 0.99),
        percentile(timer.turns, 1));
    return 0;
}
