// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/pagesdialog.h"

#include <QSet>

class QAbstractButton;

namespace monitor {

class Button;
class Preferences;

/// Everything that can be changed while the program runs, page by page. *Apply* takes all pages that were edited; one
/// that is refused is shown with its reason, and its old settings stay in force. Never blocks: open() it.
class SettingsDialog : public PagesDialog {
    Q_OBJECT
public:
    /// `preferences` must outlive the dialog; `firstPage`: which is shown at first.
    SettingsDialog(Preferences &preferences, QWidget *parent, int firstPage = 0);

    static constexpr int addressPage = 1;
    using PagesDialog::currentIndex;

private:
    void add(PreferencePage *page);
    void go(int index);
    bool apply();
    void setEdited(int index, bool edited);

    QList<QAbstractButton *> m_items;
    QSet<int> m_edited;
    Button *m_apply;
};

} // namespace monitor
