// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/exporter.h"
#include "store/rowformat.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::ExportFormat;
using store::StoreUrl;
using store::Writer;

class ExporterTest : public QObject {
    Q_OBJECT

private slots:
    void requestsFieldByField();
    void requestsAsCsv();
    void deliveriesFieldByField();
    void deliveriesAsCsv();
    void bodiesThatAreNoText();
    void emptyStore();
    void manyPagesInOrder();
    void missingStoreIsNotMade();
    void writesNothingIntoTheStore();
    void besideARunningWriter();
    void fullDeviceIsAnError();
    void csvCells_data();
    void csvCells();
    void jsonStrings();

private:
    FixedClock m_clock;
    QTemporaryDir m_folder;
    int m_files = 0;
    StoreUrl fresh() { return StoreUrl::sqliteFile(m_folder.filePath(u"store%1.db"_s.arg(++m_files))); }
};

namespace {

using Export = support::Result<void> (*)(const StoreUrl &, ExportFormat, QIODevice &);

QByteArray exported(Export exporter, const StoreUrl &url, ExportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exporter(url, format, buffer);
    return done ? buffer.data() : "error " + done.error().code.toUtf8();
}

QJsonArray parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), json.constData());
    return document.array();
}

Sent consentSent()
{
    Sent sent;
    sent.status = u"failed"_s;
    sent.retryCount = 1;
    sent.entity = {{u"previous_status"_s, u"processing"_s},
                   {u"status_text"_s, u"Ungültig, \"leider\""_s},
                   {u"status_reason"_s, u"=cmd|' /C calc'!A0"_s},
                   {u"completed_at"_s, u"2024-01-10T19:00:00.5+02:00"_s}};
    return sent;
}

void fill(const StoreUrl &url)
{
    FixedClock clock;
    Writer writer(url, clock);
    QVERIFY(writer.start());
    Sent copy = consentSent();
    copy.receivedAt = noon + 7000;
    Sent late;
    late.updatedAt = noon - 60'000;
    late.receivedAt = noon + 3000;
    Sent client;
    client.kind = onboarding::RequestKind::ClientId;
    client.uid = u"c-1"_s;
    client.trust = onboarding::Trust::Authenticated;
    QCOMPARE(give(writer, deliveryOf(consentSent())), Outcome::Accepted); // 1
    QCOMPARE(give(writer, deliveryOf(late)), Outcome::Late); // 2
    QCOMPARE(give(writer, deliveryOf(copy)), Outcome::Duplicate); // 3
    QCOMPARE(give(writer, deliveryOf(client)), Outcome::Accepted); // 4
    QCOMPARE(give(writer, quarantinedDelivery("{\"event\":1}")), Outcome::Recorded); // 5
    writer.deliver(ignoredDelivery(u"domain.status_changed"_s), nullptr); // 6
    writer.deliver(refusedDelivery(), nullptr); // 7
}

} // namespace

