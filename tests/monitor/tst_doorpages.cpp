// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferencesfixture.h"

using namespace Qt::StringLiterals;
using namespace monitor;
using Blamed = PreferenceField;

/// The wizard, and the pages of keys and address.
class TestDoorPages : public samples::PreferencesTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

void TestDoorPages::wizardGoesThroughItsPages()
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

void TestDoorPages::wizardWantsAKey()
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

void TestDoorPages::wizardIsContentWithAKeyThatIsThere()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    openWizard();
    QVERIFY(shows(u"In force already: North"_s));
    click(u"Next"_s);
    QVERIFY(shows(u"Step 2 of 3"_s));
    QVERIFY(m_preferences->secrets.isEmpty());
}

void TestDoorPages::wizardStaysWhereSomethingIsRefused()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    openWizard();
    click(u"Next"_s);
    m_preferences->refusal = Refusal{Blamed::Port, u"taken"_s};
    click(u"Next"_s);
    QVERIFY(shows(u"Step 2 of 3"_s));
    QCOMPARE(complaintAt(u"Port"_s), u"taken"_s);
    m_preferences->refusal.reset();
    click(u"Next"_s);
    QVERIFY(shows(u"Step 3 of 3"_s));
}

void TestDoorPages::typedKeyIsForgotten()
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

void TestDoorPages::reasonsStandBesideTheirFields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << int(Blamed::Address) << u"Address"_s;
    QTest::newRow("port") << int(Blamed::Port) << u"Port"_s;
    QTest::newRow("path") << int(Blamed::Path) << u"Path"_s;
    QTest::newRow("certificate") << int(Blamed::Certificate) << u"Certificate chain (PEM file)"_s;
    QTest::newRow("key") << int(Blamed::CertificateKey) << u"Private key (PEM file)"_s;
}

void TestDoorPages::reasonsStandBesideTheirFields()
{
    QFETCH(int, field);
    QFETCH(QString, name);
    m_preferences->doorValues.certificate = u"/a.crt"_s;
    m_preferences->doorValues.certificateKey = u"/a.key"_s;
    const DoorValues before = m_preferences->doorValues;
    openSettings(u"Address"_s);
    type(u"Path"_s, u"/new"_s);
    m_preferences->refusal = Refusal{Blamed(field), u"It cannot be."_s};
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
    QCOMPARE(m_preferences->doorValues.path, field == int(Blamed::Path) ? u"5"_s : u"/new"_s);
}

void TestDoorPages::wayOutsideSetsTheAddress()
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

void TestDoorPages::fixedFieldsSayWhy()
{
    m_preferences->fixed = {{Blamed::Address, u"Set by --listen."_s}, {Blamed::Port, u"Set by --listen."_s}};
    openSettings(u"Address"_s);
    QVERIFY(!field(u"Address"_s)->isEnabled());
    QVERIFY(!field(u"Port"_s)->isEnabled());
    QVERIFY(field(u"Path"_s)->isEnabled());
    QVERIFY(shows(u"Set by --listen."_s));
    click(u"Directly, with TLS here"_s);
    QCOMPARE(field(u"Address"_s)->text(), u"127.0.0.1"_s); // not ours to change
}

void TestDoorPages::sourcesChange()
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
    QTRY_VERIFY(field(u"Accepted until of North, new"_s));
    QVERIFY(shows(u"kept"_s));
    m_preferences->refusal = Refusal{Blamed::NotAfter, u"No time."_s};
    type(u"Accepted until of South"_s, u"tomorrow"_s);
    click(u"Apply"_s);
    QCOMPARE(complaintAt(u"Accepted until of South"_s), u"No time."_s);
}

void TestDoorPages::sourceIsRemovedOnTheSecondPress()
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

void TestDoorPages::secondKeyOfANameIsRefused()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    openSettings(u"Keys"_s);
    type(u"Name of the team or source"_s, u"North"_s);
    type(u"API key or digest"_s, u"another"_s);
    click(u"Apply"_s);
    QVERIFY(complaintAt(u"Name of the team or source"_s).contains(u"already"_s));
    QVERIFY(m_preferences->secrets.isEmpty());
}

void TestDoorPages::keysGivenAtTheStartAreFixed()
{
    m_preferences->sourceValues = {{u"North"_s, {}, {}, {}}};
    m_preferences->fixed = {{Blamed::Sources, u"Given by --api-key-file."_s},
                            {Blamed::Secret, u"Given by --api-key-file."_s}};
    openSettings(u"Keys"_s);
    QVERIFY(!field(u"Accepted until of North"_s)->isEnabled());
    QVERIFY(!button(u"Remove the key North"_s)->isEnabled());
    QVERIFY(!field(u"API key or digest"_s)->isEnabled());
    QVERIFY(shows(u"Given by --api-key-file."_s));
}

QTEST_MAIN(TestDoorPages)
#include "tst_doorpages.moc"
