// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/receiverfixture.h"

#include <QtTest>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace kit;

/// Where the real receiver writes to: never into the store, into a pipe without replacing it, nowhere where a stream is
/// closed.
class ExportOutputTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_ground.isValid());
        ServerProgram server(m_ground.home());
        QVERIFY2(server.start(ReceiverFixture::program, m_ground.serve()), server.errors());
        m_ground.post(server, "here", 3);
        QCOMPARE(server.terminate(), 0);
    }

    void storeIsNoOutput_data()
    {
        QTest::addColumn<QString>("output");
        const QString store = m_ground.storeFile();
        const auto path = [](const QString &name) {
            return std::filesystem::path(QFile::encodeName(name).toStdString());
        };
        std::error_code failed;
        std::filesystem::create_hard_link(path(store), path(m_ground.file(QStringLiteral("hard"))), failed);
        QVERIFY(!failed);
        QVERIFY(QFile::link(store, m_ground.file(QStringLiteral("soft"))));
        QTest::newRow("itself") << store;
        QTest::newRow("another way") << QFileInfo(store).path() + QStringLiteral("/./desk.db");
        QTest::newRow("link") << m_ground.file(QStringLiteral("soft"));
        QTest::newRow("hard link") << m_ground.file(QStringLiteral("hard"));
        QTest::newRow("log") << store + QStringLiteral("-wal");
        QTest::newRow("index") << store + QStringLiteral("-shm");
    }
    void storeIsNoOutput()
    {
        QFETCH(QString, output);
        const Finished finished = m_ground.run(exportInto(output));
        QCOMPARE(finished.exitCode, 2);
        QVERIFY2(finished.err.contains("--output names the store itself"), finished.err);
        QCOMPARE(m_ground.complaint(), QByteArray());
        QCOMPARE(m_ground.exported(QStringLiteral("deliveries")).size(), 3);
    }

    void fileIsReplacedWhole()
    {
        const QString output = m_ground.file(QStringLiteral("out.json"));
        QVERIFY(m_ground.write(QStringLiteral("out.json"), "what was there"));
        QCOMPARE(m_ground.run(exportInto(output)).exitCode, 0);
        QFile file(output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 3);
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void pipeIsWrittenTo()
    {
#ifdef Q_OS_UNIX
        const QString pipe = m_ground.file(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess reader;
        reader.start(QStringLiteral("cat"), {pipe});
        QVERIFY(reader.waitForStarted());
        QCOMPARE(m_ground.run(exportInto(pipe)).exitCode, 0);
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QJsonDocument::fromJson(reader.readAllStandardOutput()).array().size(), 3);
        struct stat there = {};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
#else
        QSKIP("named pipes are files on Unix only");
#endif
    }

    void closedStreams_data()
    {
        QTest::addColumn<QString>("closing");
        QTest::newRow("input and errors") << QStringLiteral("<&- 2>&-");
        QTest::newRow("input") << QStringLiteral("<&-");
        QTest::newRow("errors") << QStringLiteral("2>&-");
    }
    void closedStreams()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, closing);
        QProcess server;
        server.setProcessEnvironment(cleanEnvironment(m_ground.home()));
        server.start(QStringLiteral("/bin/sh"),
                     QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" ") + closing,
                                 programFile(ReceiverFixture::program)}
                         + m_ground.serve());
        while (!server.canReadLine())
            QVERIFY(server.waitForReadyRead());
        const QByteArray ready = server.readLine();
        QVERIFY2(ready.startsWith("ready http://127.0.0.1:"), ready);
        const auto port = quint16(QUrl(QString::fromLatin1(ready.mid(6).trimmed())).port());
        QCOMPARE(m_ground.post(port, QTest::currentDataTag() == QByteArray("input") ? "one" : "two").status, 200);
        server.terminate();
        QVERIFY(server.waitForFinished());
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
#else
        QSKIP("streams are closed by a shell");
#endif
    }

private:
    QStringList exportInto(const QString &output) const
    {
        return {QStringLiteral("export"),   QStringLiteral("--what"),   QStringLiteral("deliveries"),
                QStringLiteral("--format"), QStringLiteral("json"),     QStringLiteral("--store"),
                m_ground.storeUrl(),        QStringLiteral("--output"), output};
    }

    ReceiverFixture m_ground;
};

QTEST_GUILESS_MAIN(ExportOutputTest)
#include "tst_exportoutput.moc"
