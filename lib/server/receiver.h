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

/// Where the door is: what can change while it is open.
struct DoorPlace {
    Endpoint listen;
    QString path = QStringLiteral("/webhook");
    QString certificateFile;
    QString keyFile;
};

/// A test event on its way here.
struct TestExpectation {
    support::Secret key; ///< random, and used for nothing else
    std::function<void()> recognised; ///< called in the server's thread, once, before the event is answered
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
    /// Errors: `address_unavailable`, `tls_unusable`; nothing stays open then. Calling it again reopens.
    support::Result<void> start(ReceiverOptions options);

    /// Changes place, path or encryption of the door at once, with the keys, fence and limits that it has. Opens it
    /// where it is closed. What is under way is still answered. Blocks for a moment. On an error the door stays as it
    /// was: the new place is opened before the old one is left, but for an address on the same port, which has to be
    /// given up for the time of the attempt: where somebody takes it just then, the door is closed. Errors: those of
    /// start().
    support::Result<void> move(const DoorPlace &place);

    /// Replaces the accepted keys, without closing the door. Keys that come while it is closed are for the next time.
    void setSources(std::vector<webhook::Source> sources, webhook::SignatureScheme scheme);
    /// Accepts one more key, in the place of one with the same name.
    void addSource(webhook::Source source);
    /// The key of this name is accepted until another time, or for another team.
    void setSourceTerms(const QString &name, std::optional<support::Timestamp> notAfter, const QString &team);
    void removeSource(const QString &name);

    /// For a minute the first delivery that is signed with the expectation's key (HMAC over the body) is a test event:
    /// it passes every check of this door, then the store is asked whether it could commit, and the answer says so;
    /// but it is neither stored nor counted, and no second one is taken. One without a key ends the expectation.
    void expectTest(TestExpectation expectation);
    /// How to ask the store, see store::Writer::probe(). Before start().
    void setStoreProbe(std::function<void(webhook::DeliverySink::Answer answer)> probe);

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
    support::Result<void> open();

    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace server
