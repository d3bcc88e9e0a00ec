// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/receiverfixture.h"
#include "webhook/signature.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QtTest>

using namespace kit;

namespace {

const QByteArray &key = ReceiverFixture::key;
const QString &program = ReceiverFixture::program;

} // namespace

/// The real `onboarding-receiver`, from outside: what scripts rely on (contract section 5).
class ReceiverProgramTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
    }

    void printsOneReadyLine()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve()), server.errors());
        static const QRegularExpression form(QStringLiteral("^ready http://127\\.0\\.0\\.1:[1-9][0-9]*/webhook\n$"));
        QVERIFY2(form.match(QString::fromLatin1(server.readyLine())).hasMatch(), server.readyLine());
        QCOMPARE(server.terminate(), 0);
        QCOMPARE(server.process().readAllStandardOutput(), QByteArray());
    }

    void portInUse()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const Finished finished = runProgram(
            program, serve({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())}),
            home());
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.err.contains(QByteArray::number(taken.serverPort())), finished.err);
        QCOMPARE(finished.out, QByteArray());
    }

    void storesAndExportsFieldByField()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve()), server.errors());
        QCOMPARE(postSigned(server.port(), key, sample(), "domain.status_changed").status,
                 200); // the published page's mismatch
        QCOMPARE(postSigned(server.port(), key, clientIdBody("D-1", "pending", 1, "acme.example"),
                            "client_id_request.status_changed")
                     .status,
                 200);

        const QJsonArray requests = exported(QStringLiteral("requests"));
        QCOMPARE(requests.size(), 2);
        QJsonObject consent = requests[0].toObject()[QStringLiteral("kind")] == QLatin1StringView("consent_request")
            ? requests[0].toObject()
            : requests[1].toObject();
        const QJsonArray timeline = consent.take(QStringLiteral("timeline")).toArray();
        QVERIFY(support::fromIso8601(consent.take(QStringLiteral("first_received_at")).toString()));
        QVERIFY(support::fromIso8601(consent.take(QStringLiteral("last_received_at")).toString()));
        const QJsonObject expected =
            QJsonDocument::fromJson(
                "{ "
                "\"kind\": \"consent_request\", \"uid\": \"ABC-123-DEF-CONSENT-REQUEST\", \"team_id\": "
                "\"ABC-123-DEF-TEAM\", "
                "\"team_name\": \"Marketing Team\", \"workspace_id\": \"ABC-123-DEF-WORKSPACE\", \"mailbox_id\": "
                "\"ABC-123-DEF-MAILBOX-ID\", "
                "\"status\": \"completed\", \"previous_status\": \"pending\", \"status_text\": \"Consent granted\", "
                "\"status_reason\": \"\", "
                "\"retry_count\": 0, \"max_retries\": 3, "
                "\"consent_url\": \"https://accounts.google.com/o/oauth2/v2/auth?client_id=...&scope=...\", "
                "\"domain_name\": null, \"client_id\": null, \"completed_at\": \"2024-01-10T17:05:00.000Z\", "
                "\"updated_at\": \"2024-01-10T17:05:00.000Z\", \"source\": \"team one\", \"trust\": \"token\", "
                "\"claimed_by\": null, \"notes\": []}")
                .object();
        QCOMPARE(consent, expected);
        QCOMPARE(timeline.size(), 1);
        QJsonObject step = timeline.at(0).toObject();
        QVERIFY(support::fromIso8601(step.take(QStringLiteral("received_at")).toString()));
        const QJsonObject expectedStep =
            QJsonDocument::fromJson("{\"status\":\"completed\",\"previous_status\":\"pending\", "
                                    "\"occurred_at\":\"2024-01-10T17:05:00.000Z\",\"late\":false,\"duplicates\":0}")
                .object();
        QCOMPARE(step, expectedStep);

        QJsonObject delivery = exported(QStringLiteral("deliveries")).at(0).toObject();
        QVERIFY(delivery.take(QStringLiteral("id")).isDouble());
        QVERIFY(support::fromIso8601(delivery.take(QStringLiteral("received_at")).toString()));
        const QJsonObject expectedDelivery{{QStringLiteral("remote"), QStringLiteral("127.0.0.1")},
                                           {QStringLiteral("source"), QStringLiteral("team one")},
                                           {QStringLiteral("event"), QStringLiteral("consent_request.status_changed")},
                                           {QStringLiteral("kind"), QStringLiteral("consent_request")},
                                           {QStringLiteral("uid"), QStringLiteral("ABC-123-DEF-CONSENT-REQUEST")},
                                           {QStringLiteral("outcome"), QStringLiteral("accepted")},
                                           {QStringLiteral("code"), QJsonValue::Null},
                                           {QStringLiteral("field"), QJsonValue::Null},
                                           {QStringLiteral("header_event_mismatch"), true},
                                           {QStringLiteral("time_believed"), true},
                                           {QStringLiteral("duplicates"), 0},
                                           {QStringLiteral("body"), QString::fromUtf8(sample())},
                                           {QStringLiteral("body_encoding"), QStringLiteral("utf-8")}};
        QCOMPARE(delivery, expectedDelivery);
        QCOMPARE(server.terminate(), 0);
    }

    void everyOutcome()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve()), server.errors());
        const quint16 port = server.port();
        const QByteArray body = consentBody("C-1", "processing", 30);
        const HttpAnswer accepted = postSigned(port, key, body);
        QCOMPARE(accepted.status, 200);
        QCOMPARE(accepted.body, QByteArray("{\"received\":true,\"message\":\"Webhook processed successfully\"}"));
        QCOMPARE(accepted.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(postSigned(port, key, body).code(), QByteArray("duplicate"));
        QCOMPARE(postSigned(port, key, body).code(), QByteArray("duplicate"));
        QCOMPARE(postSigned(port, key, consentBody("C-1", "pending", 10)).code(), QByteArray("late"));
        const HttpAnswer ignored =
            postSigned(port, key, "{\"event\":\"mailbox.status_changed\",\"data\":{\"password\":\"hunter2\"}}",
                       "mailbox.status_changed");
        QCOMPARE(ignored.status, 200);
        QCOMPARE(ignored.code(), QByteArray("ignored"));
        const HttpAnswer broken = postSigned(port, key, "{\"event\":\"consent_request.status_changed\",\"data\":{}}");
        QCOMPARE(broken.status, 400);
        QCOMPARE(broken.code(), QByteArray("missing_field"));
        QCOMPARE(broken.json()[QStringLiteral("field")].toString(), QStringLiteral("data.consent_request"));
        QCOMPARE(broken.json()[QStringLiteral("received")], QJsonValue(false));
        QCOMPARE(postSigned(port, "wrong key", body).code(), QByteArray("signature_mismatch"));
        QCOMPARE(exchange(port, webhookRequest(body, {})).code(), QByteArray("signature_missing"));
        QCOMPARE(server.terminate(), 0);

        const QJsonArray deliveries = exported(QStringLiteral("deliveries"));
        QMap<QString, QJsonObject> byOutcome;
        for (const QJsonValue &delivery : deliveries)
            byOutcome.insert(delivery[QStringLiteral("outcome")].toString(), delivery.toObject());
        QCOMPARE(byOutcome.keys(),
                 QStringList({QStringLiteral("accepted"), QStringLiteral("ignored"), QStringLiteral("late"),
                              QStringLiteral("quarantined"), QStringLiteral("refused")}));
        QCOMPARE(byOutcome[QStringLiteral("accepted")][QStringLiteral("duplicates")].toInt(), 2);
        QVERIFY(byOutcome[QStringLiteral("ignored")][QStringLiteral("body")].isNull());
        QCOMPARE(byOutcome[QStringLiteral("ignored")][QStringLiteral("event")].toString(),
                 QStringLiteral("mailbox.status_changed"));
        QCOMPARE(byOutcome[QStringLiteral("quarantined")][QStringLiteral("code")].toString(),
                 QStringLiteral("missing_field"));
        QCOMPARE(byOutcome[QStringLiteral("quarantined")][QStringLiteral("field")].toString(),
                 QStringLiteral("data.consent_request"));
        QVERIFY(byOutcome[QStringLiteral("quarantined")][QStringLiteral("body")].isString());
        QVERIFY(byOutcome[QStringLiteral("refused")][QStringLiteral("body")].isNull());

        const QJsonObject request = exported(QStringLiteral("requests")).at(0).toObject();
        QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("processing"));
        const QJsonArray timeline = request[QStringLiteral("timeline")].toArray();
        QCOMPARE(timeline.size(), 2);
        QCOMPARE(timeline.at(0)[QStringLiteral("status")].toString(), QStringLiteral("pending"));
        QVERIFY(timeline.at(0)[QStringLiteral("late")].toBool());
        QCOMPARE(timeline.at(1)[QStringLiteral("duplicates")].toInt(), 2);

        // The password of an event that we do not track is nowhere.
        QVERIFY(!m_ground->everythingOnDisk().contains("hunter2"));
        QVERIFY(!server.errors().contains("hunter2"));
        QVERIFY(!m_ground->everythingOnDisk().contains(
            webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, body)));
    }

    void rebuildFindsAndMendsADifference()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve()), server.errors());
        QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "pending", 10)).status, 200);
        QCOMPARE(server.terminate(), 0);
        const QStringList check{QStringLiteral("rebuild"), QStringLiteral("--store"), storeUrl(),
                                QStringLiteral("--check")};
        Finished finished = runProgram(program, check, home());
        QCOMPARE(finished.exitCode, 0);
        QCOMPARE(finished.out, QByteArray());
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"),
                     {file(QStringLiteral("desk.db")),
                      QStringLiteral("UPDATE request SET status = 'failed', status_text = 'x'")});
        QVERIFY(sqlite.waitForFinished());
        QCOMPARE(sqlite.exitCode(), 0);
        finished = runProgram(program, check, home());
        QCOMPARE(finished.exitCode, 1);
        QCOMPARE(finished.out, QByteArray("consent_request C-1 status\nconsent_request C-1 status_text\n"));
        QCOMPARE(
            runProgram(program, {QStringLiteral("rebuild"), QStringLiteral("--store"), storeUrl()}, home()).exitCode,
            0);
        QCOMPARE(runProgram(program, check, home()).exitCode, 0);
        QCOMPARE(exported(QStringLiteral("requests")).at(0)[QStringLiteral("status")].toString(),
                 QStringLiteral("pending"));
    }

    void csvIsSafeForSpreadsheets()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve()), server.errors());
        QCOMPARE(postSigned(server.port(), key, consentBody("=1+1", "pending", 10)).status, 200);
        QCOMPARE(server.terminate(), 0);
        const Finished finished =
            runProgram(program,
                       {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("requests"),
                        QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--store"), storeUrl()},
                       home());
        QCOMPARE(finished.exitCode, 0);
        QVERIFY2(
            finished.out.startsWith(
                "kind,uid,team_id,team_name,workspace_id,mailbox_id,status,previous_status,status_text,status_reason,"
                "retry_count,max_retries,consent_url,domain_name,client_id,completed_at,updated_at,first_received_at,"
                "last_received_at,source,trust,claimed_by,notes,timeline\r\nconsent_request,'=1+1,TEAM,"),
            finished.out);
    }

    void withoutAKeyNothingIsAccepted()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program,
                              {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                               QStringLiteral("--store"), storeUrl()}),
                 server.errors());
        const HttpAnswer answer = postSigned(server.port(), key, consentBody("C-1", "pending", 1));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.code(), QByteArray("not_configured"));
        QVERIFY(answer.header("Retry-After").toInt() > 0);
    }

    void adminAddress()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve({QStringLiteral("--admin"), QStringLiteral("127.0.0.1:0")})),
                 server.errors());
        static const QRegularExpression form(
            QStringLiteral("^ready http://127\\.0\\.0\\.1:[0-9]+/webhook admin http://127\\.0\\.0\\.1:[0-9]+\n$"));
        QVERIFY2(form.match(QString::fromLatin1(server.readyLine())).hasMatch(), server.readyLine());
        QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "pending", 1)).status, 200);
        const HttpAnswer health = get(server.adminUrl(), "/healthz");
        QCOMPARE(health.status, 200);
        QCOMPARE(health.json()[QStringLiteral("status")].toString(), QStringLiteral("ok"));
        QCOMPARE(health.json()[QStringLiteral("store")].toString(), QStringLiteral("ok"));
        QCOMPARE(health.json()[QStringLiteral("listening")].toString(), server.url().toString());
        QCOMPARE(health.json()[QStringLiteral("queue_depth")].toInt(-1), 0);
        QVERIFY(support::fromIso8601(health.json()[QStringLiteral("last_event_at")].toString()));
        HttpAnswer metrics;
        QTRY_VERIFY_WITH_TIMEOUT(
            (metrics = get(server.adminUrl(), "/metrics"))
                .body.contains("onboarding_open_requests{kind=\"consent_request\",status=\"pending\"} 1"),
            10'000);
        QCOMPARE(metrics.status, 200);
        QVERIFY2(metrics.body.contains("onboarding_deliveries_total{outcome=\"accepted\",code=\"\"} 1"), metrics.body);
        QVERIFY(metrics.body.contains("onboarding_queue_depth 0"));
        QVERIFY(metrics.body.contains("onboarding_commit_seconds_count 1"));
        QVERIFY(metrics.body.contains("onboarding_connections "));
        // The webhook is not served there, and the admin pages not on the webhook's address.
        QCOMPARE(exchange(quint16(server.adminUrl().port()), webhookRequest("{}", {})).status, 404);
        QCOMPARE(exchange(server.port(), "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").status, 404);
    }

    void refusesAForeignStoreUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is my diary, not a database\n").repeated(100);
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0garbage", 23).leftJustified(8192, 'x');
    }
    void refusesAForeignStoreUntouched()
    {
        QFETCH(QByteArray, content);
        write(QStringLiteral("desk.db"), content);
        const Finished finished = runProgram(program, serve(), home());
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.err.contains("desk.db"), finished.err);
        QFile stored(file(QStringLiteral("desk.db")));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), content);
    }

