// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/formrow.h"

#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/iconview.h"
#include "monitor/paragraph.h"
#include "monitor/textlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

Complaint::Complaint(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Paragraph(this))
{
    auto *icon = new IconView(this);
    icon->setIcon(QStringLiteral("warning"), ToneName::Trouble);
    m_sentence->setTone(ToneName::Trouble);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::snug - 2);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    hide();
}

void Complaint::say(const QString &sentence)
{
    m_sentence->setShown(sentence);
    setVisible(!sentence.isEmpty());
}

QString Complaint::sentence() const
{
    return m_sentence->text();
}

FormRow::FormRow(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_field(new Field(this))
    , m_line(new QHBoxLayout)
    , m_hint(new Paragraph(this))
    , m_complaint(new Complaint(this))
{
    auto *label = new TextLabel(TextSize::Caption, true, this);
    label->setInk(TextLabel::Ink::Soft);
    label->setShown(caption);
    m_field->setAccessibleName(caption);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    m_line->setSpacing(metric::snug);
    m_line->addWidget(m_field, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::tight);
    rows->addWidget(label);
    rows->addLayout(m_line);
    rows->addWidget(m_complaint);
    rows->addWidget(m_hint);
    connect(m_field, &Field::textEdited, this, [this] {
        refuse({});
        emit edited();
    });
}

QString FormRow::text() const
{
    return m_field->text().trimmed();
}

void FormRow::setText(const QString &text)
{
    if (m_field->text() != text)
        m_field->setText(text);
    refuse({});
}

void FormRow::setUnit(const QString &unit)
{
    auto *label = new TextLabel(TextSize::Body, false, this);
    label->setInk(TextLabel::Ink::Soft);
    label->setShown(unit);
    m_line->addWidget(label);
}

void FormRow::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FormRow::setHint(const QString &hint)
{
    m_ownHint = hint;
    m_hint->setShown(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormRow::offerFile(const QString &title)
{
    auto *choose = new Button(tr("Choose…"), Button::Rank::Plain, this);
    choose->setAccessibleName(title);
    m_choose = choose;
    m_line->addWidget(choose);
    connect(choose, &Button::clicked, this, [this, title] {
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
            setText(file);
            emit edited();
        });
        dialog->open();
    });
}

void FormRow::refuse(const QString &sentence)
{
    m_complaint->say(sentence);
    m_field->setWrong(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence.isEmpty() ? m_hint->text() : sentence);
    if (!sentence.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
}

void FormRow::fix(const QString &reason)
{
    m_field->setEnabled(reason.isEmpty());
    if (m_choose)
        m_choose->setEnabled(reason.isEmpty());
    const QString hint = reason.isEmpty() ? m_ownHint : reason;
    m_hint->setShown(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace monitor
