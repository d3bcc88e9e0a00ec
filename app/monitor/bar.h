// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace monitor {

/// A panel across the window with a line at one of its edges.
class Bar : public QWidget {
    Q_OBJECT
public:
    explicit Bar(Qt::Edge line, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Qt::Edge m_line;
};

} // namespace monitor
