// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/dismissals.h"
#include "desk/requestfilter.h"
#include "desk/requestmodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;
using samples::noon;

namespace {

RequestKey keyOf(const QString &uid)
{
    return {RequestKind::Consent, uid};
}

} // namespace

/// Putting requests away: the values, and what the model makes of them.
class TestDismissals : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aStateIsCovered();
    void oldestAreGivenUp();
    void survivesAsBytes();
    void nonsenseIsEmpty_data();
    void nonsenseIsEmpty();
    void leavesItsViewWithoutReset();
    void whatMayBeDismissed_data();
    void whatMayBeDismissed();
    void whatMovedOnStays();
    void newerChangeShowsAgain();
    void copiesDoNotShowAgain();
    void lastDismissedComesBackFirst();
    void earlierRunsCount();
    void prunedWhenADayOld();

private:
    void apply(const store::RequestRecord &record);
    bool dismiss(const QString &uid) { return m_model->dismiss(m_model->at(m_model->rowOf(keyOf(uid)))); }

    samples::SetClock m_clock;
    std::unique_ptr<RequestModel> m_model;
};

void TestDismissals::init()
{
    m_clock.set(noon);
    m_model = std::make_unique<RequestModel>(m_clock);
}

void TestDismissals::apply(const store::RequestRecord &record)
{
    m_model->apply({record});
    m_model->flush();
}

void TestDismissals::aStateIsCovered()
{
    Dismissals dismissals;
    const auto failed = samples::consent(u"a"_s, u"failed"_s).request;
    QVERIFY(!dismissals.covers(failed));
    dismissals.add(failed, noon);
    QVERIFY(dismissals.covers(failed));
    QVERIFY(!dismissals.covers(samples::consent(u"b"_s, u"failed"_s).request));
    QVERIFY(!dismissals.covers(samples::clientId(u"a"_s, u"failed"_s).request));
    QVERIFY(!dismissals.covers(samples::consent(u"a"_s, u"failed"_s, noon + 1).request));
    auto sameTime = samples::consentChange(u"a"_s, u"failed"_s, noon);
    sameTime.statusReason = u"another"_s;
    QVERIFY(!dismissals.covers(samples::recordOf(sameTime, noon, 2).request));
    QVERIFY(dismissals.remove(keyOf(u"a"_s)));
    QVERIFY(!dismissals.remove(keyOf(u"a"_s)));
    QVERIFY(!dismissals.covers(failed));
}

void TestDismissals::oldestAreGivenUp()
{
    Dismissals dismissals;
    for (size_t i = 0; i < Dismissals::limit; ++i)
        QVERIFY(dismissals.add(samples::consent(QString::number(i), u"failed"_s).request, noon).empty());
    // Dismissed once more, it is the newest.
    QVERIFY(dismissals.add(samples::consent(u"0"_s, u"errored"_s).request, noon).empty());
    const auto givenUp = dismissals.add(samples::consent(u"more"_s, u"failed"_s).request, noon);
    QCOMPARE(givenUp, std::vector<RequestKey>{keyOf(u"1"_s)});
    QCOMPARE(dismissals.oldestFirst().size(), Dismissals::limit);
    QVERIFY(!dismissals.covers(samples::consent(u"1"_s, u"failed"_s).request));
    QVERIFY(dismissals.covers(samples::consent(u"0"_s, u"errored"_s).request));
}

void TestDismissals::survivesAsBytes()
{
    Dismissals dismissals;
    const auto one = samples::consent(u"ü \u202E"_s, u"failed"_s).request;
    const auto other = samples::clientId(u"b"_s, u"cancelled"_s, noon - 5).request;
    dismissals.add(one, noon);
    dismissals.add(other, noon + 1);
    Dismissals read = Dismissals::fromBytes(dismissals.toBytes());
    QVERIFY(read.covers(one));
    QVERIFY(read.covers(other));
    QCOMPARE(read.oldestFirst(), dismissals.oldestFirst());
    // The time came along as well.
    QVERIFY(read.prune(noon + dayLength, [](const RequestKey &) { return false; }));
    QCOMPARE(read.oldestFirst(), (std::vector<RequestKey>{{RequestKind::ClientId, u"b"_s}}));
}

