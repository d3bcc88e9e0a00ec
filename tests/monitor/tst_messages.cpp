// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/maillink.h"
#include "monitor/dropdown.h"
#include "monitor/messages.h"
#include "monitor/messagesection.h"
#include "monitor/paragraph.h"
#include "monitor/templateeditor.h"
#include "windowfixture.h"

#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using monitor::DropDown;
using monitor::LanguageMemory;
using monitor::Messages;
using samples::noon;

/// Messages for customers: their preview, their language, mails, and templates of staff's own.
class TestMessages : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        close();
        QLocale::setDefault(QLocale::c());
    }
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
    void ownTemplateIsUsedAndReadAgain();
    void brokenTemplateIsToldAndMended();
    void languageOfOwnThatIsIncomplete();
    void editorChecksAndSaves();
    void editorOpensWhatIsBroken();
    void editorAddsALanguage();
    void editorAsksBeforeItForgets();
    void editorWithoutFolder();

private:
    void showConsent(const QString &uid = u"a"_s, const QString &team = u"team-1"_s)
    {
        auto change = samples::consentChange(uid, u"pending"_s, noon);
        change.teamId = team;
        m_desk->model.load({samples::recordOf(change, noon, 1)});
        m_desk->show();
        QTRY_VERIFY(languages());
    }
    Messages &messages() { return m_desk->window.messages(); }
    DropDown *languages() const
    {
        const QList<DropDown *> boxes = m_desk->window.findChildren<DropDown *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [](const DropDown *box) {
            return box->isVisible() && box->accessibleName().startsWith(u"Language of the message for "_s);
        });
        return found == boxes.end() ? nullptr : *found;
    }
    /// As a person does: down to the entry, with the keys.
    void choose(DropDown *box, const QString &data)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->chosen() != data; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->chosen(), data);
    }
    monitor::Paragraph *preview() const
    {
        return m_desk->window.findChild<monitor::MessageSection *>()->findChild<monitor::Paragraph *>();
    }
    static QString clipboard() { return QApplication::clipboard()->text(); }
    QString file(const QString &name) const { return m_folder->filePath(u"templates/"_s + name); }
    void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    monitor::TemplateEditor *editor() const { return m_desk->window.findChild<monitor::TemplateEditor *>(); }
    template<typename Widget>
    Widget *inEditor(const QString &name) const
    {
        for (Widget *widget : editor()->findChildren<Widget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->accessibleName() == name || (button && button->text() == name))
                return widget;
        }
        return nullptr;
    }
    QString verdict() const
    {
        return editor()->findChild<monitor::Paragraph *>(QString(), Qt::FindDirectChildrenOnly)->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
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

void TestMessages::ownTemplateIsUsedAndReadAgain()
{
    showConsent();
    messages().setFolder(file(QString()).chopped(1)); // which is not there yet
    QSignalSpy changed(&messages(), &Messages::changed);
    write(u"en/consent-google.md"_s, "# Mine\n\nFirst {link}\n");
    QTRY_VERIFY(preview()->text().startsWith(u"First https://"_s));
    write(u"en/consent-google.md"_s, "# Mine\n\nSecond {link}\n");
    QTRY_VERIFY(preview()->text().startsWith(u"Second https://"_s));
    click(u"Copy message for mailbox-a"_s);
    QVERIFY(clipboard().startsWith(u"Second https://"_s));
    QVERIFY(QFile::remove(file(u"en/consent-google.md"_s)));
    QTRY_VERIFY(preview()->text().startsWith(u"Hello,"_s));
    QVERIFY(changed.count() >= 3);
    // What is no template changes nothing.
    changed.clear();
    messages().setFolder(messages().folder());
    QCOMPARE(changed.count(), 0);
}

void TestMessages::brokenTemplateIsToldAndMended()
{
    showConsent();
    write(u"en/consent-google.md"_s, "# Mine\n\n{link}\n{nobody}\n");
    messages().setFolder(file(QString()).chopped(1));
    QTRY_VERIFY(
        shows(u"Your template en/consent-google.md is not used, the program's own is: In line 4 the placeholder "
              "{nobody} is unknown"_s));
    QVERIFY(preview()->text().startsWith(u"Hello,"_s));
    write(u"en/consent-google.md"_s, "# Mine\n\nGood {link}\n");
    QTRY_VERIFY(!shows(u"Your template"_s));
    QVERIFY(preview()->text().startsWith(u"Good https://"_s));
}

void TestMessages::languageOfOwnThatIsIncomplete()
{
    write(u"sv/delegation.md"_s, "# S\n\n{client_id}\n");
    messages().setFolder(file(QString()).chopped(1));
    showConsent();
    QCOMPARE(languages()->count(), 11);
    QCOMPARE(languages()->itemText(10), u"Svenska"_s);
    choose(languages(), u"sv"_s);
    QVERIFY(shows(u"There is no such message in Svenska; this one is in English."_s));
    choose(languages(), u"de"_s);
    QVERIFY(!shows(u"There is no such message"_s));
}

void TestMessages::editorChecksAndSaves()
{
    messages().setFolder(file(QString()).chopped(1));
    showConsent();
    choose(languages(), u"de"_s);
    click(u"Edit templates…"_s);
    QTRY_VERIFY(editor() && editor()->isVisible());
    auto *text = inEditor<QPlainTextEdit>(u"Template"_s);
    auto *plain = inEditor<QPlainTextEdit>(u"The message as text"_s);
    auto *mail = inEditor<QTextEdit>(u"The message as a mail"_s);
    QAbstractButton *save = inEditor<QAbstractButton>(u"Save"_s);
    QAbstractButton *shipped = inEditor<QAbstractButton>(u"Use the program's own again"_s);
    QVERIFY(text->toPlainText().contains(u"um die Einrichtung von **{customer}**"_s));
    QVERIFY(plain->toPlainText().contains(u"um die Einrichtung von sales@acme.example"_s));
    QVERIFY(!save->isEnabled() && !shipped->isEnabled());

    text->setPlainText(u"# Betreff {customer}\n\nHier: {link}\n{nobody}\n"_s);
    QVERIFY2(verdict().contains(u"In line 4 the placeholder {nobody} is unknown"_s), qPrintable(verdict()));
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.blockNumber(), 3);
    QVERIFY(!save->isEnabled());

    text->setPlainText(u"# Betreff {customer}\n\nHier: **{link}**\n"_s);
    QVERIFY(text->extraSelections().isEmpty() && save->isEnabled());
    QVERIFY(plain->toPlainText().startsWith(u"Betreff sales@acme.example\n\nHier: https://accounts.google.com/"_s));
    QVERIFY(mail->toHtml().contains(u"href=\"https://accounts.google.com/"_s));
    QVERIFY(read(u"de/consent-google.md"_s).isEmpty());
    save->click();
    QCOMPARE(read(u"de/consent-google.md"_s), QByteArray("# Betreff {customer}\n\nHier: **{link}**\n"));
    QVERIFY(preview()->text().startsWith(u"Hier: https://"_s)); // at once
    QVERIFY(!save->isEnabled() && shipped->isEnabled());
    shipped->click();
    QVERIFY(!QFile::exists(file(u"de/consent-google.md"_s)));
    QVERIFY(preview()->text().startsWith(u"Guten Tag,"_s));
    QVERIFY(text->toPlainText().contains(u"um die Einrichtung von **{customer}**"_s));
    inEditor<QAbstractButton>(u"Close"_s)->click();
    QTRY_VERIFY(!editor());
}

