// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/secretstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace settings;

/// On a machine without a keychain: the environment of this test names no session bus.
class SecretStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsKept()
    {
        const auto [sources, place, problem] = load();
        QVERIFY(sources.empty());
        QCOMPARE(place, SecretStore::Place::Nowhere);
        QCOMPARE(problem, QString());
    }

    void keepsInAnOwnersFileWithoutAKeychain()
    {
        SecretStore store(folder());
        QSignalSpy saved(&store, &SecretStore::saved);
        store.save(twoSources());
        QVERIFY(saved.wait());
        QCOMPARE(saved[0][0].value<SecretStore::Place>(), SecretStore::Place::File);
        QCOMPARE(saved[0][1].toString(), QString());
        const QFile file(store.fallbackFile());
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());

        const auto [sources, place, problem] = load();
        QCOMPARE(problem, QString());
        QCOMPARE(place, SecretStore::Place::File);
        QCOMPARE(sources.size(), size_t(2));
        QCOMPARE(sources[0].name, QStringLiteral("team"));
        QCOMPARE(sources[0].key, QByteArray("the key"));
        QCOMPARE(sources[0].scopes, QStringLiteral("mail"));
        QCOMPARE(sources[0].notAfter.value(), 1'700'000'000'000);
        QCOMPARE(sources[1].digest, QString(64, u'a'));
        QVERIFY(sources[1].key.isEmpty());
    }

    void aBrokenFileIsNamed()
    {
        QFile file(SecretStore(folder()).fallbackFile());
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"name\":\"x\"}]");
        file.close();
        const auto [sources, place, problem] = load();
        QVERIFY(sources.empty());
        QCOMPARE(place, SecretStore::Place::File);
        QVERIFY(problem.contains(QStringLiteral("keys.json")));
    }

    void aLockedKeychainIsNotNoKey()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile marker(folder() + QStringLiteral("/key-in-keychain"));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        const auto [sources, place, problem] = load();
        QVERIFY(sources.empty());
        QCOMPARE(place, SecretStore::Place::Keychain);
        QVERIFY(!problem.isEmpty());
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("nameless") << QByteArray("[{\"key\":\"x\"}]");
        QTest::newRow("both") << QByteArray("[{\"name\":\"a\",\"key\":\"x\",\"digest\":\"y\"}]");
        QTest::newRow("number") << QByteArray("[7]");
    }
    void refusesWhatItDidNotWrite()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!sourcesFromJson(json, QStringLiteral("here")));
    }

private:
    QString folder() const { return m_folder->path() + QStringLiteral("/config"); }
    std::tuple<std::vector<SourceSetting>, SecretStore::Place, QString> load() const
    {
        SecretStore store(folder());
        std::tuple<std::vector<SourceSetting>, SecretStore::Place, QString> result;
        QSignalSpy loaded(&store, &SecretStore::loaded);
        connect(&store, &SecretStore::loaded, &store,
                [&](const std::vector<SourceSetting> &sources, SecretStore::Place place, const QString &problem) {
                    result = {sources, place, problem};
                });
        store.load();
        if (!loaded.wait())
            qWarning("no answer");
        return result;
    }
    static std::vector<SourceSetting> twoSources()
    {
        SourceSetting one;
        one.name = QStringLiteral("team");
        one.key = "the key";
        one.scopes = QStringLiteral("mail");
        one.notAfter = 1'700'000'000'000;
        SourceSetting two;
        two.name = QStringLiteral("digest only");
        two.digest = QString(64, u'a');
        return {one, two};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
