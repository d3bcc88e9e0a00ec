// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/troublecard.h"

#include "guidance/advice.h"
#include "monitor/button.h"
#include "monitor/paragraph.h"
#include "monitor/requestactions.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QVBoxLayout>

namespace monitor {

TroubleCard::TroubleCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent)
    : Card(model, actions, parent)
    , m_text(new Paragraph(this))
    , m_reason(new TextLabel(TextSize::Body, false, this))
    , m_say(new Paragraph(this))
    , m_do(new Paragraph(this))
{
    m_reason->setMonospaced();
    m_reason->setInk(TextLabel::Ink::Soft);
    m_say->setFramed();
    m_do->setFramed();
    body()->addWidget(m_text);
    body()->addWidget(m_reason);
    body()->addWidget(m_say);
    body()->addWidget(m_do);
    m_copyAnswer = addButton(tr("Copy answer"), true, &RequestActions::copyAnswer);
    m_copyId = addButton(tr("Copy Client ID"), false, &RequestActions::copyClientId);
    m_dismiss = addButton(tr("Dismiss"), false, &RequestActions::dismiss);
}

void TroubleCard::fill(const desk::RequestRow &row)
{
    const onboarding::StatusChange &change = row.change();
    const bool failed = onboarding::isTrouble(row.status);
    const guidance::Advice advice = failed ? guidance::adviceFor(change) : guidance::Advice();
    m_text->setShown(change.statusText);
    m_text->setVisible(!change.statusText.trimmed().isEmpty());
    m_reason->setShown(change.statusReason);
    m_reason->setVisible(!change.statusReason.trimmed().isEmpty());
    const QString say = failed
        ? m_actions.answerFor(row)
        : tr("Nothing for the customer to do: InboxKit has been busy with this for longer than usual.");
    const QString act = failed
        ? advice.staff
        : tr("If it does not move on, look at the request in InboxKit or ask InboxKit's support.");
    m_say->setShown(say, tr("What to say."));
    m_say->setVisible(!say.trimmed().isEmpty());
    m_do->setShown(act, tr("What to do."));
    m_do->setVisible(!act.trimmed().isEmpty());
    m_copyAnswer->setVisible(failed && !say.isEmpty());
    m_copyId->setVisible(change.kind == onboarding::RequestKind::ClientId && !change.clientId.isEmpty());
    m_dismiss->setVisible(desk::isDismissible(row.status));
    setNote(failed ? wording::retryOutlook(change) : QString());
    m_copyAnswer->setToolTip(plainToolTip(m_actions.languageHint(row)));
    const QString label = m_model.label(row);
    nameFor(m_copyAnswer, tr("Copy answer for %1"), label);
    nameFor(m_copyId, tr("Copy Client ID for %1"), label);
    nameFor(m_dismiss, tr("Dismiss %1"), label);
}

QString TroubleCard::icon(const desk::RequestRow &row) const
{
    return wording::statusIcon(row.status);
}

} // namespace monitor
