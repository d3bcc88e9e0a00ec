// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/healthpanel.h"
#include "monitor/noticebar.h"
#include "monitor/peoplesection.h"
#include "monitor/statusbar.h"
#include "monitor/textlabel.h"
#include "peopletest.h"

#include <QLayout>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using onboarding::RequestKind;
using samples::noon;

namespace {

const QString readOnly = u"Nothing can be kept here: the database lets this desk only read."_s;

} // namespace

/// A desk on a store that others share: one that may only read, one whose database is away, and who else is there.
class TestTeamDesk : public samples::PeopleTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void readOnlyIsSaid();
    void readOnlyButtonsSayWhy();
    void readOnlyKeysSayWhy();
    void readOnlyMenuSaysWhy();
    void readOnlyDesksCopy();
    void notAllowedHasItsOwnSentence();
    void awayIsSaidAndGoes();
    void awayDesksReadAndCopy();
    void awayForAFile();
    void whatCannotBeReadIsSaid();
    void healthPanelIsWhole();
    void desksInHealthAndStatusBar();
    void databasesInWords_data();
    void databasesInWords();

private:
    static desk::StoreAway away() { return {noon - 78 * desk::minuteLength, u"could not connect <b>to</b> server"_s}; }
    desk::HealthSigns signs() const
    {
        desk::HealthSigns signs;
        signs.listens = true;
        signs.lastEventAt = noon - 1000;
        signs.vital.clockSkew = 10;
        return signs;
    }
    /// The value of a topic in the health panel.
    QString valueOf(const QString &topic) const
    {
        for (const auto *row : m_desk->window.findChildren<monitor::HealthRow *>()) {
            const QList<monitor::TextLabel *> labels = row->findChildren<monitor::TextLabel *>();
            if (!row->isHidden() && labels.at(0)->text() == topic)
                return labels.at(1)->text();
        }
        return {};
    }
};

void TestTeamDesk::readOnlyIsSaid()
{
    QVERIFY(!shows(u"read only"_s));
    m_kept->setMayAdd(false);
    QVERIFY(shows(u"read only"_s));
    for (const auto *chip : m_desk->window.findChildren<monitor::Chip *>()) {
        if (chip->isVisible() && chip->text() == u"read only"_s) {
            for (const QString &what : {u"claim"_s, u"note"_s, u"snooze"_s, u"name"_s, u"approve"_s, u"quarantine"_s})
                QVERIFY2(chip->toolTip().contains(what), qPrintable(what));
            QVERIFY(!chip->accessibleDescription().isEmpty());
        }
    }
    m_kept->setMayAdd(true);
    QVERIFY(!shows(u"read only"_s));
}

void TestTeamDesk::readOnlyButtonsSayWhy()
{
    m_kept->note({RequestKind::Consent, u"a"_s}, u"called"_s);
    m_kept->claimedElsewhere({RequestKind::Consent, u"a"_s}, u"Ben"_s);
    m_kept->setMayAdd(false);
    // What others wrote can be read.
    QTRY_VERIFY(shows(u"called"_s));
    QVERIFY(shows(u"Ben is on it since"_s));
    QVERIFY(shows(readOnly));
    for (const QString &name : {u"Take over: mailbox-a"_s, u"Add a note for mailbox-a"_s, u"Snooze mailbox-a"_s}) {
        const QAbstractButton *button = m_desk->named(name);
        QVERIFY2(button && !button->isEnabled(), qPrintable(name));
    }
    QVERIFY(!labelField());
    m_desk->model.applyLabels({{u"team-1"_s, store::LabelScope::Workspace, u"ws-a"_s, u"Acme"_s}});
    QVERIFY(labelField() && labelField()->isReadOnly());
    m_kept->setMayAdd(true);
    QVERIFY(!shows(readOnly));
    QVERIFY(m_desk->named(u"Add a note for Acme"_s)->isEnabled());
    QVERIFY(!labelField()->isReadOnly());
}

void TestTeamDesk::readOnlyKeysSayWhy()
{
    m_kept->setMayAdd(false);
    QSignalSpy told(m_desk->window.findChild<monitor::PeopleActions *>(), &monitor::PeopleActions::announced);
    int times = 0;
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_I, Qt::Key_S}) {
        press(key);
        ++times;
        QTRY_COMPARE(told.size(), times);
        QCOMPARE(told.constLast().at(0).toString(), readOnly);
        QVERIFY(!dialog());
        QVERIFY(!menu());
    }
    QCOMPARE(m_kept->actions, 0);
}

