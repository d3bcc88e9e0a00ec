// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/requestfilter.h"
#include "desk/requestmodel.h"
#include "desk/snooze.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;
using samples::noon;
using store::LabelScope;

/// What people add to requests, as the models show it.
class TestPeopleModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void claimAndNotesAreShown();
    void snoozedUntilItsTime();
    void newStateEndsASnooze();
    void snoozeIsForThePendingOnly();
    void snoozeEnds_data();
    void snoozeEnds();
    void labelComesFirst();
    void labelIsShownAtOnceAndTakenAway();
    void labelledBannersAreToldApart();
    void labelTargets();
    void newUntilSeen();
    void journeyKnowsTheOtherHalf();
    void journeyRemembersWhatEndedLongAgo();
    void longPastFailuresAreNotTold();
    void whatIsKnownIsNoNews();
    void anotherDomainIsAnnounced();
    void mostPressingSiblingFirst();
    void severalDomainsAreToldApart();
    void siblingsAreAnnounced();

private:
    RequestRow row(RequestKind kind, const QString &uid) const { return m_model->at(m_model->rowOf({kind, uid})); }
    QVariant role(const QString &uid, int role) const
    {
        return m_model->data(m_model->index(m_model->rowOf({RequestKind::Consent, uid})), role);
    }
    void take(const store::RequestRecord &record)
    {
        m_model->apply({record});
        m_model->flush();
    }
    static store::RequestRecord snoozed(store::RequestRecord record, Timestamp until)
    {
        record.people.snoozedUntil = until;
        record.people.snoozedHash = record.request.order.contentHash;
        ++record.sequence;
        return record;
    }
    /// A consent and a delegation of one workspace.
    static store::RequestRecord consentIn(const QString &workspace, const QString &uid, const QString &status,
                                          const QString &account = {}, Timestamp at = noon)
    {
        auto change = samples::consentChange(uid, status, at);
        change.workspaceId = workspace;
        if (!account.isEmpty())
            change.consentUrl += u"&login_hint="_s + account;
        return samples::recordOf(change, at, 1);
    }
    static store::RequestRecord delegationIn(const QString &workspace, const QString &uid, const QString &status,
                                             Timestamp at = noon)
    {
        auto change = samples::clientIdChange(uid, status, at);
        change.workspaceId = workspace;
        return samples::recordOf(change, at, 1);
    }

    samples::SetClock m_clock;
    std::unique_ptr<RequestModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPeopleModel::init()
{
    m_clock.set(noon);
    m_model = std::make_unique<RequestModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPeopleModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestPeopleModel::claimAndNotesAreShown()
{
    m_model->load({samples::consent(u"a"_s, u"pending"_s)});
    QCOMPARE(role(u"a"_s, RequestModel::ClaimedByRole), QVariant(QString()));
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged);
    QSignalSpy entered(m_model.get(), &RequestModel::statusEntered);
    auto record = samples::consent(u"a"_s, u"pending"_s, noon, 2);
    record.people.claimedBy = u"Anna"_s;
    record.people.notes = 2;
    take(record);
    QCOMPARE(role(u"a"_s, RequestModel::ClaimedByRole), QVariant(u"Anna"_s));
    QCOMPARE(role(u"a"_s, RequestModel::NotesRole).toInt(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(entered.size(), 0); // nothing has come that would be worth a notification
    RequestFilter filter(*m_model, View::Needs);
    filter.setSearch(u"anna"_s);
    QCOMPARE(filter.rowCount(), 1);
}

void TestPeopleModel::snoozedUntilItsTime()
{
    RequestFilter needs(*m_model, View::Needs), aside(*m_model, View::Snoozed);
    const auto pending = samples::consent(u"a"_s, u"pending"_s);
    m_model->load({pending, samples::consent(u"b"_s, u"pending"_s)});
    take(snoozed(pending, noon + 10 * minuteLength));
    QCOMPARE(m_model->count(View::Needs), 1);
    QCOMPARE(m_model->count(View::Snoozed), 1);
    QCOMPARE(needs.rowCount(), 1);
    QCOMPARE(aside.rowCount(), 1);
    QCOMPARE(role(u"a"_s, RequestModel::SnoozedUntilRole).toLongLong(), noon + 10 * minuteLength);

    QSignalSpy entered(m_model.get(), &RequestModel::statusEntered);
    m_clock.set(noon + 10 * minuteLength - 1);
    m_model->tick();
    QCOMPARE(m_model->count(View::Snoozed), 1);
    m_clock.set(noon + 10 * minuteLength);
    m_model->tick();
    QCOMPARE(m_model->count(View::Snoozed), 0);
    QCOMPARE(m_model->count(View::Needs), 2);
    QCOMPARE(needs.rowCount(), 2);
    QCOMPARE(role(u"a"_s, RequestModel::SnoozedUntilRole).toLongLong(), 0);
    // It calls again like one that has just come.
    QCOMPARE(entered.size(), 1);
    QVERIFY(m_model->isNew(row(RequestKind::Consent, u"a"_s)));
}

void TestPeopleModel::newStateEndsASnooze()
{
    const auto pending = samples::consent(u"a"_s, u"pending"_s);
    m_model->load({snoozed(pending, noon + hourLength)});
    QCOMPARE(m_model->count(View::Snoozed), 1);
    QSignalSpy entered(m_model.get(), &RequestModel::statusEntered);
    auto copy = snoozed(pending, noon + hourLength);
    copy.request.lastReceivedAt += 5000;
    ++copy.sequence;
    take(copy); // the same event once more says nothing new
    QCOMPARE(m_model->count(View::Snoozed), 1);
    QCOMPARE(entered.size(), 0);
    auto change = samples::consentChange(u"a"_s, u"pending"_s, noon + 1000);
    change.consentUrl += u"&prompt=consent"_s;
    auto other = samples::recordOf(change, noon + 1000, 4);
    other.people = copy.people;
    take(other);
    QCOMPARE(m_model->count(View::Snoozed), 0);
    QCOMPARE(m_model->count(View::Needs), 1);
    QCOMPARE(entered.size(), 1);
}

void TestPeopleModel::snoozeIsForThePendingOnly()
{
    m_model->load({snoozed(samples::consent(u"a"_s, u"failed"_s), noon + hourLength),
                   snoozed(samples::consent(u"b"_s, u"queued"_s), noon + hourLength)});
    QCOMPARE(m_model->count(View::Snoozed), 0);
    QCOMPARE(m_model->count(View::Trouble), 1);
    QCOMPARE(m_model->count(View::Working), 1);
}

void TestPeopleModel::snoozeEnds_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("end");
    const QDateTime day(QDate(2026, 3, 10), QTime(12, 0));
    QTest::newRow("10 min") << int(SnoozeLength::TenMinutes) << day << day.addSecs(600);
    QTest::newRow("1 h") << int(SnoozeLength::Hour) << day << day.addSecs(3600);
    const QDateTime morning(QDate(2026, 3, 11), QTime(9, 0));
    QTest::newRow("tomorrow") << int(SnoozeLength::TomorrowMorning) << day << morning;
    QTest::newRow("just before midnight")
        << int(SnoozeLength::TomorrowMorning) << QDateTime(QDate(2026, 3, 10), QTime(23, 59, 59)) << morning;
    QTest::newRow("early") << int(SnoozeLength::TomorrowMorning) << QDateTime(QDate(2026, 3, 10), QTime(0, 0))
                           << morning;
    QTest::newRow("end of a year") << int(SnoozeLength::TomorrowMorning) << QDateTime(QDate(2026, 12, 31), QTime(18, 0))
                                   << QDateTime(QDate(2027, 1, 1), QTime(9, 0));
}

void TestPeopleModel::snoozeEnds()
{
    QFETCH(int, length);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, end);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(snoozeEnd(SnoozeLength(length), now.toMSecsSinceEpoch())), end);
}

