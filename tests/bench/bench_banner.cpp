// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time from a webhook's POST to its painted banner, in the whole desktop program without a screen.
// usage: bench_banner [OPEN_REQUESTS (10)] [WEBHOOKS (300)]    prints one line of JSON

#include "desk.h"
#include "kit/rawhttp.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFuture>
#include <QTest>
#include <QTimer>
#include <QtConcurrent>

#include <cstdio>

namespace {

/// Notices when a button of a given accessible name has been painted.
class WatchingApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool handled = QApplication::notify(receiver, event);
        if (event->type() == QEvent::Paint && !m_wanted.isEmpty() && receiver->isWidgetType()
            && static_cast<QWidget *>(receiver)->accessibleName() == m_wanted) {
            m_wanted.clear();
            m_loop.exit(0);
        }
        return handled;
    }
    /// By an event loop: QTest's waiting looks only every 10 ms, and that would be most of what is measured.
    bool waitForPainted()
    {
        if (m_wanted.isEmpty())
            return true;
        QTimer patience;
        patience.setSingleShot(true);
        connect(&patience, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
        patience.start(30'000);
        return m_loop.exec() == 0;
    }
    void want(const QString &name) { m_wanted = name; }

private:
    QString m_wanted;
    QEventLoop m_loop;
};

/// Older and older, so that each stands on top of the list: "oldest first".
QByteArray body(const QByteArray &uid, int age)
{
    const support::Timestamp at = 1'704'906'300'000 - support::Timestamp(age) * 1000;
    QByteArray text = kit::consentBody(uid, "pending", 0);
    return text.replace("2024-01-10T17:05:00.000Z", support::toIso8601(at).toLatin1());
}

} // namespace

int main(int argc, char *argv[])
{
    WatchingApplication application(argc, argv);
    const int open = argc > 1 ? std::atoi(argv[1]) : 10;
    const int webhooks = argc > 2 ? std::atoi(argv[2]) : 300;

    auto options =
        bench::options(*store::StoreUrl::parse(QStringLiteral("sqlite::memory:"), QString()), QDir::tempPath());
    const support::SystemClock clock;
    bench::NoOpener opener;
    monitor::Session session(std::move(options), opener, clock);
    if (const auto started = session.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().sentence));
        return 1;
    }
    session.window().resize(1440, 900);
    session.window().show();
    const auto port = quint16(session.receiver().url().port());

    int age = 0;
    auto post = [port](const QByteArray &content) {
        return QtConcurrent::run([port, content] { return kit::postSigned(port, bench::key, content).status == 200; });
    };
    for (int i = 0; i < open; ++i) {
        application.want(QStringLiteral("Copy link for MB-open-%1").arg(i));
        auto done = post(body("open-" + QByteArray::number(i), ++age));
        if (!QTest::qWaitFor([&] { return done.isFinished(); }, 10'000) || !done.result())
            return 1;
    }
    if (open > 0 && !application.waitForPainted())
        return 1;

    std::vector<double> milliseconds;
    for (int i = 0; i < webhooks; ++i) {
        const QByteArray uid = "timed-" + QByteArray::number(i);
        application.want(QStringLiteral("Copy link for MB-") + QString::fromLatin1(uid));
        const QByteArray content = body(uid, ++age);
        QElapsedTimer timer;
        timer.start();
        auto done = post(content);
        if (!application.waitForPainted()) {
            std::fprintf(stderr, "no banner for %s\n", uid.constData());
            return 1;
        }
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
        done.waitForFinished();
    }
    using bench::percentile;
    std::printf("{\"open\":%d,\"webhooks\":%d,\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f}\n", open, webhooks,
                percentile(milliseconds, 0.5), percentile(milliseconds, 0.99), percentile(milliseconds, 1));
    return 0;
}
