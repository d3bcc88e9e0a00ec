// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/samples.h"
#include "monitor/notifier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace monitor;
using samples::noon;

namespace {

class RecordingOutlet final : public NotificationOutlet {
public:
    void post(const Notification &notification) override { posted.push_back(notification); }
    std::vector<Notification> posted;
};

} // namespace

class TestNotifier : public QObject {
    Q_OBJECT
private slots:
    void init();
    void oneIsToldByName();
    void floodIsToldOnce();
    void whatMovedOnIsNotTold();
    void nobodyIsToldWhatTheySee();
    void switches();
    void quietHoursAreQuiet();
    void soundIsAskedFor();
    void hostileTextsAreTamed();

private:
    void apply(const std::vector<store::RequestRecord> &records);

    samples::SetClock m_clock;
    std::unique_ptr<desk::RequestModel> m_model;
    std::unique_ptr<RecordingOutlet> m_outlet;
    std::unique_ptr<Notifier> m_notifier;
    bool m_watched = false;
    int m_asked = 0; ///< each time it is about to tell
};

void TestNotifier::init()
{
    m_notifier.reset();
    m_watched = false;
    m_asked = 0;
    m_model = std::make_unique<desk::RequestModel>(m_clock);
    m_outlet = std::make_unique<RecordingOutlet>();
    m_notifier = std::make_unique<Notifier>(*m_model, *m_outlet, [this] {
        ++m_asked;
        return m_watched;
    });
}

void TestNotifier::apply(const std::vector<store::RequestRecord> &records)
{
    m_model->apply(records);
    m_model->flush();
}

void TestNotifier::oneIsToldByName()
{
    m_model->load({samples::consent(u"old"_s, u"pending"_s)}); // what was there before is no news
    apply({samples::clientId(u"a"_s, u"pending"_s), samples::consent(u"b"_s, u"queued"_s)});
    auto failed = samples::consentChange(u"f"_s, u"failed"_s, noon);
    failed.statusText = u"Declined"_s;
    apply({samples::recordOf(failed, noon, 1)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(2));
    QCOMPARE(m_outlet->posted[0].title, u"a.example must act"_s);
    QCOMPARE(m_outlet->posted[0].body, u"Client ID for domain-wide delegation · Marketing Team"_s);
    QCOMPARE(m_outlet->posted[0].request->uid, u"a"_s);
    QCOMPARE(m_outlet->posted[1].title, u"Trouble: mailbox-f"_s);
    QCOMPARE(m_outlet->posted[1].body, u"Declined"_s);
}

void TestNotifier::floodIsToldOnce()
{
    for (int i = 0; i < 500; ++i)
        apply({samples::clientId(u"c%1"_s.arg(i, 3, 10, QLatin1Char('0')), u"pending"_s)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(1));
    QCOMPARE(m_outlet->posted[0].title, u"500 customers must act"_s);
    QCOMPARE(m_outlet->posted[0].body, u"c000.example, c001.example, c002.example, …"_s);
    QVERIFY(!m_outlet->posted[0].request);
}

void TestNotifier::whatMovedOnIsNotTold()
{
    apply({samples::consent(u"a"_s, u"pending"_s), samples::consent(u"b"_s, u"pending"_s)});
    apply({samples::consent(u"a"_s, u"processing"_s, noon, 2)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(1));
    QCOMPARE(m_outlet->posted[0].request->uid, u"b"_s);
}

void TestNotifier::nobodyIsToldWhatTheySee()
{
    m_watched = true;
    apply({samples::consent(u"a"_s, u"pending"_s)});
    QTRY_COMPARE(m_asked, 1); // now it would have told
    QVERIFY(m_outlet->posted.empty());
    m_watched = false;
    apply({samples::consent(u"b"_s, u"pending"_s)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(1));
    QCOMPARE(m_outlet->posted[0].request->uid, u"b"_s);
}

void TestNotifier::switches()
{
    m_notifier->setSwitches({.customerMustAct = false, .trouble = false, .completed = true});
    apply({samples::consent(u"a"_s, u"pending"_s), samples::consent(u"b"_s, u"failed"_s),
           samples::clientId(u"c"_s, u"completed"_s)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(1));
    QCOMPARE(m_outlet->posted[0].title, u"c.example is done"_s);
}

void TestNotifier::quietHoursAreQuiet()
{
    QTime asked;
    NotifierSwitches switches;
    switches.isQuiet = [&asked](QTime now) {
        asked = now;
        return true;
    };
    m_notifier->setSwitches(switches);
    apply({samples::consent(u"a"_s, u"pending"_s)});
    QTRY_VERIFY(asked.isValid());
    QCOMPARE(asked, QDateTime::fromMSecsSinceEpoch(m_clock.now()).time());
    // What was quiet is not told afterwards; what comes then is.
    switches.isQuiet = [](QTime) { return false; };
    m_notifier->setSwitches(switches);
    apply({samples::consent(u"b"_s, u"pending"_s)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(1));
    QCOMPARE(m_outlet->posted[0].request->uid, u"b"_s);
}

void TestNotifier::soundIsAskedFor()
{
    apply({samples::consent(u"a"_s, u"pending"_s)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(1));
    QVERIFY(!m_outlet->posted[0].sound);
    NotifierSwitches switches;
    switches.sound = true;
    m_notifier->setSwitches(switches);
    apply({samples::consent(u"b"_s, u"pending"_s)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(2));
    QVERIFY(m_outlet->posted[1].sound);
}

void TestNotifier::hostileTextsAreTamed()
{
    auto change = samples::clientIdChange(u"a"_s, u"pending"_s, noon);
    change.domainName = u"evil\u202Emoc\n"_s + QString(1000, u'x');
    apply({samples::recordOf(change, noon, 1)});
    QTRY_COMPARE(m_outlet->posted.size(), size_t(1));
    QVERIFY(m_outlet->posted[0].title.startsWith(u"evil\uFFFDmoc x"_s));
    QVERIFY(m_outlet->posted[0].title.size() < 120);
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