void ExporterTest::requestsFieldByField()
{
    const StoreUrl url = fresh();
    fill(url);
    const QByteArray json = exported(store::exportRequests, url, ExportFormat::Json);
    const QJsonArray expected{
        QJsonObject{{u"kind"_s, u"client_id_request"_s},
                    {u"uid"_s, u"c-1"_s},
                    {u"team_id"_s, u"t-1"_s},
                    {u"team_name"_s, u"Marketing"_s},
                    {u"workspace_id"_s, u"w-1"_s},
                    {u"mailbox_id"_s, QJsonValue::Null},
                    {u"status"_s, u"pending"_s},
                    {u"previous_status"_s, QJsonValue::Null},
                    {u"status_text"_s, u""_s},
                    {u"status_reason"_s, u""_s},
                    {u"retry_count"_s, 0},
                    {u"max_retries"_s, 3},
                    {u"consent_url"_s, QJsonValue::Null},
                    {u"domain_name"_s, u"acme.com"_s},
                    {u"client_id"_s, u"123456789"_s},
                    {u"completed_at"_s, QJsonValue::Null},
                    {u"updated_at"_s, u"2024-01-10T17:05:00.000Z"_s},
                    {u"first_received_at"_s, u"2024-01-10T17:05:01.000Z"_s},
                    {u"last_received_at"_s, u"2024-01-10T17:05:01.000Z"_s},
                    {u"source"_s, u"team"_s},
                    {u"trust"_s, u"authenticated"_s},
                    {u"claimed_by"_s, QJsonValue::Null},
                    {u"notes"_s, QJsonArray()},
                    {u"timeline"_s,
                     QJsonArray{QJsonObject{{u"status"_s, u"pending"_s},
                                            {u"previous_status"_s, QJsonValue::Null},
                                            {u"occurred_at"_s, u"2024-01-10T17:05:00.000Z"_s},
                                            {u"received_at"_s, u"2024-01-10T17:05:01.000Z"_s},
                                            {u"late"_s, false},
                                            {u"duplicates"_s, 0}}}}},
        QJsonObject{{u"kind"_s, u"consent_request"_s},
                    {u"uid"_s, u"u-1"_s},
                    {u"team_id"_s, u"t-1"_s},
                    {u"team_name"_s, u"Marketing"_s},
                    {u"workspace_id"_s, u"w-1"_s},
                    {u"mailbox_id"_s, u"m-1"_s},
                    {u"status"_s, u"failed"_s},
                    {u"previous_status"_s, u"processing"_s},
                    {u"status_text"_s, u"Ungültig, \"leider\""_s},
                    {u"status_reason"_s, u"=cmd|' /C calc'!A0"_s},
                    {u"retry_count"_s, 1},
                    {u"max_retries"_s, 3},
                    {u"consent_url"_s, u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1"_s},
                    {u"domain_name"_s, QJsonValue::Null},
                    {u"client_id"_s, QJsonValue::Null},
                    {u"completed_at"_s, u"2024-01-10T17:00:00.500Z"_s},
                    {u"updated_at"_s, u"2024-01-10T17:05:00.000Z"_s},
                    {u"first_received_at"_s, u"2024-01-10T17:05:01.000Z"_s},
                    {u"last_received_at"_s, u"2024-01-10T17:05:07.000Z"_s},
                    {u"source"_s, u"team"_s},
                    {u"trust"_s, u"token"_s},
                    {u"claimed_by"_s, QJsonValue::Null},
                    {u"notes"_s, QJsonArray()},
                    {u"timeline"_s,
                     QJsonArray{QJsonObject{{u"status"_s, u"pending"_s},
                                            {u"previous_status"_s, QJsonValue::Null},
                                            {u"occurred_at"_s, u"2024-01-10T17:04:00.000Z"_s},
                                            {u"received_at"_s, u"2024-01-10T17:05:03.000Z"_s},
                                            {u"late"_s, true},
                                            {u"duplicates"_s, 0}},
                                QJsonObject{{u"status"_s, u"failed"_s},
                                            {u"previous_status"_s, u"processing"_s},
                                            {u"occurred_at"_s, u"2024-01-10T17:05:00.000Z"_s},
                                            {u"received_at"_s, u"2024-01-10T17:05:01.000Z"_s},
                                            {u"late"_s, false},
                                            {u"duplicates"_s, 1}}}}},
    };
    QCOMPARE(QJsonDocument(parsed(json)).toJson(), QJsonDocument(expected).toJson());
    // A parsed object has no order; the text has the contract's.
    qsizetype last = 0;
    for (const char *key : {"kind",
                            "uid",
                            "team_id",
                            "team_name",
                            "workspace_id",
                            "mailbox_id",
                            "status",
                            "previous_status",
                            "status_text",
                            "status_reason",
                            "retry_count",
                            "max_retries",
                            "consent_url",
                            "domain_name",
                            "client_id",
                            "completed_at",
                            "updated_at",
                            "first_received_at",
                            "last_received_at",
                            "source",
                            "trust",
                            "claimed_by",
                            "notes",
                            "timeline"}) {
        const qsizetype at = json.indexOf(QByteArray("\"") + key + "\":");
        QVERIFY2(at > last, key);
        last = at;
    }
}

void ExporterTest::requestsAsCsv()
{
    const StoreUrl url = fresh();
    fill(url);
    QCOMPARE(
        exported(store::exportRequests, url, ExportFormat::Csv),
        QByteArray(
            "kind,uid,team_id,team_name,workspace_id,mailbox_id,status,previous_status,status_text,status_reason,"
            "retry_count,max_retries,consent_url,domain_name,client_id,completed_at,updated_at,first_received_at,"
            "last_received_at,source,trust,claimed_by,notes,timeline\r\n"
            "client_id_request,c-1,t-1,Marketing,w-1,,pending,,,,0,3,,acme.com,123456789,,2024-01-10T17:05:00.000Z,"
            "2024-01-10T17:05:01.000Z,2024-01-10T17:05:01.000Z,team,authenticated,,[],\"[{\"\"status\"\":"
            "\"\"pending\"\","
            "\"\"previous_status\"\":null,\"\"occurred_at\"\":\"\"2024-01-10T17:05:00.000Z\"\",\"\"received_at\"\":"
            "\"\"2024-01-10T17:05:01.000Z\"\",\"\"late\"\":false,\"\"duplicates\"\":0}]\"\r\n"
            "consent_request,u-1,t-1,Marketing,w-1,m-1,failed,processing,\"Ungültig, \"\"leider\"\"\","
            "'=cmd|' /C calc'!A0,1,3,https://accounts.google.com/o/oauth2/v2/auth?client_id=1,,,"
            "2024-01-10T17:00:00.500Z,2024-01-10T17:05:00.000Z,2024-01-10T17:05:01.000Z,2024-01-10T17:05:07.000Z,team,"
            "token,,[],\"[{\"\"status\"\":\"\"pending\"\",\"\"previous_status\"\":null,\"\"occurred_at\"\":"
            "\"\"2024-01-10T17:04:00.000Z\"\",\"\"received_at\"\":\"\"2024-01-10T17:05:03.000Z\"\",\"\"late\"\":true,"
            "\"\"duplicates\"\":0},{\"\"status\"\":\"\"failed\"\",\"\"previous_status\"\":\"\"processing\"\","
            "\"\"occurred_at\"\":\"\"2024-01-10T17:05:00.000Z\"\",\"\"received_at\"\":\"\"2024-01-10T17:05:01.000Z\"\","
            "\"\"late\"\":false,\"\"duplicates\"\":1}]\"\r\n"));
}

void ExporterTest::deliveriesFieldByField()
{
    const StoreUrl url = fresh();
    fill(url);
    const QString received = u"2024-01-10T17:05:01.000Z"_s;
    Sent late;
    late.updatedAt = noon - 60'000;
    Sent client;
    client.kind = onboarding::RequestKind::ClientId;
    client.uid = u"c-1"_s;
    auto row = [](int id, const QString &outcome, const QJsonObject &others) {
        QJsonObject object{{u"id"_s, id},
                           {u"received_at"_s, u"2024-01-10T17:05:00.000Z"_s},
                           {u"remote"_s, u"192.0.2.7"_s},
                           {u"source"_s, u"team"_s},
                           {u"event"_s, u"consent_request.status_changed"_s},
                           {u"kind"_s, QJsonValue::Null},
                           {u"uid"_s, QJsonValue::Null},
                           {u"outcome"_s, outcome},
                           {u"code"_s, QJsonValue::Null},
                           {u"field"_s, QJsonValue::Null},
                           {u"header_event_mismatch"_s, false},
                           {u"time_believed"_s, QJsonValue::Null},
                           {u"duplicates"_s, 0},
                           {u"body"_s, QJsonValue::Null},
                           {u"body_encoding"_s, QJsonValue::Null}};
        for (auto field = others.begin(); field != others.end(); ++field)
            object[field.key()] = field.value();
        return object;
    };
    auto tracked = [&](int id, const QString &outcome, const Sent &sent, QJsonObject others) {
        others[u"kind"_s] = toText(sent.kind);
        others[u"event"_s] = onboarding::eventName(sent.kind);
        others[u"uid"_s] = sent.uid;
        others[u"time_believed"_s] = true;
        others[u"body"_s] = QString::fromUtf8(bodyOf(sent));
        others[u"body_encoding"_s] = u"utf-8"_s;
        return row(id, outcome, others);
    };
    const QJsonArray expected{
        tracked(1, u"accepted"_s, consentSent(), {{u"duplicates"_s, 1}, {u"received_at"_s, received}}),
        tracked(2, u"late"_s, late, {{u"code"_s, u"late"_s}, {u"received_at"_s, u"2024-01-10T17:05:03.000Z"_s}}),
        tracked(4, u"accepted"_s, client, {{u"received_at"_s, received}}),
        row(5, u"quarantined"_s,
            {{u"kind"_s, u"consent_request"_s},
             {u"code"_s, u"missing_field"_s},
             {u"field"_s, u"data.consent_request.uid"_s},
             {u"body"_s, u"{\"event\":1}"_s},
             {u"body_encoding"_s, u"utf-8"_s}}),
        row(6, u"ignored"_s, {{u"event"_s, u"domain.status_changed"_s}, {u"code"_s, u"ignored"_s}}),
        row(7, u"refused"_s,
            {{u"remote"_s, u"203.0.113.9"_s},
             {u"source"_s, QJsonValue::Null},
             {u"event"_s, QJsonValue::Null},
             {u"code"_s, u"signature_mismatch"_s}}),
    };
    const QByteArray json = exported(store::exportDeliveries, url, ExportFormat::Json);
    QCOMPARE(QJsonDocument(parsed(json)).toJson(), QJsonDocument(expected).toJson());
}

void ExporterTest::deliveriesAsCsv()
{
    const StoreUrl url = fresh();
    fill(url);
    const QByteArray csv = exported(store::exportDeliveries, url, ExportFormat::Csv);
    QVERIFY(csv.startsWith(
        "id,received_at,remote,source,event,kind,uid,outcome,code,field,header_event_mismatch,time_believed,"
        "duplicates,body,body_encoding\r\n1,2024-01-10T17:05:01.000Z,192.0.2.7,team,"
        "consent_request.status_changed,consent_request,u-1,accepted,,,false,true,1,\"{\"\""));
    QVERIFY(csv.endsWith("\r\n7,2024-01-10T17:05:00.000Z,203.0.113.9,,,,,refused,signature_mismatch,,false,,0,,\r\n"));
}

void ExporterTest::bodiesThatAreNoText()
{
    const StoreUrl url = fresh();
    {
        Writer writer(url, m_clock);
        QVERIFY(writer.start());
        give(writer, quarantinedDelivery("\xff{"));
        give(writer, quarantinedDelivery("\xEF\xBB\xBF{}"));
        give(writer, quarantinedDelivery("{\xC3"));
        give(writer, quarantinedDelivery(QByteArray("a\0b", 3)));
        webhook::Delivery secret = quarantinedDelivery({});
        give(writer, secret);
    }
    const QByteArray json = exported(store::exportDeliveries, url, ExportFormat::Json);
    // Looked for in the bytes: Qt's own JSON reader drops the mark at the start of a string.
    QVERIFY(json.contains("\"body\":\"\xEF\xBB\xBF{}\""));
    const QJsonArray rows = parsed(json);
    QCOMPARE(rows.size(), 5);
    const std::pair<QJsonValue, QJsonValue> expected[] = {
        {u"/3s="_s, u"base64"_s},
        {u"{}"_s, u"utf-8"_s},
        {u"e8M="_s, u"base64"_s},
        {u"a\0b"_s, u"utf-8"_s},
        {QJsonValue::Null, QJsonValue::Null},
    };
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i][u"body"_s], expected[i].first);
        QCOMPARE(rows[i][u"body_encoding"_s], expected[i].second);
    }
}

