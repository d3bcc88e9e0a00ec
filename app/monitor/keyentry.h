// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/secret.h"

#include <QWidget>

namespace monitor {

class FormRow;
class Paragraph;

/// Asks for a team's API key, or the ready-made digest of it, and for a name. What was typed is wiped when it is taken;
/// what Qt's line edit copied while somebody typed, or the clipboard holds, is beyond reach.
class KeyEntry : public QWidget {
    Q_OBJECT
public:
    explicit KeyEntry(QWidget *parent = nullptr);
    ~KeyEntry() override; ///< wipes what was given up

    FormRow *name() const { return m_name; }
    FormRow *secret() const { return m_secret; }
    bool isEmpty() const;
    /// Trimmed: the key itself, or 64 hex digits (possibly behind `sha256=`). The field is empty afterwards.
    support::Secret takeSecret();

signals:
    void edited();

private:
    void judge();

    FormRow *m_name, *m_secret;
    Paragraph *m_verdict;
};

} // namespace monitor
