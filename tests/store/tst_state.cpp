// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "onboarding/request.h"
#include "store/exporter.h"
#include "store/rebuild.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::StoreUrl;
using store::Writer;

/// The promise of contract section 4: any order and repetition of the same deliveries ends in the same state, and that
/// state is the one of the pure rules.
class StateTest : public QObject {
    Q_OBJECT

private slots:
    void anyOrderEndsInTheSameState_data();
    void anyOrderEndsInTheSameState();
    void outcomesAreThoseOfTheRules();
    void emptyPreviousStatusIsNoNews();
};

namespace {

using Key = std::pair<int, QString>;

std::vector<Sent> journeys(std::mt19937 &random)
{
    const QStringList statuses{u"queued"_s, u"pending"_s, u"processing"_s, u"completed"_s,
                               u"failed"_s, u"errored"_s, u"cancelled"_s,  u"on_hold"_s};
    auto pick = [&](int bound) { return int(random() % unsigned(bound)); };
    std::vector<Sent> all;
    for (int i = 0; i < 120; ++i) {
        Sent sent;
        sent.kind = pick(2) ? onboarding::RequestKind::ClientId : onboarding::RequestKind::Consent;
        sent.uid = u"u-%1"_s.arg(pick(6)); // the same uid in both kinds
        sent.status = statuses[pick(int(statuses.size()))];
        sent.updatedAt = noon - pick(4) * 1000; // many ties
        sent.receivedAt = noon + pick(1000);
        sent.retryCount = pick(3);
        if (pick(3) == 0)
            sent.entity[u"previous_status"_s] = statuses[pick(int(statuses.size()))];
        else if (pick(2) == 0)
            sent.entity[u"previous_status"_s] = pick(2) ? QJsonValue(QString()) : QJsonValue(); // both none
        if (pick(3) == 0)
            sent.entity[u"status_reason"_s] = u"reason %1 \u00e9"_s.arg(pick(2));
        if (pick(4) == 0)
            sent.entity[u"completed_at"_s] = support::toIso8601(noon + pick(3));
        all.push_back(sent);
    }
    return all;
}

std::vector<Sent> shuffledWithCopies(std::vector<Sent> all, std::mt19937 &random)
{
    const size_t originals = all.size();
    for (size_t i = 0; i < originals; ++i) {
        for (unsigned copies = random() % 3; copies > 0; --copies)
            all.push_back(all[i]);
    }
    std::shuffle(all.begin(), all.end(), random);
    return all;
}

/// The fold of the pure rules, with its own idea of duplicates.
std::map<Key, onboarding::Request> fold(const std::vector<Sent> &all, std::vector<Outcome> *outcomes = nullptr)
{
    std::map<Key, onboarding::Request> requests;
    std::map<Key, QSet<QByteArray>> known;
    for (const Sent &sent : all) {
        const auto delivery = deliveryOf(sent);
        const auto &change = std::get<webhook::Tracked>(delivery.content).change;
        const Key key(int(sent.kind), sent.uid);
        const onboarding::ReceivedChange received{change, sent.receivedAt, sent.source, sent.trust};
        const QByteArray hash = onboarding::contentHash(change);
        Outcome outcome = Outcome::Duplicate;
        if (!known[key].contains(hash)) {
            known[key].insert(hash);
            const auto found = requests.find(key);
            if (found == requests.end()) {
                requests[key] = onboarding::firstState(received);
                outcome = Outcome::Accepted;
            } else {
                outcome = onboarding::apply(found->second, received) ? Outcome::Accepted : Outcome::Late;
            }
        }
        if (outcomes)
            outcomes->push_back(outcome);
    }
    return requests;
}

QJsonArray exported(const StoreUrl &url)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!store::exportRequests(url, store::ExportFormat::Json, buffer))
        return {};
    return QJsonDocument::fromJson(buffer.data()).array();
}