void ExporterTest::emptyStore()
{
    const StoreUrl url = fresh();
    {
        Writer writer(url, m_clock);
        QVERIFY(writer.start());
    }
    QCOMPARE(exported(store::exportRequests, url, ExportFormat::Json), QByteArray("[]\n"));
    QCOMPARE(exported(store::exportDeliveries, url, ExportFormat::Json), QByteArray("[]\n"));
    QCOMPARE(exported(store::exportDeliveries, url, ExportFormat::Csv).count('\n'), 1);
}

void ExporterTest::manyPagesInOrder()
{
    const StoreUrl url = fresh();
    {
        Writer writer(url, m_clock);
        QVERIFY(writer.start());
        std::vector<webhook::Delivery> deliveries;
        for (int i = 0; i < 1201; ++i) {
            Sent sent;
            sent.uid = u"u-%1"_s.arg((i * 7919) % 1201, 4, 10, QLatin1Char('0'));
            deliveries.push_back(i % 3 ? deliveryOf(sent) : quarantinedDelivery("{}"));
        }
        giveAll(writer, deliveries);
    }
    const QJsonArray requests = parsed(exported(store::exportRequests, url, ExportFormat::Json));
    QCOMPARE(requests.size(), 800);
    for (int i = 1; i < requests.size(); ++i)
        QVERIFY(requests[i - 1][u"uid"_s].toString() < requests[i][u"uid"_s].toString());
    const QJsonArray deliveries = parsed(exported(store::exportDeliveries, url, ExportFormat::Json));
    QCOMPARE(deliveries.size(), 1201);
    for (int i = 0; i < deliveries.size(); ++i)
        QCOMPARE(deliveries[i][u"id"_s].toInt(), i + 1);
}