void TestPeopleModel::labelComesFirst()
{
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"ws-a"_s, u"Acme Ltd"_s},
                          {u"team-1"_s, LabelScope::Domain, u"b.example"_s, u"Ben's"_s},
                          {u"team-2"_s, LabelScope::Workspace, u"ws-c"_s, u"Not ours"_s}});
    auto upper = samples::clientIdChange(u"b"_s, u"pending"_s, noon);
    upper.domainName = u"B.Example"_s;
    m_model->load({samples::consent(u"a"_s, u"pending"_s), samples::recordOf(upper, noon, 1),
                   samples::consent(u"c"_s, u"pending"_s)});
    const RequestRow acme = row(RequestKind::Consent, u"a"_s);
    QCOMPARE(m_model->customer(acme), (CustomerName{u"Acme Ltd"_s, NameOrigin::Label}));
    QCOMPARE(m_model->label(acme), u"Acme Ltd"_s);
    QCOMPARE(m_model->ownName(acme).text, u"mailbox-a"_s);
    QCOMPARE(role(u"a"_s, RequestModel::StaffLabelRole), QVariant(u"Acme Ltd"_s));
    QCOMPARE(m_model->customer(row(RequestKind::ClientId, u"b"_s)).text, u"Ben's"_s); // domains have no case
    QCOMPARE(m_model->customer(row(RequestKind::Consent, u"c"_s)).text, u"mailbox-c"_s);
    RequestFilter filter(*m_model, View::Needs);
    filter.setSearch(u"acme ltd"_s);
    QCOMPARE(filter.rowCount(), 1);
}

