// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/secret.h"

#include <QLineEdit>

namespace monitor {

/// One line of text in the window's look; the search field and, read-only and monospaced, the field of a Client ID.
class Field : public QLineEdit {
    Q_OBJECT
public:
    explicit Field(QWidget *parent = nullptr);
    /// What a field is written on: the ground with round corners and a line around, in the accent where it has the
    /// focus, else in red where it is `wrong`.
    static void paintGround(QWidget *field, bool wrong = false);
    /// Framed in red; the words that say why stand beside it.
    void setWrong(bool wrong);
    /// What was typed, which is wiped here; what the line edit copied meanwhile is beyond reach. The field is empty
    /// afterwards, and hides what is typed next.
    support::Secret takeSecret();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_wrong = false;
};

} // namespace monitor
