// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clock.h"

#include <QtTest>

using namespace support;

class ClockTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("2024-01-10T17:05:00.000Z", "2024-01-10T17:05:00.000Z");
        row("2024-01-10T17:05:00Z", "2024-01-10T17:05:00.000Z");
        row("2024-01-10T17:05Z", "2024-01-10T17:05:00.000Z");
        row("2024-01-10t17:05:00z", "2024-01-10T17:05:00.000Z");
        row("2024-01-10 17:05:00Z", "2024-01-10T17:05:00.000Z");
        row("2024-01-10T17:05:00.1Z", "2024-01-10T17:05:00.100Z");
        row("2024-01-10T17:05:00.123456789Z", "2024-01-10T17:05:00.123Z");
        row("2024-01-10T17:05:00,5Z", "2024-01-10T17:05:00.500Z");
        row("2024-01-10T19:05:00+02:00", "2024-01-10T17:05:00.000Z");
        row("2024-01-10T11:35:00-0530", "2024-01-10T17:05:00.000Z");
        row("2024-01-10T19:05:00+02", "2024-01-10T17:05:00.000Z");
        row("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00.000Z");
        row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
        row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z");
        row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
        row("", "");
        row("2024-01-10", "");
        row("2024-01-10T17:05:00", "");
        row("2024-02-30T17:05:00Z", "");
        row("2023-02-29T17:05:00Z", "");
        row("2024-01-10T24:00:00Z", "");
        row("2024-01-10T23:59:60Z", "");
        row("2024-01-10T17:05:00.Z", "");
        row("2024-01-10T17:05:00ZZ", "");
        row("2024-01-10T17:05:00+2", "");
        row("2024-01-10T17:05:00+24:00", "");
        row("2024-01-10T17:05:00+02:60", "");
        row("24-01-10T17:05:00Z", "");
        row("2024-1-10T17:05:00Z", "");
        row("yesterday", "");
        row("１024-01-10T17:05:00Z", "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto time = fromIso8601(text);
        QCOMPARE(time.has_value(), !expected.isEmpty());
        if (time)
            QCOMPARE(toIso8601(*time), expected);
    }

    void printsWhatItReads()
    {
        // One instant in every stretch of about 11 years, with changing milliseconds.
        for (Timestamp t = -62'135'596'800'000; t < 253'402'300'799'000; t += 347'000'000'123) {
            const auto back = fromIso8601(toIso8601(t));
            QVERIFY(back);
            QCOMPARE(*back, t);
        }
    }

    void clampsWhatHasNoPlainForm()
    {
        QCOMPARE(toIso8601(std::numeric_limits<Timestamp>::max()), QStringLiteral("9999-12-31T23:59:59.999Z"));
        QCOMPARE(toIso8601(std::numeric_limits<Timestamp>::min()).left(10), QStringLiteral("0001-01-01"));
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "tst_clock.moc"
