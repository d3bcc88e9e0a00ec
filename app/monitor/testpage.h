// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferencepage.h"

namespace monitor {

class Button;
class IconView;
class Paragraph;

/// Sends a test event the whole way, and shows how far it got.
class TestPage : public PreferencePage {
    Q_OBJECT
public:
    TestPage(Preferences &preferences, QWidget *parent);
    ~TestPage() override;
    void reset() override;
    bool apply() override { return true; }

private:
    struct HopLine {
        IconView *icon;
        Paragraph *text;
    };

    void send();
    void showHop(TestHop hop, HopState state, const QString &sentence);
    void showEnd(bool arrived);

    FormRow *m_url;
    Button *m_send;
    QMap<TestHop, HopLine> m_hops;
    IconView *m_tick;
    Paragraph *m_verdict;
};

} // namespace monitor