void TestTeamDesk::readOnlyMenuSaysWhy()
{
    m_kept->setMayAdd(false);
    QSignalSpy told(m_desk->window.findChild<monitor::PeopleActions *>(), &monitor::PeopleActions::announced);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(20, 20), card(u"b"_s)->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(card(u"b"_s), &wanted);
    choose(u"Add a note…"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constLast().at(0).toString(), readOnly);
    QVERIFY(!dialog());
    QCOMPARE(m_kept->actions, 0);
}

void TestTeamDesk::readOnlyDesksCopy()
{
    m_kept->setMayAdd(false);
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(shows(u"Link copied for mailbox-a"_s));
    click(u"Open consent page for mailbox-a"_s);
    QCOMPARE(m_desk->opener.opened.size(), 1);
    QCOMPARE(m_kept->handOuts, 0);
}

void TestTeamDesk::notAllowedHasItsOwnSentence()
{
    m_kept->answer = store::ActionResult{store::ActionOutcome::NotAllowed, {}};
    press(Qt::Key_I);
    QTRY_VERIFY(shows(readOnly));
}

void TestTeamDesk::awayIsSaidAndGoes()
{
    m_desk->window.setStoreHealth(false, u"The store cannot be written."_s);
    m_desk->window.setAway(away(), true);
    QVERIFY(shows(u"The database has not answered since 10:42. What you see is as of then"_s));
    QVERIFY(shows(u"could not connect <b>to</b> server"_s));
    QVERIFY(shows(u"store: away since 10:42"_s));
    desk::HealthSigns told = signs();
    told.database = u"onboarding on db.example"_s;
    told.away = away();
    m_desk->window.setHealth(told);
    QCOMPARE(valueOf(u"Store"_s), u"away since 10:42"_s);
    QVERIFY(m_desk->named(u"Health: 1 in trouble"_s));
    m_desk->window.setAway({}, true);
    m_desk->window.setStoreHealth(true, {});
    told.away.reset();
    m_desk->window.setHealth(told);
    QVERIFY(!shows(u"has not answered"_s));
    QVERIFY(shows(u"store ok"_s));
    QCOMPARE(valueOf(u"Store"_s), u"onboarding on db.example"_s);
}

void TestTeamDesk::awayDesksReadAndCopy()
{
    m_desk->window.setAway(away(), true);
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(shows(u"Link copied for mailbox-a"_s));
    QCOMPARE(m_kept->handOuts, 0);
    m_desk->list()->setFocus();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_I, Qt::Key_S})
        press(key);
    QTRY_VERIFY(shows(u"Nothing can be kept while the database is away."_s));
    QVERIFY(!dialog());
    QVERIFY(!menu());
    QCOMPARE(m_kept->actions, 0);
    QVERIFY(!m_desk->named(u"Add a note for mailbox-a"_s)->isEnabled());
    m_desk->window.setAway({}, true);
    QVERIFY(m_desk->named(u"Add a note for mailbox-a"_s)->isEnabled());
}

void TestTeamDesk::awayForAFile()
{
    m_desk->window.setAway(away(), false);
    QVERIFY(shows(u"The store has not been readable since 10:42."_s));
}

void TestTeamDesk::whatCannotBeReadIsSaid()
{
    const QString sentence = u"Cannot be read while the database is away."_s;
    const auto count = [this, &sentence] {
        const QList<QLabel *> labels = m_desk->window.findChildren<QLabel *>();
        return std::count_if(labels.begin(), labels.end(), [&sentence](const QLabel *label) {
            return label->isVisible() && label->text() == sentence;
        });
    };
    m_kept->note({RequestKind::Consent, u"b"_s}, u"called"_s);
    QTRY_VERIFY(shows(u"12:01"_s) || shows(u"11:46"_s)); // a step of the timeline
    const auto steps = std::exchange(m_desk->timeline, {});
    m_kept->away = true;
    m_desk->window.setAway(away(), true);
    m_desk->list()->select({RequestKind::Consent, u"b"_s});
    QTRY_COMPARE(count(), 2);
    QVERIFY(!shows(u"called"_s));
    m_desk->timeline = steps;
    m_kept->away = false;
    m_desk->window.setAway({}, true);
    QTRY_COMPARE(count(), 0);
    QTRY_VERIFY(shows(u"called"_s));
    QVERIFY(shows(u"queued"_s));
}

