// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/messagetemplate.h"

#include <QWidget>

class QPlainTextEdit;
class QTextEdit;

namespace monitor {

/// A template with sample values, as the text and as the mail that a customer would get.
class TemplatePreview : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePreview(QWidget *parent = nullptr);
    /// Shows a template of a kind in a language; what was shown before stays where there is none.
    void showTemplate(const guidance::MessageTemplate &parsed, const QString &language, const QString &kind);

private:
    QPlainTextEdit *m_plain;
    QTextEdit *m_mail;
};

} // namespace monitor
