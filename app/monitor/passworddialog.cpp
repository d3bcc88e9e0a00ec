// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/passworddialog.h"

#include "monitor/button.h"
#include "monitor/choices.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/icons.h"
#include "monitor/paragraph.h"
#include "monitor/showntext.h"
#include "monitor/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

PasswordDialog::PasswordDialog(const PasswordQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_password(new FormRow(tr("Password"), this))
{
    dress(this);
    setWindowTitle(tr("Password of the database"));
    setWindowIcon(applicationIcon());
    setMinimumWidth(440);
    auto *heading = new Paragraph(this);
    heading->setFont(textFont(TextSize::Who, true));
    heading->setShown(question.user.isEmpty() ? tr("%1 wants a password.", "a database").arg(question.database)
                                              : tr("%1 wants a password for %2.", "a database, a user")
                                                    .arg(question.database, shownText(question.user, 40)));
    m_password->field()->setEchoMode(QLineEdit::Password);
    auto *connectTo = new Button(tr("Connect"), Button::Rank::Primary, this);
    auto *cancel = new Button(tr("Cancel"), Button::Rank::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::snug);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(connectTo);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::wide);
    rows->addWidget(heading);
    rows->addWidget(m_password);
    if (question.mayRemember) {
        m_remember = new TickBox(tr("Remember in the keychain"), this);
        m_remember->setAccessibleName(m_remember->text());
        rows->addWidget(m_remember);
    } else {
        m_password->setHint(tr("There is no keychain here. To be asked no more, put it into .pgpass in your home "
                               "folder, which only you may read."));
    }
    rows->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(connectTo, &Button::clicked, this, &QDialog::accept);
    connect(m_password->field(), &Field::returnPressed, this, &QDialog::accept);
    connect(m_password->field(), &Field::textChanged, connectTo,
            [connectTo](const QString &text) { connectTo->setEnabled(!text.isEmpty()); });
    connectTo->setEnabled(false);
    m_password->field()->setFocus();
    if (!question.problem.isEmpty())
        m_password->refuse(question.problem);
}

PasswordDialog::~PasswordDialog()
{
    disconnect(m_password->field(), nullptr, nullptr, nullptr);
    (void)m_password->field()->takeSecret();
}

PasswordAnswer PasswordDialog::takeAnswer()
{
    return {m_password->field()->takeSecret(), m_remember && m_remember->isChecked()};
}

std::optional<PasswordAnswer> PasswordDialog::ask(const PasswordQuestion &question)
{
    PasswordDialog dialog(question);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.takeAnswer();
}

} // namespace monitor
