// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/plaincard.h"

#include "monitor/button.h"
#include "monitor/requestactions.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QVBoxLayout>

namespace monitor {

PlainCard::PlainCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent)
    : Card(model, actions, parent)
    , m_text(new TextLabel(TextSize::Body, false, this))
{
    body()->addWidget(m_text);
    m_dismiss = addButton(tr("Dismiss"), false, &RequestActions::dismiss);
}

void PlainCard::fill(const desk::RequestRow &row)
{
    m_text->setShown(row.change().statusText);
    m_text->setVisible(!row.change().statusText.trimmed().isEmpty());
    m_dismiss->setVisible(desk::isDismissible(row.status));
    nameFor(m_dismiss, tr("Dismiss %1"), m_model.label(row));
}

QString PlainCard::icon(const desk::RequestRow &row) const
{
    return wording::statusIcon(row.status);
}

} // namespace monitor
