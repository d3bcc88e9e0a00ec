// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::ExportFormat;
using store::StoreUrl;
using store::Writer;

class DeliveryExportTest : public QObject {
    Q_OBJECT

private slots:
    void deliveriesFieldByField();
    void deliveriesAsCsv();
    void bodiesThatAreNoText();

private:
    FixedClock m_clock;
    StoreUrl fresh() { return freshStore(); }
};

void DeliveryExportTest::deliveriesFieldByField()
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

void DeliveryExportTest::deliveriesAsCsv()
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

void DeliveryExportTest::bodiesThatAreNoText()
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
    const QJsonArray rows = parsed(json);
    QCOMPARE(rows.size(), 5);
    const std::pair<QJsonValue, QJsonValue> expected[] = {
        {u"/3s="_s, u"base64"_s}, {u"\uFEFF{}"_s, u"utf-8"_s},          {u"e8M="_s, u"base64"_s},
        {u"a\0b"_s, u"utf-8"_s},  {QJsonValue::Null, QJsonValue::Null},
    };
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i][u"body"_s], expected[i].first);
        QCOMPARE(rows[i][u"body_encoding"_s], expected[i].second);
    }
}

QTEST_GUILESS_MAIN(DeliveryExportTest)
#include "tst_deliveryexport.moc"
