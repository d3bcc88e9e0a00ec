// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/latencyhistogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using simulation::LatencyHistogram;

class TestLatencyHistogram : public QObject {
    Q_OBJECT
private slots:
    void nothing();
    void exactBelowAMillisecond();
    void closeToTheSortedList_data();
    void closeToTheSortedList();
    void beyondTheEnds();
};

void TestLatencyHistogram::nothing()
{
    const LatencyHistogram histogram;
    QCOMPARE(histogram.count(), 0);
    QCOMPARE(histogram.percentile(0.5), 0);
    QCOMPARE(histogram.max(), 0);
}

void TestLatencyHistogram::exactBelowAMillisecond()
{
    LatencyHistogram histogram;
    for (int i = 1; i <= 100; ++i)
        histogram.add(i);
    QCOMPARE(histogram.percentile(0.5), 50);
    QCOMPARE(histogram.percentile(0.99), 99);
    QCOMPARE(histogram.percentile(0.999), 100);
    QCOMPARE(histogram.percentile(1), 100);
    QCOMPARE(histogram.percentile(0), 1);
}

void TestLatencyHistogram::closeToTheSortedList_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLatencyHistogram::closeToTheSortedList()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    LatencyHistogram histogram;
    std::vector<qint64> all;
    for (int i = 0; i < 20'000; ++i) {
        const qint64 value =
            qint64(std::exp(random.generateDouble() * 20)); // up to 8 minutes, small ones as often as large ones
        histogram.add(value);
        all.push_back(value);
    }
    std::sort(all.begin(), all.end());
    for (const double share : {0.01, 0.5, 0.9, 0.99, 0.999}) {
        const qint64 exact = all[std::size_t(std::ceil(share * double(all.size()))) - 1];
        const qint64 counted = histogram.percentile(share);
        QVERIFY2(counted >= exact && double(counted) <= double(exact) * 1.002 + 1, qPrintable(QString::number(share)));
    }
    QCOMPARE(histogram.max(), all.back());
    QCOMPARE(histogram.percentile(1), all.back());
}

void TestLatencyHistogram::beyondTheEnds()
{
    LatencyHistogram histogram;
    histogram.add(-5);
    QCOMPARE(histogram.percentile(1), 0);
    histogram.add(Q_INT64_C(1) << 60);
    QCOMPARE(histogram.max(), Q_INT64_C(1) << 60);
    QCOMPARE(histogram.percentile(1), (Q_INT64_C(1024) << 20) - 1);
}

QTEST_APPLESS_MAIN(TestLatencyHistogram)
#include "tst_latencyhistogram.moc"
