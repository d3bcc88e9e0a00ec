// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/intake.h"
#include "webhook/verdict.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace webhook;

namespace {

const QByteArray key = "k";

Intake intake(const QByteArray &body, const QByteArray &event = "consent_request.status_changed")
{
    return {{signatureHeader(SignatureScheme::Hmac, key, body)}, event, body, QStringLiteral("127.0.0.1"), 1000};
}

QByteArray pending(const QByteArray &team = "T")
{
    return R"({"event":"consent_request.status_changed","team_id":")" + team
        + R"(","data":{"consent_request":{"uid":"u","status":"pending","consent_url":""}}})";
}

SignatureVerifier verifier(const QString &team = {})
{
    Source source = Source::fromKey(QStringLiteral("s"), key);
    source.team = team;
    return SignatureVerifier({source}, SignatureScheme::Either);
}

} // namespace

class IntakeTest : public QObject {
    Q_OBJECT
private slots:
    void tracked()
    {
        const Delivery delivery = judge(intake(pending()), verifier());
        QVERIFY(std::holds_alternative<Tracked>(delivery.content));
        QCOMPARE(delivery.source, QStringLiteral("s"));
        QCOMPARE(delivery.trust, onboarding::Trust::Authenticated);
        QCOMPARE(delivery.body, pending());
        QVERIFY(delivery.bodyKept && !delivery.headerEventMismatch);
    }
    void bodyDecidesTheEvent()
    {
        const Delivery delivery = judge(intake(pending(), "domain.status_changed"), verifier());
        QVERIFY(std::holds_alternative<Tracked>(delivery.content));
        QVERIFY(delivery.headerEventMismatch);
        QCOMPARE(delivery.event, QStringLiteral("consent_request.status_changed"));
        QVERIFY(!judge(intake(pending(), ""), verifier()).headerEventMismatch);
    }
    void ignoredKeepsNoBody()
    {
        const Delivery delivery =
            judge(intake(R"({"event":"mailbox.status_changed","data":{"password":"x"}})"), verifier());
        QVERIFY(std::holds_alternative<Ignored>(delivery.content));
        QVERIFY(delivery.body.isEmpty() && !delivery.bodyKept);
        QCOMPARE(delivery.event, QStringLiteral("mailbox.status_changed"));
    }
    void refusedKeepsNothingOfTheSender()
    {
        Intake forged = intake(pending());
        forged.signatureHeaders = {"sha256=" + QByteArray(64, 'a')};
        const Delivery delivery = judge(forged, verifier());
        QCOMPARE(std::get<Refused>(delivery.content).code, QStringLiteral("signature_mismatch"));
        QCOMPARE(std::get<Refused>(delivery.content).size, pending().size());
        QVERIFY(delivery.body.isEmpty() && delivery.event.isEmpty() && delivery.source.isEmpty());
    }
    void signatureComesBeforeJson()
    {
        Intake forged = intake("{");
        forged.signatureHeaders.clear();
        QCOMPARE(std::get<Refused>(judge(forged, verifier()).content).code, QStringLiteral("signature_missing"));
    }
    void brokenIsQuarantined()
    {
        const Delivery delivery = judge(intake("{"), verifier());
        QCOMPARE(std::get<Quarantined>(delivery.content).error.code, QStringLiteral("malformed_json"));
        QVERIFY(delivery.bodyKept);
        const Delivery secret = judge(intake("{\"secret\":"), verifier());
        QVERIFY(std::holds_alternative<Quarantined>(secret.content));
        QVERIFY(!secret.bodyKept && secret.body.isEmpty());
    }
    void brokenKeepsTheEventOfItsBody()
    {
        Intake broken = intake("{\"event\":\"consent_request.status_changed\",\"data\":{}}");
        broken.eventHeader = "domain.status_changed";
        const Delivery delivery = judge(std::move(broken), verifier());
        QVERIFY(std::holds_alternative<Quarantined>(delivery.content));
        QCOMPARE(delivery.event, QStringLiteral("consent_request.status_changed"));
        QVERIFY(delivery.headerEventMismatch);
        QVERIFY(delivery.bodyKept);
    }
    void otherTeamIsQuarantined()
    {
        const Delivery delivery = judge(intake(pending("OTHER")), verifier(QStringLiteral("T")));
        QCOMPARE(std::get<Quarantined>(delivery.content).error.code, QStringLiteral("team_mismatch"));
        QCOMPARE(std::get<Quarantined>(delivery.content).error.place, QStringLiteral("team_id"));
        QVERIFY(std::holds_alternative<Tracked>(judge(intake(pending("T")), verifier(QStringLiteral("T"))).content));
        // An event we do not track is acknowledged, whatever its team.
        QVERIFY(std::holds_alternative<Ignored>(
            judge(intake(R"({"event":"domain.status_changed","team_id":"X"})"), verifier(QStringLiteral("T")))
                .content));
    }

    void verdicts_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("accepted") << int(Outcome::Accepted) << 200
                                  << QByteArray(R"({"received":true,"message":"Webhook processed successfully"})");
        QTest::newRow("late") << int(Outcome::Late) << 200 << QByteArray("late");
        QTest::newRow("duplicate") << int(Outcome::Duplicate) << 200 << QByteArray("duplicate");
        QTest::newRow("unstorable") << int(Outcome::Unstorable) << 400 << QByteArray("unstorable");
        QTest::newRow("store") << int(Outcome::StoreUnavailable) << 503 << QByteArray("store_unavailable");
        QTest::newRow("queue") << int(Outcome::Overloaded) << 503 << QByteArray("overloaded");
        QTest::newRow("stopping") << int(Outcome::ShuttingDown) << 503 << QByteArray("shutting_down");
    }
    void verdicts()
    {
        QFETCH(int, outcome);
        QFETCH(int, status);
        QFETCH(QByteArray, json);
        const Verdict verdict = verdictFor(Outcome(outcome));
        QCOMPARE(verdict.status, status);
        QCOMPARE(verdict.retryAfter() > 0, status == 503);
        if (json.startsWith('{')) {
            QCOMPARE(verdict.toJson(), json);
            return;
        }
        const QJsonObject object = QJsonDocument::fromJson(verdict.toJson()).object();
        QCOMPARE(object.value(QStringLiteral("code")).toString().toLatin1(), json);
        QCOMPARE(object.value(QStringLiteral("received")).toBool(), status == 200);
        QVERIFY(object.value(QStringLiteral("message")).toString().endsWith(u'.'));
    }
    void errorsNameTheField()
    {
        const Verdict verdict = verdictFor(
            {QStringLiteral("missing_field"), QStringLiteral("data.metadata"), QStringLiteral("It \"is\" missing.")});
        const QJsonObject object = QJsonDocument::fromJson(verdict.toJson()).object();
        QCOMPARE(verdict.status, 400);
        QCOMPARE(object.value(QStringLiteral("field")).toString(), QStringLiteral("data.metadata"));
        QCOMPARE(object.value(QStringLiteral("message")).toString(), QStringLiteral("It \"is\" missing."));
        QCOMPARE(httpStatus(u"no_such_code"), 500);
    }
};

QTEST_APPLESS_MAIN(IntakeTest)
#include "tst_intake.moc"
