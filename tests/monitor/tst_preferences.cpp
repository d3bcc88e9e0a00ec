// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakepreferences.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/settingsdialog.h"
#include "monitor/setupdialog.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace monitor;
using samples::FakePreferences;
using Field_ = PreferenceField;

/// The wizard's and the settings' pages, as a person fills them in.
class TestPreferences : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_dialog.reset(); }

    void wizardGoesThroughItsPages();
    void wizardWantsAKey();
    void wizardIsContentWithAKeyThatIsThere();
    void wizardStaysWhereSomethingIsRefused();
    void typedKeyIsForgotten();
    void reasonsStandBesideTheirFields_data();
    void reasonsStandBesideTheirFields();
    void wayOutsideSetsTheAddress();
    void fixedFieldsSayWhy();
    void sourcesChange();
    void sourceIsRemovedOnTheSecondPress();
    void secondKeyOfANameIsRefused();
    void keysGivenAtTheStartAreFixed();
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

private:
    void openWizard() { open(new SetupDialog(*m_preferences, nullptr)); }
    void openSettings(const QString &page)
    {
        open(new SettingsDialog(*m_preferences, nullptr));
        click(page);
    }
    void open(QDialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog.reset(dialog);
        dialog->show();
    }
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    Field *field(const QString &name) const { return named<Field>(name); }
    QAbstractButton *button(const QString &name) const { return named<QAbstractButton>(name); }
    void click(const QString &name)
    {
        QVERIFY2(button(name), qPrintable(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        QVERIFY2(field(name), qPrintable(name));
        field(name)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field(name), Qt::Key_Delete);
        else
            QTest::keyClicks(field(name), text);
    }
    bool shows(const QString &text) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    /// The complaint in the row of this field.
    QString complaintAt(const QString &name) const
    {
        const auto *row = field(name) ? qobject_cast<FormRow *>(field(name)->parentWidget()) : nullptr;
        const auto *complaint = row ? row->findChild<Complaint *>() : nullptr;
        return complaint && complaint->isVisible() ? complaint->sentence() : QString();
    }

    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<QDialog> m_dialog;
};

void TestPreferences::init()
{
    m_preferences = std::make_unique<FakePreferences>();
}

void TestPreferences::wizardGoesThroughItsPages()
{
    openWizard();
    QVERIFY(shows(u"Step 1 of 3"_s));
    type(u"Name of the team or source"_s, u"North"_s);
    type(u"API key or digest"_s, u" ik_key "_s);
    QVERIFY(shows(u"taken as the key itself"_s));
    click(u"Next"_s);
    QCOMPARE(m_preferences->secrets, QByteArrayList{"ik_key"});
    QCOMPARE(m_preferences->sourceValues.at(0).name, u"North"_s);
    QVERIFY(shows(u"Step 2 of 3"_s));
    type(u"Port"_s, u"9000"_s);
    type(u"Path"_s, u"/hook"_s);
    click(u"Next"_s);
    QCOMPARE(m_preferences->doorValues.port, u"9000"_s);
    QCOMPARE(m_preferences->doorValues.path, u"/hook"_s);
    QVERIFY(shows(u"Step 3 of 3"_s));
    click(u"Back"_s);
    QCOMPARE(field(u"Port"_s)->text(), u"9000"_s);
    click(u"Next"_s);
    click(u"Finish"_s);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestPreferences::wizardWantsAKey()
{
    openWizard();
    click(u"Next"_s);
    QVERIFY(shows(u"Step 1 of 3"_s));
    QCOMPARE(complaintAt(u"API key or digest"_s), u"Paste the key or the digest."_s);
    type(u"API key or digest"_s, u"sha256="_s + QString(64, u'a'));
    QCOMPARE(complaintAt(u"API key or digest"_s), QString());
    QVERIFY(shows(u"This is a digest"_s));
    type(u"Name of the team or source"_s, {});
    click(u"Next"_s);
    QVERIFY(!complaintAt(u"Name of the team or source"_s).isEmpty());
    QVERIFY(m_preferences->secrets.isEmpty());
}

void TestPreferences::wizardIsContentWithAKeyThatIsThere()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    openWizard();
    QVERIFY(shows(u"In force already: North"_s));
    click(u"Next"_s);
    QVERIFY(shows(u"Step 2 of 3"_s));
    QVERIFY(m_preferences->secrets.isEmpty());
}

