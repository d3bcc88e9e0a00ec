// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/messagesection.h"

#include "monitor/button.h"
#include "monitor/buttonflow.h"
#include "monitor/dropdown.h"
#include "monitor/messages.h"
#include "monitor/paragraph.h"
#include "monitor/sectionheading.h"
#include "monitor/showntext.h"
#include "monitor/templateeditor.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

namespace {

/// The beginning tells which message it is; all of it would push everything else out of sight.
constexpr int linesAtFirst = 8;
constexpr int linesOfAll = 1000;

} // namespace

MessageSection::MessageSection(Messages &messages, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_language(new DropDown(this))
    , m_text(new Paragraph)
    , m_note(new Paragraph)
    , m_copy(new Button(tr("Copy"), Button::Rank::Primary, this))
    , m_mail(new Button(tr("E-mail"), Button::Rank::Plain, this))
    , m_whole(new Button(tr("Show all"), Button::Rank::Plain, this))
    , m_edit(Button::withIcon(QStringLiteral("gear"), this))
{
    m_text->setFramed();
    m_text->setMostCharacters(20'000);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_whole->setCheckable(true);
    showWhole(false);
    m_edit->setAccessibleName(tr("Edit templates…"));
    m_edit->setToolTip(tr("Edit templates…"));
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::snug);
    auto *heading = new SectionHeading(tr("Message for the customer"), this);
    heading->setLeastWidth(heading->sizeHint().width());
    head->addWidget(heading, 1);
    head->addWidget(m_language);
    head->addWidget(m_edit);
    auto *buttonRow = new QWidget(this);
    auto *buttons = new ButtonFlow(buttonRow);
    for (Button *button : {m_copy, m_mail, m_whole})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::snug);
    rows->addLayout(head);
    rows->addWidget(m_text);
    rows->addWidget(m_note);
    rows->addWidget(buttonRow);
    connect(m_copy, &Button::clicked, this, &MessageSection::copyPressed);
    connect(m_mail, &Button::clicked, this, &MessageSection::mailPressed);
    connect(m_whole, &Button::toggled, this, &MessageSection::showWhole);
    connect(m_edit, &Button::clicked, this, &MessageSection::editTemplate);
    connect(m_language, &DropDown::entryChosen, this,
            [this](const QString &language) { m_messages.choose(m_team, language); });
}

void MessageSection::showMessage(const guidance::Message &message, const QString &label, const QString &team)
{
    setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    m_team = team;
    m_kind = message.kind;
    const QString language = m_messages.languageFor(team);
    m_language->setLanguages(m_messages.templates().languages());
    m_language->choose(language);
    QString text = message.plain.trimmed();
    text.replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
    // What keeps directions apart in a mail would be shown as a sign here, where each line keeps its own.
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    m_text->setLayoutDirection(message.direction);
    m_text->setShown(text);
    m_note->setVisible(message.language != language);
    m_note->setShown(tr("There is no such message in %1; this one is in %2.")
                         .arg(languageName(language), languageName(message.language)));
    m_language->setAccessibleName(tr("Language of the message for %1").arg(label));
    m_copy->setAccessibleName(tr("Copy the message shown for %1").arg(label));
    m_mail->setAccessibleName(tr("E-mail the message shown for %1").arg(label));
    m_whole->setAccessibleName(tr("Show the whole message for %1").arg(label));
}

void MessageSection::showWhole(bool whole)
{
    m_whole->setText(whole ? tr("Show less") : tr("Show all"));
    m_text->setMostLines(whole ? linesOfAll : linesAtFirst);
}

void MessageSection::editTemplate()
{
    TemplateEditor::open(m_messages, m_language->chosen(), m_kind, window());
}

} // namespace monitor
