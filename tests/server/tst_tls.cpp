// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"
#include "server/tls.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslCipher>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace servertest;
using webhook::Outcome;

class TestTls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void unusable_data();
    void unusable();
    void deliversEncrypted_data();
    void deliversEncrypted();
    void oldProtocolsAreRefused();
    void plainClientGetsNowhere();
    void leavingDuringTheHandshakeIsNobodysFault();
    void handshakeGarbage();
    void silentHandshakeTimesOut();
    void refusalCanBeReadWhileTheBodyStillComes();
    void pipelinedInOrder();
    void clientGoneBeforeTheLateAnswer();
    void clientThatDoesNotReadIsCutOff();
    void isNeverPlainAtTheCap();
    void renewedFilesAreTakenUp();
    void swappedFolderIsTakenUp();
    void brokenRenewalKeepsTheOldPair();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void replace(const char *from, const QString &to) const;
    bool openEncrypted(OpenDoor &door, const char *pair = "rsa") const;

    QTemporaryDir m_folder;
};

void TestTls::initTestCase()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("needs the openssl command to make certificates");
    // Keys made for this run: none to keep, none to expire.
    const auto make = [&](const char *name, const QStringList &newKey) {
        const QStringList arguments = QStringList{QStringLiteral("req"),
                                                  QStringLiteral("-x509"),
                                                  QStringLiteral("-nodes"),
                                                  QStringLiteral("-days"),
                                                  QStringLiteral("2"),
                                                  QStringLiteral("-subj"),
                                                  QStringLiteral("/CN=") + QString::fromLatin1(name),
                                                  QStringLiteral("-keyout"),
                                                  path(name) + QStringLiteral(".key"),
                                                  QStringLiteral("-out"),
                                                  path(name) + QStringLiteral(".crt")}
            + newKey;
        return QProcess::execute(openssl, arguments) == 0;
    };
    const QStringList rsa{QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
    const QStringList ec{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                         QStringLiteral("ec_paramgen_curve:prime256v1")};
    QVERIFY(make("rsa", rsa));
    QVERIFY(make("second", rsa));
    QVERIFY(make("ec", ec));
    QVERIFY(make("otherec", ec));
    QFile junk(path("junk.pem"));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("-----BEGIN NOTHING-----\n");
}

void TestTls::replace(const char *from, const QString &to) const
{
    // As renewal tools do: a new file is moved over the old one.
    QFile::remove(to + QStringLiteral(".new"));
    QVERIFY(QFile::copy(path(from), to + QStringLiteral(".new")));
    QFile::remove(to);
    QVERIFY(QFile::rename(to + QStringLiteral(".new"), to));
}

bool TestTls::openEncrypted(OpenDoor &door, const char *pair) const
{
    door.options.certificateFile = path(pair) + QStringLiteral(".crt");
    door.options.keyFile = path(pair) + QStringLiteral(".key");
    return door.open();
}

void TestTls::unusable_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *name, const char *certificate, const char *key) {
        QTest::newRow(name) << QByteArray(certificate) << QByteArray(key);
    };
    row("no certificate file", "none.crt", "rsa.key");
    row("no key file", "rsa.crt", "none.key");
    row("certificate alone", "rsa.crt", "");
    row("key alone", "", "rsa.key");
    row("junk certificate", "junk.pem", "rsa.key");
    row("junk key", "rsa.crt", "junk.pem");
    row("key in place of the certificate", "rsa.key", "rsa.key");
    row("certificate in place of the key", "rsa.crt", "rsa.crt");
    row("another's key", "rsa.crt", "second.key");
    row("another's ec key", "ec.crt", "otherec.key");
    row("key of another kind", "rsa.crt", "ec.key");
}

void TestTls::unusable()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    OpenDoor door;
    door.options.certificateFile = certificate.isEmpty() ? QString() : path(certificate.constData());
    door.options.keyFile = key.isEmpty() ? QString() : path(key.constData());
    const auto started = door.receiver.start(door.options);
    QVERIFY(!started);
    QCOMPARE(started.error().code, QStringLiteral("tls_unusable"));
    QVERIFY(started.error().sentence.endsWith(u'.'));
    QVERIFY(!door.receiver.isListening());
}

void TestTls::deliversEncrypted_data()
{
    QTest::addColumn<QByteArray>("pair");
    QTest::newRow("rsa") << QByteArray("rsa");
    QTest::newRow("ec") << QByteArray("ec");
}