void TestPreferences::wizardStaysWhereSomethingIsRefused()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    openWizard();
    click(u"Next"_s);
    m_preferences->refusal = Refusal{Field_::Port, u"taken"_s};
    click(u"Next"_s);
    QVERIFY(shows(u"Step 2 of 3"_s));
    QCOMPARE(complaintAt(u"Port"_s), u"taken"_s);
    m_preferences->refusal.reset();
    click(u"Next"_s);
    QVERIFY(shows(u"Step 3 of 3"_s));
}

void TestPreferences::typedKeyIsForgotten()
{
    openWizard();
    type(u"API key or digest"_s, u"ik_key"_s);
    QCOMPARE(field(u"API key or digest"_s)->echoMode(), QLineEdit::Password);
    Field *secret = field(u"API key or digest"_s);
    click(u"Show the key"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    click(u"Next"_s);
    QCOMPARE(secret->text(), QString());
    QVERIFY(!secret->isUndoAvailable());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestPreferences::reasonsStandBesideTheirFields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << int(Field_::Address) << u"Address"_s;
    QTest::newRow("port") << int(Field_::Port) << u"Port"_s;
    QTest::newRow("path") << int(Field_::Path) << u"Path"_s;
    QTest::newRow("certificate") << int(Field_::Certificate) << u"Certificate chain (PEM file)"_s;
    QTest::newRow("key") << int(Field_::CertificateKey) << u"Private key (PEM file)"_s;
}

void TestPreferences::reasonsStandBesideTheirFields()
{
    QFETCH(int, field);
    QFETCH(QString, name);
    m_preferences->doorValues.certificate = u"/a.crt"_s;
    m_preferences->doorValues.certificateKey = u"/a.key"_s;
    const DoorValues before = m_preferences->doorValues;
    openSettings(u"Address"_s);
    type(u"Path"_s, u"/new"_s);
    m_preferences->refusal = Refusal{Field_(field), u"It cannot be."_s};
    click(u"OK"_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(complaintAt(name), u"It cannot be."_s);
    QCOMPARE(m_dialog->focusWidget(), this->field(name));
    QVERIFY(m_preferences->doorValues == before);
    // Gone as soon as it is being mended.
    type(name, u"5"_s);
    QCOMPARE(complaintAt(name), QString());
    m_preferences->refusal.reset();
    click(u"OK"_s);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_preferences->doorValues.path, field == int(Field_::Path) ? u"5"_s : u"/new"_s);
}

void TestPreferences::wayOutsideSetsTheAddress()
{
    openSettings(u"Address"_s);
    QVERIFY(shows(u"Nobody outside gets here"_s));
    QVERIFY(!field(u"Certificate chain (PEM file)"_s));
    click(u"Through a tunnel"_s);
    QVERIFY(shows(u"cloudflared tunnel --url http://127.0.0.1:8780"_s));
    click(u"Through a reverse proxy"_s);
    type(u"Port"_s, u"81"_s);
    QVERIFY(shows(u"pass on to http://127.0.0.1:81"_s));
    click(u"Directly, with TLS here"_s);
    QCOMPARE(field(u"Address"_s)->text(), u"0.0.0.0"_s);
    click(u"Apply"_s);
    QVERIFY(!complaintAt(u"Certificate chain (PEM file)"_s).isEmpty());
    type(u"Certificate chain (PEM file)"_s, u"/a.crt"_s);
    type(u"Private key (PEM file)"_s, u"/a.key"_s);
    click(u"Apply"_s);
    QCOMPARE(m_preferences->doorValues.certificate, u"/a.crt"_s);
    QCOMPARE(m_preferences->doorValues.address, u"0.0.0.0"_s);
    click(u"This machine only"_s);
    QCOMPARE(field(u"Address"_s)->text(), u"127.0.0.1"_s);
    click(u"Apply"_s);
    QVERIFY(m_preferences->doorValues.certificate.isEmpty()); // no TLS, no files
}

void TestPreferences::fixedFieldsSayWhy()
{
    m_preferences->fixed = {{Field_::Address, u"Set by --listen."_s}, {Field_::Port, u"Set by --listen."_s}};
    openSettings(u"Address"_s);
    QVERIFY(!field(u"Address"_s)->isEnabled());
    QVERIFY(!field(u"Port"_s)->isEnabled());
    QVERIFY(field(u"Path"_s)->isEnabled());
    QVERIFY(shows(u"Set by --listen."_s));
    click(u"Directly, with TLS here"_s);
    QCOMPARE(field(u"Address"_s)->text(), u"127.0.0.1"_s); // not ours to change
}

void TestPreferences::sourcesChange()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}, {u"South"_s, {}, u"S-1"_s, {}}};
    openSettings(u"Keys"_s);
    type(u"Accepted until of North"_s, u"2026-12-31 18:00"_s);
    type(u"Scopes for delegation of South"_s, u"https://mail.google.com/"_s);
    type(u"Name of the team or source"_s, u"North, new"_s);
    type(u"API key or digest"_s, u"another"_s);
    click(u"Apply"_s);
    QCOMPARE(m_preferences->sourceValues.at(0).notAfter, u"2026-12-31 18:00"_s);
    QCOMPARE(m_preferences->sourceValues.at(1).scopes, u"https://mail.google.com/"_s);
    QCOMPARE(m_preferences->sourceValues.at(1).team, u"S-1"_s);
    QCOMPARE(m_preferences->secrets, QByteArrayList{"another"});
    QVERIFY(field(u"Accepted until of North, new"_s));
    QVERIFY(shows(u"kept"_s));
    m_preferences->refusal = Refusal{Field_::NotAfter, u"No time."_s};
    type(u"Accepted until of South"_s, u"tomorrow"_s);
    click(u"Apply"_s);
    QCOMPARE(complaintAt(u"Accepted until of South"_s), u"No time."_s);
}

