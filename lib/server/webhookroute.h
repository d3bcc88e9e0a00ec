// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/answer.h"
#include "server/answerqueue.h"
#include "server/receiver.h"
#include "server/requesthead.h"
#include "server/throttledlog.h"

#include <QHttpServerResponder>

#include <optional>
#include <unordered_map>

class QHttpServer;
class QHttpServerRequest;

namespace server {

class Connection;
class ConnectionFront;

/// The webhook's path: what a whole request is answered with (contract section 3, second table). Hands judged
/// deliveries to the sink and answers when the sink does.
class WebhookRoute final : public QObject {
    Q_OBJECT
public:
    struct Ground {
        webhook::DeliverySink &sink;
        const support::Clock &clock;
        /// One answer was given.
        std::function<void(QLatin1StringView outcome, QLatin1StringView code)> count;
        /// A delivery with a good signature came at this time.
        std::function<void(qint64 receivedAt)> noteEvent;
        /// Asks the store whether it could commit, for a test event; may be empty: then it is taken to be well.
        std::function<void(webhook::DeliverySink::Answer answer)> probeStore;
    };

    WebhookRoute(Ground ground, const QString &path, Fence fence, ThrottledLog &log, QObject *parent = nullptr);

    void setVerifier(webhook::SignatureVerifier verifier) { m_verifier = std::move(verifier); }
    /// See Receiver::expectTest().
    void expectTest(TestExpectation expectation);
    /// Requests are compared with this path from now on.
    void setPath(const QString &path) { m_path = path.toUtf8(); }
    /// From now on nothing new is handed to the sink.
    void setStopping() { m_stopping = true; }

    /// Makes `server`, bound to `front`, route to here.
    void serve(QHttpServer &server, ConnectionFront &front);

    /// The answer where the path or the method is another: 404 or 405.
    Answer answerOther(const RequestHead &head);

    /// Forgets who waits for the sink's answers.
    void abandonWaiting() { m_waiting.clear(); }

private:
    /// What is said, and as which outcome it counts.
    struct Decision {
        webhook::Verdict verdict;
        QLatin1StringView outcome;
    };
    /// What is to be known of an answer that the sink decides.
    struct Late {
        std::optional<support::Error> quarantine; ///< the answer is this, once the sink has recorded it
        bool test = false; ///< a test event, which no counter counts
    };
    /// A request whose answer the sink decides.
    struct Waiting {
        Connection *connection;
        QHttpServerResponder responder;
        Late late;
    };

    void onRequest(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void onPost(Connection &connection, const QByteArray &body, QHttpServerResponder &responder);
    void onOther(Connection &connection, QHttpServerResponder &responder);
    /// Nothing where the sink will answer to `ticket`; then `late` says how.
    std::optional<Decision> decide(Connection &connection, const QByteArray &body, quint64 ticket, Late &late);
    bool isTest(const RequestHead &head, const QByteArray &body, support::Timestamp now) const;
    std::optional<Decision> decideTest(quint64 ticket, Late &late);
    std::optional<QLatin1StringView> unacceptable(const RequestHead &head) const;
    Decision refused(QLatin1StringView code, const QString &remote, QLatin1StringView outcome);
    void onAnswers(const std::vector<AnswerQueue::Entry> &entries);
    void count(const Decision &decision);
    void answer(Connection &connection, QHttpServerResponder &responder, const Answer &answer, bool &ends) const;

    Ground m_ground;
    QByteArray m_path; ///< percent-decoded
    Fence m_fence;
    ThrottledLog &m_log;
    webhook::SignatureVerifier m_verifier;
    webhook::SignatureVerifier m_testVerifier; ///< knows the one-time key while a test event is expected
    std::function<void()> m_testRecognised;
    ConnectionFront *m_front = nullptr;
    AnswerQueue m_answers;
    std::unordered_map<quint64, Waiting> m_waiting;
    quint64 m_lastTicket = 0;
    bool m_stopping = false;
};

} // namespace server
