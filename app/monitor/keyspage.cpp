// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/keyspage.h"

#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/keyentry.h"
#include "monitor/paragraph.h"
#include "monitor/textlabel.h"
#include "monitor/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace monitor {

bool addSourceFrom(KeyEntry &entry, Preferences &preferences)
{
    SourceValues values;
    values.name = entry.name()->text();
    if (values.name.isEmpty()) {
        entry.name()->refuse(KeyEntry::tr("The key needs a name, so that you know it again."));
        return false;
    }
    if (entry.isEmpty()) {
        entry.secret()->refuse(KeyEntry::tr("Paste the key or the digest."));
        return false;
    }
    for (const SourceValues &known : preferences.sources()) {
        if (known.name == values.name) {
            entry.name()->refuse(KeyEntry::tr("There is a key of this name already; take another name."));
            return false;
        }
    }
    if (const auto refusal = preferences.addSource(values, entry.takeSecret())) {
        (refusal->field == PreferenceField::SourceName ? entry.name() : entry.secret())->refuse(refusal->sentence);
        return false;
    }
    return true;
}

FirstKeyPage::FirstKeyPage(Preferences &preferences, QWidget *parent)
    : PreferencePage(tr("The team's API key"),
                     tr("InboxKit signs its events with your team's API key; without the key nobody can tell them from "
                        "forged ones. You find it in InboxKit among the settings of your team. The digest of the key "
                        "will do as well, if you would rather not hand out the key."),
                     preferences, parent)
    , m_entry(new KeyEntry(this))
{
    rows()->addWidget(m_entry);
    auto *where = new Paragraph(this);
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setShown(tr("The key is kept in the system's keychain. Where there is none, it is kept in a file that only "
                       "you can read, and you are told so."));
    rows()->addWidget(where);
    rows()->addStretch(1);
    connect(m_entry, &KeyEntry::edited, this, &PreferencePage::edited);
    FirstKeyPage::reset();
}

void FirstKeyPage::reset()
{
    const std::vector<SourceValues> known = preferences().sources();
    const QString fixed = preferences().fixedBecause(PreferenceField::Sources);
    m_entry->setEnabled(fixed.isEmpty());
    m_entry->name()->setText(known.empty() ? tr("InboxKit") : QString());
    m_entry->secret()->field()->setFocus(Qt::OtherFocusReason); // the name is a good one already
    if (!fixed.isEmpty()) {
        m_entry->secret()->fix(fixed);
    } else if (!known.empty()) {
        QStringList names;
        for (const SourceValues &source : known)
            names << source.name;
        m_entry->name()->setHint(
            tr("In force already: %1. Leave the key empty to go on with that.").arg(names.join(QStringLiteral(", "))));
    }
}

bool FirstKeyPage::apply()
{
    if (m_entry->isEmpty() && !preferences().sources().empty())
        return true;
    if (!addSourceFrom(*m_entry, preferences()))
        return false;
    reset();
    return true;
}

