// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"
#include "store/writer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <semaphore>
#include <utility>
#include <vector>

/// What the benchmarks of the window share.
namespace bench {

class NoOpener final : public monitor::LinkOpener {
public:
    bool open(const QUrl &) override { return false; }
};

/// Measures how long events of the GUI thread take, each with all that it causes.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event); // those of the store and the server come by here too
        const bool paints = event->type() == QEvent::UpdateRequest;
        if (m_depth++ == 0)
            m_timer.start();
        const bool handled = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            const qint64 took = m_timer.nsecsElapsed();
            m_busy += took;
            m_frame += took;
            if (paints)
                m_frames.push_back(double(std::exchange(m_frame, 0)) / 1e6);
        }
        return handled;
    }
    /// Since the last time it was asked, ms.
    double takeBusy() { return double(std::exchange(m_busy, 0)) / 1e6; }
    /// The work for each painted frame: all events since the one before, and the paint. Since the last time it was
    /// asked, ms.
    std::vector<double> takeFrames()
    {
        m_frame = 0;
        return std::exchange(m_frames, {});
    }

private:
    QElapsedTimer m_timer;
    qint64 m_busy = 0, m_frame = 0;
    std::vector<double> m_frames;
    int m_depth = 0;
};

/// `values` must not be empty.
inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1) + 0.5)];
}

/// Requests that are a month old, every `openEvery`th of them open and the others done; a consent and a delegation for
/// each customer.
inline bool fill(const store::StoreUrl &url, const support::Clock &clock, int count, int openEvery)
{
    store::Writer writer(url, clock);
    if (!writer.start())
        return false;
    const support::Timestamp old = clock.now() - 30LL * 86'400'000;
    std::counting_semaphore<> room(2000);
    for (int i = 0; i < count; ++i) {
        const bool consent = i % 2 == 0;
        onboarding::StatusChange change;
        change.kind = consent ? onboarding::RequestKind::Consent : onboarding::RequestKind::ClientId;
        change.uid = QStringLiteral("REQ-%1").arg(i);
        change.status = i % openEvery == 0 ? QStringLiteral("pending") : QStringLiteral("completed");
        change.updatedAt = old + i;
        change.workspaceId = QStringLiteral("WS-%1").arg(i / 2);
        change.teamId = QStringLiteral("T-%1").arg(i / 2 % 20); // the same for both halves of a customer
        change.teamName = QStringLiteral("Team number %1").arg(i / 2 % 20);
        if (consent) {
            change.mailboxId = QStringLiteral("MB-%1").arg(i);
            change.consentUrl =
                QStringLiteral(
                    "https://accounts.google.com/o/oauth2/v2/auth?client_id=1234567890-abcdefgh.apps."
                    "googleusercontent.com&scope=https%3A%2F%2Fmail.google.com%2F&login_hint=sales%40customer%1"
                    ".example&state=%1")
                    .arg(i / 2);
        } else {
            change.domainName = QStringLiteral("customer%1.example").arg(i / 2);
            change.clientId = QStringLiteral("%1-abcdefgh.apps.googleusercontent.com").arg(100'000'000 + i);
        }
        webhook::Delivery delivery;
        delivery.receivedAt = old + i;
        delivery.source = QStringLiteral("bench");
        delivery.event = onboarding::eventName(change.kind);
        delivery.body = "{}";
        delivery.bodyKept = true;
        delivery.content = webhook::Tracked{std::move(change)};
        room.acquire();
        writer.deliver(std::move(delivery), [&room](webhook::Outcome) { room.release(); });
    }
    for (int i = 0; i < 2000; ++i)
        room.acquire();
    return true;
}

inline const QByteArray key = QByteArrayLiteral("ik_bench");

/// Of a program on a free port, with one source that signs with `key`.
inline monitor::SessionOptions options(const store::StoreUrl &url, const QString &folder)
{
    monitor::SessionOptions options;
    options.settings = *settings::load({});
    options.settings.listen.value = QStringLiteral("127.0.0.1:0");
    settings::SourceSetting source;
    source.name = QStringLiteral("bench");
    source.key = support::Secret(QByteArrayView(key));
    options.settings.sources = {source};
    options.settings.sourceLevel = settings::SourceLevel::Flag;
    options.store = url;
    options.keyFolder = folder;
    return options;
}

/// Shows the window as large as on a desk, and waits until it is in front.
inline bool show(monitor::MainWindow &window)
{
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace bench
