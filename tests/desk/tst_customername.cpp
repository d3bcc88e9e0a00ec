// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/customername.h"
#include "desk/nameindex.h"
#include "samples.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestCustomerName : public QObject {
    Q_OBJECT
private slots:
    void name_data();
    void name();
    void label_data();
    void label();
    void workspaceNeedsOneDomain();
};

void TestCustomerName::name_data()
{
    QTest::addColumn<bool>("consent");
    QTest::addColumn<QString>("own"); // domain or mailbox
    QTest::addColumn<QString>("workspaceDomain");
    QTest::addColumn<QString>("loginHint");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("origin");
    QTest::newRow("client id") << false << u"acme.com"_s << u""_s << u""_s << u"acme.com"_s << int(NameOrigin::Domain);
    QTest::newRow("client id takes nothing else")
        << false << u"acme.com"_s << u"other.com"_s << u"x@other.com"_s << u"acme.com"_s << int(NameOrigin::Domain);
    QTest::newRow("client id without domain") << false << u""_s << u""_s << u""_s << u"u1"_s << int(NameOrigin::Uid);
    QTest::newRow("blank domain") << false << u" \t"_s << u""_s << u""_s << u"u1"_s << int(NameOrigin::Uid);
    QTest::newRow("workspace first") << true << u"mb"_s << u"acme.com"_s << u"x@y.z"_s << u"acme.com"_s
                                     << int(NameOrigin::Domain);
    QTest::newRow("then the hint") << true << u"mb"_s << u""_s << u"x@y.z"_s << u"x@y.z"_s
                                   << int(NameOrigin::LoginHint);
    QTest::newRow("then the mailbox") << true << u"mb"_s << u""_s << u""_s << u"mb"_s << int(NameOrigin::MailboxId);
    QTest::newRow("then the uid") << true << u""_s << u""_s << u""_s << u"u1"_s << int(NameOrigin::Uid);
}

void TestCustomerName::name()
{
    QFETCH(bool, consent);
    QFETCH(QString, own);
    QFETCH(QString, workspaceDomain);
    QFETCH(QString, loginHint);
    onboarding::StatusChange change =
        consent ? samples::consentChange(u"u1"_s, u"pending"_s, 0) : samples::clientIdChange(u"u1"_s, u"pending"_s, 0);
    (consent ? change.mailboxId : change.domainName) = own;
    const CustomerName name = customerName(change, workspaceDomain, loginHint);
    QTEST(name.text, "expected");
    QTEST(int(name.origin), "origin");
    QCOMPARE(name.isProven(), name.origin != NameOrigin::LoginHint);
    const CustomerName labelled = customerName(change, workspaceDomain, loginHint, u"Acme"_s);
    QCOMPARE(labelled, (CustomerName{u"Acme"_s, NameOrigin::Label}));
    QVERIFY(labelled.isProven());
}

void TestCustomerName::label_data()
{
    QTest::addColumn<bool>("consent");
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<QString>("expected");
    QTest::newRow("domain") << false << u"acme.com"_s << false << u"acme.com"_s;
    QTest::newRow("shared domain") << false << u"acme.com"_s << true << u"acme.com (u1)"_s;
    QTest::newRow("empty domain") << false << u""_s << false << u" (u1)"_s;
    QTest::newRow("mailbox id") << true << u"mb-7"_s << false << u"mb-7"_s;
    QTest::newRow("shared mailbox id") << true << u"mb-7"_s << true << u"mb-7 (u1)"_s;
    QTest::newRow("empty mailbox id") << true << u""_s << true << u" (u1)"_s;
    QTest::newRow("a place marker is text") << true << u"%2"_s << true << u"%2 (u1)"_s;
}

void TestCustomerName::label()
{
    QFETCH(bool, consent);
    QFETCH(QString, own);
    QFETCH(bool, shared);
    onboarding::StatusChange change =
        consent ? samples::consentChange(u"u1"_s, u"pending"_s, 0) : samples::clientIdChange(u"u1"_s, u"pending"_s, 0);
    (consent ? change.mailboxId : change.domainName) = own;
    QTEST(accessibleLabel(change, shared), "expected");
    QCOMPARE(accessibleLabel(change, shared, u"Acme"_s), shared ? u"Acme (u1)"_s : u"Acme"_s);
}

void TestCustomerName::workspaceNeedsOneDomain()
{
    auto client = [](const QString &uid, const QString &domain) {
        auto change = samples::clientIdChange(uid, u"completed"_s, samples::noon);
        change.domainName = domain;
        change.workspaceId = u"ws"_s;
        return samples::recordOf(change, samples::noon, 1).request;
    };
    auto change = samples::consentChange(u"c"_s, u"queued"_s, samples::noon);
    change.workspaceId = u"ws"_s;
    const auto consent = samples::recordOf(change, samples::noon, 1).request;
    const auto acme = client(u"1"_s, u"acme.com"_s);
    const auto acmeAgain = client(u"2"_s, u"acme.com"_s);
    const auto other = client(u"3"_s, u"other.com"_s);

    Labels labels;
    NameIndex index(labels);
    std::vector<RequestKey> touched;
    index.add(consent, touched);
    index.add(acme, touched);
    QCOMPARE(index.workspaceDomain(consent.latest), u"acme.com"_s);
    QCOMPARE(touched.size(), size_t(1));
    index.add(acmeAgain, touched);
    QCOMPARE(touched.size(), size_t(1));
    index.add(other, touched);
    QCOMPARE(index.workspaceDomain(consent.latest), QString());
    QCOMPARE(touched.size(), size_t(4)); // the delegations too: it is another question now which consents are theirs
    index.remove(acme, touched);
    QCOMPARE(index.workspaceDomain(consent.latest), QString());
    index.remove(acmeAgain, touched);
    QCOMPARE(index.workspaceDomain(consent.latest), u"other.com"_s);

    auto elsewhere = change;
    elsewhere.teamId = u"another team"_s;
    QCOMPARE(index.workspaceDomain(elsewhere), QString());
}

QTEST_GUILESS_MAIN(TestCustomerName)
#include "tst_customername.moc"
