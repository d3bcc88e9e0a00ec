// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace webhook;
using onboarding::StatusChange;

namespace {

QJsonObject consent()
{
    return {{QStringLiteral("event"), QStringLiteral("consent_request.status_changed")},
            {QStringLiteral("timestamp"), QStringLiteral("2024-01-10T17:05:00.000Z")},
            {QStringLiteral("team_id"), QStringLiteral("TEAM")},
            {QStringLiteral("team_name"), QStringLiteral("Marketing Team")},
            {QStringLiteral("data"),
             QJsonObject{{QStringLiteral("consent_request"),
                          QJsonObject{{QStringLiteral("uid"), QStringLiteral("C-1")},
                                      {QStringLiteral("status"), QStringLiteral("pending")},
                                      {QStringLiteral("previous_status"), QStringLiteral("queued")},
                                      {QStringLiteral("consent_url"), QStringLiteral("https://accounts.google.com/x")},
                                      {QStringLiteral("status_text"), QStringLiteral("Waiting")},
                                      {QStringLiteral("status_reason"), QString()},
                                      {QStringLiteral("retry_count"), 1},
                                      {QStringLiteral("max_retries"), 3},
                                      {QStringLiteral("completed_at"), QJsonValue::Null}}},
                         {QStringLiteral("metadata"),
                          QJsonObject{{QStringLiteral("updated_at"), QStringLiteral("2024-01-10T17:04:59.000Z")},
                                      {QStringLiteral("workspace_id"), QStringLiteral("WS")},
                                      {QStringLiteral("mailbox_id"), QStringLiteral("MB")}}}}}};
}

QJsonObject clientId()
{
    QJsonObject root = consent();
    root[QStringLiteral("event")] = QStringLiteral("client_id_request.status_changed");
    QJsonObject data = root[QStringLiteral("data")].toObject();
    QJsonObject entity = data.take(QStringLiteral("consent_request")).toObject();
    entity.remove(QStringLiteral("consent_url"));
    entity.insert(QStringLiteral("domain_name"), QStringLiteral("acme.com"));
    entity.insert(QStringLiteral("client_id"), QStringLiteral("123456-abc.apps.googleusercontent.com"));
    data.insert(QStringLiteral("client_id_request"), entity);
    root[QStringLiteral("data")] = data;
    return root;
}

/// Sets (or, for Undefined, removes) what stands at a path like `data.metadata.updated_at`.
QJsonObject with(QJsonObject root, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        if (value.isUndefined())
            root.remove(path);
        else
            root[path] = value;
        return root;
    }
    root[path.left(dot)] = with(root[path.left(dot)].toObject(), path.mid(dot + 1), value);
    return root;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class PayloadTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryField()
    {
        const auto payload = parsePayload(json(consent()));
        QVERIFY(payload);
        const auto &change = std::get<StatusChange>(*payload);
        QCOMPARE(change.kind, onboarding::RequestKind::Consent);
        QCOMPARE(change.uid, QStringLiteral("C-1"));
        QCOMPARE(change.status, QStringLiteral("pending"));
        QCOMPARE(change.previousStatus.value(), QStringLiteral("queued"));
        QCOMPARE(change.consentUrl, QStringLiteral("https://accounts.google.com/x"));
        QCOMPARE(change.statusText, QStringLiteral("Waiting"));
        QCOMPARE(change.retryCount, 1);
        QCOMPARE(change.maxRetries, 3);
        QVERIFY(!change.completedAt);
        QCOMPARE(change.updatedAt.value(), support::fromIso8601(u"2024-01-10T17:04:59Z").value());
        QCOMPARE(change.timestamp.value(), support::fromIso8601(u"2024-01-10T17:05:00Z").value());
        QCOMPARE(change.workspaceId, QStringLiteral("WS"));
        QCOMPARE(change.mailboxId, QStringLiteral("MB"));
        QCOMPARE(change.teamId, QStringLiteral("TEAM"));
        QCOMPARE(change.teamName, QStringLiteral("Marketing Team"));

        const auto other = parsePayload(json(clientId()));
        QVERIFY(other);
        QCOMPARE(std::get<StatusChange>(*other).domainName, QStringLiteral("acme.com"));
        QCOMPARE(std::get<StatusChange>(*other).clientId, QStringLiteral("123456-abc.apps.googleusercontent.com"));
        QVERIFY(std::get<StatusChange>(*other).mailboxId.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code"); // empty: accepted
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &body, const char *code, const char *place) {
            QTest::newRow(name) << body << QString::fromLatin1(code) << QString::fromLatin1(place);
        };
        const auto edit = [&](const char *path, const QJsonValue &value, const char *code) {
            const QJsonObject root = QByteArray(path).contains("client_id_request") ? clientId() : consent();
            const QByteArray name = QByteArray(path) + " = "
                + QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)
                + (value.isUndefined() ? " absent" : "");
            row(name.constData(), json(with(root, QString::fromLatin1(path), value)), code, *code ? path : "");
        };
        const QJsonValue absent(QJsonValue::Undefined);
        const QJsonValue null;
        for (const char *path : {"event", "data", "data.consent_request", "data.consent_request.uid",
                                 "data.consent_request.status", "data.consent_request.consent_url",
                                 "data.client_id_request.domain_name", "data.client_id_request.client_id"}) {
            edit(path, absent, "missing_field");
            edit(path, null, "missing_field");
            edit(path, 7, "wrong_type");
            edit(path, QJsonArray(), "wrong_type");
        }
        edit("data.consent_request.uid", QString(), "wrong_type");
        edit("data.consent_request.uid", QString(255, u'x'), "");
        edit("data.consent_request.uid", QString(256, u'x'), "wrong_type");
        edit("data.consent_request.uid", QString(128, u'é'), "wrong_type"); // 256 bytes
        edit("data.consent_request.uid", QString(QChar(u'\0')), "wrong_type");
        edit("data.consent_request.status", QString(), "wrong_type");
        edit("data.consent_request.status", QStringLiteral("on_hold"), "");
        edit("data.consent_request.consent_url", QString(), "");
        edit("data.client_id_request.client_id", QString(), "");
        for (const char *path :
             {"team_id", "team_name", "data.consent_request.previous_status", "data.consent_request.status_text",
              "data.consent_request.status_reason", "data.metadata.workspace_id", "data.metadata.mailbox_id"}) {
            edit(path, absent, "");
            edit(path, null, "");
            edit(path, true, "wrong_type");
        }
        edit("data.metadata", absent, "");
        edit("data.metadata", null, "");
        edit("data.metadata", QStringLiteral("x"), "wrong_type");
        for (const char *path : {"data.consent_request.retry_count", "data.consent_request.max_retries"}) {
            edit(path, absent, "");
            edit(path, null, "");
            edit(path, 0, "");
            edit(path, 2.0, "");
            edit(path, 9007199254740992.0, "");
            edit(path, 9007199254740994.0, "wrong_type");
            edit(path, 1.5, "wrong_type");
            edit(path, -1, "wrong_type");
            edit(path, QStringLiteral("1"), "wrong_type");
        }
        for (const char *path : {"timestamp", "data.consent_request.completed_at", "data.metadata.updated_at"}) {
            edit(path, absent, "");
            edit(path, null, "");
            edit(path, QString(), "");
            edit(path, QStringLiteral("2024-01-10T17:05:00+02:00"), "");
            edit(path, QStringLiteral("2024-01-10T17:05:00"), "wrong_type");
            edit(path, QStringLiteral("soon"), "wrong_type");
            edit(path, 1704906300, "wrong_type");
        }
        row("empty", "", "malformed_json", "$");
        row("cut", json(consent()).chopped(1), "malformed_json", "$");
        row("array", "[]", "wrong_type", "$");
        row("string", "\"x\"", "wrong_type", "$");
        row("number", " 7 ", "wrong_type", "$");
        row("null", "null", "wrong_type", "$");
        row("two numbers", "1,2", "malformed_json", "$");
        row("word", "nothing", "malformed_json", "$");
        row("closing bracket", "],[", "malformed_json", "$");
        row("two documents", json(consent()) + json(consent()), "malformed_json", "$");
        row("NaN", "{\"event\":\"consent_request.status_changed\",\"data\":NaN}", "malformed_json", "$");
        row("nested too deep", QByteArray(5000, '['), "malformed_json", "$");
        const auto counted = [](const char *number) {
            QByteArray body = json(with(consent(), QStringLiteral("data.consent_request.retry_count"), 77));
            return body.replace("77", number);
        };
        for (const char *number : {"0", "-0", "2.0", "2e0", "20e-1", "0.2E+1", "9007199254740992", "9007199254740992.0",
                                   "9007199254740992.000", "90071992547409920e-1", "0.9007199254740992e16"})
            row(number, counted(number), "", "");
        for (const char *number : {"9007199254740993", "9007199254740993.0", "9007199254740992.5",
                                   "90071992547409930e-1", "9.007199254740993E15", "-2.0", "2.5"})
            row(number, counted(number), "wrong_type", "data.consent_request.retry_count");
        for (const char *number : {".5", "1.", "-.5", "-", "1.e2", "2.0e", "01", "+1", "1.5.5", "0x1"})
            row(number, counted(number), "malformed_json", "$");
        row("number's look in a text", json(with(consent(), QStringLiteral("team_name"), QStringLiteral("\".5 1."))),
            "", "");
        row("bare point", " .5 ", "malformed_json", "$");
        row("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + json(consent()), "malformed_json", "$");
        row("byte order mark", "\xEF\xBB\xBF" + json(consent()), "", "");
        row("white space", "\r\n\t " + json(consent()) + "\n", "", "");
        row("unknown fields",
            json(with(consent(), QStringLiteral("data.consent_request.extra"),
                      QJsonObject{{QStringLiteral("a"), QJsonArray{1}}})),
            "", "");
        row("event first", "{\"event\":\"domain.status_changed\",\"data\":7}", "", "");
        row("first error counts", "{\"event\":\"consent_request.status_changed\"}", "missing_field", "data");
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const auto payload = parsePayload(body);
        QCOMPARE(payload ? QString() : payload.error().code, code);
        QCOMPARE(payload ? QString() : payload.error().place, place);
        if (!payload)
            QVERIFY(!payload.error().sentence.isEmpty());
    }

