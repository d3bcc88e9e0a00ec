// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"

#include <QWidget>

namespace monitor {

class Button;
class Field;
class PeopleActions;

/// Where staff name the customer of a request. Enter or the button keeps the name, Esc brings the former back.
class LabelSection : public QWidget {
    Q_OBJECT
public:
    static constexpr int longest = 80; ///< characters of a name

    /// Both must outlive the section.
    LabelSection(const desk::RequestModel &model, PeopleActions &actions, QWidget *parent = nullptr);
    /// Hides itself where the request has nothing that could be named. What is being written stays.
    void showRequest(const desk::RequestRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void judge();

    const desk::RequestModel &m_model;
    PeopleActions &m_actions;
    desk::RequestRow m_row;
    QString m_label; ///< as it is kept
    Field *m_field;
    Button *m_save;
};

} // namespace monitor
