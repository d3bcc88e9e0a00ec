// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/program.h"
#include "secrets/memoryscan.h"
#include "secrets/traffic.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace kit;
using namespace secrets;

/// The real programs after traffic of every kind: how often do the secrets stand in their memory?
class MemoryTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        m_traffic = {};
        m_traffic.key = freshSecret("ik_live_");
    }

    void receiver_data()
    {
        QTest::addColumn<QByteArray>("ini"); // @ is the folder
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<bool>("inEnvironment");
        QTest::addColumn<bool>("fenced");
        QTest::addColumn<int>("keys"); // copies of the key that there may be, and must be
        const QStringList none;
        const QStringList byFile{QStringLiteral("--api-key-file"), QStringLiteral("@/team.key")};
        const QStringList digestOnly{QStringLiteral("--signature"), QStringLiteral("key-digest")};
        QTest::newRow("key file by flag") << QByteArray("[log]\nlevel=debug\n") << byFile << false << false << 1;
        QTest::newRow("environment") << QByteArray("[log]\nlevel=debug\n") << none << true << false << 1;
        QTest::newRow("flag above environment") << QByteArray("[log]\nlevel=debug\n") << byFile << true << false << 1;
        QTest::newRow("key file of the configuration, fenced")
            << QByteArray("[source/team]\nkey_file=team.key\n[fence]\nbearer_file=token\n") << none << false << true
            << 1;
        QTest::newRow("only the digest is asked for")
            << QByteArray("[log]\nlevel=debug\n") << byFile + digestOnly << false << false << 0;
        QTest::newRow("only the digest is known")
            << QByteArray("[source/team]\ndigest=#\n[fence]\nbearer_file=token\n") << none << false << true << 0;
    }
    void receiver()
    {
        QFETCH(QByteArray, ini);
        QFETCH(QStringList, flags);
        QFETCH(bool, inEnvironment);
        QFETCH(bool, fenced);
        QFETCH(int, keys);
        if (fenced)
            m_traffic.token = freshSecret("bearer-");
        write(QStringLiteral("team.key"), m_traffic.key + "\n");
        write(QStringLiteral("token"), m_traffic.token + "\n");
        write(QStringLiteral("r.ini"), ini.replace('#', digest().toHex()));
        QMap<QString, QString> environment;
        if (inEnvironment)
            environment.insert(QStringLiteral("INBOXKIT_API_KEY"), QString::fromLatin1(m_traffic.key));
        ServerProgram server(m_home->path());
        QVERIFY2(server.start(QStringLiteral("onboarding-receiver"),
                              QStringList{QStringLiteral("serve"), QStringLiteral("--config"),
                                          file(QStringLiteral("r.ini")), QStringLiteral("--listen"),
                                          QStringLiteral("127.0.0.1:0"), QStringLiteral("--store"),
                                          QStringLiteral("sqlite://") + file(QStringLiteral("desk.db"))}
                                  + flags.replaceInStrings(QStringLiteral("@"), m_home->path()),
                              environment),
                 server.errors());
        look(server, keys);
        if (QTest::currentTestFailed() || m_skip.isEmpty() == false)
            return;
        const bool hmac = keys > 0;
        QCOMPARE(m_traffic.run(server.port(), hmac), m_traffic.expectedCodes());
        look(server, keys);
    }

    void monitor_data()
    {
        QTest::addColumn<bool>("kept"); // in the file of keys that were entered; else a key file by flag
        QTest::newRow("key file by flag") << false;
        QTest::newRow("kept from an earlier time") << true;
    }
    void monitor()
    {
        QFETCH(bool, kept);
        QStringList arguments{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
        if (kept) {
            QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral(".config/onboarding-monitor")));
            write(QStringLiteral(".config/onboarding-monitor/keys"), "name=team\tkey=" + m_traffic.key + "\n");
        } else {
            write(QStringLiteral("team.key"), m_traffic.key + "\n");
            arguments << QStringLiteral("--api-key-file") << file(QStringLiteral("team.key"));
        }
        ServerProgram server(m_home->path());
        QVERIFY2(server.start(QStringLiteral("onboarding-monitor"), arguments), server.errors());
        // What is kept is read after the door has opened.
        const auto ready = [&] { return postSigned(server.port(), m_traffic.key, "{\"event\":\"x\"}").status == 200; };
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 20'000);
        look(server, 1);
        if (QTest::currentTestFailed() || !m_skip.isEmpty())
            return;
        QCOMPARE(m_traffic.run(server.port()), m_traffic.expectedCodes());
        look(server, 1);
    }

private:
    QString file(const QString &name) const { return m_home->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QVERIFY(target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        target.write(content);
    }
    QByteArray digest() const { return QCryptographicHash::hash(m_traffic.key, QCryptographicHash::Sha256); }

    void look(ServerProgram &server, int keys)
    {
        struct Sought {
            const char *name;
            QByteArray secret;
            int most;
            int least;
        };
        const QList<Sought> all{{"key", m_traffic.key, keys, keys},
                                {"digest", digest(), 1, 1},
                                {"signature header", digest().toHex(), 0, 0},
                                {"bearer token", m_traffic.token, 1, 1},
                                {"wrong bearer token", m_traffic.wrongToken, 0, 0}};
        m_skip.clear();
        for (const Sought &sought : all) {
            if (sought.secret.isEmpty())
                continue;
            // Connections end a moment after their answer.
            QStringList places;
            const auto good = [&] {
                const auto found = placesInMemory(server.process().processId(), turned(sought.secret), &m_skip);
                places = found.value_or(QStringList());
                return !found || (places.size() <= sought.most && places.size() >= sought.least);
            };
            const bool held = QTest::qWaitFor(good, 5000);
            if (!m_skip.isEmpty())
                QSKIP(qPrintable(m_skip));
            QVERIFY2(held,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(sought.name), places.join(u'\n'))));
        }
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Traffic m_traffic;
    QString m_skip;
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
