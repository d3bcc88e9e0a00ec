// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/rawhttp.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"
#include "monitor/sessionpreferences.h"
#include "webhook/signature.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace monitor;
using Blamed = PreferenceField;

namespace {

const QByteArray key = "ik_live_test";

class NoOpener final : public LinkOpener {
public:
    bool open(const QUrl &) override { return false; }
};

/// Answers every request with the same bytes, whatever it is.
class OtherServer : public QTcpServer {
public:
    explicit OtherServer(const QByteArray &body, const QByteArray &status = "200 OK")
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, body, status] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client, body, status] {
                if (!client->readAll().contains("}}}"))
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

/// What is changed in the running program: a real receiver, a real store, a real file.
class LiveSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hops.clear();
    }
    void cleanup() { m_session.reset(); }

    void testEventArrives();
    void testEventNeedsNoTeamKey();
    void failingHopIsNamed_data();
    void failingHopIsNamed();
    void answersOfOthersAreNoArrival();
    void lockedStoreIsNamed();
    void plainAndEncryptedAreToldApart();
    void changesAreWrittenAndComeBack();
    void brokenFileRefusesAndNothingChanges();
    void doorMovesAndTheOldOneIsGone();
    void takenPortLeavesTheOldDoor();
    void unusableValuesAreRefused_data();
    void unusableValuesAreRefused();
    void tlsComesAndGoes();
    void keysAreRotated();
    void keysOfTheFileAreChangedThere();
    void whatAFlagSetIsFixed();
    void limitsMoveCardsAtOnce();
    void nothingIsKeptInADemo();

private:
    QString configFile() const { return m_folder->filePath(u"config/monitor.ini"_s); }
    void write(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(configFile()).path()));
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray written() const
    {
        QFile file(configFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Starts as the program does: from the file, on a free port where it names none.
    void start(const QMap<QString, QStringList> &flags = {}, bool keep = true)
    {
        settings::Inputs inputs;
        inputs.flags = flags;
        inputs.defaultConfigFile = configFile();
        auto loaded = settings::load(inputs);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence));
        if (loaded->listen.place == u"default")
            loaded->listen.value = u"127.0.0.1:0"_s;
        SessionOptions options;
        options.settings = std::move(*loaded);
        options.store = store::StoreUrl::sqliteFile(storeFile());
        options.keyFolder = m_folder->filePath(u"config"_s);
        options.configFile = keep ? configFile() : QString();
        m_session = std::make_unique<Session>(std::move(options), m_opener, m_clock);
        QVERIFY(m_session->start());
        m_session->window().show();
        connect(&preferences(), &Preferences::hopChanged, this,
                [this](TestHop hop, HopState state, const QString &) { m_hops.insert(hop, state); });
    }
    void startWithKey()
    {
        start();
        QVERIFY(!preferences().addSource({u"team"_s, {}, {}, {}}, support::Secret(key)));
    }
    QString storeFile() const { return m_folder->filePath(u"desk.db"_s); }
    SessionPreferences &preferences() { return m_session->preferences(); }
    QUrl url() { return m_session->receiver().url(); }
    /// Sends a test event and waits for its end. True where it arrived.
    bool test(const QUrl &url)
    {
        m_hops.clear();
        QSignalSpy ended(&preferences(), &Preferences::testEnded);
        preferences().sendTest(url);
        return ended.wait(20'000) && ended.at(0).at(0).toBool();
    }
    /// The hop that failed; more than one is none.
    std::optional<TestHop> failed() const
    {
        const QList<TestHop> failed = m_hops.keys(HopState::Failed);
        return failed.size() == 1 ? std::optional(failed.constFirst()) : std::nullopt;
    }
    kit::HttpAnswer post(const QUrl &url, const QByteArray &key, const QByteArray &uid)
    {
        const QByteArray body = kit::consentBody(uid, "pending", 1);
        const QByteArray request =
            kit::webhookRequest(body, webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, body),
                                "consent_request.status_changed", url.path().toUtf8());
        const auto port = quint16(url.port());
        QFuture<kit::HttpAnswer> answer =
            QtConcurrent::run([port, request] { return kit::exchange(port, request, 5000); });
        return QTest::qWaitFor([&] { return answer.isFinished(); }, 15'000) ? answer.result() : kit::HttpAnswer();
    }
    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
    }
    /// A pair of files for localhost; false where there is no openssl.
    bool makeCertificate(const QString &name) const
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        return !openssl.isEmpty()
            && QProcess::execute(openssl,
                                 {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                                  u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-keyout"_s,
                                  m_folder->filePath(name + u".key"_s), u"-out"_s,
                                  m_folder->filePath(name + u".crt"_s)})
            == 0;
    }

    support::SystemClock m_clock;
    NoOpener m_opener;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QMap<TestHop, HopState> m_hops;
};

