// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/changefeed.h"
#include "store/writer.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <future>
#include <tuple>

namespace storetest {

using webhook::Outcome;

/// 2024-01-10T17:05:00Z
constexpr support::Timestamp noon = 1'704'906'300'000;

class FixedClock final : public support::Clock {
public:
    support::Timestamp now() const override { return noon; }
};

/// What one webhook says; every test changes what matters to it.
struct Sent {
    onboarding::RequestKind kind = onboarding::RequestKind::Consent;
    QString uid = QStringLiteral("u-1");
    QString status = QStringLiteral("pending");
    support::Timestamp updatedAt = noon;
    support::Timestamp receivedAt = noon + 1000;
    int retryCount = 0;
    QJsonObject entity = {}; ///< further fields of the entity, or others in place of the usual
    QString source = QStringLiteral("team");
    onboarding::Trust trust = onboarding::Trust::Token;
};

/// The JSON body that InboxKit would send.
QByteArray bodyOf(const Sent &sent);
/// The delivery that the server would hand over: parsed from bodyOf().
webhook::Delivery deliveryOf(const Sent &sent);
webhook::Delivery ignoredDelivery(const QString &event, support::Timestamp receivedAt = noon);
webhook::Delivery refusedDelivery(qint64 size = 10, support::Timestamp receivedAt = noon);
webhook::Delivery quarantinedDelivery(const QByteArray &body, support::Timestamp receivedAt = noon);

/// Wakes `feed` with each commit of `writer`, as the program does. The writer's thread may be in the middle of that
/// when a test has seen enough, so it stops before the feed goes.
class Following {
public:
    Following(store::Writer &writer, store::ChangeFeed &feed)
        : m_writer(writer)
    {
        QObject::connect(&writer, &store::Writer::committed, &feed, &store::ChangeFeed::wake, Qt::DirectConnection);
    }
    ~Following() { m_writer.stop(); }
    Q_DISABLE_COPY_MOVE(Following)

private:
    store::Writer &m_writer;
};

std::future<Outcome> hand(store::Writer &writer, webhook::Delivery delivery);
/// Hands one delivery over and waits for its answer.
Outcome give(store::Writer &writer, webhook::Delivery delivery);
/// Hands all over before waiting for the first.
std::vector<Outcome> giveAll(store::Writer &writer, const std::vector<webhook::Delivery> &deliveries);

/// Has a person's action done and waits for what became of it.
store::ActionResult act(store::Writer &writer, store::DeskAction action);

/// What `rebuild --check` and `rebuild` tell of a store: a line `KIND UID FIELD` per difference, or an error's code.
QStringList differences(const store::StoreUrl &url);
QStringList mended(const store::StoreUrl &url, const support::Clock &clock);

/// Every test of the store runs once on each engine: MONITOR_STORE_ENGINE says on which.
bool onPostgres();
/// An empty store that nobody has used: a file in a folder of the test's own, or a database on a server of its own.
store::StoreUrl freshStore();
store::StoreUrl freshStore(store::Engine engine);
/// For what there is on the other engine only.
#define ON_SQLITE_ONLY()                                                                                               \
    if (storetest::onPostgres())                                                                                       \
    QSKIP("about files, which a server does not have")

/// A plain connection to a store, beside its own.
class Peek {
public:
    explicit Peek(const store::StoreUrl &url, int busyMilliseconds = 2000);
    ~Peek();
    Q_DISABLE_COPY_MOVE(Peek)

    /// The first column of the first row. Fails the test where the SQL fails. What SQLite and PostgreSQL write
    /// differently (x'00', hex(), group_concat()) is written in SQLite's way.
    QVariant value(const QString &sql);
    bool run(const QString &sql);

private:
    QString m_name;
    QString (*m_translate)(QString);
};

/// The values of a signal that another thread emits, taken in the test's own. (QSignalSpy of Qt 6.4 keeps them in the
/// emitting one.)
template<typename Object, typename... Values>
class Heard {
public:
    Heard(const Object *object, void (Object::*signal)(Values...))
    {
        QObject::connect(object, signal, &m_here,
                         [this](const std::decay_t<Values> &...values) { m_heard.emplace_back(values...); });
    }
    qsizetype size() const { return qsizetype(m_heard.size()); }
    const auto &operator[](qsizetype index) const { return m_heard.at(size_t(index)); }

private:
    QObject m_here;
    std::vector<std::tuple<std::decay_t<Values>...>> m_heard;
};

} // namespace storetest
