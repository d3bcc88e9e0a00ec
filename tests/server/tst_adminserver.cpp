// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

#include <QTest>

using namespace servertest;

class TestAdminServer : public QObject {
    Q_OBJECT
private slots:
    void offByDefault();
    void health();
    void degradedHealth();
    void metrics();
    void queueDepthStandsOnce();
    void otherRequests_data();
    void otherRequests();
    void exceptionOfTheReport();
    void isVettedToo();
    void doesNotCountAsDeliveries();
    void addressInUse();
};

namespace {

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

/// A door with an admin address.
class AdminDoor : public OpenDoor {
public:
    AdminDoor() { options.admin = server::Endpoint{QHostAddress(QHostAddress::LocalHost), 0}; }
    Response ask(const QByteArray &bytes) const { return RawClient(receiver.adminUrl()).exchange(bytes); }
};

} // namespace

void TestAdminServer::offByDefault()
{
    OpenDoor door;
    QVERIFY(door.open());
    QVERIFY(door.receiver.adminUrl().isEmpty());
}

void TestAdminServer::health()
{
    AdminDoor door;
    QVERIFY(door.open());
    QVERIFY(door.receiver.adminUrl().port() > 0);
    Response response = door.ask(get("/healthz"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.fields.value("content-type"), "application/json");
    const QJsonObject expected{{QStringLiteral("status"), QStringLiteral("ok")},
                               {QStringLiteral("store"), QStringLiteral("ok")},
                               {QStringLiteral("listening"), door.receiver.url().toString()},
                               {QStringLiteral("queue_depth"), 0},
                               {QStringLiteral("last_event_at"), QJsonValue::Null}};
    QCOMPARE(response.json(), expected);
    QCOMPARE(door.client().exchange(delivery()).status, 200);
    response = door.ask(get("/healthz?verbose"));
    QCOMPARE(response.json().value(QStringLiteral("last_event_at")).toString(),
             QStringLiteral("2024-01-10T17:05:00.000Z"));
}

void TestAdminServer::degradedHealth()
{
    AdminDoor door;
    door.receiver.setStoreReport([] { return server::StoreReport{false, QStringLiteral("The disk is full."), 7, {}}; });
    QVERIFY(door.open());
    const Response response = door.ask(get("/healthz"));
    QCOMPARE(response.status, 503);
    QCOMPARE(response.json().value(QStringLiteral("status")).toString(), QStringLiteral("degraded"));
    QCOMPARE(response.json().value(QStringLiteral("store")).toString(), QStringLiteral("The disk is full."));
    QCOMPARE(response.json().value(QStringLiteral("queue_depth")).toInt(), 7);
}

void TestAdminServer::metrics()
{
    AdminDoor door;
    QVERIFY(door.open());
    door.receiver.setStoreReport([] { return server::StoreReport{true, QStringLiteral("ok"), 3, "store_lines 1\n"}; });
    RawClient client = door.client();
    client.exchange(delivery());
    client.exchange(delivery());
    client.exchange(delivery("{}"));
    door.client().exchange("GARBAGE\r\n\r\n");
    const Response response = door.ask(get("/metrics"));
    QCOMPARE(response.status, 200);
    QVERIFY(response.fields.value("content-type").startsWith("text/plain; version=0.0.4"));
    const QList<QByteArray> lines = response.body.split('\n');
    QVERIFY(lines.contains("# TYPE onboarding_deliveries_total counter"));
    QVERIFY(lines.contains(R"(onboarding_deliveries_total{outcome="accepted",code=""} 2)"));
    QVERIFY(lines.contains(R"(onboarding_deliveries_total{outcome="quarantined",code="missing_field"} 1)"));
    QVERIFY(lines.contains(R"(onboarding_deliveries_total{outcome="rejected",code="malformed_http"} 1)"));
    QVERIFY(lines.contains("# TYPE onboarding_connections gauge"));
    QVERIFY(lines.contains("onboarding_connections 1") || lines.contains("onboarding_connections 2"));
    QVERIFY(lines.contains("onboarding_queue_depth 3"));
    QVERIFY(lines.contains("store_lines 1"));
    QVERIFY(response.body.endsWith('\n'));
}

void TestAdminServer::queueDepthStandsOnce()
{
    AdminDoor door;
    door.receiver.setStoreReport([] {
        return server::StoreReport{true, QStringLiteral("ok"), 3, "onboarding_queue_depth 3\n"};
    });
    QVERIFY(door.open());
    QCOMPARE(door.ask(get("/metrics")).body.count("\nonboarding_queue_depth "), 1);
}

void TestAdminServer::otherRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("other path") << get("/") << 404;
    QTest::newRow("longer path") << get("/healthz/") << 404;
    QTest::newRow("post") << request("POST", "/healthz", {}, {}) << 405;
    QTest::newRow("unknown method") << request("BREW", "/metrics", {}, {}) << 405;
    QTest::newRow("unknown method elsewhere") << request("BREW", "/", {}, {}) << 404;
    QTest::newRow("encoded") << get("/%68ealthz") << 200;
    QTest::newRow("http 1.0") << QByteArray("GET /healthz HTTP/1.0\r\n\r\n") << 200;
}

void TestAdminServer::otherRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    AdminDoor door;
    QVERIFY(door.open());
    const Response response = door.ask(bytes);
    QCOMPARE(response.status, status);
    QCOMPARE(response.fields.contains("allow"), status == 405);
}

void TestAdminServer::exceptionOfTheReport()
{
    AdminDoor door;
    door.receiver.setStoreReport([]() -> server::StoreReport { throw std::runtime_error("no report"); });
    QVERIFY(door.open());
    QTest::ignoreMessage(QtCriticalMsg, "admin_exception what=no report");
    const Response response = door.ask(get("/healthz"));
    QCOMPARE(response.status, 500);
    QCOMPARE(response.code(), "internal_error");
}

void TestAdminServer::isVettedToo()
{
    AdminDoor door;
    QVERIFY(door.open());
    QCOMPARE(door.ask("GET /healthz HTTP/1.1\nHost: x\n\n").status, 400);
    QCOMPARE(door.ask("GET /healthz HTTP/1.1\r\n\r\n").status, 400);
    QCOMPARE(door.ask(get("/healthz")).status, 200);
}

void TestAdminServer::doesNotCountAsDeliveries()
{
    AdminDoor door;
    QVERIFY(door.open());
    door.ask(get("/healthz"));
    door.ask("GARBAGE\r\n\r\n");
    QVERIFY(door.receiver.counters().deliveries.isEmpty());
}

void TestAdminServer::addressInUse()
{
    AdminDoor door;
    QVERIFY(door.open());
    AdminDoor second;
    second.options.admin->port = quint16(door.receiver.adminUrl().port());
    const auto started = second.receiver.start(second.options);
    QVERIFY(!started);
    QCOMPARE(started.error().code, QStringLiteral("address_unavailable"));
    QCOMPARE(started.error().place, QStringLiteral("admin"));
    QVERIFY(!second.receiver.isListening());
}

QTEST_GUILESS_MAIN(TestAdminServer)
#include "tst_adminserver.moc"
