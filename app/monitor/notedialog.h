// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace monitor {

class Button;
class Paragraph;

/// Asks for a note about a request. Ctrl+Enter adds it, Esc gives up.
class NoteDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int longest = 2000; ///< characters of a note

    NoteDialog(const QString &customer, QWidget *parent);

signals:
    void written(const QString &text);

private:
    void judge();
    void add();

    QPlainTextEdit *m_text;
    Paragraph *m_verdict;
    Button *m_add;
};

} // namespace monitor
