// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/appguard.h"

#include "samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;
using samples::noon;
using store::ApprovalKind;

/// Which apps are new, for whom, and when a request asks again.
class TestAppGuard : public QObject {
    Q_OBJECT
private slots:
    void init();
    void askedOncePerAppAndSource();
    void appIsIdAndRedirect_data();
    void appIsIdAndRedirect();
    void clientIdsAreApart();
    void nothingToTrust();
    void storedApprovals();
    void whatIsAskedToBeStored();
    void changeAsksAgain();
    void changeThatIsTakenBackAsksAgain();
    void changeWithinAFrame();
    void changeAcrossAnEmptyLink();
    void statusAloneIsNoChange();
    void longNamesAreBounded();

private:
    void show(const onboarding::StatusChange &change, const QString &source = u"one"_s);
    const RequestRow &row(const QString &uid, RequestKind kind = RequestKind::Consent) const
    {
        return m_model->at(m_model->rowOf({kind, uid}));
    }
    static onboarding::StatusChange consent(const QString &uid, const QString &app)
    {
        auto change = samples::consentChange(uid, u"pending"_s, noon);
        change.consentUrl = u"https://accounts.google.com/o/oauth2/v2/auth?redirect_uri=https%3A%2F%2Fa.example&"
                            "client_id="_s
            + app;
        return change;
    }

    samples::SetClock m_clock;
    std::unique_ptr<RequestModel> m_model;
    std::unique_ptr<AppGuard> m_guard;
    qint64 m_sequence = 0;
};

void TestAppGuard::init()
{
    m_model = std::make_unique<RequestModel>(m_clock);
    m_guard = std::make_unique<AppGuard>();
}

void TestAppGuard::show(const onboarding::StatusChange &change, const QString &source)
{
    auto record = samples::recordOf(change, noon, ++m_sequence);
    record.request.source = source;
    m_model->apply({record});
    m_model->flush();
}

void TestAppGuard::askedOncePerAppAndSource()
{
    show(consent(u"a"_s, u"1"_s));
    show(consent(u"b"_s, u"1"_s));
    show(consent(u"c"_s, u"2"_s));
    show(consent(u"d"_s, u"1"_s), u"two"_s);
    for (const QString &uid : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QCOMPARE(m_guard->standing(row(uid)), AppStanding::New);
    QSignalSpy changed(m_guard.get(), &AppGuard::changed);
    m_guard->approve(row(u"a"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::Approved);
    QCOMPARE(m_guard->standing(row(u"b"_s)), AppStanding::Approved);
    QCOMPARE(m_guard->standing(row(u"c"_s)), AppStanding::New);
    QCOMPARE(m_guard->standing(row(u"d"_s)), AppStanding::New); // another source
    m_guard->approve(row(u"b"_s));
    QCOMPARE(changed.count(), 1); // nothing new in it
}

void TestAppGuard::appIsIdAndRedirect_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << u"client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb"_s << true;
    QTest::newRow("another path") << u"client_id=1&redirect_uri=https://a.example/other"_s << true;
    QTest::newRow("other scopes") << u"client_id=1&redirect_uri=https://A.example/&scope=openid"_s << true;
    QTest::newRow("another app") << u"client_id=2&redirect_uri=https://a.example/cb"_s << false;
    QTest::newRow("another redirect host") << u"client_id=1&redirect_uri=https://b.example/cb"_s << false;
    QTest::newRow("a redirect below it") << u"client_id=1&redirect_uri=https://x.a.example/cb"_s << false;
    QTest::newRow("no redirect") << u"client_id=1"_s << false;
    QTest::newRow("no app") << u"redirect_uri=https://a.example/cb"_s << false;
    QTest::newRow("two apps") << u"client_id=1&client_id=2&redirect_uri=https://a.example/cb"_s << false;
    QTest::newRow("the host within the app's name") << u"client_id=1%20a.example"_s << false;
}

void TestAppGuard::appIsIdAndRedirect()
{
    QFETCH(QString, query);
    QFETCH(bool, same);
    const auto withQuery = [](const QString &uid, const QString &text) {
        auto change = samples::consentChange(uid, u"pending"_s, noon);
        change.consentUrl = u"https://accounts.google.com/o/oauth2/v2/auth?"_s + text;
        return change;
    };
    show(withQuery(u"a"_s, u"client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb"_s));
    m_guard->approve(row(u"a"_s));
    show(withQuery(u"b"_s, query));
    QCOMPARE(m_guard->standing(row(u"b"_s)), same ? AppStanding::Approved : AppStanding::New);
}

void TestAppGuard::clientIdsAreApart()
{
    auto change = samples::clientIdChange(u"a"_s, u"pending"_s, noon);
    change.clientId = u"123456"_s;
    show(change);
    show(consent(u"a"_s, u"123456"_s));
    const RequestRow &clientId = row(u"a"_s, RequestKind::ClientId);
    QCOMPARE(m_guard->standing(clientId), AppStanding::New);
    m_guard->approve(clientId);
    QCOMPARE(m_guard->standing(clientId), AppStanding::Approved);
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::New); // delegation is not consent
}