void ExporterTest::missingStoreIsNotMade()
{
    const StoreUrl url = fresh();
    QCOMPARE(exported(store::exportRequests, url, ExportFormat::Json), QByteArray("error store_unavailable"));
    QVERIFY(!QFile::exists(url.path));
}

void ExporterTest::writesNothingIntoTheStore()
{
    const StoreUrl url = fresh();
    fill(url);
    auto bytes = [&] {
        QFile file(url.path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    exported(store::exportRequests, url, ExportFormat::Json);
    exported(store::exportDeliveries, url, ExportFormat::Csv);
    QVERIFY(bytes() == before);
    QCOMPARE(QDir(m_folder.path()).entryList({u"store%1.db*"_s.arg(m_files)}).size(), 1);
}

void ExporterTest::besideARunningWriter()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    std::atomic<bool> done{false};
    auto writing = std::async(std::launch::async, [&] {
        for (int i = 0; !done; ++i) {
            Sent sent;
            sent.uid = u"u-%1"_s.arg(i % 50);
            sent.updatedAt = noon + i;
            give(writer, deliveryOf(sent));
        }
    });
    for (int i = 0; i < 10; ++i) {
        // In one snapshot the state is that of the newest step, always.
        for (const QJsonValue &request : parsed(exported(store::exportRequests, url, ExportFormat::Json))) {
            const QJsonArray timeline = request[u"timeline"_s].toArray();
            QCOMPARE(timeline.last()[u"occurred_at"_s], request[u"updated_at"_s]);
        }
    }
    done = true;
    writing.wait();
}

void ExporterTest::fullDeviceIsAnError()
{
    const StoreUrl url = fresh();
    fill(url);
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto done = store::exportRequests(url, ExportFormat::Csv, closed);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"output_failed"_s);
}

void ExporterTest::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"abc"_s << QByteArray("abc");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line feed") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\tx"_s << QByteArray("'\tx");
    QTest::newRow("carriage return") << u"\rx"_s << QByteArray("\"'\rx\"");
    QTest::newRow("inside only") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("guarded and quoted") << u"=A,\"B\""_s << QByteArray("\"'=A,\"\"B\"\"\"");
}

void ExporterTest::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    store::RowFormat row(ExportFormat::Csv, {"a"}, buffer);
    row.text(text);
    QVERIFY(row.endRow());
    QVERIFY(row.finish());
    QCOMPARE(buffer.data(), "a\r\n" + cell + "\r\n");
}

void ExporterTest::jsonStrings()
{
    const QString text = u"\"\\/\b\f\n\r\t\u0001\u007f é 😀 \u2028"_s + QChar(u'\0');
    const QByteArray json = store::jsonString(text);
    QCOMPARE(QJsonDocument::fromJson('[' + json + ']').array().first().toString(), text);
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