    void absentFieldsHaveNeutralValues()
    {
        QJsonObject root = consent();
        for (const char *path : {"timestamp", "team_id", "data.metadata", "data.consent_request.previous_status",
                                 "data.consent_request.status_text", "data.consent_request.retry_count"})
            root = with(root, QString::fromLatin1(path), QJsonValue::Undefined);
        const auto change = std::get<StatusChange>(*parsePayload(json(root)));
        QVERIFY(!change.timestamp && !change.updatedAt && !change.previousStatus);
        QVERIFY(change.teamId.isEmpty() && change.workspaceId.isEmpty() && change.statusText.isEmpty());
        QCOMPARE(change.retryCount, 0);
    }

    void emptyPreviousStatusIsNone()
    {
        const QString path = QStringLiteral("data.consent_request.previous_status");
        const auto changeWith = [&path](const QJsonValue &value) {
            return std::get<StatusChange>(*parsePayload(json(with(consent(), path, value))));
        };
        const StatusChange absent = changeWith(QJsonValue::Undefined);
        QCOMPARE(absent.previousStatus, std::optional<QString>());
        QVERIFY(changeWith(QJsonValue::Null) == absent);
        QVERIFY(changeWith(QString()) == absent);
    }

    void sameKeyTwiceLastWins()
    {
        const auto payload = parsePayload("{\"event\":\"domain.status_changed\",\"event\":\"mailbox.status_changed\"}");
        QVERIFY(payload);
        QCOMPARE(std::get<UntrackedEvent>(*payload).event, QStringLiteral("mailbox.status_changed"));
    }