SourceBox::SourceBox(const SourceValues &values, const QString &fixed, QWidget *parent)
    : QWidget(parent)
    , m_before(values)
    , m_notAfter(new FormRow(tr("Accepted until"), this))
    , m_team(new FormRow(tr("Only for the team"), this))
    , m_scopes(new FormRow(tr("Scopes for delegation"), this))
{
    auto *name = new TextLabel(TextSize::Who, true, this);
    name->setShown(values.name);
    auto *remove = new Button(tr("Remove"), Button::Rank::Plain, this);
    remove->setAccessibleName(tr("Remove the key %1").arg(values.name));
    remove->setEnabled(fixed.isEmpty());
    // A key that is forgotten is gone: the first press only asks.
    connect(remove, &Button::clicked, this, [this, remove, name = values.name] {
        const QString sure = tr("Remove for good");
        if (remove->text() == sure) {
            emit removePressed();
            return;
        }
        remove->setText(sure);
        remove->setAccessibleName(tr("Remove the key %1 for good").arg(name));
        remove->updateGeometry();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(remove);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::wide, metric::apart, metric::apart);
    rows->setSpacing(metric::snug);
    rows->addLayout(head);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(metric::wide);
    beside->addWidget(m_notAfter, 1, Qt::AlignTop);
    beside->addWidget(m_team, 1, Qt::AlignTop);
    rows->addLayout(beside);
    rows->addWidget(m_scopes);
    m_notAfter->field()->setPlaceholderText(tr("no end; or 2026-12-31 18:00"));
    m_team->field()->setPlaceholderText(tr("any team_id"));
    m_scopes->field()->setPlaceholderText(tr("what customers must enter beside a Client ID"));
    m_notAfter->setText(values.notAfter);
    m_team->setText(values.team);
    m_scopes->setText(values.scopes);
    for (FormRow *row : {m_notAfter, m_team, m_scopes}) {
        // One sentence says why for all of them.
        row->fix(row == m_scopes ? fixed : QString());
        row->field()->setEnabled(fixed.isEmpty());
        row->field()->setAccessibleName(
            tr("%1 of %2", "a field's caption and a key's name").arg(row->field()->accessibleName(), values.name));
        connect(row, &FormRow::edited, this, &SourceBox::edited);
    }
}

SourceValues SourceBox::values() const
{
    SourceValues values = m_before;
    values.notAfter = m_notAfter->text();
    values.team = m_team->text();
    values.scopes = m_scopes->text();
    return values;
}

void SourceBox::refuse(const Refusal &refusal)
{
    FormRow *row = refusal.field == PreferenceField::Team ? m_team
        : refusal.field == PreferenceField::Scopes        ? m_scopes
                                                          : m_notAfter;
    row->refuse(refusal.sentence);
}

void SourceBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::cardRadius, metric::cardRadius);
}

KeysPage::KeysPage(Preferences &preferences, QWidget *parent)
    : PreferencePage(tr("Keys"),
                     tr("Events are accepted when they are signed with one of these keys. To rotate a key, add the new "
                        "one below, and give the old one an end: until then both are accepted."),
                     preferences, parent)
    , m_boxRows(new QVBoxLayout)
    , m_entry(new KeyEntry(this))
{
    m_boxRows->setSpacing(metric::wide);
    rows()->addLayout(m_boxRows);
    addHeading(tr("Add a key"));
    rows()->addWidget(m_entry);
    rows()->addStretch(1);
    connect(m_entry, &KeyEntry::edited, this, &PreferencePage::edited);
    KeysPage::reset();
}

void KeysPage::reset()
{
    complain({});
    showSources();
    m_entry->takeSecret();
    m_entry->name()->setText({});
    m_entry->secret()->refuse({});
    const QString fixed = preferences().fixedBecause(PreferenceField::Secret);
    m_entry->setEnabled(fixed.isEmpty());
    m_entry->secret()->fix(fixed);
}

void KeysPage::showSources()
{
    for (SourceBox *box : std::as_const(m_boxes)) {
        box->hide();
        box->deleteLater(); // it may be telling of its own button
    }
    m_boxes.clear();
    const QString fixed = preferences().fixedBecause(PreferenceField::Sources);
    for (const SourceValues &values : preferences().sources()) {
        auto *box = new SourceBox(values, fixed, this);
        connect(box, &SourceBox::edited, this, &PreferencePage::edited);
        connect(box, &SourceBox::removePressed, this, [this, name = values.name] { remove(name); });
        m_boxRows->addWidget(box);
        m_boxes.append(box);
    }
}

void KeysPage::remove(const QString &name)
{
    if (const auto refusal = preferences().removeSource(name)) {
        complain(refusal->sentence);
        return;
    }
    complain({});
    showSources();
}

bool KeysPage::apply()
{
    complain({});
    for (SourceBox *box : std::as_const(m_boxes)) {
        const SourceValues values = box->values();
        if (values == box->before())
            continue;
        if (const auto refusal = preferences().setSourceTerms(values)) {
            if (refusal->field == PreferenceField::Page)
                complain(refusal->sentence);
            else
                box->refuse(*refusal);
            return false;
        }
    }
    if (!m_entry->isEmpty() || !m_entry->name()->text().isEmpty()) {
        if (!addSourceFrom(*m_entry, preferences()))
            return false;
    }
    reset();
    return true;
}

} // namespace monitor
