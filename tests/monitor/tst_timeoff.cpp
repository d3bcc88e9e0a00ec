// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/samples.h"
#include "monitor/timeoff.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using monitor::TimeOff;
using samples::noon;

/// Until when somebody listened.
class TimeOffTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingIsKnownAtFirst();
    void orderlyEnd();
    void crashLeavesTheLastNote();
    void shortGapsAndOddClocks();
    void eachStoreHasItsOwn();

private:
    QString file() const { return m_folder->filePath(u"window.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::SetClock m_clock;
};

void TimeOffTest::nothingIsKnownAtFirst()
{
    QVERIFY(!TimeOff(file(), u"a"_s, m_clock).since());
}

void TimeOffTest::orderlyEnd()
{
    m_clock.set(noon);
    {
        TimeOff off(file(), u"a"_s, m_clock);
        off.begin();
        m_clock.advance(7'000);
        off.end();
        m_clock.advance(7'000);
        off.end(); // says nothing new
    }
    m_clock.set(noon + 3'600'000);
    QCOMPARE(TimeOff(file(), u"a"_s, m_clock).since(), std::optional(noon + 7'000));
}

void TimeOffTest::crashLeavesTheLastNote()
{
    m_clock.set(noon);
    auto *crashed = new TimeOff(file(), u"a"_s, m_clock);
    crashed->begin();
    m_clock.set(noon + 3'600'000);
    QCOMPARE(TimeOff(file(), u"a"_s, m_clock).since(), std::optional(noon));
    delete crashed;
}

void TimeOffTest::shortGapsAndOddClocks()
{
    m_clock.set(noon);
    TimeOff(file(), u"a"_s, m_clock).begin();
    m_clock.set(noon + TimeOff::leastGap - 1);
    QVERIFY(!TimeOff(file(), u"a"_s, m_clock).since());
    m_clock.set(noon + TimeOff::leastGap);
    QVERIFY(TimeOff(file(), u"a"_s, m_clock).since());
    m_clock.set(noon - 86'400'000); // the note lies ahead
    QVERIFY(!TimeOff(file(), u"a"_s, m_clock).since());
}

void TimeOffTest::eachStoreHasItsOwn()
{
    m_clock.set(noon);
    TimeOff(file(), u"a"_s, m_clock).begin();
    m_clock.set(noon + 3'600'000);
    QVERIFY(!TimeOff(file(), u"b"_s, m_clock).since());
    QVERIFY(TimeOff(file(), u"a"_s, m_clock).since());
}

QTEST_GUILESS_MAIN(TimeOffTest)
#include "tst_timeoff.moc"
