// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/addresses.h"
#include "server/fence.h"
#include "server/opendoor.h"

#include <QTest>

using namespace servertest;
using namespace Qt::Literals::StringLiterals;
using server::Fence;
using server::RequestHead;

class TestFence : public QObject {
    Q_OBJECT
private slots:
    void remote_data();
    void remote();
    void refusal_data();
    void refusal();
    void answersOverTheWire();
    void forwardedRemoteIsKept();
    void aSecondFieldOfTheClientsGainsNothing();
    void networks_data();
    void networks();
};

namespace {

std::pair<QHostAddress, int> network(const char *text)
{
    return QHostAddress::parseSubnet(QString::fromLatin1(text));
}

} // namespace

void TestFence::remote_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("forwardedFor");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QByteArray>("remote"); // a ? behind it: not proven
    const auto row = [](const char *name, const char *peer, const char *forwardedFor, const char *forwarded,
                        const char *remote) {
        QTest::newRow(name) << QByteArray(peer) << QByteArray(forwardedFor) << QByteArray(forwarded)
                            << QByteArray(remote);
    };
    // 10.0.0.0/8, 127.0.0.1 and 2001:db8:1::/48 are trusted.
    row("no field", "10.0.0.1", "", "", "10.0.0.1");
    row("stranger's word", "192.0.2.1", "198.51.100.7", "", "192.0.2.1");
    row("one hop", "10.0.0.1", "198.51.100.7", "", "198.51.100.7");
    row("two trusted hops", "10.0.0.1", "198.51.100.7, 10.0.0.2", "", "198.51.100.7");
    row("forged in front", "10.0.0.1", "203.0.113.1, 198.51.100.7", "", "198.51.100.7");
    row("forged trusted in front", "10.0.0.1", "10.9.9.9, 198.51.100.7", "", "198.51.100.7");
    row("all trusted", "10.0.0.1", "10.0.0.3, 10.0.0.2", "", "10.0.0.3");
    row("with port", "10.0.0.1", "198.51.100.7:4711", "", "198.51.100.7");
    row("version six", "10.0.0.1", "2001:db8:2::7", "", "2001:db8:2::7");
    row("version six in brackets", "10.0.0.1", "[2001:db8:2::7]:4711", "", "2001:db8:2::7");
    row("mapped", "10.0.0.1", "::ffff:198.51.100.7", "", "198.51.100.7");
    row("version six proxy", "2001:db8:1::1", "198.51.100.7", "", "198.51.100.7");
    row("no address", "10.0.0.1", "unknown", "", "10.0.0.1?");
    row("no address behind a trusted hop", "10.0.0.1", "unknown, 10.0.0.2", "", "10.0.0.2?");
    row("short address", "10.0.0.1", "127.1", "", "10.0.0.1?");
    row("empty element", "10.0.0.1", "198.51.100.7,", "", "10.0.0.1?");
    row("forwarded", "10.0.0.1", "", "for=198.51.100.7;proto=https;by=10.0.0.1", "198.51.100.7");
    row("forwarded in capitals", "10.0.0.1", "", "Proto=https;For=\"198.51.100.7:80\"", "198.51.100.7");
    row("forwarded version six", "10.0.0.1", "", "for=\"[2001:db8:2::7]:4711\"", "2001:db8:2::7");
    row("forwarded twice", "10.0.0.1", "", "for=203.0.113.1, for=198.51.100.7", "198.51.100.7");
    row("forwarded hidden", "10.0.0.1", "", "for=_hidden", "10.0.0.1?");
    row("forwarded without for", "10.0.0.1", "", "proto=https", "10.0.0.1?");
    row("comma in quotes", "10.0.0.1", "", "for=198.51.100.7;ext=\"a, for=203.0.113.1\"", "198.51.100.7");
    row("both agree", "10.0.0.1", "198.51.100.7", "for=198.51.100.7", "198.51.100.7");
    row("both, one hidden", "10.0.0.1", "198.51.100.7", "for=_x", "10.0.0.1?");
    row("both, the other hidden", "10.0.0.1", "unknown", "for=198.51.100.7", "10.0.0.1?");
    row("both hidden", "10.0.0.1", "unknown", "for=unknown", "10.0.0.1?");
    row("both, one without for", "10.0.0.1", "198.51.100.7", "proto=https", "10.0.0.1?");
    row("octal", "10.0.0.1", "0306.063.0144.7", "", "10.0.0.1?");
    row("leading zero", "10.0.0.1", "198.51.100.07", "", "10.0.0.1?");
    row("hexadecimal", "10.0.0.1", "198.51.100.0x7", "", "10.0.0.1?");
    row("part too large", "10.0.0.1", "198.51.100.256", "", "10.0.0.1?");
    row("blank within", "10.0.0.1", "198.51.100. 7", "", "10.0.0.1?");
    row("port too large", "10.0.0.1", "198.51.100.7:99999", "", "10.0.0.1?");
    row("port of letters", "10.0.0.1", "198.51.100.7:abc", "", "10.0.0.1?");
    row("no port behind a colon", "10.0.0.1", "198.51.100.7:", "", "10.0.0.1?");
    row("text behind a bracket", "10.0.0.1", "[2001:db8:2::7]garbage", "", "10.0.0.1?");
    row("open bracket", "10.0.0.1", "[2001:db8:2::7", "", "10.0.0.1?");
    row("version four in brackets", "10.0.0.1", "[198.51.100.7]", "", "10.0.0.1?");
    row("zone", "10.0.0.1", "fe80::1%eth0", "", "10.0.0.1?");
    row("mapped octal", "10.0.0.1", "::ffff:0306.063.0144.7", "", "10.0.0.1?");
    row("forwarded port", "10.0.0.1", "", "for=\"[2001:db8:2::7]:x\"", "10.0.0.1?");
    row("both disagree", "10.0.0.1", "198.51.100.7", "for=203.0.113.1", "10.0.0.1?");
}

