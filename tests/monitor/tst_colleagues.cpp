// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/samples.h"
#include "monitor/colleagues.h"
#include "monitor/storewatch.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::noon;

namespace {

template<typename Value>
QFuture<Value> finished(const Value &value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

/// What the store knows of desks, and what it was told.
struct FakeDesks {
    std::vector<store::DeskRecord> others{{u"2"_s, u"Jan"_s, u"front-2"_s}};
    QStringList told;
    int looks = 0;
    bool away = false, allowed = true;
    std::optional<store::DeskRecord> own;

    monitor::DesksStore store()
    {
        return {[this](const store::DeskAction &action) {
                    if (const auto *sits = std::get_if<store::SitDown>(&action)) {
                        told << u"sits"_s;
                        if (allowed)
                            own = {sits->desk, sits->person, sits->host};
                    } else if (std::holds_alternative<store::LeaveDesk>(action)) {
                        told << u"leaves"_s;
                        own.reset();
                    }
                    return finished(store::ActionResult{
                        allowed ? store::ActionOutcome::Done : store::ActionOutcome::NotAllowed, {}});
                },
                [this] {
                    ++looks;
                    std::vector<store::DeskRecord> all = others;
                    if (own)
                        all.push_back(*own);
                    return finished(away ? std::vector<store::DeskRecord>() : all);
                }};
    }
};

} // namespace

namespace {

/// Another desk has said that it is open so many times, 80 ms apart: what a desk does not do meanwhile, it does not do.
void anotherSits(int times)
{
    FakeDesks store;
    monitor::Colleagues other(store.store(), u"witness"_s, u"there"_s, {80, 60'000, 60'000});
    other.go(true, false);
    QTRY_VERIFY(store.told.count(u"sits"_s) > times); // the first at once
}

} // namespace

/// Who sits at which desk, and since when the store is away.
class TestColleagues : public QObject {
    Q_OBJECT
private slots:
    void sitsAndLooks();
    void keepsWhatCannotBeRead();
    void mayNotSit();
    void isAskedSeldom();
    void watchKnowsTheFirstFailure();

private:
    samples::SetClock m_clock;
};

void TestColleagues::sitsAndLooks()
{
    FakeDesks store;
    monitor::Colleagues colleagues(store.store(), u"anna"_s, u"here"_s, {80, 40, 20});
    anotherSits(1);
    QVERIFY(store.told.isEmpty()); // not before it is told to
    QSignalSpy changed(&colleagues, &monitor::Colleagues::changed);
    colleagues.go(true, false);
    QTRY_VERIFY(colleagues.desks());
    QCOMPARE(colleagues.desks()->size(), size_t(2));
    QCOMPARE(colleagues.desks()->back(), (store::DeskRecord{colleagues.id(), u"anna"_s, u"here"_s}));
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(store.told.count(u"sits"_s) >= 3); // again and again
    store.others.clear();
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(colleagues.desks()->size(), size_t(1));
    colleagues.leave();
    QCOMPARE(store.told.constLast(), u"leaves"_s);
    const auto told = store.told.size();
    anotherSits(2);
    QCOMPARE(store.told.size(), told);
}

void TestColleagues::keepsWhatCannotBeRead()
{
    FakeDesks store;
    monitor::Colleagues colleagues(store.store(), u"anna"_s, u"here"_s, {80, 40, 20});
    colleagues.go(true, false);
    QTRY_VERIFY(colleagues.desks());
    store.away = true; // before anybody has noticed
    const int looks = store.looks;
    QTRY_VERIFY(store.looks > looks + 2);
    QCOMPARE(colleagues.desks()->size(), size_t(2));
    colleagues.go(true, true);
    const auto told = store.told.size();
    const int asked = store.looks;
    anotherSits(2);
    QCOMPARE(store.told.size(), told);
    QCOMPARE(store.looks, asked);
    store.away = false;
    colleagues.go(true, false);
    QVERIFY(store.told.size() > told);
    // Nothing is said to a store that is away.
    colleagues.go(true, true);
    colleagues.leave();
    QVERIFY(!store.told.contains(u"leaves"_s));
}

void TestColleagues::mayNotSit()
{
    FakeDesks store;
    store.allowed = false;
    monitor::Colleagues colleagues(store.store(), u"vera"_s, u"here"_s, {40, 20, 10});
    colleagues.go(false, false);
    QTRY_VERIFY(colleagues.desks());
    QCOMPARE(colleagues.desks()->size(), size_t(1));
    anotherSits(2);
    colleagues.leave();
    QVERIFY(store.told.isEmpty());
}

void TestColleagues::isAskedSeldom()
{
    FakeDesks store;
    monitor::Colleagues colleagues(store.store(), u"anna"_s, u"here"_s, {60'000, 60'000, 200});
    colleagues.go(true, false);
    QTRY_VERIFY(colleagues.desks());
    const int looks = store.looks;
    for (int i = 0; i < 50; ++i)
        colleagues.lookSoon();
    QCOMPARE(store.looks, looks);
    QTRY_COMPARE(store.looks, looks + 1);
    anotherSits(4);
    QCOMPARE(store.looks, looks + 1);
}

void TestColleagues::watchKnowsTheFirstFailure()
{
    QTemporaryDir folder;
    const auto url = store::StoreUrl::sqliteFile(folder.filePath(u"desk.db"_s));
    store::Writer writer(url, m_clock);
    store::ChangeFeed feed(url);
    monitor::StoreWatch watch(feed, writer, m_clock);
    QSignalSpy changed(&watch, &monitor::StoreWatch::changed);
    QVERIFY(!watch.away());
    emit feed.failed(u"one"_s);
    m_clock.advance(60'000);
    emit feed.failed(u"another"_s);
    QCOMPARE(*watch.away(), (desk::StoreAway{noon, u"another"_s}));
    QCOMPARE(changed.size(), 2);
    emit feed.recovered();
    QVERIFY(!watch.away());
    // The writer may have noticed first.
    emit writer.healthChanged(false, u"gone"_s);
    m_clock.advance(5000);
    QVERIFY(!watch.away()); // it is read all the same
    emit feed.failed(u"one"_s);
    QCOMPARE(watch.away()->since, noon + 60'000);
    emit feed.recovered();
    emit writer.healthChanged(true, {});
    emit feed.failed(u"one"_s);
    QCOMPARE(watch.away()->since, noon + 65'000);
}

QTEST_GUILESS_MAIN(TestColleagues)
#include "tst_colleagues.moc"
