// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keptsources.h"
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
        // The second is kept beside the first although nobody has it any more.
        for (const SourceSetting &source : twoSources()) {
            saved.clear();
            store.add(source);
            QVERIFY(saved.wait());
            QCOMPARE(saved[0][0].value<SecretStore::Place>(), SecretStore::Place::File);
            QCOMPARE(saved[0][1].toString(), QString());
        }
        const QFile file(store.fallbackFile());
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());

        const auto [sources, place, problem] = load();
        QCOMPARE(problem, QString());
        QCOMPARE(place, SecretStore::Place::File);
        QCOMPARE(sources.size(), size_t(2));
        QCOMPARE(sources[0].name, QStringLiteral("team"));
        QCOMPARE(sources[0].key.view(), QByteArrayView("the key"));
        QCOMPARE(sources[0].scopes, QStringLiteral("mail"));
        QCOMPARE(sources[0].notAfter.value(), 1'700'000'000'000);
        QCOMPARE(sources[1].digest.view(), QByteArrayView(QByteArray(64, 'a')));
        QVERIFY(sources[1].key.isEmpty());
    }

    void aBrokenFileIsNamed()
    {
        QFile file(SecretStore(folder()).fallbackFile());
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name=x\n");
        file.close();
        const auto [sources, place, problem] = load();
        QVERIFY(sources.empty());
        QCOMPARE(place, SecretStore::Place::File);
        QVERIFY(problem.contains(QStringLiteral("config/keys")));
        // What cannot be understood may be somebody's keys: nothing is written over it.
        SecretStore store(folder());
        QSignalSpy saved(&store, &SecretStore::saved);
        store.add(twoSources()[0]);
        QVERIFY(saved.wait());
        QCOMPARE(saved[0][0].value<SecretStore::Place>(), SecretStore::Place::Nowhere);
        QCOMPARE(saved[0][1].toString(), problem);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("name=x\n"));
    }

    void theSameNameIsReplaced()
    {
        SecretStore store(folder());
        QSignalSpy saved(&store, &SecretStore::saved);
        SourceSetting source = twoSources()[0];
        store.add(source);
        QVERIFY(saved.wait());
        source.key = "another key";
        store.add(source);
        QVERIFY(saved.wait());
        const auto [sources, place, problem] = load();
        QCOMPARE(sources.size(), size_t(1));
        QCOMPARE(sources[0].key.view(), QByteArrayView("another key"));
    }

    void everyCharacterIsKept()
    {
        SourceSetting source;
        source.name = QStringLiteral("Büro\t=%1\n[x]");
        source.team = QStringLiteral("%41");
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        source.key = support::Secret(all);
        const auto text = sourcesToText({source, source});
        const auto read = sourcesFromText(support::viewOf(text), QStringLiteral("here"));
        QVERIFY(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->at(1).name, source.name);
        QCOMPARE(read->at(1).team, source.team);
        QCOMPARE(read->at(1).key.view(), QByteArrayView(all));
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
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("JSON") << QByteArray("[{\"name\":\"a\",\"key\":\"x\"}]\n");
        QTest::newRow("nameless") << QByteArray("key=x\n");
        QTest::newRow("no key") << QByteArray("name=x\n");
        QTest::newRow("both") << QByteArray("name=a\tkey=x\tdigest=y\n");
        QTest::newRow("unknown field") << QByteArray("name=a\tkey=x\tcolour=red\n");
        QTest::newRow("no value") << QByteArray("name=a\tkey=\n");
        QTest::newRow("cut") << QByteArray("name=a\tkey=x");
        QTest::newRow("bad escape") << QByteArray("name=a\tkey=x%4\n");
        QTest::newRow("bad time") << QByteArray("name=a\tkey=x\tnot_after=soon\n");
    }
    void refusesWhatItDidNotWrite()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!sourcesFromText(text, QStringLiteral("here")));
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
        two.digest = support::Secret(QByteArray(64, 'a'));
        return {one, two};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
