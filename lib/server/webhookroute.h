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
    };

    WebhookRoute(Ground ground, const QString &path, Fence fence, ThrottledLog &log, QObject *parent = nullptr);

    void setSources(std::vector<webhook::Source> sources, webhook::SignatureScheme scheme);
    void addSource(webhook::Source source);
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
    /// A request whose answer the sink decides.
    struct Waiting {
        Connection *connection;
        QHttpServerResponder responder;
        std::optional<support::Error> quarantine; ///< the answer is this, once the sink has recorded it
    };

    void onRequest(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void onPost(Connection &connection, const QByteArray &body, QHttpServerResponder &responder);
    void onOther(Connection &connection, QHttpServerResponder &responder);
    /// Nothing where the sink will answer to `ticket`; then `quarantine` may be set.
    std::optional<Decision> decide(Connection &connection, const QByteArray &body, quint64 ticket,
                                   std::optional<support::Error> &quarantine);
    std::optional<QLatin1StringView> unacceptable(const RequestHead &head) const;
    Decision refused(QLatin1StringView code, const QString &remote, QLatin1StringView outcome);
    void onAnswers(const std::vector<AnswerQueue::Entry> &entries);
    void count(const Decision &decision);
    void answer(Connection &connection, QHttpServerResponder &responder, const Answer &answer, bool &ends) const;

    Ground m_ground;
    QByteArray m_pathBytes;
    Fence m_fence;
    ThrottledLog &m_log;
    webhook::SignatureVerifier m_verifier;
    ConnectionFront *m_front = nullptr;
    AnswerQueue m_answers;
    std::unordered_map<quint64, Waiting> m_waiting;
    quint64 m_lastTicket = 0;
    bool m_stopping = false;
};

} // namespace server
