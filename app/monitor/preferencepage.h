// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferences.h"

#include <QWidget>

class QVBoxLayout;

namespace monitor {

class Complaint;
class FormRow;

/// One page of the wizard or the settings: a title, a sentence, and below what can be set.
class PreferencePage : public QWidget {
    Q_OBJECT
public:
    QString title() const { return m_title; }

    /// Shows what is in force.
    virtual void reset() = 0;
    /// Takes what is written here. False where something was refused; the reason stands beside it then.
    virtual bool apply() = 0;

signals:
    void edited();

protected:
    PreferencePage(const QString &title, const QString &explanation, Preferences &preferences, QWidget *parent);

    Preferences &preferences() const { return m_preferences; }
    QVBoxLayout *rows() const { return m_rows; }
    FormRow *addRow(const QString &caption);
    void addHeading(const QString &text);
    /// Where no field is to blame.
    void complain(const QString &sentence);

private:
    const QString m_title;
    Preferences &m_preferences;
    QVBoxLayout *m_rows;
    Complaint *m_complaint;
};

} // namespace monitor