/// Without what section 4 leaves to the order of arrival.
QJsonArray comparable(QJsonArray requests)
{
    for (auto request : requests) {
        QJsonObject object = request.toObject();
        object.remove(u"first_received_at"_s);
        object.remove(u"last_received_at"_s);
        QStringList steps;
        for (const QJsonValue &step : object[u"timeline"_s].toArray()) {
            QJsonObject entry = step.toObject();
            entry.remove(u"late"_s);
            entry.remove(u"received_at"_s);
            steps << QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
        }
        steps.sort();
        object[u"timeline"_s] = QJsonArray::fromStringList(steps);
        request = object;
    }
    return requests;
}

} // namespace

void StateTest::anyOrderEndsInTheSameState_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StateTest::anyOrderEndsInTheSameState()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    QTemporaryDir folder;
    FixedClock clock;
    const std::vector<Sent> copies = shuffledWithCopies(journeys(random), random);
    const auto expected = fold(copies);
    QJsonArray first;
    for (int order = 0; order < 4; ++order) {
        std::vector<Sent> all = copies;
        std::shuffle(all.begin(), all.end(), random);
        const StoreUrl url = freshStore();
        {
            Writer writer(url, clock, {.queueLength = 10'000, .batchLength = 1 + int(random() % 64)});
            QVERIFY(writer.start());
            std::vector<webhook::Delivery> deliveries;
            for (const Sent &sent : all)
                deliveries.push_back(deliveryOf(sent));
            giveAll(writer, deliveries);
        }
        const QJsonArray requests = exported(url);
        QCOMPARE(size_t(requests.size()), expected.size());
        for (const QJsonValue &request : requests) {
            const auto kind = onboarding::requestKindFromText(request[u"kind"_s].toString());
            const onboarding::Request &state = expected.at({int(*kind), request[u"uid"_s].toString()});
            QCOMPARE(request[u"status"_s].toString(), state.latest.status);
            QCOMPARE(request[u"previous_status"_s].toString(), state.latest.previousStatus.value_or(QString()));
            QCOMPARE(request[u"status_reason"_s].toString(), state.latest.statusReason);
            QCOMPARE(request[u"retry_count"_s].toInteger(), state.latest.retryCount);
            QCOMPARE(request[u"updated_at"_s].toString(), support::toIso8601(state.order.occurredAt));
            QCOMPARE(request[u"completed_at"_s].toString(),
                     state.latest.completedAt ? support::toIso8601(*state.latest.completedAt) : QString());
        }
        if (order == 0)
            first = comparable(requests);
        QCOMPARE(QJsonDocument(comparable(requests)).toJson(), QJsonDocument(first).toJson());
        const auto differences = store::checkProjection(url, [](const store::Difference &difference) {
            qWarning("%s %s", qPrintable(difference.uid), qPrintable(difference.field));
        });
        QVERIFY(differences);
        QCOMPARE(*differences, 0);
    }
}

void StateTest::outcomesAreThoseOfTheRules()
{
    std::mt19937 random(99);
    QTemporaryDir folder;
    FixedClock clock;
    const std::vector<Sent> all = shuffledWithCopies(journeys(random), random);
    std::vector<Outcome> expected;
    fold(all, &expected);
    Writer writer(freshStore(), clock);
    QVERIFY(writer.start());
    std::vector<webhook::Delivery> deliveries;
    for (const Sent &sent : all)
        deliveries.push_back(deliveryOf(sent));
    QVERIFY(giveAll(writer, deliveries) == expected);
    QVERIFY(std::count(expected.begin(), expected.end(), Outcome::Late) > 10);
    QVERIFY(std::count(expected.begin(), expected.end(), Outcome::Duplicate) > 10);
}

void StateTest::emptyPreviousStatusIsNoNews()
{
    QTemporaryDir folder;
    FixedClock clock;
    Writer writer(freshStore(), clock);
    QVERIFY(writer.start());
    Sent sent;
    sent.entity[u"previous_status"_s] = QJsonValue();
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    sent.entity[u"previous_status"_s] = QString();
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Duplicate);
}

QTEST_GUILESS_MAIN(StateTest)
#include "tst_state.moc"
