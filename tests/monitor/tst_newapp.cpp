// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/appguard.h"
#include "monitor/chip.h"
#include "monitor/field.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using desk::RequestKind;
using samples::noon;

namespace {

const QString approve = u"Approve and continue"_s;

onboarding::StatusChange consentOf(const QString &uid, const QString &app)
{
    auto change = samples::consentChange(uid, u"pending"_s, noon);
    change.consentUrl =
        u"https://accounts.google.com/o/oauth2/v2/auth?scope=openid&redirect_uri=https%3A%2F%2Fapi.example&client_id="_s
        + app;
    return change;
}

} // namespace

/// The new app guard at the desk: what a card says, what is asked, and that keys and buttons are asked alike.
class TestNewApp : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void cardIsMarked();
    void everyGestureAsks_data();
    void everyGestureAsks();
    void refusedIsNotRemembered();
    void rememberedForTheSource();
    void approvedElsewhere();
    void changeAsksAgain();
    void unusualLinkAsksEveryTime();
    void unusualClientIdByKeys();
    void clientIdCannotBeMarkedBefore();
    void detailPaneSaysSo();
    void withoutAGuardNothingIsNew();
    void goneWhileAsked();

private:
    monitor::Chip *chip(const QString &word) const;
    void load(const std::vector<onboarding::StatusChange> &changes);
    void answer(const QString &text)
    {
        QTRY_VERIFY(inDialog(text));
        QTest::mouseClick(inDialog(text), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }
    bool nothingLeft() const { return QApplication::clipboard()->text().isEmpty() && m_desk->opener.opened.isEmpty(); }

    std::unique_ptr<desk::AppGuard> m_guard;
};

void TestNewApp::init()
{
    open();
    m_guard = std::make_unique<desk::AppGuard>();
    m_desk->window.setAppGuard(m_guard.get());
}

void TestNewApp::cleanup()
{
    close();
    m_guard.reset();
}

monitor::Chip *TestNewApp::chip(const QString &word) const
{
    const QList<monitor::Chip *> chips = m_desk->list()->findChildren<monitor::Chip *>();
    for (monitor::Chip *candidate : chips) {
        if (candidate->isVisible() && candidate->text() == word)
            return candidate;
    }
    return nullptr;
}

void TestNewApp::load(const std::vector<onboarding::StatusChange> &changes)
{
    std::vector<store::RequestRecord> records;
    for (const onboarding::StatusChange &change : changes)
        records.push_back(samples::recordOf(change, noon, qint64(records.size()) + 1));
    m_desk->model.load(records);
    m_desk->show();
    QTRY_VERIFY(m_desk->list()->selected());
}

void TestNewApp::cardIsMarked()
{
    load({consentOf(u"a"_s, u"1"_s)});
    QTRY_VERIFY(chip(u"new app"_s));
    QVERIFY(chip(u"new app"_s)->accessibleDescription().contains(u"Marketing Team key"_s));
    QVERIFY(!chip(u"new app"_s)->toolTip().isEmpty());
    click(u"Copy link for mailbox-a"_s);
    answer(approve);
    QTRY_VERIFY(!chip(u"new app"_s));
}

void TestNewApp::everyGestureAsks_data()
{
    QTest::addColumn<bool>("consent");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("opens");
    const QString link = consentOf(u"a"_s, u"1"_s).consentUrl;
    QTest::newRow("copy link") << true << u"Copy link for mailbox-a"_s << 0 << false;
    QTest::newRow("copy message") << true << u"Copy message for mailbox-a"_s << 0 << false;
    QTest::newRow("open") << true << u"Open consent page for mailbox-a"_s << 0 << true;
    QTest::newRow("the link itself") << true << link << 0 << true;
    QTest::newRow("copy the field") << true << u"Copy Consent link"_s << 0 << false;
    QTest::newRow("the preview's copy") << true << u"Copy the message shown for mailbox-a"_s << 0 << false;
    QTest::newRow("C, link") << true << QString() << int(Qt::Key_C) << false;
    QTest::newRow("M, link") << true << QString() << int(Qt::Key_M) << false;
    QTest::newRow("O, link") << true << QString() << int(Qt::Key_O) << true;
    QTest::newRow("copy Client ID") << false << u"Copy Client ID for a.example"_s << 0 << false;
    QTest::newRow("copy instructions") << false << u"Copy instructions for a.example"_s << 0 << false;
    QTest::newRow("open console") << false << u"Open Admin console for a.example"_s << 0 << true;
    QTest::newRow("copy the Client ID's field") << false << u"Copy Client ID"_s << 0 << false;
    QTest::newRow("C, Client ID") << false << QString() << int(Qt::Key_C) << false;
    QTest::newRow("M, Client ID") << false << QString() << int(Qt::Key_M) << false;
    QTest::newRow("O, Client ID") << false << QString() << int(Qt::Key_O) << true;
}

