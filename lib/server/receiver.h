// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/counters.h"
#include "server/limits.h"
#include "support/clock.h"
#include "support/error.h"
#include "support/secret.h"
#include "webhook/deliverysink.h"
#include "webhook/signature.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace server {

/// An address to listen on: `127.0.0.1:8780`, `[::1]:8780`, `0.0.0.0:0`, `localhost:8780`.
struct Endpoint {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8780; ///< 0: any free port

    /// Error `wrong_value` at `place`.
    static support::Result<Endpoint> parse(const QString &text, const QString &place);
};

/// The optional fence of the contract: who may speak at all.
struct Fence {
    support::Secret bearerToken; ///< if not empty, `Authorization: Bearer <token>` is required
    std::vector<std::pair<QHostAddress, int>> networks; ///< if not empty, the only remotes allowed
    std::vector<std::pair<QHostAddress, int>> trustedProxies; ///< remotes whose X-Forwarded-For/Forwarded is believed
};

/// Everything a receiver needs to open. TLS is on when both file names are set.
struct ReceiverOptions {
    Endpoint listen;
    QString path = QStringLiteral("/webhook");
    QString certificateFile;
    QString keyFile;
    std::optional<Endpoint> admin;
    Fence fence;
    Limits limits;
    std::vector<webhook::Source> sources;
    webhook::SignatureScheme scheme = webhook::SignatureScheme::Either;
};

/// What /healthz and /metrics tell about the store; asked in the server's thread, so it must be quick and thread-safe.
struct StoreReport {
    bool ok = true;
    QString sentence = QStringLiteral("ok");
    int queueDepth = 0;
    QByteArray metrics; ///< Prometheus lines of the store's own, appended to /metrics
};

/// The HTTP server in its own thread. Hands each vetted, judged delivery to the sink and answers when the sink does.
/// Every function may be called from the thread that owns it; signals arrive there.
class Receiver : public QObject {
    Q_OBJECT
public:
    /// `sink` and `clock` must outlive the receiver.
    Receiver(webhook::DeliverySink &sink, const support::Clock &clock, QObject *parent = nullptr);
    ~Receiver() override; ///< stop()

    void setStoreReport(std::function<StoreReport()> report);

    /// Opens the door; blocks until it is open or failed. Never falls back to another port or to plain HTTP.
    /// Errors: `address_unavailable`, `tls_unusable`, `too_few_descriptors`; nothing stays open then. Calling it again
    /// reopens.
    support::Result<void> start(ReceiverOptions options);

    /// Replaces the accepted keys without closing the door.
    void setSources(std::vector<webhook::Source> sources, webhook::SignatureScheme scheme);

    /// Accepts one more key, in the place of one with the same name, without closing the door.
    void addSource(webhook::Source source);

    /// Calls `answer` in the server's thread as soon as its event loop turns; never where the door is closed.
    void ping(std::function<void()> answer);

    /// Stops accepting, answers what is complete, drops half-sent requests after at most 2 s. Blocks; idempotent.
    void stop();

    /// Reads certificate and key again, for new connections; the old pair stays where the new one is unusable. Happens
    /// by itself when the files change.
    void reloadTls();

    /// How long stop() waits for the sink's last answers; 15 s, more than a store waits for a lock.
    void setStopPatience(int milliseconds);

    bool isListening() const;
    /// e.g. `http://127.0.0.1:43211/webhook`: the real port; `https` with TLS. Empty when not listening.
    QUrl url() const;
    /// e.g. `http://127.0.0.1:43212`; empty without an admin address.
    QUrl adminUrl() const;

    Counters counters() const; ///< a snapshot, any thread

signals:
    /// At most ten times a second while something arrives.
    void countersChanged(const server::Counters &counters);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace server
