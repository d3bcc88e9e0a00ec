// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/answer.h"
#include "server/counterboard.h"
#include "server/receiver.h"
#include "server/requesthead.h"

#include <QHttpServer>

#include <memory>

namespace server {

class Connection;
class ConnectionFront;

/// The admin address (contract section 5): `/healthz` and `/metrics`, behind a front of its own.
class AdminServer final {
public:
    struct Ground {
        const CounterBoard &board;
        std::function<StoreReport()> report; ///< may be empty
        QUrl listening; ///< what /healthz names
    };

    explicit AdminServer(Ground ground);
    ~AdminServer();

    /// Error `address_unavailable`.
    support::Result<void> open(const Endpoint &endpoint, const Limits &limits);
    QUrl url() const;
    void closeAll();
    void setListening(const QUrl &url) { m_ground.listening = url; }
    void setReport(std::function<StoreReport()> report) { m_ground.report = std::move(report); }

private:
    Answer answerTo(const RequestHead &head) const;
    Answer health() const;
    Answer metrics() const;
    StoreReport report() const;

    Ground m_ground;
    std::unique_ptr<QHttpServer> m_http;
    ConnectionFront *m_front = nullptr; ///< owned by m_http once bound
};

} // namespace server