void TestNewApp::everyGestureAsks()
{
    QFETCH(bool, consent);
    QFETCH(QString, button);
    QFETCH(int, key);
    QFETCH(bool, opens);
    load({consent ? consentOf(u"a"_s, u"1"_s) : samples::clientIdChange(u"a"_s, u"pending"_s, noon)});
    const auto act = [&] {
        if (button.isEmpty())
            QTest::keyClick(m_desk->list(), Qt::Key(key));
        else
            click(button);
    };
    const auto done = [&] {
        return opens ? m_desk->opener.opened.size() == 1 : !QApplication::clipboard()->text().isEmpty();
    };
    act();
    QTRY_VERIFY(inDialog(approve));
    QCOMPARE(inDialog(approve)->accessibleName(), approve);
    QVERIFY(!inDialog(approve)->hasFocus());
    QCOMPARE(dialog()->windowTitle(), u"New app"_s);
    QVERIFY(nothingLeft());
    answer(approve);
    QVERIFY(done());
    // Once is enough.
    QApplication::clipboard()->clear();
    m_desk->opener.opened.clear();
    act();
    QVERIFY(!dialog());
    QVERIFY(done());
}

void TestNewApp::refusedIsNotRemembered()
{
    load({consentOf(u"a"_s, u"1"_s)});
    QSignalSpy given(m_guard.get(), &desk::AppGuard::given);
    click(u"Copy link for mailbox-a"_s);
    answer(u"Cancel"_s);
    QVERIFY(nothingLeft());
    QCOMPARE(given.count(), 0);
    QVERIFY(chip(u"new app"_s));
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(dialog());
}

void TestNewApp::rememberedForTheSource()
{
    load({consentOf(u"a"_s, u"1"_s), consentOf(u"b"_s, u"1"_s), consentOf(u"c"_s, u"2"_s)});
    click(u"Copy link for mailbox-a"_s);
    answer(approve);
    click(u"Copy link for mailbox-b"_s);
    QVERIFY(!dialog());
    QCOMPARE(QApplication::clipboard()->text(), consentOf(u"b"_s, u"1"_s).consentUrl);
    click(u"Copy link for mailbox-c"_s);
    QTRY_VERIFY(dialog());
}

void TestNewApp::approvedElsewhere()
{
    load({consentOf(u"a"_s, u"1"_s)});
    QTRY_VERIFY(chip(u"new app"_s));
    const QString app = m_desk->model.at(0).app();
    m_guard->take({{u"Marketing Team key"_s, store::ApprovalKind::App, app, u"a colleague"_s, noon}});
    QTRY_VERIFY(!chip(u"new app"_s));
    click(u"Copy link for mailbox-a"_s);
    QVERIFY(!dialog());
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
}

void TestNewApp::changeAsksAgain()
{
    load({consentOf(u"a"_s, u"1"_s), consentOf(u"b"_s, u"2"_s)});
    for (const QString &customer : {u"a"_s, u"b"_s}) {
        click(u"Copy link for mailbox-"_s + customer);
        answer(approve);
    }
    update(samples::recordOf(consentOf(u"a"_s, u"2"_s), noon, 10));
    QTRY_VERIFY(chip(u"another app"_s));
    QApplication::clipboard()->clear();
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Another app"_s);
    QVERIFY(nothingLeft());
    answer(approve);
    QCOMPARE(QApplication::clipboard()->text(), consentOf(u"a"_s, u"2"_s).consentUrl);
    QTRY_VERIFY(!chip(u"another app"_s));
}

