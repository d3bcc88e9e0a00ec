// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kit;

/// The real `onboarding-monitor` where it cannot start: a sentence and an exit code (contract section 5), never a
/// window that waits for somebody.
class MonitorProgramTest : public QObject {
    Q_OBJECT
private slots:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says"); // on stderr; on stdout for code 0
        const auto row = [](const char *arguments, int code, const char *says) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << code << QByteArray(says);
        };
        row("--help", 0, "Usage: onboarding-monitor [options]\n");
        row("--version", 0, "onboarding-monitor ");
        row("--nonsense", 2, "nonsense");
        row("--view sideways", 2, "--view");
        row("--listen foo", 2, "--listen");
        row("--admin foo", 2, "--admin");
        row("--signature foo", 2, "--signature");
        row("--store mysql://x", 2, "--store");
        row("--demo --no-listen", 2, "--no-listen");
        row("--demo --store sqlite::memory:", 2, "--store");
        row("--demo --api-key-file /no/such.key", 2, "--api-key-file");
        row("--api-key-file /no/such.key", 1, "/no/such.key");
        row("--tls-cert /no/such.pem --tls-key /no/such.key", 1, "/no/such.pem");
        row("--listen 192.0.2.1:1", 1, "192.0.2.1");
        row("--nonsense --version", 2, "nonsense");
        row("--nonsense --help", 2, "nonsense");
        row("-vbogus", 2, "Unknown option");
        row("--demo --admin 127.0.0.1:0", 2, "--admin");
        row("--demo --config /no/such.ini", 2, "--config");
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const QTemporaryDir home;
        const Finished finished = runProgram(QStringLiteral("onboarding-monitor"), arguments, home.path());
        QVERIFY2((code == 0 ? finished.out : finished.err).contains(says), finished.out + finished.err);
        QCOMPARE(finished.exitCode, code);
        if (code != 0)
            QCOMPARE(finished.out, QByteArray());
    }
    void withoutADisplay_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("none") << QString() << QByteArray("there is no display");
        QTest::newRow("dead") << QStringLiteral(":7731") << QByteArray("the display :7731 does not answer");
    }
    void withoutADisplay()
    {
        QFETCH(QString, display);
        QFETCH(QByteArray, says);
        const QTemporaryDir home;
        const Finished finished =
            runProgram(QStringLiteral("onboarding-monitor"), {QStringLiteral("--demo")}, home.path(),
                       {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")},
                        {QStringLiteral("WAYLAND_DISPLAY"), QString()},
                        {QStringLiteral("DISPLAY"), display}});
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.err.contains(says), finished.err);
        QCOMPARE(finished.err.count('\n'), 1);
    }

    void secondStartRaisesTheFirst()
    {
        const QTemporaryDir home;
        // The store's folder does not exist before the first start; a link leads there for the second.
        const QString folder = home.filePath(QStringLiteral("new/desk"));
        const QStringList quiet{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--store")};
        ServerProgram first(home.path());
        QVERIFY2(first.start(QStringLiteral("onboarding-monitor"),
                             quiet + QStringList{QStringLiteral("sqlite://%1/desk.db").arg(folder)}),
                 first.errors());
        QVERIFY(QFile::link(folder, home.filePath(QStringLiteral("link"))));
        for (const QString &way : {folder, home.filePath(QStringLiteral("link"))}) {
            const Finished second =
                runProgram(QStringLiteral("onboarding-monitor"),
                           quiet + QStringList{QStringLiteral("sqlite://%1/desk.db").arg(way)}, home.path());
            QCOMPARE(second.exitCode, 0);
            QCOMPARE(second.out, QByteArray());
            QVERIFY2(second.err.contains("was brought to the front"), second.err);
        }
        QCOMPARE(first.terminate(), 0);
    }

    void demoHeedsNoConfiguration()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral(".config/onboarding-monitor"));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/monitor.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[fence]\nnetworks = 192.0.2.0/24\n[source/x]\nkey_file = /no/such.key\n");
        file.close();
        const Finished real = runProgram(QStringLiteral("onboarding-monitor"), {}, home.path());
        QCOMPARE(real.exitCode, 1); // the file is read, and is wrong
        ServerProgram demo(home.path());
        QVERIFY2(demo.start(QStringLiteral("onboarding-monitor"), {QStringLiteral("--demo")},
                            {{QStringLiteral("ONBOARDING_ADMIN"), QStringLiteral("127.0.0.1:0")}}),
                 demo.errors());
        QVERIFY(!demo.readyLine().contains("admin"));
        QCOMPARE(demo.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(MonitorProgramTest)
#include "tst_monitorprogram.moc"
