// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/pagesdialog.h"

namespace monitor {

class Button;
class Preferences;
class TextLabel;

/// The first start: the team's key, the address, a test event. What a page says is in force when it is left forwards.
/// Never blocks: open() it.
class SetupDialog : public PagesDialog {
    Q_OBJECT
public:
    /// `preferences` must outlive the dialog.
    SetupDialog(Preferences &preferences, QWidget *parent);

private:
    void go(int index);
    void next();

    TextLabel *m_step;
    Button *m_back, *m_next;
};

} // namespace monitor
