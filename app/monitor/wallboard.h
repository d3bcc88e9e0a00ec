// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestfilter.h"
#include "monitor/tokens.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QVBoxLayout;

namespace monitor {

class TextLabel;

/// The waiting customers and the counts in large type, for a screen on the wall. Everything grows with the window; what
/// has no room is counted. Esc and F11 close it. Nothing on it can be pressed.
class Wallboard : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRows = 16; ///< more would be too small to be read from afar

    /// `model` must outlive the window.
    explicit Wallboard(desk::RequestModel &model, QWidget *parent = nullptr);

    /// Says why nothing can arrive; empty: all is well.
    void setProblem(const QString &sentence);
    void tick(support::Timestamp now);
    /// How many customers have a row at the moment.
    int shownRows() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Row;
    struct Count {
        TextLabel *number, *word;
    };

    void buildHead(QVBoxLayout *rows);
    void size();
    void fill();

    desk::RequestModel &m_model;
    desk::RequestFilter m_waiting;
    QTimer m_soon;
    TextLabel *m_title, *m_clock, *m_more, *m_problem;
    std::array<Count, 4> m_counts;
    std::array<Row *, mostRows> m_rows{};
    int m_room = 0; ///< rows that fit
    int m_shown = 0;
};

} // namespace monitor
