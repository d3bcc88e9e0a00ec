// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ageing.h"

#include <QWidget>

namespace monitor {

/// A thin bar that fills toward the limit of a status. The words beside it say the same, so it has no name of its own.
class AgeBar : public QWidget {
    Q_OBJECT
public:
    explicit AgeBar(QWidget *parent = nullptr);
    /// `fraction` 0 to 1. Repaints only where a pixel changes.
    void setAge(double fraction, desk::Urgency urgency);

    QSize sizeHint() const override { return {96, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
    desk::Urgency m_urgency = desk::Urgency::Fresh;
};

} // namespace monitor
