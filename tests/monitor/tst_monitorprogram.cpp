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
};

QTEST_GUILESS_MAIN(MonitorProgramTest)
#include "tst_monitorprogram.moc"
