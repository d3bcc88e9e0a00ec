// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/secret.h"

#include <QDialog>

namespace monitor {

class Button;
class Field;
class Paragraph;

/// Asks for the team's API key, or the ready-made digest of it. Never blocks: open() it. What was typed is wiped when
/// it is taken; what Qt's line edit copied while somebody typed, or the clipboard holds, is beyond reach.
class KeyDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeyDialog(QWidget *parent);

signals:
    /// `secret` is trimmed: the key itself, or 64 hex digits (possibly behind `sha256=`).
    void keyEntered(const QString &name, const support::Secret &secret);

private:
    void judge();
    support::Secret takeSecret();

    Field *m_name, *m_secret;
    Paragraph *m_verdict;
    Button *m_save;
};

} // namespace monitor
