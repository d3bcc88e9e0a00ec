// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ageing.h"
#include "desk/ticker.h"
#include "desk/views.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAgeing : public QObject {
    Q_OBJECT
private slots:
    void text_data();
    void text();
    void fill_data();
    void fill();
    void urgency_data();
    void urgency();
    void membership_data();
    void membership();
    void viewNames();
    void tickerTellsTheTime();
};

void TestAgeing::text_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ahead of us") << qint64(-5000) << u"0 s"_s;
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("cut off") << qint64(40'999) << u"40 s"_s;
    QTest::newRow("last second") << minuteLength - 1 << u"59 s"_s;
    QTest::newRow("a minute") << minuteLength << u"1 min"_s;
    QTest::newRow("minutes") << 14 * minuteLength + 59'000 << u"14 min"_s;
    QTest::newRow("an hour") << hourLength << u"1 h"_s;
    QTest::newRow("hours") << 2 * hourLength + 59 * minuteLength << u"2 h"_s;
    QTest::newRow("a day and a half") << 36 * hourLength << u"36 h"_s;
    QTest::newRow("days") << 2 * dayLength << u"2 d"_s;
    QTest::newRow("years") << 1000 * dayLength << u"1,000 d"_s;
}

void TestAgeing::text()
{
    QFETCH(qint64, age);
    QTEST(ageText(age, QLocale(QLocale::English, QLocale::UnitedStates)), "expected");
}

void TestAgeing::fill_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<double>("expected");
    QTest::newRow("start") << qint64(0) << qint64(100) << 0.0;
    QTest::newRow("half") << qint64(50) << qint64(100) << 0.5;
    QTest::newRow("over") << qint64(500) << qint64(100) << 1.0;
    QTest::newRow("ahead of us") << qint64(-500) << qint64(100) << 0.0;
    QTest::newRow("no limit") << qint64(500) << qint64(0) << 0.0;
}

void TestAgeing::fill()
{
    QFETCH(qint64, age);
    QFETCH(qint64, limit);
    QTEST(fillFraction(age, limit), "expected");
}

void TestAgeing::urgency_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<int>("expected");
    const AgeLimits limits;
    QTest::newRow("just come") << u"pending"_s << qint64(40'000) << int(Urgency::Fresh);
    QTest::newRow("waits") << u"pending"_s << minuteLength << int(Urgency::Waiting);
    QTest::newRow("just before") << u"pending"_s << limits.pending - 1 << int(Urgency::Waiting);
    QTest::newRow("stuck") << u"pending"_s << limits.pending << int(Urgency::Stuck);
    QTest::newRow("queued") << u"queued"_s << limits.queued << int(Urgency::Stuck);
    QTest::newRow("processing") << u"processing"_s << limits.processing << int(Urgency::Stuck);
    QTest::newRow("unknown") << u"half_done"_s << limits.unknown << int(Urgency::Stuck);
    QTest::newRow("terminal") << u"failed"_s << dayLength << int(Urgency::Fresh);
}

void TestAgeing::urgency()
{
    QFETCH(QString, status);
    QFETCH(qint64, age);
    QTEST(int(urgencyOf(onboarding::statusFromText(status), age, {})), "expected");
}

void TestAgeing::membership_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<int>("views");
    QTest::addColumn<bool>("stuck");
    QTest::addColumn<qint64>("holdsFor"); // from now; 0: for ever
    const AgeLimits limits;
    const int needs = int(View::Needs), working = int(View::Working), trouble = int(View::Trouble),
              done = int(View::Done);
    QTest::newRow("pending") << u"pending"_s << qint64(0) << needs << false << limits.pending;
    QTest::newRow("pending for long") << u"pending"_s << 3 * dayLength << needs << true << qint64(0);
    QTest::newRow("queued") << u"queued"_s << qint64(0) << working << false << limits.queued;
    QTest::newRow("queued for long") << u"queued"_s << limits.queued << (working | trouble) << true << qint64(0);
    QTest::newRow("processing") << u"processing"_s << minuteLength << working << false
                                << limits.processing - minuteLength;
    QTest::newRow("processing for long") << u"processing"_s << hourLength << (working | trouble) << true << qint64(0);
    QTest::newRow("unknown") << u"half_done"_s << qint64(0) << working << false << limits.unknown;
    QTest::newRow("failed") << u"failed"_s << hourLength << trouble << false << dayLength - hourLength;
    QTest::newRow("errored, a day old") << u"errored"_s << dayLength << 0 << false << qint64(0);
    QTest::newRow("completed today") << u"completed"_s << 12 * hourLength << done << false << 12 * hourLength;
    QTest::newRow("completed yesterday") << u"completed"_s << 12 * hourLength + 1 << 0 << false << qint64(0);
    QTest::newRow("cancelled yesterday") << u"cancelled"_s << 13 * hourLength << done << false << 11 * hourLength;
    QTest::newRow("cancelled, a day old") << u"cancelled"_s << dayLength << 0 << false << qint64(0);
}

void TestAgeing::membership()
{
    QFETCH(QString, status);
    QFETCH(qint64, age);
    QFETCH(qint64, holdsFor);
    const auto request = samples::consent(u"a"_s, status, samples::noon - age).request;
    const Membership membership = membershipOf(request, {}, samples::noon, Day::containing(samples::noon));
    QTEST(int(membership.views), "views");
    QTEST(membership.stuck, "stuck");
    if (holdsFor)
        QCOMPARE(membership.holdsUntil, samples::noon + holdsFor);
    else
        QVERIFY(membership.holdsUntil > samples::noon + 1000 * dayLength);
}

void TestAgeing::viewNames()
{
    for (const View view : allViews)
        QVERIFY(viewFromText(toText(view)) == view);
    QVERIFY(!viewFromText(u"elsewhere"));
}

void TestAgeing::tickerTellsTheTime()
{
    samples::SetClock clock;
    Ticker ticker(clock);
    QSignalSpy ticked(&ticker, &Ticker::ticked);
    QVERIFY(ticked.wait(5000));
    QCOMPARE(ticked.first().first().toLongLong(), samples::noon);
}

QTEST_GUILESS_MAIN(TestAgeing)
#include "tst_ageing.moc"
