// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/secondlook.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using webhook::judgeAgain;

/// What was quarantined is read once more.
class SecondLookTest : public QObject {
    Q_OBJECT
private slots:
    void whatCanBeTakenIsADeliveryAsItCame();
    void whatCannotSaysWhy_data();
    void whatCannotSaysWhy();

private:
    static QByteArray body()
    {
        return "{\"event\":\"consent_request.status_changed\",\"team_id\":\"T\",\"data\":{\"consent_request\":"
               "{\"uid\":\"u\",\"status\":\"pending\",\"consent_url\":\"\"}}}";
    }
};

void SecondLookTest::whatCanBeTakenIsADeliveryAsItCame()
{
    const auto judged =
        judgeAgain({7, 1234, u"192.0.2.7"_s, u"team"_s, onboarding::Trust::Authenticated, true, body(), u"T"_s});
    QVERIFY(judged);
    QCOMPARE(judged->quarantineId, 7);
    QCOMPARE(judged->receivedAt, 1234);
    QCOMPARE(judged->remote, u"192.0.2.7"_s);
    QCOMPARE(judged->source, u"team"_s);
    QCOMPARE(judged->trust, onboarding::Trust::Authenticated);
    QCOMPARE(judged->event, u"consent_request.status_changed"_s);
    QVERIFY(judged->headerEventMismatch);
    QCOMPARE(judged->body, body());
    QVERIFY(judged->bodyKept);
    QCOMPARE(std::get<webhook::Tracked>(judged->content).change.uid, u"u"_s);
}

void SecondLookTest::whatCannotSaysWhy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("{") << QString() << u"malformed_json"_s;
    QTest::newRow("still incomplete") << QByteArray("{\"event\":\"consent_request.status_changed\"}") << QString()
                                      << u"missing_field"_s;
    QTest::newRow("still another team") << body() << u"U"_s << u"team_mismatch"_s;
    QTest::newRow("not tracked") << QByteArray("{\"event\":\"domain.status_changed\"}") << QString() << u"ignored"_s;
}

void SecondLookTest::whatCannotSaysWhy()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, team);
    const auto judged = judgeAgain({7, 0, {}, {}, onboarding::Trust::Token, false, body, team});
    QVERIFY(!judged);
    QTEST(judged.error().code, "code");
    QVERIFY(!judged.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(SecondLookTest)
#include "tst_secondlook.moc"
