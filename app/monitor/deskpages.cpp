// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/deskpages.h"

#include "monitor/choices.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace monitor {

using settings::DeskSettings;

NotificationsPage::NotificationsPage(Preferences &preferences, QWidget *parent)
    : PreferencePage(tr("Notifications"), tr("What you are told of while you are not looking at the window."),
                     preferences, parent)
    , m_from(new FormRow(tr("From"), this))
    , m_until(new FormRow(tr("Until"), this))
{
    const auto add = [this](const QString &text) {
        auto *box = new TickBox(text, this);
        connect(box, &TickBox::toggled, this, &PreferencePage::edited);
        rows()->addWidget(box);
        return box;
    };
    m_customer = add(tr("A customer must act"));
    m_trouble = add(tr("Something went wrong"));
    m_completed = add(tr("A request is completed"));
    m_sound = add(tr("With a sound"));
    m_quiet = add(tr("Quiet hours: no notifications at this time of day"));
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::wide);
    for (FormRow *row : {m_from, m_until}) {
        row->field()->setPlaceholderText(QStringLiteral("18:00"));
        line->addWidget(row, 1, Qt::AlignTop);
        connect(row, &FormRow::edited, this, &PreferencePage::edited);
    }
    line->addStretch(1);
    rows()->addLayout(line);
    rows()->addStretch(1);
    connect(m_quiet, &QAbstractButton::toggled, this, &NotificationsPage::followQuiet);
    NotificationsPage::reset();
}

void NotificationsPage::reset()
{
    complain({});
    const DeskSettings desk = preferences().desk();
    m_customer->setChecked(desk.notifyCustomer);
    m_trouble->setChecked(desk.notifyTrouble);
    m_completed->setChecked(desk.notifyCompleted);
    m_sound->setChecked(desk.sound);
    m_quiet->setChecked(desk.quiet.has_value());
    const settings::QuietHours hours = desk.quiet.value_or(settings::QuietHours{QTime(18, 0), QTime(8, 0)});
    m_from->setText(hours.from.toString(QStringLiteral("HH:mm")));
    m_until->setText(hours.until.toString(QStringLiteral("HH:mm")));
    followQuiet();
}

void NotificationsPage::followQuiet()
{
    for (FormRow *row : {m_from, m_until}) {
        row->refuse({});
        row->field()->setEnabled(m_quiet->isChecked());
    }
}

bool NotificationsPage::apply()
{
    complain({});
    DeskSettings desk = preferences().desk();
    desk.notifyCustomer = m_customer->isChecked();
    desk.notifyTrouble = m_trouble->isChecked();
    desk.notifyCompleted = m_completed->isChecked();
    desk.sound = m_sound->isChecked();
    desk.quiet.reset();
    if (m_quiet->isChecked()) {
        const auto from = settings::timeOfDay(m_from->text()), until = settings::timeOfDay(m_until->text());
        for (const auto &[row, time] : {std::pair(m_from, from), std::pair(m_until, until)}) {
            if (time)
                continue;
            row->refuse(tr("A time of day looks like 18:00."));
            return false;
        }
        if (*from == *until) {
            m_until->refuse(tr("Both are the same: the quiet hours would be empty."));
            return false;
        }
        desk.quiet = settings::QuietHours{*from, *until};
    }
    if (const auto refusal = preferences().setDesk(desk)) {
        complain(refusal->sentence);
        return false;
    }
    return true;
}

LimitsPage::LimitsPage(Preferences &preferences, QWidget *parent)
    : PreferencePage(tr("Limits"),
                     tr("A request that stays in a status for longer than this counts as stuck: its bar is full, and "
                        "where nobody but InboxKit can act it moves to Trouble."),
                     preferences, parent)
{
    const auto add = [this](const QString &caption, int DeskSettings::*minutes) {
        FormRow *row = addRow(caption);
        row->field()->setMaximumWidth(140);
        row->setUnit(tr("minutes"));
        m_lines.push_back({row, minutes});
    };
    add(tr("Queued"), &DeskSettings::queuedMinutes);
    add(tr("Pending: the customer must act"), &DeskSettings::pendingMinutes);
    add(tr("Processing"), &DeskSettings::processingMinutes);
    add(tr("A status that this program does not know"), &DeskSettings::unknownMinutes);
    rows()->addStretch(1);
    LimitsPage::reset();
}

void LimitsPage::reset()
{
    complain({});
    const DeskSettings desk = preferences().desk();
    for (const Line &line : m_lines)
        line.row->setText(QString::number(desk.*line.minutes));
}

bool LimitsPage::apply()
{
    complain({});
    DeskSettings desk = preferences().desk();
    for (const Line &line : m_lines) {
        bool ok = false;
        const int minutes = line.row->text().toInt(&ok);
        if (!ok || minutes < 1 || minutes > DeskSettings::mostMinutes) {
            line.row->refuse(tr("A whole number of minutes from 1 to %1, which is a week.")
                                 .arg(QLocale().toString(DeskSettings::mostMinutes)));
            return false;
        }
        desk.*line.minutes = minutes;
    }
    if (const auto refusal = preferences().setDesk(desk)) {
        complain(refusal->sentence);
        return false;
    }
    return true;
}

LanguagePage::LanguagePage(Preferences &preferences, QWidget *parent)
    : PreferencePage(tr("Language"), tr("The language of this window; messages for customers have their own."),
                     preferences, parent)
{
    const auto add = [this](const QString &code, const QString &text) {
        auto *button = new ChoiceButton(text, this);
        connect(button, &ChoiceButton::toggled, this, &PreferencePage::edited);
        rows()->addWidget(button);
        m_languages.insert(code, button);
    };
    add({}, tr("As the system"));
    for (const QString &code : preferences.languages())
        add(code, QLocale(code).nativeLanguageName());
    rows()->addStretch(1);
    LanguagePage::reset();
}

void LanguagePage::reset()
{
    complain({});
    const QString code = preferences().desk().language;
    m_languages.value(code, m_languages.value({}))->setChecked(true);
}

bool LanguagePage::apply()
{
    complain({});
    DeskSettings desk = preferences().desk();
    for (auto language = m_languages.cbegin(); language != m_languages.cend(); ++language) {
        if ((*language)->isChecked())
            desk.language = language.key();
    }
    if (const auto refusal = preferences().setDesk(desk)) {
        complain(refusal->sentence);
        return false;
    }
    return true;
}

} // namespace monitor
