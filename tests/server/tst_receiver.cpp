// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

#include <QSignalSpy>
#include <QTest>

using namespace servertest;
using webhook::Outcome;

/// What the sink gets of whole requests, when they are answered, and what the receiver tells of itself.
class TestReceiver : public QObject {
    Q_OBJECT
private slots:
    void ignoredIsAnsweredWithoutTheStore();
    void refusedIsAnsweredWithoutTheStore();
    void quarantinedIsAnsweredOnceTheStoreHasIt();
    void acceptedIsAnsweredOnlyAfterTheStore();
    void deliveryCarriesWhatCame();
    void notConfigured();
    void setSourcesWhileOpen();
    void counters();
    void countersChangedComesInTheOwnersThread();
    void addressInUse();
    void startAgainReopens();
};

void TestReceiver::ignoredIsAnsweredWithoutTheStore()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    const Response response = door.client().exchange(delivery(R"({"event":"domain.status_changed"})"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.code(), "ignored");
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(!door.sink.wasAwaited(0));
    const webhook::Delivery kept = door.sink.deliveries().front();
    QVERIFY(std::holds_alternative<webhook::Ignored>(kept.content));
    QCOMPARE(kept.event, QStringLiteral("domain.status_changed"));
    QVERIFY(kept.body.isEmpty());
}

void TestReceiver::refusedIsAnsweredWithoutTheStore()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    QCOMPARE(door.client().exchange(request("POST", "/webhook", "Content-Type: application/json\r\n", "{}")).status,
             401);
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(!door.sink.wasAwaited(0));
    const webhook::Delivery kept = door.sink.deliveries().front();
    const auto *refused = std::get_if<webhook::Refused>(&kept.content);
    QVERIFY(refused);
    QCOMPARE(refused->code, QStringLiteral("signature_missing"));
    QCOMPARE(refused->size, 2);
    QCOMPARE(kept.remote, QStringLiteral("127.0.0.1"));
    QVERIFY(kept.body.isEmpty());
}

void TestReceiver::quarantinedIsAnsweredOnceTheStoreHasIt()
{
    for (const Outcome outcome : {Outcome::Recorded, Outcome::StoreUnavailable, Outcome::Overloaded}) {
        OpenDoor door;
        door.sink.hold(true);
        QVERIFY(door.open());
        RawClient client = door.client();
        client.send(delivery("{}"));
        QVERIFY(door.sink.waitForDeliveries(1));
        QVERIFY(client.staysSilent(50));
        door.sink.release(outcome);
        const Response response = client.receive();
        if (outcome == Outcome::Recorded) {
            QCOMPARE(response.status, 400);
            QCOMPARE(response.code(), "missing_field");
            QCOMPARE(response.json().value(QStringLiteral("field")).toString(), QStringLiteral("event"));
        } else { // it shall come again, or nobody would ever see it
            QCOMPARE(response.status, 503);
            QCOMPARE(response.code(), outcome == Outcome::Overloaded ? "overloaded" : "store_unavailable");
        }
    }
}

void TestReceiver::acceptedIsAnsweredOnlyAfterTheStore()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery());
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(client.staysSilent(50));
    QCOMPARE(door.receiver.counters().accepted(), quint64(0));
    door.sink.release(Outcome::Accepted);
    QCOMPARE(client.receive().status, 200);
}

void TestReceiver::deliveryCarriesWhatCame()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QByteArray body = consentBody("uid-7");
    QCOMPARE(door.client().exchange(delivery(body, "X-InboxKit-Event: domain.status_changed\r\n")).status, 200);
    const webhook::Delivery kept = door.sink.deliveries().front();
    QCOMPARE(kept.receivedAt, fixedNow);
    QCOMPARE(kept.remote, QStringLiteral("127.0.0.1"));
    QCOMPARE(kept.source, QStringLiteral("test"));
    QCOMPARE(kept.event, QStringLiteral("consent_request.status_changed"));
    QVERIFY(kept.headerEventMismatch);
    QCOMPARE(kept.body, body);
    const auto *tracked = std::get_if<webhook::Tracked>(&kept.content);
    QVERIFY(tracked);
    QCOMPARE(tracked->change.uid, QStringLiteral("uid-7"));
    QCOMPARE(door.receiver.counters().lastEventAt, std::optional<qint64>(fixedNow));
}

void TestReceiver::notConfigured()
{
    OpenDoor door;
    door.options.sources.clear();
    QVERIFY(door.open());
    const Response response = door.client().exchange(delivery());
    QCOMPARE(response.status, 503);
    QCOMPARE(response.code(), "not_configured");
    QCOMPARE(response.fields.value("retry-after"), "5");
    QCOMPARE(door.count("failed", "not_configured"), quint64(1));
    QVERIFY(door.sink.deliveries().empty());
}

void TestReceiver::setSourcesWhileOpen()
{
    OpenDoor door;
    door.options.sources.clear();
    QVERIFY(door.open());
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery()).status, 503);
    door.receiver.setSources({webhook::Source::fromKey(QStringLiteral("test"), apiKey)},
                             webhook::SignatureScheme::Either);
    QCOMPARE(client.exchange(delivery()).status, 200);
    door.receiver.setSources({webhook::Source::fromKey(QStringLiteral("test"), apiKey)},
                             webhook::SignatureScheme::Hmac);
    QCOMPARE(client.exchange(delivery()).code(), "signature_mismatch");
}

void TestReceiver::counters()
{
    OpenDoor door;
    QVERIFY(door.open());
    QVERIFY(!door.receiver.counters().lastEventAt);
    RawClient client = door.client();
    client.exchange(delivery());
    client.exchange(delivery());
    client.exchange(delivery(R"({"event":"x"})"));
    client.exchange(delivery("{}"));
    client.exchange(request("GET", "/", {}, {}));
    const server::Counters counters = door.receiver.counters();
    QCOMPARE(counters.accepted(), quint64(3));
    QCOMPARE(counters.refused(), quint64(2));
    QCOMPARE(counters.connections, 1);
    QCOMPARE(counters.deliveries.size(), 4);
}

void TestReceiver::countersChangedComesInTheOwnersThread()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    quint64 accepted = 0;
    int signalsSeen = 0;
    connect(&door.receiver, &server::Receiver::countersChanged, &door.receiver, [&](const server::Counters &counters) {
        QCOMPARE(QThread::currentThread(), thread());
        accepted = counters.accepted();
        ++signalsSeen;
    });
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.exchange(delivery()).status, 200);
    QTRY_COMPARE(accepted, quint64(50));
    QVERIFY2(signalsSeen < 50, "at most ten times a second");
}

void TestReceiver::addressInUse()
{
    OpenDoor door;
    QVERIFY(door.open());
    OpenDoor second;
    second.options.listen.port = quint16(door.receiver.url().port());
    const auto started = second.receiver.start(second.options);
    QVERIFY(!started);
    QCOMPARE(started.error().code, QStringLiteral("address_unavailable"));
    QVERIFY(!second.receiver.isListening());
    QVERIFY(second.receiver.url().isEmpty());
    second.options.listen.port = 0;
    QVERIFY(second.open());
}

void TestReceiver::startAgainReopens()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QUrl first = door.receiver.url();
    QVERIFY(first.port() > 0);
    QCOMPARE(first.path(), QStringLiteral("/webhook"));
    door.options.listen.port = quint16(first.port());
    door.options.path = QStringLiteral("/other");
    QVERIFY(door.open());
    QCOMPARE(door.receiver.url().port(), first.port());
    QCOMPARE(door.client().exchange(delivery()).status, 404);
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