void TestTls::deliversEncrypted()
{
    QFETCH(QByteArray, pair);
    OpenDoor door;
    QVERIFY(openEncrypted(door, pair.constData()));
    QCOMPARE(door.receiver.url().scheme(), QStringLiteral("https"));
    RawClient client = door.client();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.exchange(delivery()).status, 200);
    QCOMPARE(client.exchange(request("GET", "/webhook", {}, {})).status, 405);
    QCOMPARE(client.exchange("GARBAGE\r\n\r\n").status, 400);
    QVERIFY(client.waitForEnd());
    QCOMPARE(door.sink.deliveries().front().remote, QStringLiteral("127.0.0.1"));
}

void TestTls::oldProtocolsAreRefused()
{
    OpenDoor door;
    QVERIFY(openEncrypted(door));
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    socket.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    socket.connectToHostEncrypted(door.receiver.url().host(), quint16(door.receiver.url().port()));
    QVERIFY(!socket.waitForEncrypted());
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestTls::plainClientGetsNowhere()
{
    OpenDoor door;
    QVERIFY(openEncrypted(door));
    QUrl plain = door.receiver.url();
    plain.setScheme(QStringLiteral("http"));
    RawClient client(plain);
    client.send(delivery());
    QCOMPARE(client.receive().status, 0);
    QVERIFY(door.sink.deliveries().empty());
    QTRY_COMPARE(door.receiver.counters().connections, 0);
    QCOMPARE(door.count("rejected", "tls_handshake_failed"), quint64(1));
}

void TestTls::leavingDuringTheHandshakeIsNobodysFault()
{
    OpenDoor door;
    QVERIFY(openEncrypted(door));
    QUrl plain = door.receiver.url();
    plain.setScheme(QStringLiteral("http"));
    {
        RawClient client(plain);
        QTRY_COMPARE(door.receiver.counters().connections, 1);
    }
    QTRY_COMPARE(door.receiver.counters().connections, 0);
    QCOMPARE(door.receiver.counters().refused(), quint64(0));
}

void TestTls::handshakeGarbage()
{
    OpenDoor door;
    QVERIFY(openEncrypted(door));
    QUrl plain = door.receiver.url();
    plain.setScheme(QStringLiteral("http"));
    for (int i = 0; i < 50; ++i) {
        RawClient client(plain);
        client.send(QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(600, char(i)));
        if (i % 2)
            client.reset();
        else
            QVERIFY(client.waitForEnd());
    }
    // A busy machine may be slow, but what ends them is the garbage, not the time for the head.
    QTRY_COMPARE_WITH_TIMEOUT(door.receiver.counters().connections, 0, 30'000);
    QVERIFY(door.count("rejected", "tls_handshake_failed") >= 25);
    QCOMPARE(door.count("rejected", "timeout"), quint64(0));
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestTls::silentHandshakeTimesOut()
{
    OpenDoor door;
    door.options.limits.headerMilliseconds = 200;
    QVERIFY(openEncrypted(door));
    QUrl plain = door.receiver.url();
    plain.setScheme(QStringLiteral("http"));
    RawClient client(plain);
    QVERIFY(client.waitForEnd(5000));
    QCOMPARE(door.count("rejected", "timeout"), quint64(1));
    RawClient encrypted = door.client(); // the head is owed since the accept
    QCOMPARE(encrypted.receive().status, 408);
}

void TestTls::refusalCanBeReadWhileTheBodyStillComes()
{
    OpenDoor door;
    QVERIFY(openEncrypted(door));
    RawClient client = door.client();
    client.send("POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 4194304\r\n\r\n");
    for (int i = 0; i < 4; ++i)
        client.send(QByteArray(1 << 20, 'a'));
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.waitForEnd());
}

void TestTls::pipelinedInOrder()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(openEncrypted(door));
    RawClient client = door.client();
    client.send(delivery(consentBody("a")) + delivery(R"({"event":"untracked"})"));
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(client.staysSilent(50));
    door.sink.release(Outcome::Late);
    QCOMPARE(client.receive().code(), "late");
    QCOMPARE(client.receive().code(), "ignored");
}

void TestTls::clientGoneBeforeTheLateAnswer()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(openEncrypted(door));
    constexpr size_t count = 20;
    for (size_t i = 0; i < count; ++i) {
        RawClient client = door.client();
        client.send(delivery());
        QVERIFY(door.sink.waitForDeliveries(i + 1));
        if (i % 2)
            client.reset();
    }
    door.sink.release(Outcome::Accepted);
    QTRY_COMPARE(door.receiver.counters().connections, 0);
    QCOMPARE(door.count("accepted", ""), quint64(count));
}