void TestPreferences::sourceIsRemovedOnTheSecondPress()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}, {u"South"_s, {}, {}, {}}};
    openSettings(u"Keys"_s);
    click(u"Remove the key North"_s);
    QCOMPARE(m_preferences->sourceValues.size(), size_t(2));
    click(u"Remove the key North for good"_s);
    QCOMPARE(m_preferences->sourceValues.size(), size_t(1));
    QCOMPARE(m_preferences->sourceValues.at(0).name, u"South"_s);
    QVERIFY(!field(u"Accepted until of North"_s));
}

void TestPreferences::secondKeyOfANameIsRefused()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    openSettings(u"Keys"_s);
    type(u"Name of the team or source"_s, u"North"_s);
    type(u"API key or digest"_s, u"another"_s);
    click(u"Apply"_s);
    QVERIFY(complaintAt(u"Name of the team or source"_s).contains(u"already"_s));
    QVERIFY(m_preferences->secrets.isEmpty());
}

void TestPreferences::keysGivenAtTheStartAreFixed()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    m_preferences->fixed = {{Field_::Sources, u"Given by --api-key-file."_s},
                            {Field_::Secret, u"Given by --api-key-file."_s}};
    openSettings(u"Keys"_s);
    QVERIFY(!field(u"Accepted until of North"_s)->isEnabled());
    QVERIFY(!button(u"Remove the key North"_s)->isEnabled());
    QVERIFY(!field(u"API key or digest"_s)->isEnabled());
    QVERIFY(shows(u"Given by --api-key-file."_s));
}

