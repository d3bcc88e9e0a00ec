// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ageing.h"
#include "desk/health.h"
#include "samples.h"

#include <QTest>

using namespace desk;
using samples::noon;

namespace {

HealthSigns wellSigns()
{
    HealthSigns signs;
    signs.listens = true;
    signs.lastEventAt = noon - minuteLength;
    signs.vital.clockSkew = 200;
    signs.vital.receipts = 5;
    return signs;
}

} // namespace

/// When each topic turns amber or red.
class HealthTest : public QObject {
    Q_OBJECT
private slots:
    void judges_data();
    void judges();
    void worst();
    void causes();
    void desks();
};

void HealthTest::judges_data()
{
    using Change = std::function<void(HealthSigns &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<HealthTopic>("topic");
    QTest::addColumn<HealthLevel>("level");
    const auto row = [](const char *name, HealthTopic topic, HealthLevel level, Change change) {
        QTest::newRow(name) << change << topic << level;
    };
    using Topic = HealthTopic;
    using Level = HealthLevel;
    row("listens", Topic::Listening, Level::Good, [](HealthSigns &) {});
    row("shall not listen", Topic::Listening, Level::Unknown,
        [](HealthSigns &s) { s.shallListen = s.listens = false; });
    row("does not listen", Topic::Listening, Level::Bad, [](HealthSigns &s) { s.listens = false; });
    row("no key", Topic::Listening, Level::Bad, [](HealthSigns &s) { s.keyMissing = true; });
    row("exposed", Topic::Listening, Level::Warning, [](HealthSigns &s) { s.exposed = true; });
    row("a recent event", Topic::LastEvent, Level::Good, [](HealthSigns &) {});
    row("no event yet", Topic::LastEvent, Level::Unknown, [](HealthSigns &s) { s.lastEventAt.reset(); });
    row("a day", Topic::LastEvent, Level::Good, [](HealthSigns &s) { s.lastEventAt = noon - dayLength; });
    row("over a day", Topic::LastEvent, Level::Warning, [](HealthSigns &s) { s.lastEventAt = noon - dayLength - 1; });
    row("over three days", Topic::LastEvent, Level::Bad,
        [](HealthSigns &s) { s.lastEventAt = noon - 3 * dayLength - 1; });
    row("good signatures", Topic::Signatures, Level::Good, [](HealthSigns &) {});
    row("a stranger", Topic::Signatures, Level::Warning, [](HealthSigns &s) { s.vital.signatureFailures = 1; });
    row("a stranger while it is quiet", Topic::Signatures, Level::Warning, [](HealthSigns &s) {
        s.vital.signatureFailures = 2;
        s.vital.receipts = 0;
        s.lastEventAt = noon - hourLength - 1;
    });
    row("a wrong key", Topic::Signatures, Level::Bad, [](HealthSigns &s) {
        s.vital.signatureFailures = 3;
        s.vital.receipts = 0;
        s.lastEventAt = noon - hourLength - 1;
    });
    row("clock", Topic::Clock, Level::Good, [](HealthSigns &s) { s.vital.clockSkew = -minuteLength; });
    row("clock behind", Topic::Clock, Level::Warning, [](HealthSigns &s) { s.vital.clockSkew = -minuteLength - 1; });
    row("clock ahead", Topic::Clock, Level::Warning, [](HealthSigns &s) { s.vital.clockSkew = 5 * minuteLength; });
    row("clock far ahead", Topic::Clock, Level::Bad, [](HealthSigns &s) { s.vital.clockSkew = 5 * minuteLength + 1; });
    row("too few events", Topic::Clock, Level::Unknown, [](HealthSigns &s) { s.vital.clockSkew.reset(); });
    row("made up", Topic::Clock, Level::Unknown, [](HealthSigns &s) {
        s.vital.clockSkew = dayLength;
        s.demo = true;
    });
    row("short queue", Topic::Queue, Level::Good, [](HealthSigns &s) { s.queueDepth = 511; });
    row("long queue", Topic::Queue, Level::Warning, [](HealthSigns &s) { s.queueDepth = 512; });
    row("full queue", Topic::Queue, Level::Bad, [](HealthSigns &s) { s.queueDepth = 3072; });
    row("store", Topic::Store, Level::Good, [](HealthSigns &) {});
    row("store fails", Topic::Store, Level::Bad, [](HealthSigns &s) { s.storeOk = false; });
    row("store is away", Topic::Store, Level::Bad, [](HealthSigns &s) { s.away = StoreAway{noon, {}}; });
    row("may not receive", Topic::Listening, Level::Bad, [](HealthSigns &s) { s.listens = s.mayReceive = false; });
}

void HealthTest::judges()
{
    QFETCH(std::function<void(HealthSigns &)>, change);
    QFETCH(HealthTopic, topic);
    HealthSigns signs = wellSigns();
    change(signs);
    const std::vector<HealthItem> items = judgeHealth(signs, noon);
    QCOMPARE(items.size(), size_t(6));
    for (size_t i = 0; i < items.size(); ++i) {
        QCOMPARE(int(items[i].topic), int(i));
        if (items[i].topic == topic) {
            QTEST(items[i].level, "level");
            QCOMPARE(items[i].cause == HealthCause::None, items[i].level == HealthLevel::Good);
        }
    }
}

void HealthTest::worst()
{
    QCOMPARE(worstOf(judgeHealth(wellSigns(), noon)), HealthLevel::Good);
    HealthSigns signs = wellSigns();
    signs.vital.clockSkew.reset(); // not known is not bad
    QCOMPARE(worstOf(judgeHealth(signs, noon)), HealthLevel::Good);
    signs.queueDepth = 600;
    QCOMPARE(worstOf(judgeHealth(signs, noon)), HealthLevel::Warning);
    signs.storeOk = false;
    QCOMPARE(worstOf(judgeHealth(signs, noon)), HealthLevel::Bad);
}

void HealthTest::causes()
{
    const auto causeOf = [](const HealthSigns &signs, HealthTopic topic) {
        return judgeHealth(signs, noon)[size_t(topic)].cause;
    };
    HealthSigns signs = wellSigns();
    signs.listens = false;
    QCOMPARE(causeOf(signs, HealthTopic::Listening), HealthCause::NotListening);
    signs.mayReceive = false;
    QCOMPARE(causeOf(signs, HealthTopic::Listening), HealthCause::MayNotReceive);
    signs.shallListen = false;
    QCOMPARE(causeOf(signs, HealthTopic::Listening), HealthCause::NotAsked);
    // What cannot be read cannot be written either, and the reason is the same.
    signs.storeOk = false;
    QCOMPARE(causeOf(signs, HealthTopic::Store), HealthCause::StoreFails);
    signs.away = StoreAway{noon, {}};
    QCOMPARE(causeOf(signs, HealthTopic::Store), HealthCause::StoreAway);
}

void HealthTest::desks()
{
    HealthSigns signs = wellSigns();
    QVERIFY(otherDesks(signs).empty());
    signs.desk = QStringLiteral("1");
    signs.desks = std::vector<store::DeskRecord>{{signs.desk, QStringLiteral("anna"), {}},
                                                 {QStringLiteral("2"), QStringLiteral("ben"), {}}};
    const std::vector<HealthItem> items = judgeHealth(signs, noon);
    QCOMPARE(items.size(), size_t(7));
    QCOMPARE(items.back(), (HealthItem{HealthTopic::Desks, HealthLevel::Good, HealthCause::None}));
    QCOMPARE(otherDesks(signs).size(), size_t(1));
    QCOMPARE(otherDesks(signs)[0].person, QStringLiteral("ben"));
}

QTEST_GUILESS_MAIN(HealthTest)
#include "tst_health.moc"
