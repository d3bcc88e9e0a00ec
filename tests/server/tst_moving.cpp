// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opendoor.h"

#include <QTcpServer>
#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace servertest;
using server::DoorPlace;
using server::Endpoint;

/// What changes while the door is open: its place, its keys, and a test event that comes through it.
class TestMoving : public QObject {
    Q_OBJECT
private slots:
    void pathChangesAtTheSameAddress();
    void addressChanges();
    void sharedPortChangesHands();
    void takenAddressLeavesTheOldDoor();
    void takenPortOfAWiderAddressLeavesTheOldDoor();
    void unusableTlsLeavesTheOldDoor();
    void whatIsUnderWayIsAnswered();
    void adminAddressGoesWithIt();
    void closedDoorKeepsItsKeys();
    void keysEndAndGo();
    void testEventIsAnsweredButNotHandedOn();
    void testKeyOpensOnce();
    void testKeyIsForOneBody();
    void testEventOfASickStore();

private:
    static DoorPlace placeOf(const OpenDoor &door, const QString &path) { return {door.options.listen, path, {}, {}}; }
    /// A delivery to another path.
    static QByteArray to(const QByteArray &path) { return delivery().replace("/webhook", path); }
    /// A port that nobody has, as far as one can know.
    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
    }
};

void TestMoving::pathChangesAtTheSameAddress()
{
    OpenDoor door;
    QVERIFY(door.open());
    const int port = door.receiver.url().port();
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery()).status, 200);
    QVERIFY(door.receiver.move(placeOf(door, u"/other"_s)));
    QCOMPARE(door.receiver.url().port(), port);
    QCOMPARE(door.receiver.url().path(), u"/other"_s);
    // Who is connected already is asked for the new path, too.
    QCOMPARE(client.exchange(delivery()).code(), "not_found");
    QCOMPARE(client.exchange(to("/other")).status, 200);
}

void TestMoving::addressChanges()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QUrl old = door.receiver.url();
    const quint16 port = freePort();
    QVERIFY(door.receiver.move({Endpoint{QHostAddress(QHostAddress::LocalHost), port}, u"/webhook"_s, {}, {}}));
    QCOMPARE(door.receiver.url().port(), int(port));
    QCOMPARE(door.client().exchange(delivery()).status, 200);
    RawClient late(old);
    QVERIFY(!late.isConnected());
    QCOMPARE(door.sink.deliveries().size(), size_t(1));
}

void TestMoving::sharedPortChangesHands()
{
    // The wider address cannot be opened beside the narrow one on the same port.
    OpenDoor door;
    door.options.listen.port = freePort();
    QVERIFY(door.open());
    DoorPlace place = placeOf(door, u"/webhook"_s);
    place.listen.address = QHostAddress(QHostAddress::AnyIPv4);
    const auto moved = door.receiver.move(place);
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().sentence));
    QCOMPARE(door.receiver.url().port(), int(door.options.listen.port));
    QUrl here = door.receiver.url();
    here.setHost(u"127.0.0.1"_s);
    QCOMPARE(RawClient(here).exchange(delivery()).status, 200);
}

void TestMoving::takenAddressLeavesTheOldDoor()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    OpenDoor door;
    QVERIFY(door.open());
    const QUrl old = door.receiver.url();
    const auto moved =
        door.receiver.move({Endpoint{QHostAddress(QHostAddress::LocalHost), taken.serverPort()}, u"/x"_s, {}, {}});
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, u"address_unavailable"_s);
    QCOMPARE(moved.error().place, u"listen.port"_s);
    QCOMPARE(door.receiver.url(), old);
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestMoving::takenPortOfAWiderAddressLeavesTheOldDoor()
{
    // Somebody else has the port on another address of this machine: the door gives its own up, and takes it back.
    QTcpServer taken;
    if (!taken.listen(QHostAddress(u"127.0.0.2"_s)))
        QSKIP("needs 127.0.0.2");
    OpenDoor door;
    door.options.listen.port = taken.serverPort();
    QVERIFY(door.open());
    const QUrl old = door.receiver.url();
    DoorPlace place = placeOf(door, u"/webhook"_s);
    place.listen.address = QHostAddress(QHostAddress::AnyIPv4);
    QVERIFY(!door.receiver.move(place));
    QCOMPARE(door.receiver.url(), old);
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestMoving::unusableTlsLeavesTheOldDoor()
{
    OpenDoor door;
    QVERIFY(door.open());
    DoorPlace place = placeOf(door, u"/other"_s);
    place.certificateFile = u"/no/such.crt"_s;
    place.keyFile = u"/no/such.key"_s;
    const auto moved = door.receiver.move(place);
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, u"tls_unusable"_s);
    QCOMPARE(moved.error().place, place.certificateFile);
    QCOMPARE(door.client().exchange(delivery()).status, 200); // neither path nor encryption has changed
}

void TestMoving::whatIsUnderWayIsAnswered()
{
    OpenDoor door;
    QVERIFY(door.open());
    door.sink.hold(true);
    RawClient client = door.client();
    client.send(delivery());
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(door.receiver.move({Endpoint{QHostAddress(QHostAddress::LocalHost), freePort()}, u"/webhook"_s, {}, {}}));
    door.sink.release(webhook::Outcome::Accepted);
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.waitForEnd());
    // And by stop(), too, as long as the old door is still on its way out.
    RawClient next = door.client();
    next.send(delivery());
    QVERIFY(door.sink.waitForDeliveries(2));
    QVERIFY(door.receiver.move({Endpoint{QHostAddress(QHostAddress::LocalHost), freePort()}, u"/webhook"_s, {}, {}}));
    door.sink.release(webhook::Outcome::Accepted);
    door.receiver.stop();
    QCOMPARE(next.receive().status, 200);
}

