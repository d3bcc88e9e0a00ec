// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/textlabel.h"

namespace monitor {

/// The small heading above a part of the detail pane.
class SectionHeading : public TextLabel {
    Q_OBJECT
public:
    explicit SectionHeading(const QString &text, QWidget *parent = nullptr)
        : TextLabel(TextSize::Caption, true, parent)
    {
        setInk(Ink::Soft);
        setShown(text);
    }
};

} // namespace monitor