void TestFence::remote()
{
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, forwardedFor);
    QFETCH(QByteArray, forwarded);
    QFETCH(QByteArray, remote);
    Fence fence;
    fence.trustedProxies = {network("10.0.0.0/8"), network("127.0.0.1/32"), network("2001:db8:1::/48")};
    RequestHead head;
    head.forwardedFor = forwardedFor;
    head.forwarded = forwarded;
    const server::Remote found = server::remoteBehind(QHostAddress(QString::fromLatin1(peer)), head, fence);
    QCOMPARE(found.address.toString().toLatin1() + (found.proven ? "" : "?"), remote);
}

void TestFence::refusal_data()
{
    QTest::addColumn<QByteArray>("remote");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *remote, const char *authorization, const char *code) {
        QTest::newRow(name) << QByteArray(remote) << QByteArray(authorization) << QByteArray(code);
    };
    row("good", "192.0.2.7", "Bearer s3cret-token", "");
    row("good version six", "2001:db8::7", "bearer   s3cret-token ", "");
    row("other network", "198.51.100.7", "Bearer s3cret-token", "remote_forbidden");
    row("other network and no token", "198.51.100.7", "", "remote_forbidden");
    row("no token", "192.0.2.7", "", "authorization_invalid");
    row("empty token", "192.0.2.7", "Bearer ", "authorization_invalid");
    row("wrong token", "192.0.2.7", "Bearer s3cret-tokeN", "authorization_invalid");
    row("longer token", "192.0.2.7", "Bearer s3cret-token1", "authorization_invalid");
    row("token alone", "192.0.2.7", "s3cret-token", "authorization_invalid");
    row("other scheme", "192.0.2.7", "Basic s3cret-token", "authorization_invalid");
    row("twice", "192.0.2.7", "Bearer s3cret-token, Bearer s3cret-token", "authorization_invalid");
}

void TestFence::refusal()
{
    QFETCH(QByteArray, remote);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, code);
    Fence fence;
    fence.bearerToken = "s3cret-token";
    fence.networks = {network("192.0.2.0/24"), network("2001:db8::/32")};
    RequestHead head;
    head.authorization = authorization;
    server::Remote from{QHostAddress(QString::fromLatin1(remote))};
    const auto refused = server::fenceRefusal(from, head, fence);
    QCOMPARE(refused ? QByteArray(refused->data(), refused->size()) : QByteArray(), code);
    QVERIFY(!server::fenceRefusal(from, head, Fence()));
    from.proven = false; // who hides behind an address that is allowed is not
    QVERIFY(server::fenceRefusal(from, head, fence) == "remote_forbidden"_L1);
    QVERIFY(!server::fenceRefusal(from, head, Fence()));
}