void LiveSettingsTest::testEventArrives()
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

void LiveSettingsTest::testEventNeedsNoTeamKey()
{
    // The way is tested, not the team's key: that never leaves the receiver.
    start();
    QVERIFY(test(url()));
    QCOMPARE(post(url(), key, "C-1").code(), QByteArray("not_configured"));
}

void LiveSettingsTest::failingHopIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("hop");
    QTest::newRow("bad name") << u"http://no-such-host.invalid/webhook"_s << int(TestHop::Resolve);
    QTest::newRow("closed port") << u"http://127.0.0.1:CLOSED/webhook"_s << int(TestHop::Connect);
    QTest::newRow("closed port, https") << u"https://127.0.0.1:CLOSED/webhook"_s << int(TestHop::Connect);
    QTest::newRow("https where plain HTTP is spoken") << u"https://127.0.0.1:OPEN/webhook"_s << int(TestHop::Tls);
    QTest::newRow("wrong path") << u"http://127.0.0.1:OPEN/webhook/"_s << int(TestHop::Http);
}

void LiveSettingsTest::failingHopIsNamed()
{
    QFETCH(QString, address);
    QFETCH(int, hop);
    startWithKey();
    address.replace(u"CLOSED"_s, QString::number(freePort())).replace(u"OPEN"_s, QString::number(url().port()));
    QVERIFY(!test(QUrl(address)));
    QVERIFY(failed());
    QCOMPARE(int(*failed()), hop);
}

void LiveSettingsTest::answersOfOthersAreNoArrival()
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

void LiveSettingsTest::lockedStoreIsNamed()
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

void LiveSettingsTest::plainAndEncryptedAreToldApart()
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

void LiveSettingsTest::changesAreWrittenAndComeBack()
{
    write("# of the desk in the north\n[receiver]\n; the proxy knows this path\npath = /old\n\n[limits]\n"
          "connections = 100\n");
    start();
    DoorValues door = preferences().door();
    door.path = u"/new"_s;
    QVERIFY(!preferences().setDoor(door));
    settings::DeskSettings desk = preferences().desk();
    desk.pendingMinutes = 30;
    desk.quiet = settings::QuietHours{QTime(18, 0), QTime(8, 0)};
    QVERIFY(!preferences().setDesk(desk));
    QCOMPARE(written(),
             QByteArray("# of the desk in the north\n[receiver]\n; the proxy knows this path\npath = /new\n\n[limits]\n"
                        "connections = 100\n\n[desk]\nstuck_pending_minutes = 30\nquiet_hours = 18:00-08:00\n"));
    m_session.reset();
    start();
    QCOMPARE(preferences().door().path, u"/new"_s);
    QVERIFY(preferences().desk() == desk);
}