void TestNewApp::unusualLinkAsksEveryTime()
{
    auto change = consentOf(u"a"_s, u"1"_s);
    change.consentUrl.replace(u"accounts.google.com"_s, u"accounts.google.com.evil.example"_s);
    load({change});
    for (int i = 0; i < 2; ++i) {
        QApplication::clipboard()->clear();
        click(u"Copy link for mailbox-a"_s);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->windowTitle(), u"Unusual link"_s);
        QCOMPARE(shows(u"is new for the source"_s), i == 0); // the app was let pass the first time, the link was not
        QVERIFY(nothingLeft());
        answer(approve);
        QCOMPARE(QApplication::clipboard()->text(), change.consentUrl);
    }
}

void TestNewApp::unusualClientIdByKeys()
{
    auto change = samples::clientIdChange(u"a"_s, u"pending"_s, noon);
    change.clientId = u"123456 evil"_s;
    load({change});
    QVERIFY(!m_desk->named(u"Open Admin console for a.example"_s));
    QTest::keyClick(m_desk->list(), Qt::Key_O);
    QTRY_VERIFY(shows(u"There is no page to open"_s));
    QVERIFY(!dialog());
    for (int i = 0; i < 2; ++i) {
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_M}) {
            QApplication::clipboard()->clear();
            QTest::keyClick(m_desk->list(), key);
            QTRY_VERIFY(dialog());
            QCOMPARE(dialog()->windowTitle(), u"Unusual Client ID"_s);
            QVERIFY(nothingLeft());
            answer(u"Cancel"_s);
            QVERIFY(nothingLeft());
            QTest::keyClick(m_desk->list(), key);
            answer(approve);
            QVERIFY(QApplication::clipboard()->text().contains(u"123456 evil"_s));
        }
    }
    QVERIFY(m_desk->opener.opened.isEmpty());
}

void TestNewApp::clientIdCannotBeMarkedBefore()
{
    load({samples::clientIdChange(u"a"_s, u"pending"_s, noon)});
    auto *field = m_desk->named<monitor::Field>(u"1234567890-abcdefgh.apps.googleusercontent.com"_s);
    QVERIFY(field);
    QTest::mouseDClick(field, Qt::LeftButton);
    QVERIFY(!field->hasSelectedText());
    QVERIFY(!field->isEnabled());
    click(u"Copy Client ID for a.example"_s);
    answer(approve);
    QTRY_VERIFY(field->isEnabled());
    QTest::mouseDClick(field, Qt::LeftButton);
    QTRY_VERIFY(field->hasSelectedText());
}

void TestNewApp::detailPaneSaysSo()
{
    load({consentOf(u"a"_s, u"1"_s)});
    const auto *pane = m_desk->window.findChild<monitor::DetailPane *>();
    const auto marks = [pane] {
        int found = 0;
        const QList<monitor::Chip *> chips = pane->findChildren<monitor::Chip *>();
        for (const monitor::Chip *chip : chips)
            found += chip->isVisible() && chip->text() == u"new app";
        return found;
    };
    QTRY_COMPARE(marks(), 1);
    m_guard->approve(m_desk->model.at(0));
    QTRY_COMPARE(marks(), 0);
}

void TestNewApp::withoutAGuardNothingIsNew()
{
    m_desk->window.setAppGuard(nullptr);
    load({consentOf(u"a"_s, u"1"_s)});
    QVERIFY(!chip(u"new app"_s));
    click(u"Copy link for mailbox-a"_s);
    QVERIFY(!dialog());
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
}

void TestNewApp::goneWhileAsked()
{
    load({consentOf(u"a"_s, u"1"_s)});
    QSignalSpy given(m_guard.get(), &desk::AppGuard::given);
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    update(samples::recordOf(consentOf(u"a"_s, u"2"_s), noon, 10));
    answer(approve);
    // What was approved is not what there is now.
    QVERIFY(nothingLeft());
    QCOMPARE(given.count(), 0);
}

QTEST_MAIN(TestNewApp)
#include "tst_newapp.moc"
