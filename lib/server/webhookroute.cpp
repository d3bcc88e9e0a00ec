// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/webhookroute.h"

#include "server/connection.h"
#include "server/connectionfront.h"
#include "server/fence.h"
#include "server/httpqt.h"
#include "support/logging.h"
#include "webhook/intake.h"

#include <QHttpServer>

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr support::Timestamp testMilliseconds = 60'000; // a test event that takes longer has failed

bool isJson(QByteArrayView contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArrayView type = (parameters < 0 ? contentType : contentType.first(parameters)).trimmed();
    return type.compare("application/json", Qt::CaseInsensitive) == 0;
}

QLatin1StringView outcomeName(webhook::Outcome outcome)
{
    switch (outcome) {
    case webhook::Outcome::Accepted:
    case webhook::Outcome::Recorded:
        return "accepted"_L1;
    case webhook::Outcome::Late:
        return "late"_L1;
    case webhook::Outcome::Duplicate:
        return "duplicate"_L1;
    case webhook::Outcome::Unstorable:
        return "quarantined"_L1;
    case webhook::Outcome::StoreUnavailable:
    case webhook::Outcome::Overloaded:
    case webhook::Outcome::ShuttingDown:
        break;
    }
    return "failed"_L1;
}

} // namespace

WebhookRoute::WebhookRoute(Ground ground, const QString &path, Fence fence, ThrottledLog &log, QObject *parent)
    : QObject(parent)
    , m_ground(std::move(ground))
    , m_path(path.toUtf8())
    , m_fence(std::move(fence))
    , m_log(log)
    , m_answers([this](const auto &entries) { onAnswers(entries); })
{
}

void WebhookRoute::expectTest(TestExpectation expectation)
{
    std::vector<webhook::Source> sources;
    if (!expectation.key.isEmpty()) {
        // Over the body, whatever scheme is set: who sees the event pass by can make nothing else of its signature.
        sources.push_back(
            webhook::Source::fromSecret(QStringLiteral("test"), expectation.key, webhook::SignatureScheme::Hmac));
        sources.back().notAfter = m_ground.clock.now() + testMilliseconds;
    }
    m_testVerifier = webhook::SignatureVerifier(std::move(sources), webhook::SignatureScheme::Hmac);
    m_testRecognised = std::move(expectation.recognised);
}

void WebhookRoute::serve(QHttpServer &server, ConnectionFront &front)
{
    m_front = &front;
    // No route of Qt's: it takes a path for a regular expression, whose end also matches before a line feed, and stays;
    // here the path is compared, where it can change.
    httpqt::setMissingHandler(server, [this](const QHttpServerRequest &request, httpqt::ResponderArgument responder) {
        onRequest(request, responder);
    });
}

void WebhookRoute::onRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    Connection *connection = m_front->current();
    if (!connection)
        return;
    const RequestHead &head = connection->head();
    if (head.path == m_path && head.method == "POST")
        onPost(*connection, request.body(), responder);
    else
        onOther(*connection, responder);
}

Answer WebhookRoute::answerOther(const RequestHead &head)
{
    const bool here = head.path == m_path;
    const Decision decision{refusal(here ? "method_not_allowed"_L1 : "not_found"_L1), "rejected"_L1};
    count(decision);
    Answer answer = Answer::fromVerdict(decision.verdict);
    if (here)
        answer.allow = "POST";
    return answer;
}

void WebhookRoute::onOther(Connection &connection, QHttpServerResponder &responder)
{
    bool ends = false;
    answer(connection, responder, answerOther(connection.head()), ends);
    connection.finishAnswer(ends);
}

void WebhookRoute::onPost(Connection &connection, const QByteArray &body, QHttpServerResponder &responder)
{
    const quint64 ticket = ++m_lastTicket;
    Late late;
    std::optional<Decision> decision;
    try {
        decision = decide(connection, body, ticket, late);
    } catch (const std::exception &exception) {
        // QHttpServer would let it end the process.
        qCCritical(lcServer, "handler_exception what=%s",
                   qUtf8Printable(support::forLog(QString::fromLocal8Bit(exception.what()))));
        decision = Decision{refusal("internal_error"_L1), "failed"_L1};
    } catch (...) {
        qCCritical(lcServer, "handler_exception what=unknown");
        decision = Decision{refusal("internal_error"_L1), "failed"_L1};
    }
    if (!decision) {
        connection.expectLateAnswer();
        m_waiting.emplace(ticket, Waiting{&connection, std::move(responder), std::move(late)});
        return;
    }
    count(*decision);
    bool ends = false;
    answer(connection, responder, Answer::fromVerdict(decision->verdict), ends);
    connection.finishAnswer(ends);
}

std::optional<QLatin1StringView> WebhookRoute::unacceptable(const RequestHead &head) const
{
    if (!isJson(head.contentType))
        return "unsupported_media_type"_L1;
    if (!head.contentEncoding.isEmpty() && head.contentEncoding.compare("identity", Qt::CaseInsensitive) != 0)
        return "unsupported_content_encoding"_L1;
    return std::nullopt;
}