void LiveSettingsTest::brokenFileRefusesAndNothingChanges()
{
    startWithKey();
    write("[receiver]\nsomebody is in the middle of writing here\n");
    const QByteArray before = written();
    const QUrl here = url();
    DoorValues door = preferences().door();
    door.path = u"/new"_s;
    const auto refusal = preferences().setDoor(door);
    QVERIFY(refusal);
    QVERIFY(refusal->sentence.contains(u"monitor.ini:2"_s));
    QCOMPARE(url(), here);
    QCOMPARE(preferences().door().path, u"/webhook"_s);
    QCOMPARE(post(here, key, "C-1").status, 200);
    QVERIFY(preferences().setDesk([] {
        settings::DeskSettings desk;
        desk.sound = true;
        return desk;
    }()));
    QVERIFY(!preferences().desk().sound);
    QCOMPARE(written(), before);
}

void LiveSettingsTest::doorMovesAndTheOldOneIsGone()
{
    startWithKey();
    const QUrl old = url();
    QCOMPARE(post(old, key, "C-1").status, 200);
    DoorValues door = preferences().door();
    door.port = QString::number(freePort());
    door.path = u"/hook"_s;
    QVERIFY(!preferences().setDoor(door));
    QCOMPARE(url(), QUrl(u"http://127.0.0.1:%1/hook"_s.arg(door.port)));
    QCOMPARE(post(url(), key, "C-2").status, 200);
    QCOMPARE(post(old, key, "C-3").status, 0); // nobody is there any more
    QUrl oldPath = url();
    oldPath.setPath(old.path());
    QCOMPARE(post(oldPath, key, "C-4").code(), QByteArray("not_found"));
    QVERIFY(written().contains("listen = 127.0.0.1:" + door.port.toLatin1()));
    const QList<QLabel *> labels = m_session->window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text().contains(door.port); }));
}

void LiveSettingsTest::takenPortLeavesTheOldDoor()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    startWithKey();
    const QUrl old = url();
    DoorValues door = preferences().door();
    door.port = QString::number(taken.serverPort());
    const auto refusal = preferences().setDoor(door);
    QVERIFY(refusal);
    QCOMPARE(refusal->field, Blamed::Port);
    QVERIFY(refusal->sentence.contains(door.port));
    QCOMPARE(url(), old);
    QCOMPARE(post(old, key, "C-1").status, 200);
    QVERIFY(!QFile::exists(configFile()));
}

void LiveSettingsTest::unusableValuesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("certificateKey");
    QTest::addColumn<int>("field");
    const QString here = u"127.0.0.1"_s, any = u"0"_s, path = u"/x"_s;
    const auto row = [](const char *name, const QString &address, const QString &port, const QString &path,
                        const QString &certificate, const QString &key, Blamed field) {
        QTest::newRow(name) << address << port << path << certificate << key << int(field);
    };
    row("no address", u"everywhere"_s, any, path, {}, {}, Blamed::Address);
    row("half an address", u"127.1"_s, any, path, {}, {}, Blamed::Address);
    row("an address of another machine", u"192.0.2.1"_s, any, path, {}, {}, Blamed::Address);
    row("no port", here, u"http"_s, path, {}, {}, Blamed::Port);
    row("a port too large", here, u"65536"_s, path, {}, {}, Blamed::Port);
    row("a path without a slash", here, any, u"x"_s, {}, {}, Blamed::Path);
    row("a path with a query", here, any, u"/x?y"_s, {}, {}, Blamed::Path);
    row("a path with a blank", here, any, u"/x y"_s, {}, {}, Blamed::Path);
    row("no certificate there", here, any, path, u"FOLDER/none.crt"_s, u"FOLDER/a.key"_s, Blamed::Certificate);
    row("no certificate in it", here, any, path, u"FOLDER/a.key"_s, u"FOLDER/a.key"_s, Blamed::Certificate);
    row("no key there", here, any, path, u"FOLDER/a.crt"_s, u"FOLDER/none.key"_s, Blamed::CertificateKey);
    row("a key of another certificate", here, any, path, u"FOLDER/a.crt"_s, u"FOLDER/b.key"_s, Blamed::CertificateKey);
    row("a certificate alone", here, any, path, u"FOLDER/a.crt"_s, {}, Blamed::CertificateKey);
    row("no whole path", here, any, path, u"a.crt"_s, u"FOLDER/a.key"_s, Blamed::Certificate);
}

