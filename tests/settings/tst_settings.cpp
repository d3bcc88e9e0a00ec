// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/commandline.h"
#include "settings/inifile.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdlib>

using namespace settings;

class SettingsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsIni()
    {
        const auto entries = parseIni("\xEF\xBB\xBF# comment\r\n[ receiver ]\r\nlisten = 127.0.0.1:1\r\n; "
                                      "more\n\n[source/a b]\nkey_file=\" C:\\keys\\x,y.key \"\n",
                                      QStringLiteral("f.ini"));
        QVERIFY(entries);
        QCOMPARE(entries->size(), size_t(2));
        QCOMPARE(entries->at(0).section, QStringLiteral("receiver"));
        QCOMPARE(entries->at(0).value, QStringLiteral("127.0.0.1:1"));
        QCOMPARE(entries->at(0).line, 3);
        QCOMPARE(entries->at(1).section, QStringLiteral("source/a b"));
        QCOMPARE(entries->at(1).value, QStringLiteral(" C:\\keys\\x,y.key ")); // literally
    }

    void refusesBrokenIni_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("key before section") << QByteArray("a = b\n") << QStringLiteral("f.ini:1");
        QTest::newRow("no equals") << QByteArray("[a]\nword\n") << QStringLiteral("f.ini:2");
        QTest::newRow("no key") << QByteArray("[a]\n= x\n") << QStringLiteral("f.ini:2");
        QTest::newRow("open section") << QByteArray("[a\n") << QStringLiteral("f.ini:1");
        QTest::newRow("empty section") << QByteArray("[]\n") << QStringLiteral("f.ini:1");
        QTest::newRow("twice") << QByteArray("[a]\nb=1\n[a]\nb=2\n") << QStringLiteral("f.ini:4");
        QTest::newRow("latin-1") << QByteArray("[a]\nb=\xe4\n") << QStringLiteral("f.ini");
        QTest::newRow("cut in a character") << QByteArray("[a]\nb=\xC3") << QStringLiteral("f.ini");
        QTest::newRow("nul") << QByteArray("[a]\nb=\0\n", 8) << QStringLiteral("f.ini");
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << QStringLiteral("f.ini");
    }
    void refusesBrokenIni()
    {
        QFETCH(QByteArray, content);
        const auto entries = parseIni(content, QStringLiteral("f.ini"));
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, QStringLiteral("broken_config"));
        QTEST(entries.error().place, "place");
    }

    void defaultsHold()
    {
        const auto settings = load({});
        QVERIFY(settings);
        QCOMPARE(settings->listen.value, QStringLiteral("127.0.0.1:8780"));
        QCOMPARE(settings->path.value, QStringLiteral("/webhook"));
        QCOMPARE(settings->signature.value, QStringLiteral("either"));
        QVERIFY(settings->admin.value.isEmpty() && settings->store.value.isEmpty());
        QCOMPARE(settings->sourceLevel, SourceLevel::None);
    }

    void precedence()
    {
        Inputs inputs;
        inputs.defaultConfigFile = write(
            QStringLiteral("m.ini"),
            "[receiver]\nlisten=file\npath=file\nsignature=file\nadmin=file\n[store]\nurl=file\n[log]\nlevel=file\n");
        inputs.environment.insert(QStringLiteral("ONBOARDING_LISTEN"), QStringLiteral("env"));
        inputs.environment.insert(QStringLiteral("ONBOARDING_PATH"), QStringLiteral("env"));
        inputs.environment.insert(QStringLiteral("ONBOARDING_STORE"), QStringLiteral("env"));
        inputs.environment.insert(QStringLiteral("ONBOARDING_ADMIN"), QString()); // set but empty: as if absent
        inputs.flags = {{QStringLiteral("listen"), {QStringLiteral("first"), QStringLiteral("last")}}};
        const auto settings = load(inputs);
        QVERIFY(settings);
        QCOMPARE(settings->listen.value, QStringLiteral("last"));
        QCOMPARE(settings->listen.place, QStringLiteral("--listen"));
        QVERIFY(settings->listen.fromFlag);
        QCOMPARE(settings->path.value, QStringLiteral("env"));
        QCOMPARE(settings->path.place, QStringLiteral("ONBOARDING_PATH"));
        QCOMPARE(settings->store.value, QStringLiteral("env"));
        QCOMPARE(settings->admin.value, QStringLiteral("file"));
        QCOMPARE(settings->admin.place, QStringLiteral("m.ini:5"));
        QCOMPARE(settings->logLevel.value, QStringLiteral("file"));
    }

    void sourcesOfTheHighestLevelReplaceTheOthers()
    {
        const QString keyFile = write(QStringLiteral("north.v2.key"), "  north key \nignored\n");
        Inputs inputs;
        inputs.defaultConfigFile =
            write(QStringLiteral("m.ini"),
                  "[source/file one]\nkey_file=" + keyFile.toUtf8()
                      + "\nteam=T\nscopes=a b\nnot_after=2026-01-01T00:00:00Z\n[source/two]\ndigest="
                      + QByteArray(64, 'a') + "\n");
        auto settings = load(inputs);
        QVERIFY(settings);
        QCOMPARE(settings->sourceLevel, SourceLevel::File);
        QCOMPARE(settings->sources.size(), size_t(2));
        QCOMPARE(settings->sources[0].name, QStringLiteral("file one"));
        QCOMPARE(settings->sources[0].key.view(), QByteArrayView("north key"));
        QCOMPARE(settings->sources[0].team, QStringLiteral("T"));
        QCOMPARE(settings->sources[0].scopes, QStringLiteral("a b"));
        QVERIFY(settings->sources[0].notAfter);
        QVERIFY(settings->sources[1].key.isEmpty());

        inputs.apiKey = "env key";
        settings = load(inputs);
        QCOMPARE(settings->sourceLevel, SourceLevel::Environment);
        QCOMPARE(settings->sources.size(), size_t(1));
        QCOMPARE(settings->sources[0].name, QStringLiteral("environment"));

        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("b")));
        const QString twin = write(QStringLiteral("b/north.v2.key"), "other");
        inputs.flags = {{QStringLiteral("api-key-file"), {keyFile, twin}}};
        settings = load(inputs);
        QCOMPARE(settings->sourceLevel, SourceLevel::Flag);
        QCOMPARE(settings->sources.size(), size_t(2));
        QCOMPARE(settings->sources[0].name, QStringLiteral("north.v2"));
        QCOMPARE(settings->sources[1].name, QStringLiteral("north.v2-2"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown setting") << QByteArray("[receiver]\nport=1\n") << QStringLiteral("broken_config")
                                         << QStringLiteral("m.ini:2");
        QTest::newRow("unknown source key")
            << QByteArray("[source/x]\nkey=1\n") << QStringLiteral("broken_config") << QStringLiteral("m.ini:2");
        QTest::newRow("neither key nor digest")
            << QByteArray("[source/x]\nteam=1\n") << QStringLiteral("broken_config") << QStringLiteral("m.ini:2");
        QTest::newRow("no such key file") << QByteArray("[source/x]\nkey_file=/no/such\n")
                                          << QStringLiteral("unreadable_file") << QStringLiteral("/no/such");
        QTest::newRow("bad expiry") << QByteArray("[source/x]\ndigest=a\nnot_after=tomorrow\n")
                                    << QStringLiteral("wrong_value") << QStringLiteral("m.ini:3");
        QTest::newRow("nameless source") << QByteArray("[source/]\ndigest=a\n") << QStringLiteral("wrong_value")
                                         << QStringLiteral("m.ini:2");
        QTest::newRow("a source's key twice, its name spelt in two ways")
            << QByteArray("[source/x]\ndigest=" + QByteArray(64, 'a') + "\n[source/ x]\ndigest=" + QByteArray(64, 'b'))
            << QStringLiteral("broken_config") << QStringLiteral("m.ini:4");
        // Emptied, these would quietly be a source without a team, or one that never ends.
        QTest::newRow("emptied team") << QByteArray("[source/x]\ndigest=" + QByteArray(64, 'a') + "\nteam=\n")
                                      << QStringLiteral("broken_config") << QStringLiteral("m.ini:3");
        QTest::newRow("emptied expiry") << QByteArray("[source/x]\ndigest=" + QByteArray(64, 'a') + "\nnot_after=\n")
                                        << QStringLiteral("broken_config") << QStringLiteral("m.ini:3");
        QTest::newRow("half TLS") << QByteArray("[receiver]\ntls_cert=/x\n") << QStringLiteral("wrong_value")
                                  << QStringLiteral("m.ini:2");
    }
    void refuses()
    {
        QFETCH(QByteArray, ini);
        Inputs inputs;
        inputs.defaultConfigFile = write(QStringLiteral("m.ini"), ini);
        const auto settings = load(inputs);
        QVERIFY(!settings);
        QTEST(settings.error().code, "code");
        QTEST(settings.error().place, "place");
    }

    void keyFileOfOthersWarns()
    {
        const QString name = write(QStringLiteral("k.key"), "secret key");
        QFile::setPermissions(name, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QString warning;
        QVERIFY(readKeyFile(name, &warning));
        QCOMPARE(warning, QString());
        QFile::setPermissions(name, QFileDevice::ReadOwner | QFileDevice::ReadGroup);
        QVERIFY(readKeyFile(name, &warning));
        QVERIFY(warning.contains(QStringLiteral("k.key")) && !warning.contains(QStringLiteral("secret key")));
        // What systemd hands to the service alone may look as if a group could read it.
        warning.clear();
        qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toUtf8());
        const bool read = bool(readKeyFile(name, &warning));
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY(read);
        QCOMPARE(warning, QString());
    }

    void filesBesideTheConfiguration()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("etc")));
        write(QStringLiteral("etc/team.key"), "the key\n");
        Inputs inputs;
        inputs.defaultConfigFile = write(QStringLiteral("etc/m.ini"),
                                         "[receiver]\ntls_cert=c.pem\ntls_key=/etc/k.pem\n[fence]\nbearer_file=token\n"
                                         "[source/team]\nkey_file=team.key\n");
        const auto settings = load(inputs);
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().sentence));
        QCOMPARE(settings->sources[0].key.view(), QByteArrayView("the key"));
        QCOMPARE(settings->tlsCertificate.value, m_folder->filePath(QStringLiteral("etc/c.pem")));
        QCOMPARE(settings->tlsKey.value, QStringLiteral("/etc/k.pem"));
        QCOMPARE(settings->bearerFile.value, m_folder->filePath(QStringLiteral("etc/token")));
    }

    void theEnvironmentsKeyIsTakenAway()
    {
        qputenv("INBOXKIT_API_KEY", " env key\n");
        const char *before = std::getenv("INBOXKIT_API_KEY");
        const support::Secret key = takeApiKeyFromEnvironment();
        QCOMPARE(key.view(), QByteArrayView("env key"));
        QVERIFY(!qEnvironmentVariableIsSet("INBOXKIT_API_KEY"));
        QVERIFY(!QProcessEnvironment::systemEnvironment().contains(QStringLiteral("INBOXKIT_API_KEY")));
        QCOMPARE(QByteArray(before, 8), QByteArray(8, '\0')); // still there for whoever looks into the process
        QVERIFY(takeApiKeyFromEnvironment().isEmpty());
    }

    void aDigestOfTheFileIsASecretToo()
    {
        Inputs inputs;
        inputs.defaultConfigFile =
            write(QStringLiteral("m.ini"), "[source/x]\ndigest = \"" + QByteArray(64, 'b') + "\"\n");
        const auto settings = load(inputs);
        QVERIFY(settings);
        QCOMPARE(settings->sources[0].digest.view(), QByteArrayView(QByteArray(64, 'b')));
        QVERIFY(settings->sources[0].key.isEmpty());
    }

    void commandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode"); // -1: goes on
        QTest::newRow("nothing") << QStringList() << -1;
        QTest::newRow("value") << QStringList{QStringLiteral("--name"), QStringLiteral("x")} << -1;
        QTest::newRow("value with =") << QStringList{QStringLiteral("--name=x")} << -1;
        QTest::newRow("switch") << QStringList{QStringLiteral("--on")} << -1;
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0;
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0;
        QTest::newRow("unknown") << QStringList{QStringLiteral("--off")} << 2;
        QTest::newRow("no value") << QStringList{QStringLiteral("--name")} << 2;
        QTest::newRow("empty value") << QStringList{QStringLiteral("--name=")} << 2;
        QTest::newRow("stray") << QStringList{QStringLiteral("x")} << 2;
    }
    void commandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const CommandLine line{QStringLiteral("p"),
                               {},
                               QStringLiteral("d"),
                               {{QStringLiteral("name"), QStringLiteral("n"), QStringLiteral("N")},
                                {QStringLiteral("on"), QStringLiteral("o")}}};
        const ParsedCommandLine parsed = parseCommandLine(line, arguments);
        QCOMPARE(parsed.finished ? parsed.exitCode : -1, exitCode);
        QCOMPARE(parsed.text.isEmpty(), exitCode < 0);
        QCOMPARE(parsed.flags.contains(QStringLiteral("name")),
                 arguments.size() > 0 && arguments[0].startsWith(QStringLiteral("--name")) && exitCode < 0);
    }

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