void TestTls::clientThatDoesNotReadIsCutOff()
{
    OpenDoor door;
    door.options.limits.writeMilliseconds = 300;
    QVERIFY(openEncrypted(door));
    RawClient client = door.client();
    const QByteArray bytes = request("GET", "/webhook", {}, {}).repeated(1000);
    QElapsedTimer clock;
    clock.start();
    while (door.receiver.counters().connections > 0 && clock.elapsed() < 30'000) {
        if (client.socket().encryptedBytesToWrite() < 1 << 20)
            client.socket().write(bytes);
        client.socket().flush(); // writes without ever reading, unlike the waiting functions
        QThread::yieldCurrentThread();
    }
    QCOMPARE(door.receiver.counters().connections, 0);
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestTls::isNeverPlainAtTheCap()
{
    OpenDoor door;
    door.options.limits.connections = 1;
    door.sink.hold(true);
    QVERIFY(openEncrypted(door));
    RawClient first = door.client();
    first.send(delivery());
    QVERIFY(door.sink.waitForDeliveries(1));
    QUrl plain = door.receiver.url();
    plain.setScheme(QStringLiteral("http"));
    RawClient second(plain);
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.receive().status, 0);
    QCOMPARE(door.count("rejected", "too_many_connections"), quint64(1));
    door.sink.release(Outcome::Accepted);
    QCOMPARE(first.receive().status, 200);
}

void TestTls::renewedFilesAreTakenUp()
{
    OpenDoor door;
    const QString certificate = path("live.crt");
    const QString key = path("live.key");
    replace("rsa.crt", certificate);
    replace("rsa.key", key);
    QVERIFY(openEncrypted(door, "live"));
    RawClient before = door.client();
    const auto name = [](RawClient &client) {
        return client.socket().peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    };
    QCOMPARE(name(before), QStringLiteral("rsa"));

    replace("second.crt", certificate);
    replace("second.key", key);
    QString seen;
    QTRY_VERIFY([&] {
        RawClient client = door.client();
        seen = name(client);
        return seen == QStringLiteral("second");
    }());
    QCOMPARE(before.exchange(delivery()).status, 200); // who was there before is not disturbed

    // Once more: the watch survives a replaced file. By hand this time, without waiting for it.
    replace("ec.crt", certificate);
    replace("ec.key", key);
    door.receiver.reloadTls();
    RawClient after = door.client();
    QCOMPARE(name(after), QStringLiteral("ec"));
}

/// cur/c/live.crt, where cur is a link from one release's folder to the next.
void TestTls::swappedFolderIsTakenUp()
{
#ifdef Q_OS_WIN
    QSKIP("a link is a shortcut there, which no path goes through");
#endif
    const auto make = [this](const char *folder, const char *pair) {
        const QString inner = path(folder) + QStringLiteral("/c/");
        QDir().mkpath(inner);
        for (const char *end : {".crt", ".key"})
            replace((QByteArray(pair) + end).constData(), inner + QStringLiteral("live") + QLatin1StringView(end));
    };
    const auto pointTo = [this](const char *folder) {
        // As `ln -sfn` and `mv -T` do: the link is replaced, what it points to is not touched.
        QFile::remove(path("cur.new"));
        QVERIFY(QFile::link(path(folder), path("cur.new")));
        QVERIFY(std::rename(QFile::encodeName(path("cur.new")).constData(), QFile::encodeName(path("cur")).constData())
                == 0);
    };
    make("a", "rsa");
    make("b", "second");
    make("d", "ec");
    pointTo("a");
    OpenDoor door;
    QVERIFY(openEncrypted(door, "cur/c/live"));
    const std::pair<const char *, const char *> releases[] = {{"b", "second"}, {"d", "ec"}};
    for (const auto &release : releases) {
        pointTo(release.first);
        QString seen;
        QTRY_VERIFY2(
            [&] {
                RawClient client = door.client();
                seen = client.socket().peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
                return seen == QLatin1StringView(release.second);
            }(),
            qPrintable(seen));
    }
}

void TestTls::brokenRenewalKeepsTheOldPair()
{
    OpenDoor door;
    const QString certificate = path("kept.crt");
    replace("rsa.crt", certificate);
    replace("rsa.key", path("kept.key"));
    QVERIFY(openEncrypted(door, "kept"));
    replace("second.crt", certificate); // its key is missing
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("tls_reload failed.*does not belong")));
    door.receiver.reloadTls();
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery()).status, 200);
    QCOMPARE(client.socket().peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0),
             QStringLiteral("rsa"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
