// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>

namespace monitor {

/// A thin vertical scroll bar in the window's colours.
class SlimScrollBar : public QScrollBar {
    Q_OBJECT
public:
    explicit SlimScrollBar(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {12, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace monitor
