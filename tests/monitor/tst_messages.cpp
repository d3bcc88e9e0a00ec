// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/maillink.h"
#include "messagesfixture.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using monitor::DropDown;
using monitor::LanguageMemory;
using monitor::Messages;
using samples::noon;

/// Messages for customers: their preview, their language, and mails.
class TestMessages : public samples::MessagesTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void previewInAnotherLanguage();
    void wholeMessageOnDemand();
    void eachTeamHasItsLanguage();
    void interfaceLanguageAtFirst();
    void memoryInLines();
    void manyTeamsAreForgotten();
    void arabicRunsFromRightToLeft();
    void answersHaveALanguageToo();
    void mailIsFilledIn();
    void mailThatIsTooLong();
    void mailProgramThatDoesNotStart();
    void unusualLinkIsNotMailedUnasked();
    void wheelDoesNotChangeTheLanguage();
};

void TestMessages::previewInAnotherLanguage()
{
    showConsent();
    QVERIFY(preview()->text().startsWith(u"Hello,"_s));
    QCOMPARE(languages()->count(), 10);
    QCOMPARE(languages()->accessibleName(), u"Language of the message for mailbox-a"_s);
    choose(languages(), u"ja"_s);
    QVERIFY(preview()->text().startsWith(u"お世話になっております。"_s));
    // Preview, card and key agree, and text and HTML come together.
    click(u"Copy the message shown for mailbox-a"_s);
    const QString text = clipboard();
    QVERIFY(text.startsWith(u"お世話になっております。"_s) && text.contains(u"https://accounts.google.com/"_s));
    const QString html = QApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(u"<p>お世話になっております。</p>"_s)
            && html.contains(u"<a href=\"https://accounts.google.com/"_s));
    QApplication::clipboard()->clear();
    click(u"Copy message for mailbox-a"_s);
    QCOMPARE(clipboard(), text);
    QApplication::clipboard()->clear();
    m_desk->list()->setFocus();
    QTest::keyClick(m_desk->list(), Qt::Key_M);
    QCOMPARE(clipboard(), text);
    QCOMPARE(m_desk->named(u"Copy message for mailbox-a"_s)->toolTip().contains(u"日本語"_s), true);
}

void TestMessages::wholeMessageOnDemand()
{
    showConsent();
    const int before = preview()->heightForWidth(300);
    QAbstractButton *whole = m_desk->named(u"Show the whole message for mailbox-a"_s);
    QVERIFY(whole);
    QCOMPARE(whole->text(), u"Show all"_s);
    whole->click();
    QCOMPARE(whole->text(), u"Show less"_s);
    QVERIFY(preview()->heightForWidth(300) > before + 50);
    whole->click();
    QCOMPARE(preview()->heightForWidth(300), before);
}

void TestMessages::eachTeamHasItsLanguage()
{
    showConsent();
    QSignalSpy kept(&messages(), &Messages::languageChosen);
    choose(languages(), u"fr"_s);
    QVERIFY(kept.count() > 0);
    QCOMPARE(messages().languageFor(u"team-1"_s), u"fr"_s);
    QCOMPARE(messages().languageFor(u"team-2"_s), u"fr"_s); // the last one chosen
    showConsent(u"b"_s, u"team-2"_s);
    QCOMPARE(languages()->chosen(), u"fr"_s);
    choose(languages(), u"pl"_s);
    QCOMPARE(messages().languageFor(u"team-2"_s), u"pl"_s);
    QCOMPARE(messages().languageFor(u"team-1"_s), u"fr"_s);
    QCOMPARE(messages().languageFor(u"team-3"_s), u"pl"_s);
    showConsent(u"a"_s);
    QTRY_COMPARE(languages()->chosen(), u"fr"_s);
    QVERIFY(preview()->text().startsWith(u"Bonjour,"_s));
}

void TestMessages::interfaceLanguageAtFirst()
{
    QLocale::setDefault(QLocale(u"de_AT"_s));
    QCOMPARE(messages().languageFor(u"team-1"_s), u"de"_s);
    QLocale::setDefault(QLocale(u"pt_PT"_s));
    QCOMPARE(messages().languageFor(u"team-1"_s), u"pt-BR"_s);
    QLocale::setDefault(QLocale(u"sv_SE"_s));
    QCOMPARE(messages().languageFor(u"team-1"_s), u"en"_s);
}

void TestMessages::memoryInLines()
{
    LanguageMemory memory;
    QVERIFY(memory.toLines().isEmpty());
    memory.remember(u"team, \n1 ü"_s, u"de"_s);
    memory.remember(QString(), u"pt-BR"_s);
    const LanguageMemory again = LanguageMemory::fromLines(memory.toLines());
    QCOMPARE(again.of(u"team, \n1 ü"_s), u"de"_s);
    QCOMPARE(again.of(QString()), u"pt-BR"_s);
    QCOMPARE(again.last(), u"pt-BR"_s);
    QCOMPARE(again.toLines(), memory.toLines());
    const LanguageMemory broken = LanguageMemory::fromLines({u"../../etc x"_s, QString(), u"fr"_s, u"%% y"_s});
    QCOMPARE(broken.toLines(), QStringList{u"fr"_s});
}