void TestDismissals::nonsenseIsEmpty_data()
{
    Dismissals dismissals;
    dismissals.add(samples::consent(u"a"_s, u"failed"_s).request, noon);
    const QByteArray good = dismissals.toBytes();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "no dismissals at all"_ba;
    QTest::newRow("cut off") << good.chopped(1);
    QTest::newRow("more") << good + 'x';
    QTest::newRow("another version") << "\0"_ba + good.sliced(1);
}

void TestDismissals::nonsenseIsEmpty()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(Dismissals::fromBytes(bytes).isEmpty());
}

void TestDismissals::leavesItsViewWithoutReset()
{
    RequestFilter trouble(*m_model, View::Trouble), done(*m_model, View::Done);
    const QAbstractItemModelTester testers[] = {{m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest},
                                                {&trouble, QAbstractItemModelTester::FailureReportingMode::QtTest}};
    m_model->load({samples::consent(u"a"_s, u"failed"_s), samples::consent(u"b"_s, u"errored"_s, noon - 1),
                   samples::consent(u"c"_s, u"cancelled"_s)});
    QSignalSpy reset(m_model.get(), &RequestModel::modelReset), filterReset(&trouble, &RequestFilter::modelReset);
    QSignalSpy removed(&trouble, &RequestFilter::rowsRemoved), counts(m_model.get(), &RequestModel::countsChanged);
    QVERIFY(dismiss(u"a"_s));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(counts.count(), 1);
    QCOMPARE(trouble.rowCount(), 1);
    QCOMPARE(m_model->count(View::Trouble), 1);
    QVERIFY(dismiss(u"c"_s));
    QCOMPARE(done.rowCount(), 0);
    QCOMPARE(m_model->count(View::Done), 0);
    m_model->tick(); // nothing changes by that
    QVERIFY(m_model->restore(keyOf(u"a"_s)));
    QVERIFY(!m_model->restore(keyOf(u"a"_s)));
    QCOMPARE(trouble.rowCount(), 2);
    QCOMPARE(trouble.at(0).change().uid, u"a"_s);
    QCOMPARE(m_model->count(View::Trouble), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(filterReset.count(), 0);
}

void TestDismissals::whatMayBeDismissed_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("may");
    QTest::newRow("queued") << u"queued"_s << false;
    QTest::newRow("pending") << u"pending"_s << false;
    QTest::newRow("processing") << u"processing"_s << false;
    QTest::newRow("unknown") << u"half_done"_s << false;
    QTest::newRow("completed") << u"completed"_s << false;
    QTest::newRow("failed") << u"failed"_s << true;
    QTest::newRow("errored") << u"errored"_s << true;
    QTest::newRow("cancelled") << u"cancelled"_s << true;
}

void TestDismissals::whatMayBeDismissed()
{
    QFETCH(QString, status);
    QFETCH(bool, may);
    const auto record = samples::consent(u"a"_s, status);
    m_model->load({record});
    QCOMPARE(dismiss(u"a"_s), may);
    QCOMPARE(!m_model->at(0).membership.views, may);
    QCOMPARE(m_model->at(0).membership.dismissed, may);
    // Not even a dismissal from elsewhere hides what somebody must look at.
    const Day today = Day::containing(noon);
    QCOMPARE(!membershipOf(record.request, {}, noon, today, true).views, may);
    QCOMPARE(membershipOf(record.request, {}, noon, today, true).holdsUntil,
             membershipOf(record.request, {}, noon, today).holdsUntil);
}

void TestDismissals::whatMovedOnStays()
{
    m_model->load({samples::consent(u"a"_s, u"failed"_s)});
    const RequestRow shown = m_model->at(0);
    apply(samples::consent(u"a"_s, u"failed"_s, noon + 1000, 2));
    QVERIFY(!m_model->dismiss(shown)); // what was shown is not what there is now
    QCOMPARE(m_model->count(View::Trouble), 1);
    QVERIFY(m_model->dismissals().isEmpty());
}

