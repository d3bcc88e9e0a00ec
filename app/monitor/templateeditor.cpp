// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/templateeditor.h"

#include "guidance/messagekind.h"
#include "monitor/button.h"
#include "monitor/dropdown.h"
#include "monitor/field.h"
#include "monitor/messages.h"
#include "monitor/paragraph.h"
#include "monitor/templatepreview.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace monitor {

using guidance::TemplateLibrary;

namespace {

QString kindName(const QString &kind)
{
    if (kind == u"consent-google")
        return TemplateEditor::tr("Consent at Google");
    if (kind == u"consent-microsoft")
        return TemplateEditor::tr("Consent at Microsoft");
    if (kind == u"consent")
        return TemplateEditor::tr("Consent elsewhere");
    if (kind == u"delegation")
        return TemplateEditor::tr("Delegation");
    if (kind == u"advice-unknown")
        return TemplateEditor::tr("Answer: any other reason");
    if (kind == u"advice-no-admin-mailbox")
        return TemplateEditor::tr("Answer: no admin mailbox found");
    QString code = kind.section(u'-', 1);
    code.replace(u'-', u'_');
    return TemplateEditor::tr("Answer: %1", "code of a reason").arg(code.startsWith(u"aadsts") ? code.toUpper() : code);
}

} // namespace

void TemplateEditor::open(Messages &messages, const QString &language, const QString &kind, QWidget *window)
{
    auto *editor = window->findChild<TemplateEditor *>(QString(), Qt::FindDirectChildrenOnly);
    if (!editor)
        editor = new TemplateEditor(messages, window);
    editor->showTemplate(language, kind);
    editor->show();
    editor->raise();
    editor->activateWindow();
    editor->m_text->setFocus();
}

void TemplateEditor::openProblem(Messages &messages, QWidget *window)
{
    for (const support::Error &problem : messages.templates().problems()) {
        const QString language = problem.place.section(u'/', 0, 0);
        const QString kind = problem.place.section(u'/', 1).section(u'.', 0, 0);
        if (guidance::messageKind(kind)) {
            open(messages, language, kind, window);
            return;
        }
    }
    open(messages, messages.interfaceLanguage(), guidance::messageKinds().front().name, window);
}

TemplateEditor::TemplateEditor(Messages &messages, QWidget *window)
    : QDialog(window)
    , m_messages(messages)
    , m_kinds(new DropDown(this))
    , m_languages(new DropDown(this))
    , m_newLanguage(new Field(this))
    , m_text(new QPlainTextEdit(this))
    , m_preview(new TemplatePreview(this))
    , m_verdict(new Paragraph(this))
    , m_save(new Button(tr("Save"), Button::Rank::Primary, this))
    , m_shipped(new Button(tr("Use the program's own again"), Button::Rank::Plain, this))
{
    dress(this);
    setWindowTitle(tr("Messages for customers"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(1040, 720).boundedTo(screen()->availableSize()));
    build();
    for (const guidance::MessageKind &kind : guidance::messageKinds())
        m_kinds->addItem(kindName(kind.name), kind.name);
    connect(m_kinds, &DropDown::entryChosen, this, [this](const QString &kind) { showTemplate(m_language, kind); });
    connect(m_languages, &DropDown::entryChosen, this,
            [this](const QString &language) { showTemplate(language, m_kind); });
    connect(m_newLanguage, &Field::returnPressed, this, &TemplateEditor::addLanguage);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_drafts.insert(key(), m_text->toPlainText());
        judge();
    });
    connect(m_save, &Button::clicked, this, &TemplateEditor::save);
    connect(m_shipped, &Button::clicked, this, &TemplateEditor::useShipped);
    connect(&m_messages, &Messages::changed, this, &TemplateEditor::load);
}

void TemplateEditor::build()
{
    m_kinds->setAccessibleName(tr("Message"));
    m_languages->setAccessibleName(tr("Language"));
    m_newLanguage->setPlaceholderText(tr("Another language: sv, de-informal…"));
    m_newLanguage->setAccessibleName(tr("Another language"));
    m_newLanguage->setToolTip(tr("Its tag, and then Enter. A variant of a language has a word of your own behind it."));
    m_text->setFont(monospacedFont());
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Template"));
    auto *top = new QHBoxLayout;
    top->setSpacing(metric::snug);
    top->addWidget(m_kinds);
    top->addWidget(m_languages);
    top->addWidget(m_newLanguage, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metric::wide);
    middle->addWidget(m_text, 1);
    middle->addWidget(m_preview, 1);
    auto *close = new Button(tr("Close"), Button::Rank::Plain, this);
    connect(close, &Button::clicked, this, &TemplateEditor::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::snug);
    buttons->addWidget(m_shipped);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    for (Button *button : {m_save, m_shipped, close})
        button->setAutoDefault(false); // Enter in the field for a language saves nothing
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::wide);
    rows->addLayout(top);
    rows->addLayout(middle, 1);
    rows->addWidget(m_verdict);
    rows->addLayout(buttons);
}