    void nulBecomesReplacement()
    {
        const QString text = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
        const auto payload =
            parsePayload(json(with(consent(), QStringLiteral("data.consent_request.status_text"), text)));
        QVERIFY(payload);
        QCOMPARE(std::get<StatusChange>(*payload).statusText, QStringLiteral(u"a\uFFFDb"));
    }

    void aMarkInFrontOfATextIsPartOfIt_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<QString>("text");
        const QChar mark(QChar::ByteOrderMark);
        const QByteArray bytes("\xEF\xBB\xBF");
        QTest::newRow("alone") << bytes << QString(mark);
        QTest::newRow("in front") << bytes + "a" << mark + QStringLiteral("a");
        QTest::newRow("escaped") << QByteArray("\\ufeffa") << mark + QStringLiteral("a");
        QTest::newRow("twice") << bytes + bytes << QString(2, mark);
        QTest::newRow("before an escape") << bytes + "\\n" << mark + QStringLiteral("\n");
        QTest::newRow("after a quotation mark") << "a\\\"" + bytes << QStringLiteral("a\"") + mark;
        QTest::newRow("inside") << "a" + bytes << QStringLiteral("a") + mark;
    }
    void aMarkInFrontOfATextIsPartOfIt()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(QString, text);
        for (const QByteArray documentMark : {"", "\xEF\xBB\xBF"}) {
            QByteArray body = json(with(consent(), QStringLiteral("data.consent_request.uid"), QStringLiteral("HERE")));
            const auto payload = parsePayload(documentMark + body.replace("HERE", spelling));
            QVERIFY(payload);
            QCOMPARE(std::get<StatusChange>(*payload).uid, text);
        }
        QCOMPARE(webhook::eventOf("{\"event\":\"" + spelling + "\"}"), std::optional(text));
    }

    void oddUnicodeNeverCrashes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lone high surrogate") << QByteArray("\\ud800");
        QTest::newRow("lone low surrogate") << QByteArray("\\udc00x");
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf");
        QTest::newRow("encoded surrogate") << QByteArray("\xed\xa0\x80");
        QTest::newRow("escaped NUL") << QByteArray("\\u0000");
    }
    void oddUnicodeNeverCrashes()
    {
        QFETCH(QByteArray, text);
        QByteArray body = json(with(consent(), QStringLiteral("team_name"), QStringLiteral("@")));
        body.replace("\"@\"", "\"" + text + "\"");
        const auto payload = parsePayload(body);
        if (payload)
            QVERIFY(std::get<StatusChange>(*payload).teamName.toUtf8().isValidUtf8());
        else
            QCOMPARE(payload.error().code, QStringLiteral("malformed_json"));
    }

    void keepsOnlyHarmlessBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("kept");
        const QString tracked = QStringLiteral("consent_request.status_changed");
        const QByteArray own = "{\"event\":\"client_id_request.status_changed\",\"x\":\"";
        QTest::newRow("tracked") << QByteArray(own + "1\"}") << QString() << true;
        QTest::newRow("unreadable, tracked header") << QByteArray("{\"a\":") << tracked << true;
        QTest::newRow("unreadable, no header") << QByteArray("{\"a\":") << QString() << false;
        QTest::newRow("unreadable, other header")
            << QByteArray("{") << QStringLiteral("mailbox.status_changed") << false;
        QTest::newRow("own event beats header")
            << QByteArray("{\"event\":\"mailbox.status_changed\"}") << tracked << false;
        QTest::newRow("own empty event beats header") << QByteArray("{\"event\":\"\"}") << tracked << false;
        QTest::newRow("password") << QByteArray(own + "\",\"Password\":\"x\"}") << tracked << false;
        QTest::newRow("secret") << QByteArray(own + "cLiEnT_SeCrEt\"}") << tracked << false;
        QTest::newRow("escaped password") << QByteArray(own + "p\\u0061ssword\"}") << tracked << false;
        QTest::newRow("escaped upper case") << QByteArray(own + "\\u0050\\u0041SSW\"}") << tracked << false;
        QTest::newRow("escape cut by NUL") << QByteArray("\\u0\0secret}", 11) << tracked << false;
        QTest::newRow("event missing") << QByteArray("{\"mailbox\":{\"pwd\":\"x\"}}") << tracked << false;
        QTest::newRow("event null") << QByteArray("{\"event\":null,\"pwd\":\"x\"}") << tracked << false;
        QTest::newRow("event of another type") << QByteArray("{\"event\":5,\"pwd\":\"x\"}") << tracked << false;
        QTest::newRow("array") << QByteArray("[{\"pwd\":\"x\"}]") << tracked << false;
        QTest::newRow("text") << QByteArray("\"pwd x\"") << tracked << false;
        QTest::newRow("UTF-16") << QByteArray("{\0\"\0p\0a\0s\0s\0w\0o\0r\0d\0\"\0:\0", 24) << tracked << false;
        QTest::newRow("UTF-16 with its mark") << QByteArray("\xff\xfe{\0\"\0", 6) << tracked << false;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) << tracked << false;
        QTest::newRow("Latin-1") << QByteArray("{\"caf\xe9\":") << tracked << false;
        QTest::newRow("unreadable text") << QByteArray("{\r\n\t\"caf\xc3\xa9\":") << tracked << true;
        QTest::newRow("unreadable with secret") << QByteArray("{\"secret\":") << tracked << false;
    }
    void keepsOnlyHarmlessBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, header);
        QTEST(mayKeepBody(body, header), "kept");
    }
};

QTEST_APPLESS_MAIN(PayloadTest)
#include "tst_payload.moc"
