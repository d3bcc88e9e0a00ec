// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/player.h"

#include "simulation/testreceiver.h"

#include <QSignalSpy>
#include <QTest>

using namespace simulation;

namespace {

const QByteArray key = "ik_live_test";

webhook::SignatureVerifier verifier(webhook::SignatureScheme scheme)
{
    return webhook::SignatureVerifier({webhook::Source::fromKey(QStringLiteral("test"), key)}, scheme);
}

PlannedEvent planned(Timestamp at, const QByteArray &body, Mischief mischief = Mischief::None)
{
    return {at, QStringLiteral("consent_request.status_changed"), body, mischief};
}

QList<QByteArray> bodies(const TestReceiver &receiver)
{
    QList<QByteArray> out;
    for (const auto &request : receiver.requests())
        out.append(request.body);
    return out;
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT
private slots:
    void sendsWhatInboxKitSends_data();
    void sendsWhatInboxKitSends();
    void mischief();
    void keepsTheOrderAndThePace();
    void triesAgainAsAsked();
    void givesUpAfterFourTries();
    void refusalsAreFinal_data();
    void refusalsAreFinal();
    void nobodyThere();
    void stopIsSilent();
    void nothingToPlay();
};

void TestPlayer::sendsWhatInboxKitSends_data()
{
    QTest::addColumn<webhook::SignatureScheme>("scheme");
    QTest::newRow("key digest") << webhook::SignatureScheme::KeyDigest;
    QTest::newRow("hmac") << webhook::SignatureScheme::Hmac;
}

void TestPlayer::sendsWhatInboxKitSends()
{
    QFETCH(webhook::SignatureScheme, scheme);
    TestReceiver receiver;
    Player player(receiver.url(), key, scheme, {planned(0, "{\"a\":1}")}, 1);
    QSignalSpy answered(&player, &Player::answered);
    QSignalSpy finished(&player, &Player::finished);
    player.start();
    QVERIFY(finished.wait());

    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toInt(), 200);
    QCOMPARE(answered[0][1].toByteArray(), QByteArray("{\"received\":true}"));
    const auto &request = receiver.requests().first();
    QCOMPARE(request.line, QByteArray("POST /webhook HTTP/1.1"));
    QCOMPARE(request.body, QByteArray("{\"a\":1}"));
    QCOMPARE(request.header("content-type"), QByteArray("application/json"));
    QCOMPARE(request.header("user-agent"), QByteArray("InboxKit-Webhook/1.0"));
    QCOMPARE(request.header("x-inboxkit-event"), QByteArray("consent_request.status_changed"));
    QVERIFY(support::fromIso8601(QString::fromLatin1(request.header("x-inboxkit-timestamp"))));
    QVERIFY(verifier(scheme).verify({request.header("x-inboxkit-signature")}, request.body, 0));
}

void TestPlayer::mischief()
{
    TestReceiver receiver;
    Player player(
        receiver.url(), key, webhook::SignatureScheme::Hmac,
        {planned(0, "{\"abc\":1}", Mischief::WrongSignature), planned(0, "{\"abc\":1}", Mischief::MalformedBody)}, 1);
    QSignalSpy finished(&player, &Player::finished);
    player.start();
    QVERIFY(finished.wait());
    const auto check = verifier(webhook::SignatureScheme::Hmac);
    const auto &wrong = receiver.requests().at(0);
    QCOMPARE(check.verify({wrong.header("x-inboxkit-signature")}, wrong.body, 0).error().code,
             QStringLiteral("signature_mismatch"));
    QCOMPARE(wrong.body, QByteArray("{\"abc\":1}"));
    const auto &torn = receiver.requests().at(1);
    QCOMPARE(torn.body, QByteArray("{\"ab"));
    QVERIFY(check.verify({torn.header("x-inboxkit-signature")}, torn.body, 0));
}

void TestPlayer::keepsTheOrderAndThePace()
{
    TestReceiver receiver;
    std::vector<PlannedEvent> plan;
    for (int i = 9; i >= 0; --i)
        plan.push_back(planned(i * 1000, QByteArray::number(i)));
    Player player(receiver.url(), key, webhook::SignatureScheme::KeyDigest, plan, 100);
    QSignalSpy finished(&player, &Player::finished);
    QElapsedTimer elapsed;
    elapsed.start();
    player.start();
    QCOMPARE(player.waiting(), 10);
    QVERIFY(finished.wait());
    QVERIFY(elapsed.elapsed() >= 90);
    QCOMPARE(bodies(receiver), (QList<QByteArray>{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}));
    QCOMPARE(player.waiting(), 0);
}

