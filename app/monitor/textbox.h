// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace monitor {

/// Some lines of text to read and to copy from, in the window's look: a Field for what is too long for one line.
class TextBox : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextBox(QWidget *parent = nullptr);
    /// As high as this many lines; what is longer scrolls.
    void setLines(int lines);

protected:
    bool event(QEvent *event) override;
};

} // namespace monitor
