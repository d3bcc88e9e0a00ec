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

LinkSection::LinkSection(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::tight);
    rows->addWidget(new SectionHeading(tr("This link"), this));
    m_host = addRow(tr("Host"), FieldRow::Style::Whole);
    m_app = addRow(tr("App"), FieldRow::Style::Monospaced);
    m_scopes = addRow(tr("Asks for"), FieldRow::Style::Whole);
    m_redirect = addRow(tr("Returns to"), FieldRow::Style::Whole);
    m_account = addRow(tr("Account"), FieldRow::Style::Whole);
    m_tenant = addRow(tr("Tenant"), FieldRow::Style::Line);
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

void LinkSection::showRequest(const desk::RequestRow &row)
{
    const bool hasLink = row.request.kind() == onboarding::RequestKind::Consent && !row.change().consentUrl.isEmpty();
    setVisible(hasLink);
    if (!hasLink)
        return;
    const guidance::LinkInspection &link = row.link();
    m_host->setValue(wording::hostText(link));
    m_host->setChip(link.isKnown() ? tr("known") : tr("unusual"), link.isKnown() ? ToneName::Done : ToneName::Trouble);
    m_app->setValue(link.clientId);
    QStringList words;
    for (const QString &scope : link.scopes) {
        if (const QString plain = wording::scopeWords(scope); !words.contains(plain))
            words.append(plain);
    }
    m_scopes->setValue(words.join(QStringLiteral(", ")), words.join(u'\n'));
    m_redirect->setValue(link.redirectHost);
    m_account->setValue(link.loginHint);
    m_account->setChip(tr("unproven"), ToneName::Neutral);
    m_tenant->setValue(link.tenant);
    QStringList reasons;
    for (const guidance::LinkConcern concern : link.concerns)
        reasons.append(QStringLiteral("• ") + wording::concernSentence(concern));
    m_concerns->setShown(reasons.join(u'\n'));
    m_concerns->setVisible(!reasons.isEmpty());
}

} // namespace monitor
