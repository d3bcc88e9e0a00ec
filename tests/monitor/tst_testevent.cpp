// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>

using namespace live;

namespace {

/// Answers every request with the same bytes, whatever it is.
class OtherServer : public QTcpServer {
public:
    explicit OtherServer(const QByteArray &body, const QByteArray &status = "200 OK")
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, body, status] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client, body, status] {
                if (!client->readAll().contains("\"timestamp\":"))
                    return;
                client->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                              + "\r\nConnection: close\r\n\r\n" + body);
                client->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(serverPort())); }
};

} // namespace

/// A test event against the real receiver in this process, and against everything that may be in its way.
class TestEventTest : public Fixture {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void testEventArrives();
    void testEventNeedsNoTeamKey();
    void failingHopIsNamed_data();
    void failingHopIsNamed();
    void answersOfOthersAreNoArrival();
    void lockedStoreIsNamed();
    void plainAndEncryptedAreToldApart();
};

void TestEventTest::testEventArrives()
{
    startWithKey();
    QVERIFY(test(url()));
    for (const TestHop hop : allTestHops)
        QCOMPARE(m_hops.value(hop), hop == TestHop::Tls ? HopState::Skipped : HopState::Passed);
    // It was here, and yet nothing of it is.
    QVERIFY(!m_session->receiver().counters().lastEventAt);
    QCOMPARE(m_session->receiver().counters().accepted(), quint64(0));
    m_session->stop();
    QCOMPARE(QFile::exists(storeFile()), true);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peek"_s);
        database.setDatabaseName(storeFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &table : {u"request"_s, u"delivery"_s}) {
            QVERIFY(query.exec(u"SELECT count(*) FROM "_s + table) && query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        }
    }
    QSqlDatabase::removeDatabase(u"peek"_s);
}

void TestEventTest::testEventNeedsNoTeamKey()
{
    // The way is tested, not the team's key: that never leaves the receiver.
    start();
    QVERIFY(test(url()));
    QCOMPARE(post(url(), key, "C-1").code(), QByteArray("not_configured"));
}

void TestEventTest::failingHopIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("hop");
    QTest::newRow("bad name") << u"http://no-such-host.invalid/webhook"_s << int(TestHop::Resolve);
    QTest::newRow("closed port") << u"http://127.0.0.1:CLOSED/webhook"_s << int(TestHop::Connect);
    QTest::newRow("closed port, https") << u"https://127.0.0.1:CLOSED/webhook"_s << int(TestHop::Connect);
    QTest::newRow("https where plain HTTP is spoken") << u"https://127.0.0.1:OPEN/webhook"_s << int(TestHop::Tls);
    QTest::newRow("wrong path") << u"http://127.0.0.1:OPEN/webhook/"_s << int(TestHop::Http);
}

void TestEventTest::failingHopIsNamed()
{
    QFETCH(QString, address);
    QFETCH(int, hop);
    startWithKey();
    address.replace(u"CLOSED"_s, QString::number(freePort())).replace(u"OPEN"_s, QString::number(url().port()));
    QVERIFY(!test(QUrl(address)));
    QVERIFY(failed());
    QCOMPARE(int(*failed()), hop);
}

void TestEventTest::answersOfOthersAreNoArrival()
{
    startWithKey();
    // A page of somebody else says 200 to everything.
    OtherServer page("hello");
    QVERIFY(!test(page.url()));
    QCOMPARE(failed(), std::optional(TestHop::Http));
    // Something on the way has changed the event: only its signature tells.
    OtherServer altered("{\"received\":false,\"code\":\"signature_mismatch\"}", "401 Unauthorized");
    QVERIFY(!test(altered.url()));
    QCOMPARE(failed(), std::optional(TestHop::Signature));
    OtherServer proxy("bad gateway", "502 Bad Gateway");
    QVERIFY(!test(proxy.url()));
    QCOMPARE(failed(), std::optional(TestHop::Http));
    QCOMPARE(m_hops.value(TestHop::Connect), HopState::Passed);
}

void TestEventTest::lockedStoreIsNamed()
{
    startWithKey();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        database.setDatabaseName(storeFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(!test(url()));
        QCOMPARE(failed(), std::optional(TestHop::Store));
        QCOMPARE(m_hops.value(TestHop::Signature), HopState::Passed);
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"lock"_s);
    QVERIFY(test(url()));
}

void TestEventTest::plainAndEncryptedAreToldApart()
{
    if (!makeCertificate(u"a"_s))
        QSKIP("needs the openssl command");
    startWithKey();
    DoorValues values = preferences().door();
    values.certificate = m_folder->filePath(u"a.crt"_s);
    values.certificateKey = m_folder->filePath(u"a.key"_s);
    QVERIFY(!preferences().setDoor(values));
    QCOMPARE(url().scheme(), u"https"_s);
    QVERIFY(test(url()));
    QCOMPARE(m_hops.value(TestHop::Tls), HopState::Passed);
    QUrl plain = url();
    plain.setScheme(u"http"_s);
    QVERIFY(!test(plain));
    QCOMPARE(failed(), std::optional(TestHop::Tls));
}

QTEST_MAIN(TestEventTest)
#include "tst_testevent.moc"
