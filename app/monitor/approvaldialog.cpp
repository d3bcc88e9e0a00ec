// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/approvaldialog.h"

#include "monitor/button.h"
#include "monitor/paragraph.h"
#include "monitor/showntext.h"
#include "monitor/textbox.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

using desk::AppStanding;

namespace {

constexpr int mostLines = 8; ///< of one fact; the whole link stands below

} // namespace

ApprovalDialog::ApprovalDialog(const desk::RequestRow &row, AppStanding standing, Purpose purpose,
                               const QString &customer, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QVBoxLayout(this))
{
    dress(this);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    m_rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    m_rows->setSpacing(metric::wide);
    if (row.request.kind() == onboarding::RequestKind::Consent)
        askAboutLink(row, standing, purpose, customer);
    else
        askAboutClientId(row, standing, purpose, customer);
}

void ApprovalDialog::askAboutLink(const desk::RequestRow &row, AppStanding standing, Purpose purpose,
                                  const QString &customer)
{
    const guidance::LinkInspection &link = row.link();
    const bool open = purpose == Purpose::Open;
    if (!link.isKnown()) {
        setQuestion(tr("Unusual link"),
                    open ? tr("The link for %1 is unusual. Open it all the same?").arg(customer)
                         : tr("The link for %1 is unusual. Copy it all the same?").arg(customer));
    } else if (standing == AppStanding::Changed) {
        setQuestion(tr("Another app"),
                    open ? tr("The link for %1 is of another app than before. Open it?").arg(customer)
                         : tr("The link for %1 is of another app than before. Copy it?").arg(customer));
    } else {
        setQuestion(tr("New app"),
                    open ? tr("The link for %1 is of an app that is new here. Open it?").arg(customer)
                         : tr("The link for %1 is of an app that is new here. Copy it?").arg(customer));
    }
    QStringList reasons;
    for (const guidance::LinkConcern concern : link.concerns)
        reasons.append(wording::concernSentence(concern, link));
    reasons.append(wording::standingSentence(standing, row));
    // Only pages of the web are opened: anything else could start a program on this machine.
    const bool web = link.url.isValid()
        && (link.url.scheme() == QStringLiteral("https") || link.url.scheme() == QStringLiteral("http"));
    const bool possible = web || !open;
    if (!possible)
        reasons.append(tr("It cannot be opened from here, only copied."));
    addReasons(reasons);
    addFacts({{tr("Host"), wording::hostText(link), true},
              {tr("App"), link.clientId, true},
              {tr("Returns to"), wording::redirectText(link), true},
              {tr("Asks for"), wording::scopeLines(link).join(u'\n'), false}});
    addWhole(tr("The whole link"), link.text);
    addButtons(possible);
}

void ApprovalDialog::askAboutClientId(const desk::RequestRow &row, AppStanding standing, Purpose purpose,
                                      const QString &customer)
{
    const bool open = purpose == Purpose::Open;
    QStringList reasons;
    if (!guidance::isPlausibleClientId(row.change().clientId)) {
        setQuestion(tr("Unusual Client ID"),
                    tr("The Client ID for %1 is unusual. Copy it all the same?").arg(customer));
        reasons.append(tr("It does not have the form of a Client ID of Google: digits, and possibly "
                          "“-….apps.googleusercontent.com”."));
    } else if (standing == AppStanding::Changed) {
        setQuestion(
            tr("Another Client ID"),
            open ? tr("The Client ID for %1 is another than before. Open the Admin console with it?").arg(customer)
                 : tr("The Client ID for %1 is another than before. Copy it?").arg(customer));
    } else {
        setQuestion(tr("New app"),
                    open ? tr("The Client ID for %1 is new here. Open the Admin console with it?").arg(customer)
                         : tr("The Client ID for %1 is new here. Copy it?").arg(customer));
    }
    reasons.append(wording::standingSentence(standing, row));
    addReasons(reasons);
    addWhole(tr("The whole Client ID"), row.change().clientId);
    addButtons(true);
}

void ApprovalDialog::setQuestion(const QString &title, const QString &question)
{
    setWindowTitle(title);
    auto *heading = new Paragraph(this);
    heading->setFont(textFont(TextSize::Who, true));
    heading->setShown(question);
    m_rows->addWidget(heading);
}

void ApprovalDialog::addFacts(const std::vector<Fact> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::wide);
    grid->setVerticalSpacing(metric::tight);
    grid->setColumnStretch(1, 1);
    for (const Fact &fact : facts) {
        if (fact.text.isEmpty())
            continue;
        const int line = grid->rowCount();
        auto *caption = new TextLabel(TextSize::Body, false, this);
        caption->setInk(TextLabel::Ink::Soft);
        caption->setShown(fact.caption);
        auto *text = new Paragraph(this);
        if (fact.monospaced)
            text->setFont(monospacedFont());
        text->setMostLines(mostLines);
        text->setShown(fact.text);
        grid->addWidget(caption, line, 0, Qt::AlignTop);
        grid->addWidget(text, line, 1);
    }
    m_rows->addLayout(grid);
}

void ApprovalDialog::addReasons(const QStringList &reasons)
{
    for (const QString &reason : reasons) {
        if (reason.isEmpty())
            continue;
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
    whole->setTextInteractionFlags(Qt::NoTextInteraction); // to look at: copying is what is being asked about
    whole->setFocusPolicy(Qt::StrongFocus);
    whole->setLines(5);
    m_rows->addWidget(label);
    m_rows->addWidget(whole, 1); // takes what is left, so that the sentences stay together
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
