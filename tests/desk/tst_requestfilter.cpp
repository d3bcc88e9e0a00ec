// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/requestfilter.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;
using samples::noon;

class TestRequestFilter : public QObject {
    Q_OBJECT
private slots:
    void rows_data();
    void rows();
    void orderFollowsTime();
    void search_data();
    void search();
    void floodIsBearable();
};

namespace {

QStringList uidsOf(const RequestFilter &filter)
{
    QStringList uids;
    for (int row = 0; row < filter.rowCount(); ++row)
        uids.append(filter.at(row).change().uid);
    return uids;
}

} // namespace

void TestRequestFilter::rows_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("oldest first") << u"needs"_s << QStringList{u"p-old"_s, u"p-new"_s};
    QTest::newRow("unknown counts as working")
        << u"working"_s << QStringList{u"stuck"_s, u"odd"_s, u"queued"_s, u"processing"_s};
    QTest::newRow("newest first") << u"trouble"_s << QStringList{u"failed"_s, u"errored"_s, u"stuck"_s};
    QTest::newRow("done") << u"done"_s << QStringList{u"cancelled"_s, u"completed"_s};
}

void TestRequestFilter::rows()
{
    QFETCH(QString, view);
    samples::SetClock clock;
    RequestModel model(clock);
    RequestFilter filter(model, *viewFromText(view));
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto at = [](const char *uid, const char *status, Timestamp age) {
        return samples::consent(QString::fromLatin1(uid), QString::fromLatin1(status), noon - age);
    };
    model.load({at("p-new", "pending", 1000), at("completed", "completed", 3000), at("failed", "failed", 500),
                at("p-old", "pending", 60'000), at("odd", "half_done", 9000), at("queued", "queued", 2000),
                at("errored", "errored", 4000), at("cancelled", "cancelled", 1), at("processing", "processing", 10),
                at("stuck", "queued", hourLength)});
    QTEST(uidsOf(filter), "expected");
    for (int row = 0; row < filter.rowCount(); ++row)
        QCOMPARE(filter.rowOf(filter.at(row).key()), row);
    QCOMPARE(filter.rowOf({RequestKind::ClientId, u"failed"_s}), -1);
}

void TestRequestFilter::orderFollowsTime()
{
    samples::SetClock clock;
    RequestModel model(clock);
    RequestFilter filter(model, View::Needs);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString pending = u"pending"_s;
    model.load({samples::consent(u"b"_s, pending, noon), samples::consent(u"a"_s, pending, noon),
                samples::consent(u"c"_s, pending, noon - 5)});
    QCOMPARE(uidsOf(filter), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    model.apply({samples::consent(u"c"_s, pending, noon + 5, 2)});
    model.flush();
    QCOMPARE(uidsOf(filter), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    model.apply({samples::consent(u"a"_s, u"processing"_s, noon + 6, 3)});
    model.flush();
    QCOMPARE(uidsOf(filter), (QStringList{u"b"_s, u"c"_s}));
}

void TestRequestFilter::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"alpha"_s, u"beta"_s};
    QTest::newRow("nothing") << u""_s << all;
    QTest::newRow("blanks") << u"  "_s << all;
    QTest::newRow("uid") << u"ALPHA"_s << QStringList{u"alpha"_s};
    QTest::newRow("domain") << u"beta.example"_s << QStringList{u"beta"_s};
    QTest::newRow("team") << u"marketing"_s << all;
    QTest::newRow("client id") << u"abcdefgh"_s << all;
    QTest::newRow("mailbox") << u"mailbox-a"_s << QStringList{u"alpha"_s};
    QTest::newRow("two words") << u"marketing ws-b"_s << QStringList{u"beta"_s};
    QTest::newRow("pattern signs are text") << u".*"_s << QStringList{};
    QTest::newRow("one word misses") << u"alpha nowhere"_s << QStringList{};
}

void TestRequestFilter::search()
{
    QFETCH(QString, text);
    samples::SetClock clock;
    RequestModel model(clock);
    RequestFilter filter(model, View::Needs);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({samples::consent(u"alpha"_s, u"pending"_s), samples::clientId(u"beta"_s, u"pending"_s)});
    filter.setSearch(text);
    QTEST(uidsOf(filter), "expected");
    filter.setSearch({});
    QCOMPARE(filter.rowCount(), 2);
}

void TestRequestFilter::floodIsBearable()
{
    // 5,000 scattered requests within one frame into a view of 5,000.
    samples::SetClock clock;
    RequestModel model(clock);
    RequestFilter filter(model, View::Needs);
    std::vector<store::RequestRecord> first, second;
    for (int i = 0; i < 5000; ++i) {
        first.push_back(samples::consent(u"a%1"_s.arg(i), u"pending"_s, noon - i * 7919 % 100'000));
        second.push_back(samples::consent(u"b%1"_s.arg(i), u"pending"_s, noon - i * 6007 % 100'000));
    }
    model.load(first);
    QElapsedTimer timer;
    timer.start();
    model.apply(second);
    model.flush();
    const qint64 elapsed = timer.elapsed();
    qInfo("5000 scattered into 5000: %lld ms", elapsed);
    QCOMPARE(filter.rowCount(), 10'000);
    QVERIFY2(elapsed < 2000, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestRequestFilter)
#include "tst_requestfilter.moc"
