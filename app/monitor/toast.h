// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

namespace monitor {

/// A short sentence over the bottom of the window that goes by itself; screen readers are told, too.
class Toast : public QLabel {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    void say(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QTimer m_leave;
};

} // namespace monitor