QString TemplateEditor::key() const
{
    return m_language + u'/' + m_kind;
}

void TemplateEditor::showTemplate(const QString &language, const QString &kind)
{
    m_language = language;
    m_kind = kind;
    load();
}

void TemplateEditor::load()
{
    QStringList languages = m_messages.templates().languages();
    if (!languages.contains(m_language))
        languages << m_language;
    m_languages->setLanguages(languages);
    m_languages->choose(m_language);
    m_kinds->choose(m_kind);
    const QString text = m_drafts.value(key(), m_messages.templates().markdown(m_language, m_kind));
    if (text != m_text->toPlainText()) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    judge();
}

void TemplateEditor::judge()
{
    const QString text = m_text->toPlainText();
    if (text == m_messages.templates().markdown(m_language, m_kind))
        m_drafts.remove(key());
    const auto parsed = TemplateLibrary::parse(text, m_kind, key());
    QList<QTextEdit::ExtraSelection> marks;
    if (parsed) {
        m_preview->showTemplate(*parsed, m_language, m_kind);
    } else if (const int line = parsed.error().place.section(u':', 1).toInt(); line > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(line - 1));
        mark.format.setBackground(Tokens::current().trouble.wash);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    const bool changed = m_drafts.contains(key()), own = m_messages.templates().isOwn(m_language, m_kind);
    QString verdict = !parsed           ? parsed.error().sentence
        : m_messages.folder().isEmpty() ? tr("Nothing is kept here: the demo has no folder of templates.")
        : changed                       ? tr("Not saved yet.")
        : own                           ? tr("This is your own template.")
                                        : tr("This is the program's own template. What you save is a copy of yours.");
    m_verdict->setShown(verdict, parsed ? QString() : tr("This cannot be used."));
    m_save->setEnabled(parsed && changed && !m_messages.folder().isEmpty());
    m_shipped->setEnabled(own || changed);
}

void TemplateEditor::save()
{
    const QString text = m_text->toPlainText();
    const auto saved = m_messages.save(m_language, m_kind, text);
    if (saved)
        m_drafts.remove(key());
    load();
    if (!saved)
        m_verdict->setShown(saved.error().sentence);
}

void TemplateEditor::useShipped()
{
    m_drafts.remove(key());
    const auto done = m_messages.templates().isOwn(m_language, m_kind) ? m_messages.discard(m_language, m_kind)
                                                                       : support::Result<void>();
    load();
    if (!done)
        m_verdict->setShown(done.error().sentence);
}

void TemplateEditor::addLanguage()
{
    const QString tag = m_newLanguage->text().trimmed();
    if (!TemplateLibrary::isLanguageTag(tag)) {
        m_verdict->setShown(tr("A language is a tag such as de, pt-BR or de-informal."));
        return;
    }
    m_newLanguage->clear();
    showTemplate(tag, m_kind);
}

void TemplateEditor::reject()
{
    if (m_drafts.isEmpty())
        QDialog::reject();
    else
        askAboutClosing();
}

void TemplateEditor::askAboutClosing()
{
    auto *dialog = new QDialog(this);
    dress(dialog);
    dialog->setWindowTitle(tr("Not saved"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new Paragraph(dialog);
    text->setMinimumWidth(320);
    text->setShown(tr("Some of your changes are not saved. Close all the same?"));
    auto *discard = new Button(tr("Close without saving"), Button::Rank::Plain, dialog);
    auto *stay = new Button(tr("Go on editing"), Button::Rank::Primary, dialog);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(discard);
    buttons->addWidget(stay);
    auto *rows = new QVBoxLayout(dialog);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::apart);
    rows->addWidget(text);
    rows->addLayout(buttons);
    connect(stay, &Button::clicked, dialog, &QDialog::reject);
    connect(discard, &Button::clicked, this, [this, dialog] {
        m_drafts.clear();
        dialog->accept();
        QDialog::reject();
    });
    dialog->open();
    stay->setFocus();
}

} // namespace monitor
