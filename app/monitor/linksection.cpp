// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/linksection.h"

#include "monitor/fieldrow.h"
#include "monitor/paragraph.h"
#include "monitor/sectionheading.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QVBoxLayout>

namespace monitor {

namespace {

/// Names of companies stay as they are in every language.
QString providerName(guidance::Provider provider)
{
    switch (provider) {
    case guidance::Provider::Google:
        return QStringLiteral("Google");
    case guidance::Provider::Microsoft:
        return QStringLiteral("Microsoft");
    case guidance::Provider::Unknown:
        break;
    }
    return LinkSection::tr("unknown");
}

} // namespace

LinkSection::LinkSection(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::tight);
    rows->addWidget(new SectionHeading(tr("This link"), this));
    m_provider = addRow(tr("Provider"), FieldRow::Style::Line);
    m_provider->setCopyable(false);
    m_host = addRow(tr("Host"), FieldRow::Style::Whole);
    m_app = addRow(tr("App"), FieldRow::Style::Monospaced);
    m_scopes = addRow(tr("Asks for"), FieldRow::Style::Whole);
    m_redirect = addRow(tr("Returns to"), FieldRow::Style::Whole);
    m_account = addRow(tr("Account"), FieldRow::Style::Whole);
    m_tenant = addRow(tr("Tenant"), FieldRow::Style::Whole);
    m_prompt = addRow(tr("Sign-in"), FieldRow::Style::Whole);
    m_concerns = new Paragraph(this);
    rows->addWidget(m_concerns);
}

FieldRow *LinkSection::addRow(const QString &caption, FieldRow::Style style)
{
    auto *row = new FieldRow(caption, style, this);
    connect(row, &FieldRow::copyPressed, this, [this, row] { emit copyField(row->caption(), row->value()); });
    layout()->addWidget(row);
    return row;
}

void LinkSection::showRequest(const desk::RequestRow &row, desk::AppStanding standing)
{
    const bool hasLink = row.request.kind() == onboarding::RequestKind::Consent && !row.change().consentUrl.isEmpty();
    setVisible(hasLink);
    if (!hasLink)
        return;
    const guidance::LinkInspection &link = row.link();
    m_provider->setValue(providerName(link.provider));
    m_host->setValue(wording::hostText(link), {}, link.host);
    m_host->setChip(link.isKnown() ? tr("known") : tr("unusual"), link.isKnown() ? ToneName::Done : ToneName::Trouble);
    m_app->setValue(link.clientId, wording::standingSentence(standing, row));
    m_app->setChip(wording::standingWord(standing), wording::standingTone(standing));
    m_scopes->setValue(wording::scopeLines(link).join(u'\n'), wording::scopeOrigins(link).join(u'\n'),
                       link.scopes.join(u' '));
    m_redirect->setValue(wording::redirectText(link), {}, link.redirectHost);
    m_account->setValue(link.loginHint, tr("The link says so itself; nobody has proven it."));
    m_account->setChip(tr("unproven"), ToneName::Neutral);
    m_prompt->setValue(wording::promptText(link), link.prompt, link.prompt);
    m_tenant->setValue(wording::tenantText(link), {}, link.tenant);
    QStringList reasons;
    for (const guidance::LinkConcern concern : link.concerns)
        reasons.append(QStringLiteral("• ") + wording::concernSentence(concern, link));
    m_concerns->setShown(reasons.join(u'\n'));
    m_concerns->setVisible(!reasons.isEmpty());
}

} // namespace monitor
