// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferencepage.h"

namespace monitor {

class Button;
class KeyEntry;

/// First page of the wizard: the team's key, and a name for it.
class FirstKeyPage : public PreferencePage {
    Q_OBJECT
public:
    FirstKeyPage(Preferences &preferences, QWidget *parent);
    void reset() override;
    /// With a key in force already, none need be entered.
    bool apply() override;

private:
    KeyEntry *m_entry;
};

/// One key that is in force: until when, for which team, with which scopes.
class SourceBox : public QWidget {
    Q_OBJECT
public:
    /// `fixed`: why nothing can be changed; empty where it can.
    SourceBox(const SourceValues &values, const QString &fixed, QWidget *parent);

    SourceValues values() const;
    /// What it was made with.
    const SourceValues &before() const { return m_before; }
    void refuse(const Refusal &refusal);

signals:
    void edited();
    void removePressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const SourceValues m_before;
    FormRow *m_notAfter, *m_team, *m_scopes;
};

/// Every key in force, with rotation: a new one is added beside the old, and the old one gets an end.
class KeysPage : public PreferencePage {
    Q_OBJECT
public:
    KeysPage(Preferences &preferences, QWidget *parent);
    void reset() override;
    bool apply() override;

private:
    void showSources();
    void remove(const QString &name);

    QVBoxLayout *m_boxRows;
    QList<SourceBox *> m_boxes;
    KeyEntry *m_entry;
};

/// Adds what is entered in `entry`, and shows there why not. True where it was taken.
bool addSourceFrom(KeyEntry &entry, Preferences &preferences);

} // namespace monitor
