// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"

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
    void emptyStore();
    void manyPagesInOrder();
    void missingStoreIsNotMade();
    void writesNothingIntoTheStore();
    void besideARunningWriter();
    void fullDeviceIsAnError();

private:
    FixedClock m_clock;
    QTemporaryDir m_folder;
    StoreUrl fresh() { return freshStore(); }
};

void ExporterTest::requestsFieldByField()
{
    const StoreUrl url = fresh();
    fill(url);
    const QByteArray json = exported(everyRequest, url, ExportFormat::Json);
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
        exported(everyRequest, url, ExportFormat::Csv),
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

void ExporterTest::emptyStore()
{
    const StoreUrl url = fresh();
    {
        Writer writer(url, m_clock);
        QVERIFY(writer.start());
    }
    QCOMPARE(exported(everyRequest, url, ExportFormat::Json), QByteArray("[]\n"));
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
    const QJsonArray requests = parsed(exported(everyRequest, url, ExportFormat::Json));
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
    QCOMPARE(exported(everyRequest, url, ExportFormat::Json), QByteArray("error store_unavailable"));
    QVERIFY(!QFile::exists(url.path));
}

void ExporterTest::writesNothingIntoTheStore()
{
    ON_SQLITE_ONLY();
    const StoreUrl url = StoreUrl::sqliteFile(m_folder.filePath(u"untouched.db"_s));
    fill(url);
    auto bytes = [&] {
        QFile file(url.path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    exported(everyRequest, url, ExportFormat::Json);
    exported(store::exportDeliveries, url, ExportFormat::Csv);
    QVERIFY(bytes() == before);
    QCOMPARE(QDir(m_folder.path()).entryList({u"untouched.db*"_s}).size(), 1);
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
        for (const QJsonValue &request : parsed(exported(everyRequest, url, ExportFormat::Json))) {
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

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