void TestPeopleModel::labelIsShownAtOnceAndTakenAway()
{
    m_model->load({samples::consent(u"a"_s, u"pending"_s), samples::consent(u"b"_s, u"pending"_s)});
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged);
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"ws-b"_s, u"Ben"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"b"_s)), u"Ben"_s);
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"ws-b"_s, {}}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"b"_s)), u"mailbox-b"_s);
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"elsewhere"_s, u"x"_s}});
    QCOMPARE(changed.size(), 2);
}

void TestPeopleModel::labelledBannersAreToldApart()
{
    m_model->load({consentIn(u"w"_s, u"a"_s, u"pending"_s), consentIn(u"w"_s, u"b"_s, u"pending"_s),
                   consentIn(u"x"_s, u"c"_s, u"pending"_s)});
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"a"_s)), u"mailbox-a"_s);
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"w"_s, u"Acme"_s}});
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"a"_s)), u"Acme (a)"_s);
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"b"_s)), u"Acme (b)"_s);
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"c"_s)), u"mailbox-c"_s);
    take(samples::recordOf(
        [] {
            auto change = samples::consentChange(u"b"_s, u"completed"_s, noon + 1);
            change.workspaceId = u"w"_s;
            return change;
        }(),
        noon + 1, 2));
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"a"_s)), u"Acme"_s); // only banners must be told apart
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"w"_s, u"mailbox-c"_s}});
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"c"_s)), u"mailbox-c (c)"_s);
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"w"_s, {}}});
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"c"_s)), u"mailbox-c"_s);
    QCOMPARE(m_model->label(row(RequestKind::Consent, u"a"_s)), u"mailbox-a"_s);
}

