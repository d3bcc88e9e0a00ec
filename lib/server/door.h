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
    /// `publish` is called at most ten times a second while something is counted.
    Door(webhook::DeliverySink &sink, const support::Clock &clock, CounterBoard &board, std::function<void()> publish);
    ~Door() override;

    support::Result<void> open(ReceiverOptions options, std::function<StoreReport()> report);
    QUrl url() const { return m_url; }
    QUrl adminUrl() const { return m_adminUrl; }

    void setSources(std::vector<webhook::Source> sources, webhook::SignatureScheme scheme);
    void addSource(webhook::Source source);
    void setReport(std::function<StoreReport()> report);
    void reloadTls();

    /// Stops accepting; `done` is called once all that was whole is answered and all else is dropped.
    void drain(std::function<void()> done);

private:
    support::Result<void> openTls(const ReceiverOptions &options);
    support::Result<void> openFront(ReceiverOptions &options);
    support::Result<void> openAdmin(const ReceiverOptions &options, std::function<StoreReport()> report);
    void count(QLatin1StringView outcome, QLatin1StringView code);
    void schedulePublishing();

    webhook::DeliverySink &m_sink;
    const support::Clock &m_clock;
    CounterBoard &m_board;
    std::function<void()> m_publish;
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
