// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/clientidcard.h"

#include "guidance/consentlink.h"
#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/requestactions.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"

#include <QVBoxLayout>

namespace monitor {

ClientIdCard::ClientIdCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent)
    : Card(model, actions, parent)
    , m_clientId(new Field(this))
{
    m_clientId->setReadOnly(true);
    m_clientId->setFont(monospacedFont());
    body()->addWidget(m_clientId);
    watch(m_clientId);
    m_copyId = addButton(tr("Copy Client ID"), true, &RequestActions::copyClientId);
    m_copyInstructions = addButton(tr("Copy instructions"), false, &RequestActions::copyMessage);
    m_openConsole = addButton(tr("Open Admin console"), false, &RequestActions::openPage);
}

void ClientIdCard::fill(const desk::RequestRow &row)
{
    const QString &clientId = row.change().clientId;
    const bool plausible = guidance::isPlausibleClientId(clientId);
    m_clientId->setText(shownText(clientId));
    m_clientId->setCursorPosition(0);
    m_clientId->setPlaceholderText(tr("InboxKit sent no Client ID with this request."));
    m_copyId->setEnabled(!clientId.isEmpty());
    // What is asked about first must not be had by marking it.
    const bool free = plausible && m_actions.standing(row) == desk::AppStanding::Approved;
    if (!free && m_clientId->hasFocus())
        m_copyId->setFocus(Qt::OtherFocusReason); // not left to Qt, which might go on to another customer
    m_clientId->setEnabled(free);
    m_copyInstructions->setEnabled(!clientId.trimmed().isEmpty());
    m_openConsole->setVisible(plausible);
    if (!clientId.isEmpty() && !plausible)
        setHeaderChip(tr("unusual Client ID"), ToneName::Trouble);
    if (m_actions.scopesFor(row.request).isEmpty())
        setNote(tr("scopes are not set for this source"), {tr("scopes not set")});
    else
        setNote({});
    m_copyInstructions->setToolTip(plainToolTip(m_actions.languageHint(row)));
    const QString label = m_model.label(row);
    m_clientId->setAccessibleName(shownText(clientId));
    m_clientId->setAccessibleDescription(tr("Client ID for %1").arg(label));
    nameFor(m_copyId, tr("Copy Client ID for %1"), label);
    nameFor(m_copyInstructions, tr("Copy instructions for %1"), label);
    nameFor(m_openConsole, tr("Open Admin console for %1"), label);
}

} // namespace monitor
