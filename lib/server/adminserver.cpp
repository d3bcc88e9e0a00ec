// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/adminserver.h"

#include "server/connection.h"
#include "server/connectionfront.h"
#include "server/httpqt.h"
#include "support/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int adminConnections = 32;

/// A label's value as the Prometheus text format writes it.
QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

AdminServer::AdminServer(Ground ground)
    : m_ground(std::move(ground))
{
}

AdminServer::~AdminServer() = default;

support::Result<void> AdminServer::open(const Endpoint &endpoint, const Limits &limits)
{
    Limits own = limits;
    own.connections = adminConnections;
    ConnectionFront::Hooks hooks;
    hooks.refused = [](QLatin1StringView code, const QString &remote) {
        qCDebug(lcServer, "admin_refused code=%s remote=%s", code.data(), qUtf8Printable(remote));
    };
    hooks.unroutable = [this](const RequestHead &head) { return answerTo(head); };
    hooks.connectionsChanged = [](int) {};
    hooks.tls = [] { return nullptr; };
    auto front = std::make_unique<ConnectionFront>(own, std::move(hooks));
    if (!front->listenOn(endpoint.address, endpoint.port)) {
        return support::failure(QStringLiteral("address_unavailable"), QStringLiteral("admin"),
                                QStringLiteral("Cannot listen on the admin address %1 port %2: %3.")
                                    .arg(endpoint.address.toString())
                                    .arg(endpoint.port)
                                    .arg(front->errorString()));
    }
    m_front = front.get();
    m_http = std::make_unique<QHttpServer>();
    const auto handler = [this](const QHttpServerRequest &, httpqt::ResponderArgument responder) {
        if (Connection *connection = m_front->current()) {
            const Answer answer = answerTo(connection->head());
            const bool ends = connection->endsAfter(answer);
            httpqt::write(responder, answer, connection->connectionField(ends));
            connection->finishAnswer(ends);
        }
    };
    m_http->route(QStringLiteral("/healthz"), QHttpServerRequest::Method::Get, handler);
    m_http->route(QStringLiteral("/metrics"), QHttpServerRequest::Method::Get, handler);
    httpqt::setMissingHandler(*m_http, handler);
    httpqt::bind(*m_http, front.release());
    return {};
}

QUrl AdminServer::url() const
{
    return m_front ? m_front->url(QStringLiteral("http")) : QUrl();
}

void AdminServer::closeAll()
{
    if (m_front) {
        m_front->close();
        m_front->closeAll();
    }
}

Answer AdminServer::answerTo(const RequestHead &head) const
{
    const bool healthz = head.path == "/healthz";
    if (!healthz && head.path != "/metrics")
        return Answer::fromVerdict(refusal("not_found"_L1));
    if (head.method != "GET" && head.method != "HEAD") {
        Answer answer = Answer::fromVerdict(refusal("method_not_allowed"_L1));
        answer.allow = "GET, HEAD";
        return answer;
    }
    try {
        return healthz ? health() : metrics();
    } catch (const std::exception &exception) {
        qCCritical(lcServer, "admin_exception what=%s",
                   qUtf8Printable(support::forLog(QString::fromLocal8Bit(exception.what()))));
    } catch (...) {
        qCCritical(lcServer, "admin_exception what=unknown");
    }
    return Answer::fromVerdict(refusal("internal_error"_L1));
}

StoreReport AdminServer::report() const
{
    return m_ground.report ? m_ground.report() : StoreReport{};
}

Answer AdminServer::health() const
{
    const StoreReport store = report();
    const Counters counters = m_ground.board.snapshot();
    const QJsonValue lastEvent =
        counters.lastEventAt ? QJsonValue(support::toIso8601(*counters.lastEventAt)) : QJsonValue(QJsonValue::Null);
    const QJsonObject object{
        {QStringLiteral("status"), store.ok ? QStringLiteral("ok") : QStringLiteral("degraded")},
        {QStringLiteral("store"), store.sentence},
        {QStringLiteral("listening"), m_ground.listening.toString(QUrl::FullyEncoded)},
        {QStringLiteral("queue_depth"), store.queueDepth},
        {QStringLiteral("last_event_at"), lastEvent},
    };
    Answer answer;
    answer.status = store.ok ? 200 : 503;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer AdminServer::metrics() const
{
    const StoreReport store = report();
    const Counters counters = m_ground.board.snapshot();
    QByteArray text = "# HELP onboarding_deliveries_total Answers by outcome and code.\n"
                      "# TYPE onboarding_deliveries_total counter\n";
    for (auto it = counters.deliveries.cbegin(); it != counters.deliveries.cend(); ++it) {
        text += "onboarding_deliveries_total{outcome=\"" + escaped(it.key().first) + "\",code=\""
            + escaped(it.key().second) + "\"} " + QByteArray::number(it.value()) + '\n';
    }
    text += "# HELP onboarding_connections Open connections.\n"
            "# TYPE onboarding_connections gauge\n"
            "onboarding_connections "
        + QByteArray::number(counters.connections) + '\n';
    // A metric may stand in the text only once, whoever reports it.
    if (!store.metrics.contains("onboarding_queue_depth")) {
        text += "# HELP onboarding_queue_depth Deliveries that wait for the store.\n"
                "# TYPE onboarding_queue_depth gauge\n"
                "onboarding_queue_depth "
            + QByteArray::number(store.queueDepth) + '\n';
    }
    text += store.metrics;
    if (!text.endsWith('\n'))
        text += '\n';
    Answer answer;
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
    answer.body = text;
    return answer;
}

} // namespace server
