// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "kit/postgresserver.h"
#include "store/postgres.h"
#include "store/rebuild.h"
#include "webhook/payload.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>

namespace storetest {

using namespace Qt::Literals::StringLiterals;
using onboarding::RequestKind;

namespace {

store::DifferenceSeen lineInto(QStringList &lines)
{
    return [&lines](const store::Difference &difference) {
        lines << u"%1 %2 %3"_s.arg(difference.kind, difference.uid, difference.field);
    };
}

} // namespace

QByteArray bodyOf(const Sent &sent)
{
    QJsonObject entity{
        {u"uid"_s, sent.uid}, {u"status"_s, sent.status}, {u"retry_count"_s, sent.retryCount}, {u"max_retries"_s, 3}};
    if (sent.kind == RequestKind::Consent) {
        entity[u"consent_url"_s] = u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1"_s;
    } else {
        entity[u"domain_name"_s] = u"acme.com"_s;
        entity[u"client_id"_s] = u"123456789"_s;
    }
    for (auto field = sent.entity.begin(); field != sent.entity.end(); ++field)
        entity[field.key()] = field.value();
    QJsonObject metadata{{u"updated_at"_s, support::toIso8601(sent.updatedAt)}, {u"workspace_id"_s, u"w-1"_s}};
    if (sent.kind == RequestKind::Consent)
        metadata[u"mailbox_id"_s] = u"m-1"_s;
    const QJsonObject root{{u"event"_s, onboarding::eventName(sent.kind)},
                           {u"timestamp"_s, support::toIso8601(sent.updatedAt)},
                           {u"team_id"_s, u"t-1"_s},
                           {u"team_name"_s, u"Marketing"_s},
                           {u"data"_s, QJsonObject{{toText(sent.kind), entity}, {u"metadata"_s, metadata}}}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

webhook::Delivery deliveryOf(const Sent &sent)
{
    webhook::Delivery delivery;
    delivery.receivedAt = sent.receivedAt;
    delivery.remote = u"192.0.2.7"_s;
    delivery.source = sent.source;
    delivery.trust = sent.trust;
    delivery.event = onboarding::eventName(sent.kind);
    delivery.body = bodyOf(sent);
    delivery.bodyKept = true;
    auto payload = webhook::parsePayload(delivery.body);
    if (!payload)
        qFatal("the fixture's body is refused: %s", qPrintable(payload.error().sentence));
    delivery.content = webhook::Tracked{std::get<onboarding::StatusChange>(*payload)};
    return delivery;
}

webhook::Delivery ignoredDelivery(const QString &event, support::Timestamp receivedAt)
{
    webhook::Delivery delivery;
    delivery.receivedAt = receivedAt;
    delivery.remote = u"192.0.2.7"_s;
    delivery.source = u"team"_s;
    delivery.event = event;
    delivery.content = webhook::Ignored{};
    return delivery;
}

webhook::Delivery refusedDelivery(qint64 size, support::Timestamp receivedAt)
{
    webhook::Delivery delivery;
    delivery.receivedAt = receivedAt;
    delivery.remote = u"203.0.113.9"_s;
    delivery.content = webhook::Refused{u"signature_mismatch"_s, size};
    return delivery;
}

webhook::Delivery quarantinedDelivery(const QByteArray &body, support::Timestamp receivedAt)
{
    webhook::Delivery delivery;
    delivery.receivedAt = receivedAt;
    delivery.remote = u"192.0.2.7"_s;
    delivery.source = u"team"_s;
    delivery.event = u"consent_request.status_changed"_s;
    delivery.body = body;
    delivery.bodyKept = !body.isEmpty();
    delivery.content = webhook::Quarantined{{u"missing_field"_s, u"data.consent_request.uid"_s, u"It is missing."_s}};
    return delivery;
}

std::future<Outcome> hand(store::Writer &writer, webhook::Delivery delivery)
{
    auto promise = std::make_shared<std::promise<Outcome>>();
    auto future = promise->get_future();
    writer.deliver(std::move(delivery), [promise](Outcome outcome) { promise->set_value(outcome); });
    return future;
}

Outcome give(store::Writer &writer, webhook::Delivery delivery)
{
    return hand(writer, std::move(delivery)).get();
}

std::vector<Outcome> giveAll(store::Writer &writer, const std::vector<webhook::Delivery> &deliveries)
{
    std::vector<std::future<Outcome>> futures;
    for (const webhook::Delivery &delivery : deliveries)
        futures.push_back(hand(writer, delivery));
    std::vector<Outcome> outcomes;
    for (auto &future : futures)
        outcomes.push_back(future.get());
    return outcomes;
}

store::ActionResult act(store::Writer &writer, store::DeskAction action)
{
    return writer.perform(std::move(action)).result();
}

bool onPostgres()
{
    return qEnvironmentVariable("MONITOR_STORE_ENGINE") == "postgresql"_L1;
}

store::StoreUrl freshStore()
{
    return freshStore(onPostgres() ? store::Engine::PostgreSql : store::Engine::Sqlite);
}

store::StoreUrl freshStore(store::Engine engine)
{
    if (engine == store::Engine::Sqlite) {
        static const QTemporaryDir folder;
        static int count = 0;
        return store::StoreUrl::sqliteFile(folder.filePath(u"fresh%1.db"_s.arg(++count)));
    }
    static kit::PostgresServer server;
    static const bool started = server.start();
    if (!started)
        qFatal("the PostgreSQL server of the test does not start");
    return store::StoreUrl::parse(server.freshDatabase(), u"the test"_s).value();
}

namespace {

QString asItIs(QString sql)
{
    return sql;
}

QString forPostgres(QString sql)
{
    static const QRegularExpression bytes(u"x'([0-9A-Fa-f]*)'"_s), hex(u"hex\\((\\w+)\\)"_s),
        text(u"CAST\\(('[^']*'::bytea) AS TEXT\\)"_s);
    sql.replace(bytes, u"'\\x\\1'::bytea"_s);
    sql.replace(text, u"convert_from(\\1, 'UTF8')"_s);
    sql.replace(hex, u"upper(encode(convert_to(\\1, 'UTF8'), 'hex'))"_s);
    sql.replace(u"group_concat(outcome)"_s, u"string_agg(outcome, ',')"_s);
    return sql;
}

} // namespace

Peek::Peek(const store::StoreUrl &url, int busyMilliseconds)
    : m_name(QUuid::createUuid().toString())
    , m_translate(url.engine == store::Engine::Sqlite ? asItIs : forPostgres)
{
    const bool file = url.engine == store::Engine::Sqlite;
    QSqlDatabase database = QSqlDatabase::addDatabase(file ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
    if (file) {
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
        database.setDatabaseName(url.path);
    } else {
        store::postgres::address(database, url);
    }
    if (!database.open())
        qFatal("cannot open %s", qPrintable(url.display()));
}

Peek::~Peek()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QVariant Peek::value(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    if (!query.exec(m_translate(sql)))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

bool Peek::run(const QString &sql)
{
    return QSqlQuery(QSqlDatabase::database(m_name)).exec(m_translate(sql));
}

QStringList differences(const store::StoreUrl &url)
{
    QStringList lines;
    const auto count = store::checkProjection(url, lineInto(lines));
    if (!count)
        return {count.error().code};
    return *count == lines.size() ? lines : QStringList{u"wrong count"_s};
}

QStringList mended(const store::StoreUrl &url, const support::Clock &clock)
{
    QStringList lines;
    const auto count = store::rebuildProjection(url, clock, lineInto(lines));
    return count ? lines : QStringList{count.error().code};
}

} // namespace storetest
