// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferencepage.h"

class QAbstractButton;

namespace monitor {

/// What is worth a notification, whether it is heard, and when nobody is disturbed.
class NotificationsPage : public PreferencePage {
    Q_OBJECT
public:
    NotificationsPage(Preferences &preferences, QWidget *parent);
    void reset() override;
    bool apply() override;

private:
    void followQuiet();

    QAbstractButton *m_customer, *m_trouble, *m_completed, *m_sound, *m_quiet;
    FormRow *m_from, *m_until;
};

/// After how long a request counts as stuck, for each status.
class LimitsPage : public PreferencePage {
    Q_OBJECT
public:
    LimitsPage(Preferences &preferences, QWidget *parent);
    void reset() override;
    bool apply() override;

private:
    struct Line {
        FormRow *row;
        int settings::DeskSettings::*minutes;
    };

    std::vector<Line> m_lines;
};

/// The language of the interface.
class LanguagePage : public PreferencePage {
    Q_OBJECT
public:
    LanguagePage(Preferences &preferences, QWidget *parent);
    void reset() override;
    bool apply() override;

private:
    QMap<QString, QAbstractButton *> m_languages; ///< by code; empty: the system's
};

} // namespace monitor
