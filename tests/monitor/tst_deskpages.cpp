// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencesfixture.h"

using namespace Qt::StringLiterals;
using namespace monitor;

/// The pages of what the window alone has, and of the test event.
class TestDeskPages : public samples::PreferencesTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void notificationsChange();
    void badTimesAreRefused_data();
    void badTimesAreRefused();
    void limitsChange();
    void badLimitsAreRefused_data();
    void badLimitsAreRefused();
    void languageIsChosen();
    void cancelChangesNothing();
    void testShowsItsHops();
    void testOfNoAddressIsRefused_data();
    void testOfNoAddressIsRefused();
    void reasonsAreToldToScreenReaders();
};

void TestDeskPages::notificationsChange()
{
    openSettings(u"Notifications"_s);
    click(u"A customer must act"_s);
    click(u"A request is completed"_s);
    click(u"With a sound"_s);
    QVERIFY(!field(u"From"_s)->isEnabled());
    click(u"Quiet hours: no notifications at this time of day"_s);
    type(u"From"_s, u"19:30"_s);
    type(u"Until"_s, u"7:15"_s);
    click(u"OK"_s);
    const settings::DeskSettings desk = m_preferences->deskValues;
    QVERIFY(!desk.notifyCustomer && desk.notifyTrouble && desk.notifyCompleted && desk.sound);
    QVERIFY(desk.quiet == (settings::QuietHours{QTime(19, 30), QTime(7, 15)}));
}

void TestDeskPages::badTimesAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("blamed");
    QTest::newRow("no time") << u"evening"_s << u"08:00"_s << u"From"_s;
    QTest::newRow("no such hour") << u"18:00"_s << u"24:00"_s << u"Until"_s;
    QTest::newRow("nothing") << u"18:00"_s << QString() << u"Until"_s;
    QTest::newRow("the same") << u"8:00"_s << u"08:00"_s << u"Until"_s;
}

void TestDeskPages::badTimesAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, blamed);
    openSettings(u"Notifications"_s);
    click(u"Quiet hours: no notifications at this time of day"_s);
    type(u"From"_s, from);
    type(u"Until"_s, until);
    click(u"OK"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!complaintAt(blamed).isEmpty());
    QVERIFY(!m_preferences->deskValues.quiet);
}

void TestDeskPages::limitsChange()
{
    openSettings(u"Limits"_s);
    type(u"Pending: the customer must act"_s, u"45"_s);
    click(u"Apply"_s);
    QCOMPARE(m_preferences->deskValues.pendingMinutes, 45);
    QCOMPARE(m_preferences->deskValues.queuedMinutes, 10);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
}

void TestDeskPages::badLimitsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("a word") << u"long"_s;
    QTest::newRow("more than a week") << u"10081"_s;
}

void TestDeskPages::badLimitsAreRefused()
{
    QFETCH(QString, text);
    openSettings(u"Limits"_s);
    type(u"Processing"_s, text);
    click(u"Apply"_s);
    QVERIFY(!complaintAt(u"Processing"_s).isEmpty());
    QVERIFY(m_preferences->deskValues == settings::DeskSettings());
}

void TestDeskPages::languageIsChosen()
{
    openSettings(u"Language"_s);
    QVERIFY(button(u"As the system"_s)->isChecked());
    click(QLocale(u"en"_s).nativeLanguageName());
    click(u"OK"_s);
    QCOMPARE(m_preferences->deskValues.language, u"en"_s);
}

void TestDeskPages::cancelChangesNothing()
{
    openSettings(u"Limits"_s);
    type(u"Queued"_s, u"99"_s);
    click(u"Cancel"_s);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_preferences->deskValues == settings::DeskSettings());
}

void TestDeskPages::testShowsItsHops()
{
    openSettings(u"Test event"_s);
    QCOMPARE(field(u"Address under test"_s)->text(), u"http://127.0.0.1:8780/webhook"_s);
    type(u"Address under test"_s, u"https://hooks.example.org/webhook"_s);
    click(u"Send a test event"_s);
    QCOMPARE(m_preferences->tested, QList<QUrl>{QUrl(u"https://hooks.example.org/webhook"_s)});
    QVERIFY(!button(u"Send a test event"_s)->isEnabled()); // one at a time
    emit m_preferences->hopChanged(TestHop::Resolve, HopState::Passed, {});
    emit m_preferences->hopChanged(TestHop::Connect, HopState::Failed, u"Nobody listens."_s);
    QVERIFY(shows(u"Name (DNS): works"_s));
    QVERIFY(shows(u"Connection: Nobody listens."_s));
    QVERIFY(shows(u"Store: not yet tried"_s));
    emit m_preferences->testEnded(false);
    QVERIFY(shows(u"has not arrived"_s));
    click(u"Send a test event"_s);
    QVERIFY(shows(u"Connection: not yet tried"_s));
    QCOMPARE(field(u"Address under test"_s)->text(), u"https://hooks.example.org/webhook"_s);
    emit m_preferences->testEnded(true);
    QVERIFY(shows(u"The test event has arrived."_s));
    m_dialog.reset();
    QVERIFY(m_preferences->cancelled > 0); // nobody looks any more
}

void TestDeskPages::testOfNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no scheme") << u"hooks.example.org/webhook"_s;
    QTest::newRow("another scheme") << u"ftp://hooks.example.org/"_s;
    QTest::newRow("no host") << u"https:///webhook"_s;
    QTest::newRow("a password") << u"https://a:b@hooks.example.org/"_s;
}

void TestDeskPages::testOfNoAddressIsRefused()
{
    QFETCH(QString, address);
    openSettings(u"Test event"_s);
    type(u"Address under test"_s, address);
    click(u"Send a test event"_s);
    QVERIFY(!complaintAt(u"Address under test"_s).isEmpty());
    QVERIFY(m_preferences->tested.isEmpty());
}

void TestDeskPages::reasonsAreToldToScreenReaders()
{
    openSettings(u"Limits"_s);
    type(u"Processing"_s, u"0"_s);
    click(u"Apply"_s);
    QCOMPARE(field(u"Processing"_s)->accessibleDescription(), complaintAt(u"Processing"_s));
}

QTEST_MAIN(TestDeskPages)
#include "tst_deskpages.moc"
