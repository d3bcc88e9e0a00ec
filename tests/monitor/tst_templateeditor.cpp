// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagesfixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using monitor::DropDown;
using monitor::Messages;

/// Templates of staff's own, and the window in which they are written.
class TestTemplateEditor : public samples::MessagesTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void ownTemplateIsUsedAndReadAgain();
    void brokenTemplateIsToldAndMended();
    void languageOfOwnThatIsIncomplete();
    void editorChecksAndSaves();
    void editorOpensWhatIsBroken();
    void editorAddsALanguage();
    void editorAsksBeforeItForgets();
    void editorWithoutFolder();
};

void TestTemplateEditor::ownTemplateIsUsedAndReadAgain()
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

void TestTemplateEditor::brokenTemplateIsToldAndMended()
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

void TestTemplateEditor::languageOfOwnThatIsIncomplete()
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

void TestTemplateEditor::editorChecksAndSaves()
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

void TestTemplateEditor::editorOpensWhatIsBroken()
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

void TestTemplateEditor::editorAddsALanguage()
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

void TestTemplateEditor::editorAsksBeforeItForgets()
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

void TestTemplateEditor::editorWithoutFolder()
{
    monitor::TemplateEditor::open(messages(), u"de"_s, u"consent"_s, &m_desk->window);
    inEditor<QPlainTextEdit>(u"Template"_s)->setPlainText(u"# S\n\n{link}"_s);
    QVERIFY(!inEditor<QAbstractButton>(u"Save"_s)->isEnabled());
    QVERIFY(verdict().contains(u"Nothing is kept here"_s));
}

QTEST_MAIN(TestTemplateEditor)
#include "tst_templateeditor.moc"
