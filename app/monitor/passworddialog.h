// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/databasepassword.h"

#include <QDialog>

namespace monitor {

class FormRow;
class TickBox;

/// Asks for the password of a database. What was typed is wiped when it is taken; what Qt's line edit copied meanwhile,
/// or the clipboard holds, is beyond reach.
class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    explicit PasswordDialog(const PasswordQuestion &question, QWidget *parent = nullptr);
    ~PasswordDialog() override; ///< wipes what was given up

    /// The field is empty afterwards.
    PasswordAnswer takeAnswer();
    /// Shows one and waits for it.
    static std::optional<PasswordAnswer> ask(const PasswordQuestion &question);

private:
    FormRow *m_password;
    TickBox *m_remember = nullptr; ///< none where there is no keychain
};

} // namespace monitor