void TestPeopleModel::labelTargets()
{
    auto homeless = samples::consentChange(u"h"_s, u"pending"_s, noon);
    homeless.workspaceId.clear();
    auto free = samples::clientIdChange(u"f"_s, u"pending"_s, noon);
    free.workspaceId.clear();
    m_model->load({consentIn(u"one"_s, u"a"_s, u"pending"_s), delegationIn(u"one"_s, u"b"_s, u"pending"_s),
                   delegationIn(u"two"_s, u"c"_s, u"pending"_s), delegationIn(u"two"_s, u"d"_s, u"pending"_s),
                   samples::recordOf(homeless, noon, 1), samples::recordOf(free, noon, 1)});
    const LabelKey one{u"team-1"_s, LabelScope::Workspace, u"one"_s};
    QVERIFY(m_model->labelTarget(row(RequestKind::Consent, u"a"_s)) == one);
    QVERIFY(m_model->labelTarget(row(RequestKind::ClientId, u"b"_s)) == one);
    const LabelKey domain{u"team-1"_s, LabelScope::Domain, u"c.example"_s};
    QVERIFY(m_model->labelTarget(row(RequestKind::ClientId, u"c"_s)) == domain);
    QVERIFY(!m_model->labelTarget(row(RequestKind::Consent, u"h"_s)));
    QCOMPARE(m_model->labelTarget(row(RequestKind::ClientId, u"f"_s))->labelled, u"f.example"_s);
    // What has a label is renamed where the label is.
    m_model->applyLabels({{u"team-1"_s, LabelScope::Workspace, u"two"_s, u"Two"_s}});
    QCOMPARE(m_model->labelTarget(row(RequestKind::ClientId, u"c"_s))->labelled, u"two"_s);
}

void TestPeopleModel::newUntilSeen()
{
    m_model->load({samples::consent(u"old"_s, u"pending"_s)});
    QVERIFY(!m_model->isNew(row(RequestKind::Consent, u"old"_s)));
    take(samples::consent(u"a"_s, u"pending"_s));
    take(samples::consent(u"w"_s, u"processing"_s));
    QVERIFY(role(u"a"_s, RequestModel::NewRole).toBool());
    QVERIFY(!role(u"w"_s, RequestModel::NewRole).toBool());
    take(samples::consent(u"w"_s, u"failed"_s, noon + 1, 2));
    QVERIFY(role(u"w"_s, RequestModel::NewRole).toBool());
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged);
    m_model->markSeen({{RequestKind::Consent, u"a"_s}, {RequestKind::Consent, u"old"_s}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!role(u"a"_s, RequestModel::NewRole).toBool());
    // What was seen stays seen while its status stays.
    auto noted = samples::consent(u"a"_s, u"pending"_s, noon, 2);
    noted.people.notes = 1;
    take(noted);
    QVERIFY(!role(u"a"_s, RequestModel::NewRole).toBool());
    take(samples::consent(u"w"_s, u"queued"_s, noon + 2, 3));
    QVERIFY(!role(u"w"_s, RequestModel::NewRole).toBool()); // nobody need look any more
}

void TestPeopleModel::journeyKnowsTheOtherHalf()
{
    m_model->load({consentIn(u"w"_s, u"a"_s, u"completed"_s), delegationIn(u"w"_s, u"d"_s, u"pending"_s),
                   consentIn(u"x"_s, u"lonely"_s, u"pending"_s), samples::consent(u"c"_s, u"pending"_s)});
    const auto delegation = m_model->sibling(row(RequestKind::Consent, u"a"_s));
    QVERIFY(delegation);
    QCOMPARE(delegation->key, (RequestKey{RequestKind::ClientId, u"d"_s}));
    QCOMPARE(delegation->further, 0);
    QCOMPARE(m_model->sibling(row(RequestKind::ClientId, u"d"_s))->key, (RequestKey{RequestKind::Consent, u"a"_s}));
    QVERIFY(!m_model->sibling(row(RequestKind::Consent, u"lonely"_s)));
    QCOMPARE(role(u"a"_s, RequestModel::SiblingStatusRole), QVariant(u"pending"_s));
    // Another team's workspace of the same name is another customer's.
    auto foreign = samples::clientIdChange(u"e"_s, u"pending"_s, noon);
    foreign.workspaceId = u"x"_s;
    foreign.teamId = u"team-2"_s;
    take(samples::recordOf(foreign, noon, 1));
    QVERIFY(!m_model->sibling(row(RequestKind::Consent, u"lonely"_s)));
}

