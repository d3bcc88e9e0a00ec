// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/notedialog.h"

#include "monitor/button.h"
#include "monitor/paragraph.h"
#include "monitor/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace monitor {

NoteDialog::NoteDialog(const QString &customer, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_verdict(new Paragraph(this))
    , m_add(new Button(tr("Add the note"), Button::Rank::Primary, this))
{
    dress(this);
    setWindowTitle(tr("Note"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto *heading = new Paragraph(this);
    heading->setFont(textFont(TextSize::Who, true));
    heading->setShown(tr("Note for %1").arg(customer));
    m_text->setTabChangesFocus(true);
    m_text->setFont(textFont(TextSize::Body));
    m_text->setAccessibleName(heading->text());
    m_text->setFixedHeight(6 * m_text->fontMetrics().lineSpacing());
    auto *cancel = new Button(tr("Cancel"), Button::Rank::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::snug);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::wide);
    rows->addWidget(heading);
    rows->addWidget(m_text);
    rows->addWidget(m_verdict);
    rows->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_add, &Button::clicked, this, &NoteDialog::add);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, &NoteDialog::add);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::judge);
    judge();
    m_text->setFocus();
}

void NoteDialog::judge()
{
    const QString text = m_text->toPlainText();
    const bool tooLong = text.size() > longest;
    m_verdict->setShown(
        tooLong ? tr("A note can have %1 characters at most.").arg(QLocale().toString(longest))
                : tr("Everybody who works with this store sees it; it is not sent to the customer or to InboxKit."));
    m_add->setEnabled(!tooLong && !text.trimmed().isEmpty());
}

void NoteDialog::add()
{
    if (!m_add->isEnabled())
        return;
    emit written(m_text->toPlainText().trimmed());
    accept();
}

} // namespace monitor
