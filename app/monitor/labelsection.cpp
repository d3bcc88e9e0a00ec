// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/labelsection.h"

#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/peopleactions.h"
#include "monitor/showntext.h"
#include "monitor/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace monitor {

LabelSection::LabelSection(const desk::RequestModel &model, PeopleActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_field(new Field(this))
    , m_save(new Button(tr("Keep"), Button::Rank::Plain, this))
{
    m_field->setMaxLength(longest);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::snug);
    row->addWidget(m_field, 1);
    row->addWidget(m_save);
    connect(m_field, &Field::textChanged, this, &LabelSection::judge);
    connect(m_field, &Field::returnPressed, this, &LabelSection::save);
    connect(m_save, &Button::clicked, this, &LabelSection::save);
    m_save->hide();
    hide();
}

void LabelSection::showRequest(const desk::RequestRow &row)
{
    const auto target = m_model.labelTarget(row);
    const QString label = m_model.labels().labelFor(row.change());
    // Nobody need be told what they cannot name.
    setVisible(target && m_actions.isPossible() && !(m_actions.isReadOnly() && label.isEmpty()));
    if (!target)
        return;
    const bool other = row.key() != m_row.key();
    const bool written = m_field->text() != m_label;
    m_row = row;
    if (other || !written || m_field->text().simplified() == label) {
        m_label = label;
        m_field->setText(label);
        m_field->setCursorPosition(0);
    }
    const QString named = shownText(target->labelled, 40);
    m_field->setPlaceholderText(target->scope == store::LabelScope::Domain
                                    ? tr("Your name for domain %1").arg(named)
                                    : tr("Your name for workspace %1").arg(named));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setToolTip(plainToolTip(m_field->placeholderText()));
    m_save->setAccessibleName(tr("Keep the name for %1").arg(named));
    m_field->setReadOnly(!m_actions.obstacle().isEmpty());
    judge();
}

void LabelSection::judge()
{
    m_save->setVisible(m_field->text().simplified() != m_label);
}

void LabelSection::save()
{
    if (m_field->text().simplified() != m_label)
        m_actions.setLabel(m_row, m_field->text());
}

bool LabelSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_field->text() != m_label) {
        m_field->setText(m_label);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace monitor