void LiveSettingsTest::unusableValuesAreRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, port);
    QFETCH(QString, path);
    QFETCH(QString, certificate);
    QFETCH(QString, certificateKey);
    QFETCH(int, field);
    if (!certificate.isEmpty() && !(makeCertificate(u"a"_s) && makeCertificate(u"b"_s)))
        QSKIP("needs the openssl command");
    startWithKey();
    const QUrl old = url();
    const auto refusal = preferences().setDoor({address, port, path, certificate.replace(u"FOLDER"_s, m_folder->path()),
                                                certificateKey.replace(u"FOLDER"_s, m_folder->path())});
    QVERIFY(refusal);
    QCOMPARE(int(refusal->field), field);
    QVERIFY(!refusal->sentence.isEmpty());
    QCOMPARE(url(), old);
    QCOMPARE(post(old, key, "C-1").status, 200);
    QVERIFY(!QFile::exists(configFile()));
}

void LiveSettingsTest::tlsComesAndGoes()
{
    if (!makeCertificate(u"a"_s))
        QSKIP("needs the openssl command");
    startWithKey();
    const QUrl plain = url();
    DoorValues door = preferences().door();
    door.certificate = m_folder->filePath(u"a.crt"_s);
    door.certificateKey = m_folder->filePath(u"a.key"_s);
    QVERIFY(!preferences().setDoor(door));
    QCOMPARE(url().port(), plain.port());
    QCOMPARE(post(plain, key, "C-1").status, 0);
    QVERIFY(written().contains("tls_cert = "));
    door.certificate.clear();
    door.certificateKey.clear();
    QVERIFY(!preferences().setDoor(door));
    QCOMPARE(post(plain, key, "C-1").status, 200);
    QVERIFY(!written().contains("tls_"));
}

