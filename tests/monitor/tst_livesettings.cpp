// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livefixture.h"
#include "monitor/languages.h"
#include "monitor/settingsdialog.h"
#include "monitor/wording.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointer>

using namespace live;
using Blamed = PreferenceField;

/// What is changed in the running program.
class LiveSettingsTest : public Fixture {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void languageIsSpokenAtOnce();
    void nothingIsKeptInADemo();
};

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
    const QString past = textFromTime(m_clock.now() - 3'600'000);
    QVERIFY(!preferences().setSourceTerms({u"team"_s, past, {}, u"a b"_s}));
    QCOMPARE(post(url(), key, "C-4").code(), QByteArray("signature_mismatch"));
    QCOMPARE(post(url(), "the new key", "C-5").status, 200);
    // All of it is kept, in the order in which it was said.
    const QString kept = m_folder->filePath(u"config/keys"_s); // no keychain in this test
    const auto keptText = [&kept] {
        QFile file(kept);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray end = support::toIso8601(*timeFromText(past)).toLatin1().replace(":", "%3A");
    QTRY_VERIFY(keptText().contains("not_after=" + end));
    QVERIFY(keptText().contains("the%20new%20key"));
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

void LiveSettingsTest::languageIsSpokenAtOnce()
{
    startWithKey();
    InterfaceLanguage language;
    language.use({});
    connect(m_session.get(), &Session::languageChosen, this, [&language](const QString &code) { language.use(code); });
    QCOMPARE(post(url(), key, "C-1").status, 200);
    QCOMPARE(post(url(), key, "C-2").status, 200);
    const QPointer<MainWindow> english = &m_session->window();
    const auto isThere = [this](const QString &name) {
        for (const QAbstractButton *button : m_session->window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isThere(u"Copy link for MB-C-2"_s));
    english->showRequest(onboarding::RequestKind::Consent, u"C-2"_s);
    english->resize(1100, 700);
    english->findChild<QLineEdit *>()->setText(u"MB-C"_s);
    english->openSettings();

    settings::DeskSettings desk = preferences().desk();
    desk.language = u"ar"_s;
    QVERIFY(!preferences().setDesk(desk));
    QTRY_VERIFY(!english);
    const MainWindow &arabic = m_session->window();
    QVERIFY(arabic.isVisible());
    QCOMPARE(arabic.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(arabic.size(), QSize(1100, 700));
    QVERIFY(!arabic.windowTitle().contains(u"Needs"_s));
    QTRY_COMPARE(arabic.list(desk::View::Needs)->selected()->uid, u"C-2"_s);
    QCOMPARE(arabic.findChild<QLineEdit *>()->text(), u"MB-C"_s);
    QVERIFY(arabic.findChild<SettingsDialog *>() && arabic.findChild<SettingsDialog *>()->isVisible());
    QVERIFY(!isThere(u"Copy link for MB-C-2"_s));
    // It goes on where the other one stopped.
    QCOMPARE(post(url(), key, "C-3").status, 200);
    QTRY_COMPARE(arabic.requests().count(desk::View::Needs), 3);
    QVERIFY(written().contains("language = ar"));

    desk.language = u"en"_s;
    QVERIFY(!preferences().setDesk(desk));
    QTRY_VERIFY(isThere(u"Copy link for MB-C-3"_s));
    QCOMPARE(m_session->window().layoutDirection(), Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
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
