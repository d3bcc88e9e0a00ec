// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/consentcard.h"

#include "monitor/button.h"
#include "monitor/requestactions.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

ConsentCard::ConsentCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent)
    : Card(model, actions, parent)
    , m_link(new LinkButton(this))
    , m_accountRow(new QWidget(this))
    , m_account(new TextLabel(TextSize::Who, true, m_accountRow))
{
    auto *caption = new TextLabel(TextSize::Body, false, m_accountRow);
    caption->setInk(TextLabel::Ink::Soft);
    caption->setShown(tr("The customer signs in as"));
    caption->setLeastWidth(caption->sizeHint().width());
    auto *account = new QHBoxLayout(m_accountRow);
    account->setContentsMargins(0, 0, 0, 0);
    account->setSpacing(metric::snug);
    account->addWidget(caption);
    account->addWidget(m_account, 1);
    body()->addWidget(m_accountRow);
    body()->addWidget(m_link);
    watch(m_link);
    connect(m_link, &LinkButton::clicked, this, [this] { m_actions.openPage(desk::RequestRow(request())); });
    m_copyLink = addButton(tr("Copy link"), true, &RequestActions::copyLink);
    m_copyMessage = addButton(tr("Copy message"), false, &RequestActions::copyMessage);
    m_open = addButton(tr("Open consent page"), false, &RequestActions::openPage);
}

void ConsentCard::fill(const desk::RequestRow &row)
{
    const bool hasLink = !row.change().consentUrl.trimmed().isEmpty();
    m_link->setLink(hasLink ? row.change().consentUrl : tr("InboxKit sent no link with this request."));
    m_link->setEnabled(hasLink);
    for (Button *button : {m_copyLink, m_copyMessage, m_open})
        button->setEnabled(hasLink);
    if (hasLink && !row.link().isKnown())
        setHeaderChip(tr("unusual link"), ToneName::Trouble);
    // Staff must not sign in with their own account (contract section 7), so the card says whose it is.
    const QString &account = row.link().loginHint;
    m_account->setShown(account);
    // Where the card is named after it, the account stands there in large letters already.
    const bool named = account == m_model.customer(row).text;
    m_accountRow->setVisible(!account.isEmpty() && !named);
    if (!hasLink)
        setNote({});
    else
        setNote(named ? tr("with this account, in the customer's own browser") : tr("in the customer's own browser"),
                {tr("in the customer's own browser"), tr("customer's browser")});
    m_copyMessage->setToolTip(plainToolTip(m_actions.languageHint(row)));
    const QString label = m_model.label(row);
    nameFor(m_copyLink, tr("Copy link for %1"), label);
    nameFor(m_copyMessage, tr("Copy message for %1"), label);
    nameFor(m_open, tr("Open consent page for %1"), label);
}

} // namespace monitor