void TestFence::answersOverTheWire()
{
    OpenDoor door;
    door.options.fence.bearerToken = "s3cret-token";
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response missing = client.exchange(delivery());
    QCOMPARE(missing.status, 401);
    QCOMPARE(missing.code(), "authorization_invalid");
    QCOMPARE(client.exchange(delivery(consentBody(), "Authorization: Bearer s3cret-token\r\n")).status, 200);
    QCOMPARE(door.count("refused", "authorization_invalid"), quint64(1));

    // A 401 is kept with time, remote and size, and nothing else.
    const auto deliveries = door.sink.deliveries();
    QCOMPARE(deliveries.size(), size_t(2));
    const auto *refused = std::get_if<webhook::Refused>(&deliveries.front().content);
    QVERIFY(refused);
    QCOMPARE(refused->code, QStringLiteral("authorization_invalid"));
    QCOMPARE(refused->size, consentBody().size());
    QVERIFY(deliveries.front().body.isEmpty());

    door.options.fence.networks = {network("192.0.2.0/24")};
    QVERIFY(door.open());
    const Response forbidden = door.client().exchange(delivery());
    QCOMPARE(forbidden.status, 403);
    QCOMPARE(forbidden.code(), "remote_forbidden");
    QCOMPARE(door.count("rejected", "remote_forbidden"), quint64(1));
}

void TestFence::forwardedRemoteIsKept()
{
    OpenDoor door;
    door.options.fence.trustedProxies = {network("127.0.0.0/8")};
    door.options.fence.networks = {network("198.51.100.0/24")};
    QVERIFY(door.open());
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery(consentBody(), "X-Forwarded-For: 198.51.100.7\r\n")).status, 200);
    QCOMPARE(door.sink.deliveries().front().remote, QStringLiteral("198.51.100.7"));
    QCOMPARE(client.exchange(delivery(consentBody(), "X-Forwarded-For: 198.51.100.7, 203.0.113.1\r\n")).status, 403);
}

/// The proxy is in the allowed networks itself, and writes one of the two fields only.
void TestFence::aSecondFieldOfTheClientsGainsNothing()
{
    OpenDoor door;
    door.options.fence.trustedProxies = {network("127.0.0.0/8")};
    door.options.fence.networks = {network("198.51.100.0/24"), network("127.0.0.0/8")};
    QVERIFY(door.open());
    RawClient client = door.client();
    const auto status = [&](const QByteArray &fields) {
        return client.exchange(delivery(consentBody(), fields)).status;
    };
    QCOMPARE(status({}), 200); // the proxy's own
    QCOMPARE(status("X-Forwarded-For: 203.0.113.1\r\n"), 403);
    QCOMPARE(status("X-Forwarded-For: 203.0.113.1\r\nForwarded: for=_x\r\n"), 403);
    QCOMPARE(status("X-Forwarded-For: 203.0.113.1\r\nForwarded: for=198.51.100.7\r\n"), 403);
    QCOMPARE(status("X-Forwarded-For: unknown\r\nForwarded: for=203.0.113.1\r\n"), 403);
    QCOMPARE(status("X-Forwarded-For: 198.51.100.7\r\nForwarded: for=198.51.100.7\r\n"), 200);
}

void TestFence::networks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("network"); // empty: refused
    const auto row = [](const char *text, const char *network) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(network);
    };
    row("203.0.113.0/24", "203.0.113.0/24");
    row("203.0.113.7", "203.0.113.7/32");
    row("0.0.0.0/0", "0.0.0.0/0");
    row("10.0.0.0/255.0.0.0", "10.0.0.0/8");
    row("2001:db8::/32", "2001:db8::/32");
    row("::1", "::1/128");
    row("::/0", "::/0");
    row("::ffff:127.0.0.0/104", "127.0.0.0/8");
    row("::ffff:127.0.0.1", "127.0.0.1/32");
    row("::ffff:0:0/96", "0.0.0.0/0");
    for (const char *refused : {"",
                                "10",
                                "127.1",
                                "10.0.0",
                                "10.0.0.0.0",
                                "0127.0.0.1",
                                "0x7f.0.0.1",
                                "10.0.0.0/",
                                "10.0.0.0/33",
                                "10.0.0.0/08",
                                "10.0.0.0/ 8",
                                "10.0.0.0/+8",
                                "10.0.0.0/-1",
                                "10.0.0.0/8/8",
                                "10.0.0.0/255.0.255.0",
                                "10.0.0.0/255",
                                "localhost",
                                "::ffff:127.0.0.0/95",
                                "::1/129",
                                "fe80::1%1/64",
                                "2001:db8::/255.0.0.0",
                                "*"})
        row(refused, "");
}

void TestFence::networks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, network);
    const auto found = server::networkFromText(text);
    QCOMPARE(found ? found->first.toString().toLatin1() + '/' + QByteArray::number(found->second) : QByteArray(),
             network);
    if (network == "::/0") { // all of IPv6, and nothing else
        QVERIFY(server::isInNetworks(QHostAddress(QStringLiteral("2001:db8::1")), {*found}));
        QVERIFY(!server::isInNetworks(QHostAddress(QStringLiteral("192.0.2.1")), {*found}));
    }
}

QTEST_GUILESS_MAIN(TestFence)
#include "tst_fence.moc"