WebhookRoute::Decision WebhookRoute::refused(QLatin1StringView code, const QString &remote, QLatin1StringView outcome)
{
    m_log.warn(code, remote);
    return Decision{refusal(code), outcome};
}

bool WebhookRoute::isTest(const RequestHead &head, const QByteArray &body, support::Timestamp now) const
{
    return m_testVerifier.hasSources() && m_testVerifier.verify(head.signatures, body, now);
}

std::optional<WebhookRoute::Decision> WebhookRoute::decideTest(quint64 ticket, Late &late)
{
    const auto recognised = std::exchange(m_testRecognised, nullptr);
    expectTest({}); // the key opens once: a copy of the event is a forgery
    if (recognised)
        recognised();
    if (m_stopping)
        return Decision{webhook::verdictFor(webhook::Outcome::ShuttingDown), "failed"_L1};
    late.test = true;
    const auto answer = m_answers.answerFor(ticket);
    if (m_ground.probeStore)
        m_ground.probeStore(answer);
    else
        answer(webhook::Outcome::Recorded);
    return std::nullopt;
}

std::optional<WebhookRoute::Decision> WebhookRoute::decide(Connection &connection, const QByteArray &body,
                                                           quint64 ticket, Late &late)
{
    const RequestHead &head = connection.head();
    const Remote from = remoteBehind(connection.peer(), head, m_fence);
    const QString remote = from.address == connection.peer() ? connection.peerText() : from.address.toString();
    if (const auto code = unacceptable(head))
        return refused(*code, remote, "rejected"_L1);

    const support::Timestamp receivedAt = m_ground.clock.now();
    if (const auto code = fenceRefusal(from, head, m_fence)) {
        if (*code != "authorization_invalid"_L1)
            return refused(*code, remote, "rejected"_L1);
        webhook::Delivery delivery;
        delivery.receivedAt = receivedAt;
        delivery.remote = remote;
        delivery.content = webhook::Refused{QString(*code), body.size()};
        m_ground.sink.deliver(std::move(delivery), {});
        return refused(*code, remote, "refused"_L1);
    }
    if (isTest(head, body, receivedAt))
        return decideTest(ticket, late);
    if (!m_verifier.hasSources())
        return refused("not_configured"_L1, remote, "failed"_L1);

    webhook::Delivery delivery = webhook::judge({head.signatures, head.event, body, remote, receivedAt}, m_verifier);
    if (const auto *refusedContent = std::get_if<webhook::Refused>(&delivery.content)) {
        const QByteArray code = refusedContent->code.toLatin1();
        m_ground.sink.deliver(std::move(delivery), {});
        return refused(QLatin1StringView(code), remote, "refused"_L1);
    }
    connection.noteGenuine();
    m_ground.noteEvent(receivedAt);
    if (std::holds_alternative<webhook::Ignored>(delivery.content)) {
        m_ground.sink.deliver(std::move(delivery), {});
        return Decision{webhook::ignoredVerdict(), "ignored"_L1};
    }
    if (const auto *quarantined = std::get_if<webhook::Quarantined>(&delivery.content)) {
        m_log.warn(QLatin1StringView(quarantined->error.code.toLatin1()), remote);
        late.quarantine = quarantined->error;
    } else if (m_stopping) {
        const auto outcome = webhook::Outcome::ShuttingDown;
        return Decision{webhook::verdictFor(outcome), outcomeName(outcome)};
    }
    m_ground.sink.deliver(std::move(delivery), m_answers.answerFor(ticket));
    return std::nullopt;
}

void WebhookRoute::onAnswers(const std::vector<AnswerQueue::Entry> &entries)
{
    for (const AnswerQueue::Entry &entry : entries) {
        const auto waiting = m_waiting.extract(entry.ticket);
        if (waiting.empty())
            continue; // answered already, by an exception or because the door has closed
        Connection &connection = *waiting.mapped().connection;
        // A 400 is final for the sender, so it is only given once the quarantine has the delivery.
        const std::optional<support::Error> &quarantine = waiting.mapped().late.quarantine;
        const Decision decision = quarantine && outcomeName(entry.outcome) != "failed"_L1
            ? Decision{webhook::verdictFor(*quarantine), "quarantined"_L1}
            : Decision{webhook::verdictFor(entry.outcome), outcomeName(entry.outcome)};
        if (!waiting.mapped().late.test)
            count(decision);
        bool ends = false;
        {
            QHttpServerResponder responder = std::move(waiting.mapped().responder);
            answer(connection, responder, Answer::fromVerdict(decision.verdict), ends);
        } // QHttpServer takes the connection for free once its responder is gone
        connection.finishAnswer(ends);
    }
}

void WebhookRoute::count(const Decision &decision)
{
    m_ground.count(decision.outcome, QLatin1StringView(decision.verdict.code));
}

void WebhookRoute::answer(Connection &connection, QHttpServerResponder &responder, const Answer &answer,
                          bool &ends) const
{
    ends = connection.endsAfter(answer);
    httpqt::write(responder, answer, connection.connectionField(ends));
}

} // namespace server