void TestPreferences::notificationsChange()
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

void TestPreferences::badTimesAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("blamed");
    QTest::newRow("no time") << u"evening"_s << u"08:00"_s << u"From"_s;
    QTest::newRow("no such hour") << u"18:00"_s << u"24:00"_s << u"Until"_s;
    QTest::newRow("nothing") << u"18:00"_s << QString() << u"Until"_s;
    QTest::newRow("the same") << u"8:00"_s << u"08:00"_s << u"Until"_s;
}

void TestPreferences::badTimesAreRefused()
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

void TestPreferences::limitsChange()
{
    openSettings(u"Limits"_s);
    type(u"Pending: the customer must act"_s, u"45"_s);
    click(u"Apply"_s);
    QCOMPARE(m_preferences->deskValues.pendingMinutes, 45);
    QCOMPARE(m_preferences->deskValues.queuedMinutes, 10);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
}

void TestPreferences::badLimitsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("a word") << u"long"_s;
    QTest::newRow("more than a week") << u"10081"_s;
}

void TestPreferences::badLimitsAreRefused()
{
    QFETCH(QString, text);
    openSettings(u"Limits"_s);
    type(u"Processing"_s, text);
    click(u"Apply"_s);
    QVERIFY(!complaintAt(u"Processing"_s).isEmpty());
    QVERIFY(m_preferences->deskValues == settings::DeskSettings());
}

void TestPreferences::languageIsChosen()
{
    openSettings(u"Language"_s);
    QVERIFY(button(u"As the system"_s)->isChecked());
    click(QLocale(u"en"_s).nativeLanguageName());
    click(u"OK"_s);
    QCOMPARE(m_preferences->deskValues.language, u"en"_s);
}

void TestPreferences::cancelChangesNothing()
{
    openSettings(u"Limits"_s);
    type(u"Queued"_s, u"99"_s);
    click(u"Cancel"_s);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_preferences->deskValues == settings::DeskSettings());
}

void TestPreferences::testShowsItsHops()
{
    openSettings(u"Test event"_s);
    QCOMPARE(field(u"Address under test"_s)->text(), u"http://127.0.0.1:8780/webhook"_s);
    type(u"Address under test"_s, u"https://hooks.example.org/webhook"_s);
    click(u"Send a test event"_s);
    QCOMPARE(m_preferences->tested, QList<QUrl>{QUrl(u"https://hooks.example.org/webhook"_s)});
    QVERIFY(!button(u"Send a test event"_s)->isEnabled()); // one at a time
    emit m_preferences->hopChanged(TestHop::Resolve, HopState::Passed, {});
    emit m_preferences->hopChanged(TestHop::Connect, HopState::Failed, u"Nobody listens."_s);
    QVERIFY(shows(u"Name: works"_s));
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

void TestPreferences::testOfNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no scheme") << u"hooks.example.org/webhook"_s;
    QTest::newRow("another scheme") << u"ftp://hooks.example.org/"_s;
    QTest::newRow("no host") << u"https:///webhook"_s;
    QTest::newRow("a password") << u"https://a:b@hooks.example.org/"_s;
}

void TestPreferences::testOfNoAddressIsRefused()
{
    QFETCH(QString, address);
    openSettings(u"Test event"_s);
    type(u"Address under test"_s, address);
    click(u"Send a test event"_s);
    QVERIFY(!complaintAt(u"Address under test"_s).isEmpty());
    QVERIFY(m_preferences->tested.isEmpty());
}

void TestPreferences::reasonsAreToldToScreenReaders()
{
    openSettings(u"Limits"_s);
    type(u"Processing"_s, u"0"_s);
    click(u"Apply"_s);
    QCOMPARE(field(u"Processing"_s)->accessibleDescription(), complaintAt(u"Processing"_s));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