void TestPeopleModel::journeyRemembersWhatEndedLongAgo()
{
    const Timestamp old = noon - 30 * dayLength;
    QSignalSpy entered(m_model.get(), &RequestModel::statusEntered);
    const auto isKnown = [this](RequestKind kind, const QString &uid) { return m_model->rowOf({kind, uid}) >= 0; };
    // Whatever order they come in; what nobody open belongs to is not kept.
    m_model->load({consentIn(u"w"_s, u"old"_s, u"completed"_s, {}, old), delegationIn(u"w"_s, u"d"_s, u"pending"_s),
                   consentIn(u"x"_s, u"alone"_s, u"completed"_s, {}, old)});
    QCOMPARE(m_model->sibling(row(RequestKind::ClientId, u"d"_s))->key.uid, u"old"_s);
    QVERIFY(!isKnown(RequestKind::Consent, u"alone"_s));
    for (const View view : allViews)
        QCOMPARE(m_model->count(view), view == View::Needs ? 1 : 0);
    m_model->apply({delegationIn(u"y"_s, u"ended"_s, u"completed"_s, old), consentIn(u"y"_s, u"new"_s, u"pending"_s),
                    consentIn(u"z"_s, u"none"_s, u"completed"_s, {}, old)});
    m_model->flush();
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"new"_s))->key.uid, u"ended"_s);
    QVERIFY(!isKnown(RequestKind::Consent, u"none"_s));
    QCOMPARE(m_model->customer(row(RequestKind::Consent, u"new"_s)).text, u"ended.example"_s);
    // It is no news.
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered[0][0].value<std::vector<RequestKey>>(),
             std::vector<RequestKey>({RequestKey{RequestKind::Consent, u"new"_s}}));
    // The days go by; it stays as long as somebody needs it.
    m_clock.advance(2 * dayLength);
    m_model->tick();
    QVERIFY(isKnown(RequestKind::ClientId, u"ended"_s));
    take(consentIn(u"y"_s, u"new"_s, u"failed"_s, {}, m_clock.now()));
    m_clock.advance(hourLength);
    m_model->tick();
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"new"_s))->key.uid, u"ended"_s);
    m_clock.advance(2 * dayLength);
    m_model->tick();
    QVERIFY(!isKnown(RequestKind::ClientId, u"ended"_s) && !isKnown(RequestKind::Consent, u"new"_s));
    QVERIFY(isKnown(RequestKind::Consent, u"old"_s));
}

void TestPeopleModel::longPastFailuresAreNotTold()
{
    const Timestamp old = noon - 30 * dayLength;
    m_model->load({delegationIn(u"w"_s, u"done"_s, u"completed"_s, old),
                   delegationIn(u"w"_s, u"failed later"_s, u"failed"_s, old + dayLength),
                   consentIn(u"w"_s, u"c"_s, u"pending"_s)});
    const auto sibling = m_model->sibling(row(RequestKind::Consent, u"c"_s));
    QCOMPARE(sibling->key.uid, u"done"_s);
    QCOMPARE(sibling->further, 0);
    // Nor one that was put away, also when the day is over for which it could be brought back.
    take(delegationIn(u"w"_s, u"failed"_s, u"failed"_s));
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"c"_s))->key.uid, u"failed"_s);
    QVERIFY(m_model->dismiss(row(RequestKind::ClientId, u"failed"_s)));
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"c"_s))->key.uid, u"done"_s);
    m_clock.advance(2 * dayLength);
    m_model->tick();
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"c"_s))->key.uid, u"done"_s);
}

void TestPeopleModel::whatIsKnownIsNoNews()
{
    m_model->load({consentIn(u"w"_s, u"c"_s, u"pending"_s), delegationIn(u"w"_s, u"d"_s, u"completed"_s)});
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged), entered(m_model.get(), &RequestModel::statusEntered);
    take(delegationIn(u"w"_s, u"d"_s, u"completed"_s)); // the feed brings it with each change of the other
    QCOMPARE(changed.size(), 0);
    // Done today, and not known for whatever reason.
    take(delegationIn(u"w"_s, u"e"_s, u"completed"_s));
    QCOMPARE(m_model->count(View::Done), 2);
    QCOMPARE(entered.size(), 0);
}