void TestMessages::manyTeamsAreForgotten()
{
    LanguageMemory memory;
    for (int i = 0; i <= LanguageMemory::mostTeams + 5; ++i)
        memory.remember(QString::number(i), u"de"_s);
    QCOMPARE(memory.toLines().size(), LanguageMemory::mostTeams + 1);
    QCOMPARE(memory.of(QString::number(LanguageMemory::mostTeams + 5)), u"de"_s);
}

void TestMessages::arabicRunsFromRightToLeft()
{
    showConsent();
    choose(languages(), u"ar"_s);
    QVERIFY(preview()->text().startsWith(u"مرحبًا،"_s));
    QCOMPARE(preview()->layoutDirection(), Qt::RightToLeft);
    click(u"Copy the message shown for mailbox-a"_s);
    QVERIFY(QApplication::clipboard()->mimeData()->html().startsWith(u"<div dir=\"rtl\">"_s));
    choose(languages(), u"de"_s);
    QCOMPARE(preview()->layoutDirection(), Qt::LeftToRight);
}

void TestMessages::answersHaveALanguageToo()
{
    auto change = samples::consentChange(u"a"_s, u"failed"_s, noon);
    change.statusReason = u"user_denied"_s;
    m_desk->model.load({samples::recordOf(change, noon, 1)});
    m_desk->window.showView(u"trouble"_s);
    m_desk->show();
    QTRY_VERIFY(languages());
    choose(languages(), u"es"_s);
    click(u"Copy answer for mailbox-a"_s);
    QVERIFY(clipboard().startsWith(u"La solicitud se rechazó."_s));
    QVERIFY(shows(u"The request was declined."_s)); // on the card, for staff
    click(u"E-mail the message shown for mailbox-a"_s);
    QCOMPARE(m_desk->opener.opened.size(), 1);
    QVERIFY(
        m_desk->opener.opened.first().toEncoded().startsWith("mailto:?subject=Configuraci%C3%B3n%20de%20mailbox-a"));
}

void TestMessages::mailIsFilledIn()
{
    showConsent();
    choose(languages(), u"de"_s);
    click(u"E-mail the message shown for mailbox-a"_s);
    QCOMPARE(m_desk->opener.opened.size(), 1);
    const QByteArray mail = m_desk->opener.opened.first().toEncoded();
    QVERIFY(mail.startsWith("mailto:?subject=Bitte%20erlauben%20Sie%20bei%20Google"));
    const QString body = QUrl::fromPercentEncoding(mail.sliced(mail.indexOf("&body=") + 6));
    click(u"Copy the message shown for mailbox-a"_s);
    QCOMPARE(QString(body).remove(u'\r'), clipboard().trimmed());
    QVERIFY(body.contains(u"&scope=https%3A%2F%2Fmail.google.com%2F&"_s)); // the link as it is
    QTRY_VERIFY(shows(u"copied"_s));
}

void TestMessages::mailThatIsTooLong()
{
    auto change = samples::consentChange(u"a"_s, u"pending"_s, noon);
    change.consentUrl += QString(guidance::longestMailLink, u'x');
    m_desk->model.load({samples::recordOf(change, noon, 1)});
    m_desk->show();
    click(u"E-mail the message shown for mailbox-a"_s);
    QCOMPARE(m_desk->opener.opened.size(), 1);
    const QByteArray mail = m_desk->opener.opened.first().toEncoded();
    QVERIFY(mail.startsWith("mailto:?subject=Please") && !mail.contains("&body="));
    QVERIFY(clipboard().contains(change.consentUrl)); // nothing is cut
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    QTRY_VERIFY(shows(u"too long for a mail link"_s));
}

void TestMessages::mailProgramThatDoesNotStart()
{
    m_desk->opener.works = false;
    showConsent();
    click(u"E-mail the message shown for mailbox-a"_s);
    QTRY_VERIFY(shows(u"could not be started"_s));
    QVERIFY(clipboard().startsWith(u"Hello,"_s));
}

void TestMessages::unusualLinkIsNotMailedUnasked()
{
    auto change = samples::consentChange(u"a"_s, u"pending"_s, noon);
    change.consentUrl = u"https://accounts.google.com.evil.example/"_s;
    m_desk->model.load({samples::recordOf(change, noon, 1)});
    m_desk->show();
    click(u"E-mail the message shown for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(m_desk->opener.opened.isEmpty());
    QTest::mouseClick(inDialog(u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk->opener.opened.isEmpty());
    click(u"E-mail the message shown for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    QTest::mouseClick(inDialog(u"Approve and continue"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->opener.opened.size(), 1);
    QCOMPARE(m_desk->opener.opened.first().scheme(), u"mailto"_s);
}

void TestMessages::wheelDoesNotChangeTheLanguage()
{
    showConsent();
    DropDown *box = languages();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->chosen(), u"en"_s);
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