void TestAppGuard::nothingToTrust()
{
    auto noLink = samples::consentChange(u"a"_s, u"queued"_s, noon);
    noLink.consentUrl.clear();
    auto noId = samples::clientIdChange(u"b"_s, u"queued"_s, noon);
    noId.clientId.clear();
    show(noLink);
    show(noId);
    QSignalSpy given(m_guard.get(), &AppGuard::given);
    for (const RequestRow *request : {&row(u"a"_s), &row(u"b"_s, RequestKind::ClientId)}) {
        QCOMPARE(m_guard->standing(*request), AppStanding::Approved);
        m_guard->approve(*request);
    }
    QCOMPARE(given.count(), 0);
}

void TestAppGuard::storedApprovals()
{
    show(consent(u"a"_s, u"1"_s));
    store::ApprovalRecord record{u"one"_s, ApprovalKind::ClientId, row(u"a"_s).app(), {}, noon};
    m_guard->take({record});
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::New);
    record.kind = ApprovalKind::App;
    QSignalSpy changed(m_guard.get(), &AppGuard::changed), given(m_guard.get(), &AppGuard::given);
    m_guard->take({record});
    m_guard->take({record});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(given.count(), 0); // it is stored already
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::Approved);
}

void TestAppGuard::whatIsAskedToBeStored()
{
    show(consent(u"a"_s, u"an app"_s));
    QSignalSpy given(m_guard.get(), &AppGuard::given);
    m_guard->approve(row(u"a"_s));
    QCOMPARE(given.count(), 1);
    const auto approval = given.first().first().value<store::Approve>();
    QCOMPARE(approval.source, u"one"_s);
    QCOMPARE(approval.kind, ApprovalKind::App);
    QCOMPARE(approval.approved, u"an%20app a.example"_s);
}

void TestAppGuard::changeAsksAgain()
{
    show(consent(u"a"_s, u"1"_s));
    show(consent(u"b"_s, u"2"_s));
    m_guard->approve(row(u"a"_s));
    m_guard->approve(row(u"b"_s));
    // Both apps are known, but this request had the other one.
    show(consent(u"a"_s, u"2"_s));
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::Changed);
    QCOMPARE(m_guard->standing(row(u"b"_s)), AppStanding::Approved);
    QSignalSpy given(m_guard.get(), &AppGuard::given);
    m_guard->approve(row(u"a"_s));
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::Approved);
    // Another desk on the same store hears of it.
    QCOMPARE(given.count(), 1);
    const auto approval = given.first().first().value<store::Approve>();
    AppGuard other;
    other.take({{u"one"_s, ApprovalKind::App, row(u"b"_s).app(), {}, noon}});
    QCOMPARE(other.standing(row(u"a"_s)), AppStanding::Changed);
    other.take({{approval.source, approval.kind, approval.approved, {}, noon}});
    QCOMPARE(other.standing(row(u"a"_s)), AppStanding::Approved);
}

void TestAppGuard::changeThatIsTakenBackAsksAgain()
{
    show(consent(u"a"_s, u"1"_s));
    m_guard->approve(row(u"a"_s));
    show(consent(u"a"_s, u"2"_s));
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::Changed);
    show(consent(u"a"_s, u"1"_s));
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::Changed);
}

void TestAppGuard::changeWithinAFrame()
{
    auto first = samples::recordOf(consent(u"a"_s, u"1"_s), noon, 1);
    auto second = samples::recordOf(consent(u"a"_s, u"2"_s), noon, 2);
    m_model->apply({first, second});
    m_model->flush();
    QVERIFY(row(u"a"_s).hasChangedApp());
}

void TestAppGuard::changeAcrossAnEmptyLink()
{
    show(consent(u"a"_s, u"1"_s));
    auto without = consent(u"a"_s, u"1"_s);
    without.status = u"failed"_s;
    without.consentUrl.clear();
    show(without);
    QVERIFY(!row(u"a"_s).hasChangedApp());
    show(consent(u"a"_s, u"1"_s));
    QVERIFY(!row(u"a"_s).hasChangedApp());
    show(without);
    show(consent(u"a"_s, u"2"_s));
    QVERIFY(row(u"a"_s).hasChangedApp());
}

void TestAppGuard::statusAloneIsNoChange()
{
    show(consent(u"a"_s, u"1"_s));
    m_guard->approve(row(u"a"_s));
    auto later = consent(u"a"_s, u"1"_s);
    later.consentUrl += u"&state=another"_s;
    show(later);
    later.status = u"processing"_s;
    show(later);
    QVERIFY(!row(u"a"_s).hasChangedApp());
    QCOMPARE(m_guard->standing(row(u"a"_s)), AppStanding::Approved);
}

void TestAppGuard::longNamesAreBounded()
{
    show(consent(u"a"_s, QString(100'000, u'x')));
    show(consent(u"b"_s, QString(100'000, u'x') + u'y'));
    QVERIFY(row(u"a"_s).app().size() < 500);
    QVERIFY(row(u"a"_s).app() != row(u"b"_s).app());
}

QTEST_GUILESS_MAIN(TestAppGuard)
#include "tst_appguard.moc"
