// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/fieldssection.h"

#include "monitor/fieldrow.h"
#include "monitor/sectionheading.h"
#include "monitor/wording.h"

#include <QLocale>
#include <QVBoxLayout>

namespace monitor {

using desk::RequestRow;
using Style = FieldRow::Style;

FieldsSection::FieldsSection(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::tight);
    rows->addWidget(new SectionHeading(tr("Details"), this));
    addText(tr("Request"), Style::Monospaced, [](const RequestRow &row) { return row.change().uid; });
    addText(tr("Status"), Style::Line, [](const RequestRow &row) { return row.change().status; });
    addText(tr("Previously"), Style::Line,
            [](const RequestRow &row) { return row.change().previousStatus.value_or(QString()); });
    addText(tr("Status text"), Style::Whole, [](const RequestRow &row) { return row.change().statusText; });
    addText(tr("Reason"), Style::Whole, [](const RequestRow &row) { return row.change().statusReason; });
    addText(tr("Retries"), Style::Line, [](const RequestRow &row) {
        const QLocale locale;
        return tr("%1 of %2", "retries made, retries allowed")
            .arg(locale.toString(row.change().retryCount), locale.toString(row.change().maxRetries));
    });
    addText(tr("Domain"), Style::Whole, [](const RequestRow &row) { return row.change().domainName; });
    m_clientId = addRow(tr("Client ID"), Style::Monospaced);
    m_link = new FieldRow(tr("Consent link"), Style::Monospaced, this);
    connect(m_link, &FieldRow::copyPressed, this, &FieldsSection::copyLink);
    rows->addWidget(m_link);
    addText(tr("Mailbox"), Style::Monospaced, [](const RequestRow &row) { return row.change().mailboxId; });
    addText(tr("Workspace"), Style::Monospaced, [](const RequestRow &row) { return row.change().workspaceId; });
    addText(tr("Team"), Style::Line, [](const RequestRow &row) { return row.change().teamName; });
    addText(tr("Team ID"), Style::Monospaced, [](const RequestRow &row) { return row.change().teamId; });
    m_trust = addRow(tr("Trust"), Style::Whole);
    addText(tr("Source"), Style::Line, [](const RequestRow &row) { return row.request.source; });
    addTime(tr("Since"), [](const RequestRow &row) { return std::optional(row.since()); });
    addTime(tr("Completed"), [](const RequestRow &row) { return row.change().completedAt; });
    addTime(tr("First heard"), [](const RequestRow &row) { return std::optional(row.request.firstReceivedAt); });
    addTime(tr("Last heard"), [](const RequestRow &row) { return std::optional(row.request.lastReceivedAt); });
}

FieldRow *FieldsSection::addRow(const QString &caption, FieldRow::Style style)
{
    auto *row = new FieldRow(caption, style, this);
    connect(row, &FieldRow::copyPressed, this, [this, row] { emit copyField(row->caption(), row->value()); });
    layout()->addWidget(row);
    return row;
}

void FieldsSection::addText(const QString &caption, FieldRow::Style style, Reading read)
{
    m_texts.push_back({addRow(caption, style), std::move(read)});
}

void FieldsSection::addTime(const QString &caption, Moment read)
{
    m_times.push_back({addRow(caption, Style::Line), std::move(read)});
}

void FieldsSection::showRequest(const RequestRow &row, desk::AppStanding standing, support::Timestamp now)
{
    for (const TextField &field : m_texts)
        field.row->setValue(field.read(row));
    for (const TimeField &field : m_times) {
        const auto time = field.read(row);
        field.row->setValue(time ? wording::localTime(*time, now) : QString(),
                            time ? wording::universalTime(*time) : QString());
    }
    const QString &clientId = row.change().clientId;
    m_clientId->setValue(clientId, wording::standingSentence(standing, row));
    if (!clientId.isEmpty() && !guidance::isPlausibleClientId(clientId))
        m_clientId->setChip(tr("unusual"), ToneName::Trouble);
    else
        m_clientId->setChip(wording::standingWord(standing), wording::standingTone(standing));
    m_link->setValue(row.change().consentUrl);
    m_link->setCopyable(!row.request.offeredConsentUrl().isEmpty());
    const QString trust = wording::trustWord(row.request.trust);
    m_trust->setValue(QStringLiteral("%1 – %2").arg(trust, wording::trustExplanation(row.request.trust)), {}, trust);
    m_trust->setChip(row.request.timeBelieved ? QString() : tr("its time was not believed"), ToneName::Waiting);
}

} // namespace monitor