void TestMoving::adminAddressGoesWithIt()
{
    OpenDoor door;
    door.options.admin = Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    QVERIFY(door.open());
    const QUrl admin = door.receiver.adminUrl();
    QVERIFY(door.receiver.move({Endpoint{QHostAddress(QHostAddress::LocalHost), freePort()}, u"/moved"_s, {}, {}}));
    QCOMPARE(door.receiver.adminUrl(), admin);
    const Response health = RawClient(admin).exchange("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(health.status, 200);
    QCOMPARE(QUrl(health.json().value(u"listening"_s).toString()), door.receiver.url());
}

void TestMoving::closedDoorKeepsItsKeys()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    OpenDoor door;
    door.options.listen.port = taken.serverPort();
    QVERIFY(!door.receiver.start(door.options));
    door.receiver.addSource(webhook::Source::fromKey(u"later"_s, "later key"));
    DoorPlace place = placeOf(door, u"/webhook"_s);
    QVERIFY(!door.receiver.move(place)); // still taken
    taken.close();
    QVERIFY(door.receiver.move(place));
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestMoving::keysEndAndGo()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const QByteArray newKey = "the new key";
    QByteArray fresh = delivery();
    fresh.replace(goodSignature(), webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, newKey, {}));
    QVERIFY(fresh != delivery());
    QCOMPARE(client.exchange(fresh).code(), "signature_mismatch");
    door.receiver.addSource(webhook::Source::fromKey(u"new"_s, newKey));
    QCOMPARE(client.exchange(fresh).status, 200); // both, for as long as the old one has not ended
    QCOMPARE(client.exchange(delivery()).status, 200);
    door.receiver.setSourceTerms(u"test"_s, fixedNow + 1, {});
    QCOMPARE(client.exchange(delivery()).status, 200);
    door.receiver.setSourceTerms(u"test"_s, fixedNow, {});
    QCOMPARE(client.exchange(delivery()).code(), "signature_mismatch");
    QCOMPARE(client.exchange(fresh).status, 200);
    door.receiver.setSourceTerms(u"test"_s, std::nullopt, u"another team"_s);
    QCOMPARE(client.exchange(delivery()).code(), "team_mismatch");
    door.receiver.removeSource(u"new"_s);
    QCOMPARE(client.exchange(fresh).code(), "signature_mismatch");
    // It goes along when the door moves.
    QVERIFY(door.receiver.move({Endpoint{QHostAddress(QHostAddress::LocalHost), freePort()}, u"/webhook"_s, {}, {}}));
    QCOMPARE(door.client().exchange(fresh).code(), "signature_mismatch");
    QCOMPARE(door.client().exchange(delivery()).code(), "team_mismatch");
}

namespace {

const QByteArray testKey = "a one-time key";

QByteArray testDelivery(const QByteArray &body)
{
    QByteArray request = delivery(body);
    request.replace(goodSignature(), webhook::signatureHeader(webhook::SignatureScheme::Hmac, testKey, body));
    return request;
}

} // namespace

void TestMoving::testEventIsAnsweredButNotHandedOn()
{
    OpenDoor door;
    std::atomic<int> asked = 0, recognised = 0;
    door.receiver.setStoreProbe([&asked](const webhook::DeliverySink::Answer &answer) {
        ++asked;
        answer(webhook::Outcome::Recorded);
    });
    QVERIFY(door.open());
    RawClient client = door.client();
    QCOMPARE(client.exchange(testDelivery(consentBody())).code(), "signature_mismatch"); // nobody expects it
    const size_t before = door.sink.deliveries().size();
    door.receiver.expectTest({support::Secret(testKey), [&recognised] { ++recognised; }});
    QCOMPARE(client.exchange(testDelivery(consentBody())).status, 200);
    QCOMPARE(asked.load(), 1);
    QCOMPARE(recognised.load(), 1);
    QCOMPARE(door.sink.deliveries().size(), before);
    QCOMPARE(door.receiver.counters().accepted(), quint64(0));
    QVERIFY(!door.receiver.counters().lastEventAt);
}

void TestMoving::testKeyOpensOnce()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    door.receiver.expectTest({support::Secret(testKey), {}});
    QCOMPARE(client.exchange(testDelivery(consentBody())).status, 200);
    QCOMPARE(client.exchange(testDelivery(consentBody())).code(), "signature_mismatch");
    // One that is not expected any more opens nothing.
    door.receiver.expectTest({support::Secret(testKey), {}});
    door.receiver.expectTest({});
    QCOMPARE(client.exchange(testDelivery(consentBody())).code(), "signature_mismatch");
}

void TestMoving::testKeyIsForOneBody()
{
    OpenDoor door;
    QVERIFY(door.open());
    door.receiver.expectTest({support::Secret(testKey), {}});
    QByteArray forged = testDelivery(consentBody("uid-1"));
    forged.replace("uid-1", "uid-2");
    QCOMPARE(door.client().exchange(forged).code(), "signature_mismatch");
    // Nor is the key's digest good for anything.
    QByteArray digest = delivery();
    digest.replace(goodSignature(), webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, testKey, {}));
    QCOMPARE(door.client().exchange(digest).code(), "signature_mismatch");
}

void TestMoving::testEventOfASickStore()
{
    OpenDoor door;
    door.receiver.setStoreProbe(
        [](const webhook::DeliverySink::Answer &answer) { answer(webhook::Outcome::StoreUnavailable); });
    QVERIFY(door.open());
    door.receiver.expectTest({support::Secret(testKey), {}});
    const Response response = door.client().exchange(testDelivery(consentBody()));
    QCOMPARE(response.status, 503);
    QCOMPARE(response.code(), "store_unavailable");
}

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