private:
    QString home() const { return m_ground->home(); }
    QString file(const QString &name) const { return m_ground->file(name); }
    QString storeUrl() const { return m_ground->storeUrl(); }
    void write(const QString &name, const QByteArray &content) const { QVERIFY(m_ground->write(name, content)); }
    QStringList serve(const QStringList &more = {}) const { return m_ground->serve(more); }
    QJsonArray exported(const QString &what) const { return m_ground->exported(what); }
    static QByteArray sample()
    {
        return "{\"event\": \"consent_request.status_changed\", \"timestamp\": \"2024-01-10T17:05:00.000Z\", "
               "\"team_id\": \"ABC-123-DEF-TEAM\", \"team_name\": \"Marketing Team\", \"data\": {\"consent_request\": "
               "{\"uid\": \"ABC-123-DEF-CONSENT-REQUEST\", \"status\": \"completed\", \"previous_status\": "
               "\"pending\", \"consent_url\": "
               "\"https://accounts.google.com/o/oauth2/v2/auth?client_id=...&scope=...\", \"status_text\": \"Consent "
               "granted\", \"status_reason\": \"\", \"retry_count\": 0, \"max_retries\": 3, \"completed_at\": "
               "\"2024-01-10T17:05:00.000Z\"}, \"metadata\": {\"updated_at\": \"2024-01-10T17:05:00.000Z\", "
               "\"workspace_id\": \"ABC-123-DEF-WORKSPACE\", \"mailbox_id\": \"ABC-123-DEF-MAILBOX-ID\"}}}";
    }

    std::unique_ptr<ReceiverFixture> m_ground;
};

QTEST_GUILESS_MAIN(ReceiverProgramTest)
#include "tst_receiverprogram.moc"