void TestPeopleModel::anotherDomainIsAnnounced()
{
    m_model->load(
        {delegationIn(u"w"_s, u"one"_s, u"pending"_s), consentIn(u"w"_s, u"a"_s, u"pending"_s, u"x@two.example"_s)});
    QVERIFY(m_model->sibling(row(RequestKind::ClientId, u"one"_s)));
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged);
    take(delegationIn(u"w"_s, u"two"_s, u"pending"_s));
    QVERIFY(!m_model->sibling(row(RequestKind::ClientId, u"one"_s)));
    const bool told = std::any_of(changed.begin(), changed.end(),
                                  [](const QList<QVariant> &signal) { return signal[0].toModelIndex().row() == 0; });
    QVERIFY(told);
}

void TestPeopleModel::mostPressingSiblingFirst()
{
    m_model->load({delegationIn(u"w"_s, u"d"_s, u"pending"_s), consentIn(u"w"_s, u"1"_s, u"completed"_s),
                   consentIn(u"w"_s, u"2"_s, u"processing"_s), consentIn(u"w"_s, u"3"_s, u"failed"_s),
                   consentIn(u"w"_s, u"4"_s, u"pending"_s, {}, noon - 10),
                   consentIn(u"w"_s, u"5"_s, u"pending"_s, {}, noon - 5)});
    const RequestRow delegation = row(RequestKind::ClientId, u"d"_s);
    QCOMPARE(m_model->sibling(delegation)->key.uid, u"5"_s);
    QCOMPARE(m_model->sibling(delegation)->further, 4);
    for (const QString &uid : {u"4"_s, u"5"_s}) {
        auto change = samples::consentChange(uid, u"completed"_s, noon);
        change.workspaceId = u"w"_s;
        take(samples::recordOf(change, noon, 2));
    }
    QCOMPARE(m_model->sibling(delegation)->key.uid, u"3"_s);
}

void TestPeopleModel::severalDomainsAreToldApart()
{
    m_model->load({delegationIn(u"w"_s, u"one"_s, u"pending"_s), delegationIn(u"w"_s, u"two"_s, u"completed"_s),
                   consentIn(u"w"_s, u"a"_s, u"completed"_s, u"sales@TWO.example"_s),
                   consentIn(u"w"_s, u"b"_s, u"pending"_s, u"x@elsewhere.example"_s)});
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"a"_s))->key.uid, u"two"_s);
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"a"_s))->further, 0);
    QCOMPARE(m_model->sibling(row(RequestKind::Consent, u"b"_s))->further, 1); // nothing tells which
    QCOMPARE(m_model->sibling(row(RequestKind::ClientId, u"one"_s))->key.uid, u"b"_s);
    QCOMPARE(m_model->sibling(row(RequestKind::ClientId, u"one"_s))->further, 0);
    QCOMPARE(m_model->sibling(row(RequestKind::ClientId, u"two"_s))->further, 1);
}

void TestPeopleModel::siblingsAreAnnounced()
{
    m_model->load({consentIn(u"w"_s, u"a"_s, u"pending"_s), samples::consent(u"b"_s, u"pending"_s)});
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged);
    const auto toldOf = [&changed](int row) {
        return std::any_of(changed.begin(), changed.end(), [row](const QList<QVariant> &signal) {
            return signal[0].toModelIndex().row() <= row && signal[1].toModelIndex().row() >= row;
        });
    };
    take(delegationIn(u"w"_s, u"d"_s, u"queued"_s)); // has come
    QVERIFY(toldOf(0) && !toldOf(1));
    changed.clear();
    auto change = samples::clientIdChange(u"d"_s, u"pending"_s, noon + 1);
    change.workspaceId = u"w"_s;
    take(samples::recordOf(change, noon + 1, 2)); // has gone on
    QVERIFY(toldOf(0) && !toldOf(1));
    changed.clear();
    auto copy = samples::recordOf(change, noon + 1, 3);
    take(copy); // nothing new
    QVERIFY(!toldOf(0));
}

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_peoplemodel.moc"
