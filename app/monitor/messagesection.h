// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/messagetemplate.h"

#include <QWidget>

namespace monitor {

class Button;
class DropDown;
class Messages;
class Paragraph;

/// What would be sent to the customer, before it is copied or mailed, and in which language.
class MessageSection : public QWidget {
    Q_OBJECT
public:
    /// `messages` must outlive it.
    explicit MessageSection(Messages &messages, QWidget *parent = nullptr);
    /// Hides itself where there is nothing to send. `label` names the customer for the buttons; `team` is whose
    /// language the choice is.
    void showMessage(const guidance::Message &message, const QString &label, const QString &team);

signals:
    void copyPressed();
    void mailPressed();

private:
    void editTemplate();
    void showWhole(bool whole);

    Messages &m_messages;
    QString m_team;
    QString m_kind;
    DropDown *m_language;
    Paragraph *m_text;
    Paragraph *m_note;
    Button *m_copy, *m_mail, *m_whole, *m_edit;
};

} // namespace monitor
