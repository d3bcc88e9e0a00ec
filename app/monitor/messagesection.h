// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/messagetemplate.h"

#include <QWidget>

namespace monitor {

class Button;
class Paragraph;

/// What would be sent to the customer, before it is copied.
class MessageSection : public QWidget {
    Q_OBJECT
public:
    explicit MessageSection(QWidget *parent = nullptr);
    /// Hides itself where there is nothing to send. `label` names the customer for the button.
    void showMessage(const guidance::Message &message, const QString &label);

signals:
    void copyPressed();

private:
    Paragraph *m_text;
    Button *m_copy;
};

} // namespace monitor
