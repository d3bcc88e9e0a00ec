// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/approvaldialog.h"

#include "monitor/button.h"
#include "monitor/paragraph.h"
#include "monitor/showntext.h"
#include "monitor/textbox.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

ApprovalDialog *ApprovalDialog::forLink(const guidance::LinkInspection &link, Purpose purpose, const QString &customer,
                                        QWidget *parent)
{
    auto *dialog = new ApprovalDialog(tr("Unusual link"),
                                      purpose == Purpose::Open
                                          ? tr("The link for %1 is unusual. Open it all the same?").arg(customer)
                                          : tr("The link for %1 is unusual. Copy it all the same?").arg(customer),
                                      parent);
    QStringList reasons;
    for (const guidance::LinkConcern concern : link.concerns)
        reasons.append(wording::concernSentence(concern));
    // Only pages of the web are opened: anything else could start a program on this machine.
    const bool web = link.url.isValid()
        && (link.url.scheme() == QStringLiteral("https") || link.url.scheme() == QStringLiteral("http"));
    const bool possible = web || purpose == Purpose::Copy;
    if (!possible)
        reasons.append(tr("It cannot be opened from here, only copied."));
    dialog->addFact(tr("Host"), wording::hostText(link));
    dialog->addReasons(reasons);
    dialog->addWhole(tr("The whole link"), link.text);
    dialog->addButtons(possible);
    return dialog;
}

ApprovalDialog *ApprovalDialog::forClientId(const QString &clientId, const QString &customer, QWidget *parent)
{
    auto *dialog = new ApprovalDialog(
        tr("Unusual Client ID"), tr("The Client ID for %1 is unusual. Copy it all the same?").arg(customer), parent);
    dialog->addReasons({tr("It does not have the form of a Client ID of Google: digits, and possibly "
                           "“-….apps.googleusercontent.com”.")});
    dialog->addWhole(tr("The whole Client ID"), clientId);
    dialog->addButtons(true);
    return dialog;
}

ApprovalDialog::ApprovalDialog(const QString &title, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QVBoxLayout(this))
{
    dress(this);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    m_rows->setSpacing(metric::wide);
    auto *heading = new Paragraph(this);
    heading->setFont(textFont(TextSize::Who, true));
    heading->setShown(question);
    m_rows->addWidget(heading);
}

void ApprovalDialog::addFact(const QString &caption, const QString &text)
{
    auto *line = new QHBoxLayout;
    auto *label = new TextLabel;
    label->setInk(TextLabel::Ink::Soft);
    label->setShown(caption);
    auto *fact = new Paragraph(this);
    fact->setFont(monospacedFont());
    fact->setShown(text);
    line->setSpacing(metric::wide);
    line->addWidget(label);
    line->addWidget(fact, 1);
    m_rows->addLayout(line);
}

void ApprovalDialog::addReasons(const QStringList &reasons)
{
    for (const QString &reason : reasons) {
        auto *paragraph = new Paragraph(this);
        paragraph->setShown(QStringLiteral("• ") + reason);
        m_rows->addWidget(paragraph);
    }
}

void ApprovalDialog::addWhole(const QString &caption, const QString &text)
{
    auto *label = new TextLabel(TextSize::Caption);
    label->setInk(TextLabel::Ink::Soft);
    label->setShown(caption);
    auto *whole = new TextBox(this);
    whole->setPlainText(shownText(text, 300'000, true));
    whole->setAccessibleName(caption);
    whole->setLines(6);
    m_rows->addWidget(label);
    m_rows->addWidget(whole);
}

void ApprovalDialog::addButtons(bool possible)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::snug);
    m_continue = new Button(tr("Approve and continue"));
    m_continue->setEnabled(possible);
    auto *cancel = new Button(tr("Cancel"), Button::Rank::Primary);
    connect(m_continue, &Button::clicked, this, &QDialog::accept);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    buttons->addStretch(1);
    buttons->addWidget(m_continue);
    buttons->addWidget(cancel);
    m_rows->addLayout(buttons);
    // Whoever presses Enter without reading has not approved anything.
    cancel->setFocus();
}

} // namespace monitor