void TestPlayer::triesAgainAsAsked()
{
    TestReceiver receiver([](const TestReceiver::Request &, qsizetype number) {
        return number == 0 ? TestReceiver::answer(503, "{}", "Retry-After: 1\r\n") : TestReceiver::answer(200, "{}");
    });
    Player player(receiver.url(), key, webhook::SignatureScheme::KeyDigest, {planned(0, "a"), planned(1, "b")}, 1);
    QSignalSpy answered(&player, &Player::answered);
    QSignalSpy finished(&player, &Player::finished);
    QElapsedTimer elapsed;
    elapsed.start();
    player.start();
    QVERIFY(finished.wait());
    QVERIFY(elapsed.elapsed() >= 1000);
    // The one that waits does not hold up the other.
    QCOMPARE(bodies(receiver), (QList<QByteArray>{"a", "b", "a"}));
    QCOMPARE(answered[0][0].toInt(), 503);
    QCOMPARE(answered[2][0].toInt(), 200);
}

void TestPlayer::givesUpAfterFourTries()
{
    TestReceiver receiver(
        [](const TestReceiver::Request &, qsizetype) { return TestReceiver::answer(500, "{}", "Retry-After: 1\r\n"); });
    Player player(receiver.url(), key, webhook::SignatureScheme::KeyDigest, {planned(0, "a")}, 1);
    QSignalSpy answered(&player, &Player::answered);
    QSignalSpy finished(&player, &Player::finished);
    player.start();
    QVERIFY(finished.wait(15'000));
    QCOMPARE(answered.size(), 4);
    QCOMPARE(receiver.requests().size(), 4);
}

void TestPlayer::refusalsAreFinal_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 302, 400, 401, 404, 413})
        QTest::addRow("%d", status) << status;
}

void TestPlayer::refusalsAreFinal()
{
    QFETCH(int, status);
    TestReceiver receiver([status](const TestReceiver::Request &, qsizetype) {
        return TestReceiver::answer(status, "x", "Location: /elsewhere\r\n");
    });
    Player player(receiver.url(), key, webhook::SignatureScheme::KeyDigest, {planned(0, "a")}, 1);
    QSignalSpy answered(&player, &Player::answered);
    QSignalSpy finished(&player, &Player::finished);
    player.start();
    QVERIFY(finished.wait());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toInt(), status);
    QCOMPARE(answered[0][1].toByteArray(), QByteArray("x"));
    QCOMPARE(receiver.requests().size(), 1);
}

void TestPlayer::nobodyThere()
{
    QUrl url;
    {
        TestReceiver gone;
        url = gone.url();
    }
    Player player(url, key, webhook::SignatureScheme::KeyDigest, {planned(0, "a")}, 1);
    QSignalSpy answered(&player, &Player::answered);
    player.start();
    QVERIFY(answered.wait());
    QCOMPARE(answered[0][0].toInt(), 0);
    QVERIFY(!answered[0][1].toByteArray().isEmpty());
    QCOMPARE(player.waiting(), 1);
}

void TestPlayer::stopIsSilent()
{
    TestReceiver receiver;
    Player player(receiver.url(), key, webhook::SignatureScheme::KeyDigest,
                  {planned(0, "a"), planned(0, "b"), planned(0, "c")}, 1);
    QSignalSpy finished(&player, &Player::finished);
    QSignalSpy answered(&player, &Player::answered);
    connect(&player, &Player::answered, &player, &Player::stop);
    player.start();
    QVERIFY(answered.wait());
    // Nothing is in flight any more; what comes must have come before this round trip ends.
    Player other(receiver.url(), key, webhook::SignatureScheme::KeyDigest, {planned(0, "z")}, 1);
    QSignalSpy otherFinished(&other, &Player::finished);
    other.start();
    QVERIFY(otherFinished.wait());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(bodies(receiver), (QList<QByteArray>{"a", "z"}));
}

void TestPlayer::nothingToPlay()
{
    Player player(QUrl(QStringLiteral("http://127.0.0.1:1/")), key, webhook::SignatureScheme::KeyDigest, {}, 1);
    QSignalSpy finished(&player, &Player::finished);
    player.start();
    QVERIFY(finished.wait());
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
