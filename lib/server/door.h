// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/counterboard.h"
#include "server/receiver.h"
#include "server/throttledlog.h"

#include <QTimer>

#include <memory>

class QHttpServer;

namespace server {

class AdminServer;
class ConnectionFront;
class TlsPair;
class WebhookRoute;

/// Everything of the receiver that lives in the server's thread. Made, used and destroyed there; Receiver is the handle
/// on the owner's side.
class Door final : public QObject {
    Q_OBJECT
public:
    /// What every door of a receiver stands on.
    struct Ground {
        webhook::DeliverySink &sink;
        const support::Clock &clock;
        CounterBoard &board;
        std::function<void()> publish; ///< called at most ten times a second while something is counted
        std::function<void(webhook::DeliverySink::Answer answer)> probeStore;
    };

    explicit Door(Ground ground);
    ~Door() override;

    /// `options.sources` are left alone: `verifier` has them.
    support::Result<void> open(const ReceiverOptions &options, webhook::SignatureVerifier verifier,
                               std::function<StoreReport()> report);
    /// Another path, another certificate or none, at the same address. On an error all stays.
    support::Result<void> change(const DoorPlace &place);
    /// Gives the address up, but keeps who is connected.
    void stopListening();
    /// False where somebody else has taken the address.
    bool listenAgain();
    /// The admin address goes over from a door that is left.
    void takeAdmin(Door &left);
    QUrl url() const { return m_url; }
    QUrl adminUrl() const { return m_adminUrl; }

    void setVerifier(webhook::SignatureVerifier verifier);
    void expectTest(TestExpectation expectation);
    void setReport(std::function<StoreReport()> report);
    void reloadTls();

    /// Stops accepting; `done` is called once all that was whole is answered and all else is dropped.
    void drain(std::function<void()> done);
    /// Another that waits for what drain() waits for.
    void whenDrained(std::function<void()> done);

private:
    static support::Result<std::unique_ptr<TlsPair>> loadPair(const QString &certificateFile, const QString &keyFile);
    support::Result<void> openFront(const ReceiverOptions &options, webhook::SignatureVerifier verifier);
    support::Result<void> openAdmin(const ReceiverOptions &options, std::function<StoreReport()> report);
    void count(QLatin1StringView outcome, QLatin1StringView code);
    void schedulePublishing();

    const Ground m_ground;
    Endpoint m_endpoint; ///< with the real port
    bool m_leaving = false;
    QTimer m_publishing;
    ThrottledLog m_log;
    QUrl m_url;
    QUrl m_adminUrl;
    std::unique_ptr<TlsPair> m_tls;
    std::unique_ptr<WebhookRoute> m_route;
    std::unique_ptr<QHttpServer> m_http;
    ConnectionFront *m_front = nullptr; ///< owned by m_http
    std::unique_ptr<AdminServer> m_admin;
};

} // namespace server