void TestTeamDesk::healthPanelIsWhole()
{
    desk::HealthSigns told = signs();
    m_desk->window.setHealth(told);
    const auto *panel = m_desk->window.findChild<monitor::HealthPanel *>();
    const auto isWhole = [this, panel] {
        return m_desk->window.rect().contains(panel->geometry())
            && panel->height() >= panel->layout()->totalHeightForWidth(panel->width());
    };
    click(u"Health: all well"_s);
    QTRY_VERIFY(panel->isVisible() && isWhole());
    // It grows upwards while it is open, and also where it was closed meanwhile.
    const int height = panel->height();
    told.away = desk::StoreAway{noon, QString(150, u'x')};
    m_desk->window.setHealth(told);
    QTRY_VERIFY(isWhole() && panel->height() > height);
    click(u"Health: 1 in trouble"_s);
    QVERIFY(!panel->isVisible());
    told.keyMissing = true;
    m_desk->window.setHealth(told);
    click(u"Health: 2 in trouble"_s);
    QTRY_VERIFY(panel->isVisible() && isWhole());
}

void TestTeamDesk::desksInHealthAndStatusBar()
{
    desk::HealthSigns told = signs();
    m_desk->window.setHealth(told);
    QCOMPARE(valueOf(u"Desks"_s), QString());
    told.desk = u"1"_s;
    told.desks = std::vector<store::DeskRecord>{{u"1"_s, u"anna"_s, u"here"_s}};
    m_desk->window.setHealth(told);
    QCOMPARE(valueOf(u"Desks"_s), u"only this one"_s);
    QVERIFY(!shows(u"more desks"_s));
    told.desks->push_back({u"2"_s, u"Jan"_s, u"front-2"_s});
    told.desks->push_back({u"3"_s, u"<b>Mia</b>"_s, u"laptop-7"_s});
    m_desk->window.setHealth(told);
    QCOMPARE(valueOf(u"Desks"_s), u"Jan (front-2), <b>Mia</b> (laptop-7), you"_s);
    const auto *word = m_desk->named<monitor::TextLabel>(u"2 more desks"_s);
    QVERIFY(word);
    QCOMPARE(word->accessibleDescription(), u"Jan (front-2), <b>Mia</b> (laptop-7)"_s);
    QVERIFY(word->toolTip().contains(u"&lt;b&gt;Mia"_s));
    // Who may only look is not there.
    told.desk = u"none"_s;
    m_desk->window.setHealth(told);
    QVERIFY(m_desk->named<monitor::TextLabel>(u"3 more desks"_s));
    told.desks->clear();
    m_desk->window.setHealth(told);
    QCOMPARE(valueOf(u"Desks"_s), u"none"_s);
}

void TestTeamDesk::databasesInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &url, const QString &words) {
        QTest::addRow("%s", qPrintable(url)) << url << words;
    };
    row(u"sqlite:///srv/desk.db"_s, {});
    row(u"postgresql://mia@db.example/onboarding"_s, u"onboarding on db.example"_s);
    row(u"postgresql://mia:secret@db.example:5433/onboarding"_s, u"onboarding on db.example:5433"_s);
    row(u"postgresql://db.example/onboarding?password=secret"_s, u"onboarding on db.example"_s);
    row(u"postgresql://mia@db.example"_s, u"mia on db.example"_s);
    row(u"postgresql:///onboarding?host=/run/postgresql&port=5432"_s, u"onboarding on this computer"_s);
    row(u"postgresql:///onboarding"_s, u"onboarding on this computer"_s);
}

void TestTeamDesk::databasesInWords()
{
    QFETCH(QString, url);
    const auto parsed = store::StoreUrl::parse(url, u"--store"_s);
    QVERIFY(parsed);
    QTEST(monitor::wording::databaseName(*parsed), "words");
}

QTEST_MAIN(TestTeamDesk)
#include "tst_teamdesk.moc"