void LiveSettingsTest::keysAreRotated()
{
    startWithKey();
    QVERIFY(!preferences().addSource({u"team, new"_s, {}, {}, {}}, support::Secret("the new key")));
    QCOMPARE(post(url(), key, "C-1").status, 200);
    QCOMPARE(post(url(), "the new key", "C-2").status, 200);
    QCOMPARE(preferences().setSourceTerms({u"team"_s, u"soon"_s, {}, {}})->field, Blamed::NotAfter);
    QVERIFY(!preferences().setSourceTerms({u"team"_s, textFromTime(m_clock.now() + 3'600'000), {}, u"a b"_s}));
    QCOMPARE(post(url(), key, "C-3").status, 200);
    QVERIFY(!preferences().setSourceTerms({u"team"_s, textFromTime(m_clock.now() - 3'600'000), {}, u"a b"_s}));
    QCOMPARE(post(url(), key, "C-4").code(), QByteArray("signature_mismatch"));
    QCOMPARE(post(url(), "the new key", "C-5").status, 200);
    // All of it is kept, in the order in which it was said.
    const QString kept = m_folder->filePath(u"config/keys"_s); // no keychain in this test
    const auto keptText = [&kept] {
        QFile file(kept);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(keptText().contains("not_after=") && keptText().contains("the%20new%20key"));
    m_session.reset();
    start();
    QTRY_COMPARE(preferences().sources().size(), size_t(2));
    QCOMPARE(post(url(), key, "C-6").code(), QByteArray("signature_mismatch"));
    QCOMPARE(post(url(), "the new key", "C-7").status, 200);
    QCOMPARE(preferences().scopes().value(u"team"_s), u"a b"_s);

    QVERIFY(!preferences().removeSource(u"team"_s));
    QVERIFY(!preferences().removeSource(u"team, new"_s));
    QCOMPARE(post(url(), "the new key", "C-8").code(), QByteArray("not_configured"));
    QTRY_VERIFY(!QFile::exists(kept));
}

void LiveSettingsTest::keysOfTheFileAreChangedThere()
{
    QFile keyFile(m_folder->filePath(u"team.key"_s));
    QVERIFY(keyFile.open(QIODevice::WriteOnly));
    keyFile.write(key);
    keyFile.close();
    write("; rotated every spring\n[source/team]\n# not in the repository\nkey_file = ../team.key\nteam = T-1\n");
    start();
    QCOMPARE(preferences().sources().at(0).team, u"T-1"_s);
    QVERIFY(!preferences().fixedBecause(Blamed::Secret).isEmpty());
    QVERIFY(preferences().fixedBecause(Blamed::Sources).isEmpty());
    QVERIFY(preferences().addSource({u"other"_s, {}, {}, {}}, support::Secret("x")));
    QCOMPARE(post(url(), key, "C-1").code(), QByteArray("team_mismatch"));
    QVERIFY(!preferences().setSourceTerms({u"team"_s, {}, {}, u"s"_s}));
    QCOMPARE(post(url(), key, "C-1").status, 200);
    QCOMPARE(
        written(),
        QByteArray(
            "; rotated every spring\n[source/team]\n# not in the repository\nkey_file = ../team.key\nscopes = s\n"));
}

void LiveSettingsTest::whatAFlagSetIsFixed()
{
    start({{u"listen"_s, {u"127.0.0.1:0"_s}}});
    QVERIFY(preferences().fixedBecause(Blamed::Address).contains(u"--listen"_s));
    QVERIFY(preferences().fixedBecause(Blamed::Path).isEmpty());
    m_session.reset();
    QFile keyFile(m_folder->filePath(u"team.key"_s));
    QVERIFY(keyFile.open(QIODevice::WriteOnly));
    keyFile.write(key);
    keyFile.close();
    start({{u"api-key-file"_s, {keyFile.fileName()}}});
    QVERIFY(preferences().fixedBecause(Blamed::Sources).contains(u"--api-key-file"_s));
    QVERIFY(preferences().addSource({u"other"_s, {}, {}, {}}, support::Secret("x")));
    QVERIFY(preferences().setSourceTerms({u"team"_s, {}, u"T"_s, {}}));
    QVERIFY(preferences().removeSource(u"team"_s));
    QCOMPARE(post(url(), key, "C-1").status, 200);
}

void LiveSettingsTest::limitsMoveCardsAtOnce()
{
    startWithKey();
    const QString iso = support::toIso8601(m_clock.now() - 5 * 60'000);
    QByteArray body = kit::consentBody("C-1", "processing", 1);
    body.replace("2024-01-10T17:05:01.000Z", iso.toLatin1());
    QVERIFY2(body.contains(iso.toLatin1()), body.constData());
    const QByteArray signature = webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, body);
    const auto port = quint16(url().port());
    QFuture<kit::HttpAnswer> answer =
        QtConcurrent::run([=] { return kit::exchange(port, kit::webhookRequest(body, signature), 5000); });
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().status, 200);
    const auto shows = [this](const QString &view) {
        m_session->window().showView(view);
        for (const QLabel *label : m_session->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"MB-C-1"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shows(u"working"_s));
    QVERIFY(!shows(u"trouble"_s));
    settings::DeskSettings desk = preferences().desk();
    desk.processingMinutes = 4;
    QVERIFY(!preferences().setDesk(desk));
    QTRY_VERIFY(shows(u"trouble"_s));
    desk.processingMinutes = 60;
    QVERIFY(!preferences().setDesk(desk));
    QTRY_VERIFY(!shows(u"trouble"_s));
}

void LiveSettingsTest::nothingIsKeptInADemo()
{
    start({}, false);
    settings::DeskSettings desk;
    desk.sound = true;
    QVERIFY(!preferences().setDesk(desk));
    QVERIFY(preferences().desk().sound);
    QVERIFY(!QFile::exists(configFile()));
}

QTEST_MAIN(LiveSettingsTest)
#include "tst_livesettings.moc"
