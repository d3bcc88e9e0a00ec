// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QLabel;

namespace monitor {

/// A short sentence over the bottom of the window that goes by itself; screen readers are told, too. Where something
/// was hidden it carries a button that undoes it, and stays for longer: as long as the mouse or the focus is on it.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    void say(const QString &sentence);
    /// `undo` runs when the button is pressed; the toast is gone by then.
    void offerUndo(const QString &sentence, std::function<void()> undo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear(const QString &sentence, int length);
    void leave();
    void place();

    QLabel *m_text;
    QAbstractButton *m_undoButton;
    std::function<void()> m_undo;
    QTimer m_leave;
};

} // namespace monitor