void TestMessages::editorOpensWhatIsBroken()
{
    write(u"fr/advice-unknown.md"_s, "Bonjour\n");
    messages().setFolder(file(QString()).chopped(1));
    showConsent();
    click(u"Mend the template"_s);
    QTRY_VERIFY(editor());
    QCOMPARE(inEditor<QPlainTextEdit>(u"Template"_s)->toPlainText(), u"Bonjour\n"_s);
    QCOMPARE(inEditor<DropDown>(u"Language"_s)->chosen(), u"fr"_s);
    QCOMPARE(inEditor<DropDown>(u"Message"_s)->chosen(), u"advice-unknown"_s);
    QVERIFY(verdict().startsWith(u"This cannot be used. In line 2 the template ends without a subject"_s));
    // One window for all.
    click(u"Edit templates…"_s);
    QCOMPARE(m_desk->window.findChildren<monitor::TemplateEditor *>().size(), 1);
    QCOMPARE(inEditor<DropDown>(u"Message"_s)->chosen(), u"consent-google"_s);
}

void TestMessages::editorAddsALanguage()
{
    messages().setFolder(file(QString()).chopped(1));
    monitor::TemplateEditor::open(messages(), u"de"_s, u"consent"_s, &m_desk->window);
    auto *field = inEditor<QLineEdit>(u"Another language"_s);
    QTest::keyClicks(field, u"../x"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(verdict().contains(u"A language is a tag"_s));
    field->clear();
    QTest::keyClicks(field, u"de-du"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(editor()->isVisible());
    auto *text = inEditor<QPlainTextEdit>(u"Template"_s);
    QVERIFY(text->toPlainText().contains(u"Guten Tag,"_s)); // a copy to begin with
    text->setPlainText(text->toPlainText().replace(u"Guten Tag,"_s, u"Hallo,"_s));
    inEditor<QAbstractButton>(u"Save"_s)->click();
    QVERIFY(read(u"de-du/consent.md"_s).contains("Hallo,"));
    QVERIFY(messages().templates().languages().contains(u"de-du"_s));
}

void TestMessages::editorAsksBeforeItForgets()
{
    messages().setFolder(file(QString()).chopped(1));
    monitor::TemplateEditor::open(messages(), u"de"_s, u"consent"_s, &m_desk->window);
    auto *text = inEditor<QPlainTextEdit>(u"Template"_s);
    text->setPlainText(u"# S\n\nentwurf {link}"_s);
    // A look at another one keeps it.
    monitor::TemplateEditor::open(messages(), u"de"_s, u"delegation"_s, &m_desk->window);
    QVERIFY(text->toPlainText().contains(u"{client_id}"_s));
    monitor::TemplateEditor::open(messages(), u"de"_s, u"consent"_s, &m_desk->window);
    QCOMPARE(text->toPlainText(), u"# S\n\nentwurf {link}"_s);
    editor()->close();
    QVERIFY(editor()->isVisible());
    auto *stay = inEditor<QAbstractButton>(u"Go on editing"_s);
    QVERIFY(stay);
    stay->click();
    QVERIFY(editor()->isVisible());
    editor()->close();
    QTRY_VERIFY(inEditor<QAbstractButton>(u"Close without saving"_s));
    inEditor<QAbstractButton>(u"Close without saving"_s)->click();
    QTRY_VERIFY(!editor());
    QVERIFY(read(u"de/consent.md"_s).isEmpty());
}

void TestMessages::editorWithoutFolder()
{
    monitor::TemplateEditor::open(messages(), u"de"_s, u"consent"_s, &m_desk->window);
    inEditor<QPlainTextEdit>(u"Template"_s)->setPlainText(u"# S\n\n{link}"_s);
    QVERIFY(!inEditor<QAbstractButton>(u"Save"_s)->isEnabled());
    QVERIFY(verdict().contains(u"Nothing is kept here"_s));
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