void TestDismissals::newerChangeShowsAgain()
{
    m_model->load({samples::consent(u"a"_s, u"failed"_s)});
    QVERIFY(dismiss(u"a"_s));
    std::vector<RequestKey> told;
    connect(m_model.get(), &RequestModel::statusEntered, this,
            [&told](const std::vector<RequestKey> &keys) { told.insert(told.end(), keys.begin(), keys.end()); });
    apply(samples::consent(u"a"_s, u"queued"_s, noon + 1000, 2));
    QCOMPARE(m_model->count(View::Working), 1);
    apply(samples::consent(u"a"_s, u"failed"_s, noon + 2000, 3));
    QCOMPARE(m_model->count(View::Trouble), 1);
    QCOMPARE(told.size(), size_t(2));
    QVERIFY(!m_model->restore(keyOf(u"a"_s)));
    QVERIFY(!m_model->lastDismissed());
}

void TestDismissals::copiesDoNotShowAgain()
{
    auto record = samples::consent(u"a"_s, u"failed"_s);
    m_model->load({record});
    QVERIFY(dismiss(u"a"_s));
    QSignalSpy entered(m_model.get(), &RequestModel::statusEntered);
    record.request.lastReceivedAt = noon + 1000; // a duplicate, or one that came late: the state is the same
    record.sequence = 2;
    apply(record);
    QCOMPARE(m_model->count(View::Trouble), 0);
    // Nor where the model had let it go in the meantime.
    m_model->load({});
    apply(record);
    QCOMPARE(m_model->count(View::Trouble), 0);
    QCOMPARE(entered.count(), 0);
    QVERIFY(m_model->restore(keyOf(u"a"_s)));
}

void TestDismissals::lastDismissedComesBackFirst()
{
    m_model->load({samples::consent(u"a"_s, u"failed"_s), samples::consent(u"b"_s, u"failed"_s),
                   samples::consent(u"c"_s, u"cancelled"_s)});
    for (const QString &uid : {u"b"_s, u"a"_s, u"c"_s})
        QVERIFY(dismiss(uid));
    QStringList back;
    while (const auto key = m_model->lastDismissed()) {
        back.append(key->uid);
        QVERIFY(m_model->restore(*key));
    }
    QCOMPARE(back, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestDismissals::earlierRunsCount()
{
    const auto a = samples::consent(u"a"_s, u"failed"_s), b = samples::consent(u"b"_s, u"failed"_s);
    Dismissals dismissals;
    dismissals.add(a.request, noon - 1000);
    m_model->setDismissals(dismissals); // before the store has been read
    m_model->load({a, b});
    QCOMPARE(m_model->count(View::Trouble), 1);
    m_model->setDismissals({}); // after
    QCOMPARE(m_model->count(View::Trouble), 2);
    m_model->setDismissals(dismissals);
    QCOMPARE(m_model->count(View::Trouble), 1);
}

void TestDismissals::prunedWhenADayOld()
{
    auto record = samples::consent(u"a"_s, u"failed"_s);
    m_model->load({record, samples::consent(u"b"_s, u"failed"_s)});
    QVERIFY(dismiss(u"a"_s));
    QVERIFY(dismiss(u"b"_s));
    QSignalSpy changed(m_model.get(), &RequestModel::dismissalsChanged);
    m_clock.advance(dayLength - 1000);
    record.request.lastReceivedAt = m_clock.now(); // a duplicate keeps one of them in sight, were it not dismissed
    record.sequence = 2;
    apply(record);
    m_clock.advance(2000);
    m_model->tick();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->count(View::Trouble), 0);
    QCOMPARE(m_model->dismissals().oldestFirst(), std::vector<RequestKey>{keyOf(u"a"_s)});
    QCOMPARE(changed.count(), 1);
    m_clock.advance(dayLength);
    m_model->tick();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->dismissals().isEmpty());
    QCOMPARE(changed.count(), 2);
}

QTEST_GUILESS_MAIN(TestDismissals)
#include "tst_dismissals.moc"
