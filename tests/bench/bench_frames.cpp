// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the GUI thread works for each painted frame while webhooks arrive: all events since the frame before, and
// the paint. Whole program, without a screen; onboarding-simulator sends. usage: bench_frames [OPEN_REQUESTS (5000)]
// [EVENTS_A_SECOND (500)] [SECONDS (20)]    prints one line of JSON

#include "desk.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

int main(int argc, char *argv[])
{
    bench::TimedApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int open = arguments.value(1, QStringLiteral("5000")).toInt();
    const QString rate = arguments.value(2, QStringLiteral("500"));
    const QString seconds = arguments.value(3, QStringLiteral("20"));

    const QTemporaryDir folder;
    QFile keyFile(folder.filePath(QStringLiteral("key")));
    if (!keyFile.open(QIODevice::WriteOnly) || keyFile.write(bench::key) != bench::key.size())
        return 1;
    keyFile.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    keyFile.close();
    const support::SystemClock clock;
    auto options =
        bench::options(store::StoreUrl::sqliteFile(folder.filePath(QStringLiteral("desk.db"))), folder.path());
    if (!bench::fill(options.store, clock, open, 1))
        return 1;
    bench::NoOpener opener;
    monitor::Session session(std::move(options), opener, clock);
    if (!session.start())
        return 1;
    const desk::RequestModel &model = session.window().requests();
    if (!bench::show(session.window())
        || !QTest::qWaitFor([&] { return model.count(desk::View::Needs) == open; }, 30'000))
        return 1;

    QProcess simulator;
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&simulator, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&simulator, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    simulator.start(QApplication::applicationDirPath() + QStringLiteral("/onboarding-simulator"),
                    {QStringLiteral("load"), QStringLiteral("--url"), session.receiver().url().toString(),
                     QStringLiteral("--api-key-file"), keyFile.fileName(), QStringLiteral("--rate"), rate,
                     QStringLiteral("--duration"), seconds, QStringLiteral("--json")});
    QTest::qWait(1000); // the first paint, and the simulator starts
    application.takeFrames();
    loop.exec();
    const std::vector<double> frames = application.takeFrames();
    const int arrived = model.rowCount() - open;
    if (simulator.exitCode() != 0 || frames.empty() || arrived <= 0)
        return 1;
    using bench::percentile;
    std::printf(
        "{\"open\":%d,\"rate\":%s,\"arrived\":%d,\"frames\":%d,\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f}\n",
        open, qPrintable(rate), arrived, int(frames.size()), percentile(frames, 0.5), percentile(frames, 0.99),
        percentile(frames, 1));
    return 0;
}
