// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/advice.h"
#include "guidance/messagekind.h"

#include <QSet>
#include <QTest>

using guidance::adviceFor;

namespace {

onboarding::StatusChange failure(const QString &reason, const QString &text)
{
    onboarding::StatusChange change;
    change.status = QStringLiteral("failed");
    change.statusReason = reason;
    change.statusText = text;
    return change;
}

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT
private slots:
    void everyListedReason_data();
    void everyListedReason();
    void wholeWordsOnly_data();
    void wholeWordsOnly();
    void aCodeCountsMoreThanAWord();
    void unknownReasonsAsTheyCame();
};

void TestAdvice::everyListedReason_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason :
         {"user_denied", "scope_mismatch", "access_denied", "admin_policy_enforced", "org_internal",
          "redirect_uri_mismatch", "unauthorized_client", "AADSTS65001", "AADSTS90094", "AADSTS90093", "AADSTS90090",
          "AADSTS65005", "No admin mailbox found for domain"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void TestAdvice::everyListedReason()
{
    QFETCH(QString, reason);
    const auto byReason = adviceFor(failure(reason, QString()));
    QVERIFY(byReason.known);
    QVERIFY(guidance::messageKind(byReason.kind));
    QVERIFY(byReason.staff.endsWith(u'.'));

    const auto byText =
        adviceFor(failure(QString(), QStringLiteral("It failed: ") + reason.toUpper() + QStringLiteral(": sorry")));
    QVERIFY(byText.known);
    QCOMPARE(byText.kind, byReason.kind);
    QCOMPARE(byText.staff, byReason.staff);

    // No two reasons share their advice.
    static QSet<QString> seen;
    QVERIFY(!seen.contains(byReason.staff) && !seen.contains(byReason.kind));
    seen << byReason.staff << byReason.kind;
}

void TestAdvice::wholeWordsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("brackets") << QStringLiteral("error (access_denied)") << true;
    QTest::newRow("equals sign") << QStringLiteral("error=access_denied&x") << true;
    QTest::newRow("the second one stands alone") << QStringLiteral("xaccess_denied access_denied") << true;
    QTest::newRow("longer before") << QStringLiteral("not_access_denied") << false;
    QTest::newRow("longer behind") << QStringLiteral("access_denied_again") << false;
    QTest::newRow("longer code") << QStringLiteral("AADSTS650011") << false;
    QTest::newRow("a code alone in a sentence")
        << QStringLiteral("AADSTS65001: The user or administrator has not consented") << true;
}

void TestAdvice::wholeWordsOnly()
{
    QFETCH(QString, text);
    QTEST(adviceFor(failure(QString(), text)).known, "known");
}

void TestAdvice::aCodeCountsMoreThanAWord()
{
    const auto both =
        adviceFor(failure(QStringLiteral("access_denied"), QStringLiteral("AADSTS90094: needs an administrator")));
    QCOMPARE(both.staff, adviceFor(failure(QStringLiteral("AADSTS90094"), QString())).staff);
}

void TestAdvice::unknownReasonsAsTheyCame()
{
    const auto both = adviceFor(failure(QStringLiteral("quota_exceeded"), QStringLiteral("Too <b>many</b>")));
    QVERIFY(!both.known);
    QCOMPARE(both.reason, QStringLiteral("Too <b>many</b>"));
    QCOMPARE(both.staff, QStringLiteral("quota_exceeded"));
    const auto reasonOnly = adviceFor(failure(QStringLiteral("quota_exceeded"), QString()));
    QCOMPARE(reasonOnly.reason, QStringLiteral("quota_exceeded"));
    const auto textOnly = adviceFor(failure(QString(), QStringLiteral("Too many")));
    QCOMPARE(textOnly.staff, QStringLiteral("Too many"));
    const auto nothing = adviceFor(failure(QString(), QString()));
    QVERIFY(!nothing.known);
    QVERIFY(nothing.reason.isEmpty() && nothing.staff.isEmpty());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
