// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/peoplesection.h"

#include "monitor/button.h"
#include "monitor/buttonflow.h"
#include "monitor/paragraph.h"
#include "monitor/peopleactions.h"
#include "monitor/sectionheading.h"
#include "monitor/showntext.h"
#include "monitor/wording.h"
#include "support/whenready.h"

#include <QVBoxLayout>

namespace monitor {

using desk::RequestRow;

PeopleSection::PeopleSection(const desk::RequestModel &model, PeopleActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_claim(new Paragraph(this))
    , m_handed(new Paragraph(this))
    , m_unreadable(new Paragraph(this))
    , m_obstacle(new Paragraph(this))
    , m_noteRows(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::snug);
    rows->addWidget(new SectionHeading(tr("Notes"), this));
    for (Paragraph *soft : {m_claim, m_handed, m_unreadable, m_obstacle})
        soft->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_claim);
    rows->addWidget(m_handed);
    m_unreadable->setShown(wording::unreadable());
    m_unreadable->hide();
    rows->addWidget(m_unreadable);
    m_noteRows->setSpacing(metric::snug);
    rows->addLayout(m_noteRows);
    auto *buttonRow = new QWidget(this);
    auto *buttons = new ButtonFlow(buttonRow);
    const auto add = [buttonRow, buttons](const QString &text) {
        auto *button = new Button(text, Button::Rank::Plain, buttonRow);
        buttons->addWidget(button);
        return button;
    };
    m_claimButton = add(QString());
    m_noteButton = add(tr("Add a note"));
    m_snoozeButton = add(QString());
    rows->addWidget(buttonRow);
    rows->addWidget(m_obstacle);
    connect(m_claimButton, &Button::clicked, this, [this] {
        if (m_row.people.claimedBy.isEmpty() || m_actions.holds(m_row))
            m_actions.toggleClaim(m_row);
        else
            m_actions.takeOver(m_row);
    });
    connect(m_noteButton, &Button::clicked, this, [this] { m_actions.addNote(m_row); });
    connect(m_snoozeButton, &Button::clicked, this,
            [this] { m_actions.snooze(m_row, m_snoozeButton->mapToGlobal(m_snoozeButton->rect().bottomLeft())); });
    hide();
}

void PeopleSection::showRequest(const RequestRow &row)
{
    setVisible(m_actions.isPossible());
    const bool other = !m_known || row.key() != m_row.key();
    const bool notesChanged = other || row.people.notes != m_row.people.notes;
    m_row = row;
    m_known = true;
    const QString label = m_model.label(row), &holder = row.people.claimedBy;
    const support::Timestamp now = m_model.now();
    QString claim = holder.isEmpty() ? tr("Nobody has claimed this yet.")
        : m_actions.holds(row)
        ? tr("You are on it since %1.").arg(wording::localTime(row.people.claimedAt, now))
        : tr("%1 is on it since %2.").arg(shownText(holder, 60), wording::localTime(row.people.claimedAt, now));
    if (row.membership.snoozed)
        claim += u' ' + tr("Snoozed until %1.").arg(wording::dayTime(row.people.snoozedUntil, now));
    m_claim->setShown(claim);
    QStringList times;
    if (!holder.isEmpty())
        times << wording::universalTime(row.people.claimedAt);
    if (row.membership.snoozed)
        times << wording::universalTime(row.people.snoozedUntil);
    m_claim->setToolTip(plainToolTip(times.join(u'\n')));
    m_handed->setShown(wording::handedText(row, m_actions.person(), now));
    m_handed->setVisible(row.isHandedOut());
    m_handed->setToolTip(plainToolTip(wording::universalTime(row.people.handedAt)));

    m_claimButton->setText(wording::claimButton(holder, m_actions.person()));
    m_claimButton->setAccessibleName(tr("%1: %2", "what a button does, customer").arg(m_claimButton->text(), label));
    m_noteButton->setAccessibleName(tr("Add a note for %1").arg(label));
    m_snoozeButton->setText(row.membership.snoozed ? tr("Show again now") : tr("Snooze"));
    m_snoozeButton->setVisible(row.membership.snoozed || row.membership.views.testFlag(desk::View::Needs));
    m_snoozeButton->setAccessibleName(row.membership.snoozed ? tr("Show %1 again now").arg(label)
                                                             : tr("Snooze %1").arg(label));
    const QString obstacle = m_actions.obstacle();
    m_obstacle->setShown(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    for (Button *button : {m_claimButton, m_noteButton, m_snoozeButton})
        button->setEnabled(obstacle.isEmpty());
    if (other)
        showNotes({});
    if (notesChanged)
        readNotes();
}

void PeopleSection::reread(bool onlyMissing)
{
    if (m_known && (m_unread || !onlyMissing))
        readNotes();
}

void PeopleSection::readNotes()
{
    const int reading = ++m_reading;
    m_unread = false;
    if (m_row.people.notes == 0) {
        showNotes({});
        return;
    }
    support::whenReady(m_actions.notes(m_row.key()), this, [this, reading](const std::vector<store::Note> &notes) {
        if (reading != m_reading)
            return;
        // There are some: none is the answer of a store that cannot be read. What is shown stays.
        m_unread = notes.empty();
        if (!m_unread || m_notes.isEmpty())
            showNotes(notes);
        m_unreadable->setVisible(m_unread && m_notes.isEmpty());
    });
}

void PeopleSection::showNotes(const std::vector<store::Note> &notes)
{
    m_unreadable->hide();
    while (m_notes.size() > qsizetype(notes.size()))
        delete m_notes.takeLast();
    while (m_notes.size() < qsizetype(notes.size())) {
        auto *paragraph = new Paragraph(this);
        paragraph->setFramed();
        m_noteRows->addWidget(paragraph);
        paragraph->show();
        m_notes.append(paragraph);
    }
    for (size_t i = 0; i < notes.size(); ++i) {
        const store::Note &note = notes[i];
        const QString when = wording::localTime(note.writtenAt, m_model.now());
        m_notes[qsizetype(i)]->setShown(u'\n' + note.text,
                                        QStringLiteral("%1 · %2").arg(shownText(note.author, 60), when));
        m_notes[qsizetype(i)]->setToolTip(plainToolTip(wording::universalTime(note.writtenAt)));
    }
}

} // namespace monitor
