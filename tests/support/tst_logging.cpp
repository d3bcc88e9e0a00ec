// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/logging.h"

#include <QtTest>

class LoggingTest : public QObject {
    Q_OBJECT
private slots:
    void escapesWhatCouldForgeALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringLiteral("acme.com") << QStringLiteral("acme.com");
        QTest::newRow("newline") << QStringLiteral("a\nb\rc") << QStringLiteral("a\\u000ab\\u000dc");
        QTest::newRow("escape") << QStringLiteral("\x1b[31m") << QStringLiteral("\\u001b[31m");
        QTest::newRow("nul") << QString(QChar(u'\0')) << QStringLiteral("\\u0000");
        QTest::newRow("right-to-left override") << QStringLiteral(u"a\u202Eb") << QStringLiteral("a\\u202eb");
        QTest::newRow("isolate") << QStringLiteral(u"\u2066x") << QStringLiteral("\\u2066x");
        QTest::newRow("line separator") << QStringLiteral(u"\u2028") << QStringLiteral("\\u2028");
        QTest::newRow("zero width") << QStringLiteral(u"a\u200Bb") << QStringLiteral("a\\u200bb");
        QTest::newRow("mark") << QStringLiteral(u"\uFEFFx") << QStringLiteral("\\ufeffx");
        QTest::newRow("letters stay") << QStringLiteral(u"Zoë 日本 مرحبا") << QStringLiteral(u"Zoë 日本 مرحبا");
    }
    void escapesWhatCouldForgeALine()
    {
        QFETCH(QString, text);
        QTEST(support::forLog(text), "expected");
    }
    void cutsLongText() { QCOMPARE(support::forLog(QString(500, u'x'), 10), QStringLiteral("xxxxxxxxxx…")); }

    void readsLevels()
    {
        QCOMPARE(*support::logLevelFromText(u"warning", QStringLiteral("--log-level")), support::LogLevel::Warning);
        const auto wrong = support::logLevelFromText(u"loud\n", QStringLiteral("--log-level"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().place, QStringLiteral("--log-level"));
        QVERIFY(!wrong.error().sentence.contains(QStringLiteral("loud"))); // it may be a key in the wrong place
    }
};

QTEST_APPLESS_MAIN(LoggingTest)
#include "tst_logging.moc"
