// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace monitor {

class Button;
class Field;
class Paragraph;

/// Asks for the team's API key, or the ready-made digest of it. Never blocks: open() it.
class KeyDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeyDialog(QWidget *parent);

signals:
    /// `secret` is trimmed: the key itself, or 64 hex digits (possibly behind `sha256=`).
    void keyEntered(const QString &name, const QString &secret);

private:
    void judge();

    Field *m_name, *m_secret;
    Paragraph *m_verdict;
    Button *m_save;
};

} // namespace monitor
