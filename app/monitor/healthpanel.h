// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/healthwording.h"

#include <QAbstractButton>
#include <QFrame>

#include <vector>

namespace monitor {

class Button;
class IconView;
class Paragraph;
class TextLabel;

/// One topic of health: icon and word for its level, its state, and, where something is wrong, a sentence and a button.
class HealthRow : public QWidget {
    Q_OBJECT
public:
    explicit HealthRow(QWidget *parent);
    void showItem(const desk::HealthItem &item, const desk::HealthSigns &signs, support::Timestamp now);

signals:
    void remedyChosen(monitor::wording::Remedy remedy);

private:
    IconView *m_icon;
    TextLabel *m_topic, *m_value, *m_word;
    Paragraph *m_sentence;
    Button *m_act;
    wording::Remedy m_remedy = wording::Remedy::None;
};

/// How the receiving side stands, topic by topic; opens over the status bar, and closes when somebody turns elsewhere.
/// A part of the window, not a popup: screen readers are not told of those.
class HealthPanel : public QFrame {
    Q_OBJECT
public:
    explicit HealthPanel(QWidget *parent);
    void setHealth(const std::vector<desk::HealthItem> &items, const desk::HealthSigns &signs, support::Timestamp now);
    /// Above `anchor`, within its window; closes where it was open.
    void openAt(QWidget *anchor);

signals:
    void remedyChosen(monitor::wording::Remedy remedy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Above the anchor, as high as its rows.
    void place();
    bool isElsewhere(const QObject *object) const;

    std::vector<HealthRow *> m_rows;
    QWidget *m_anchor = nullptr; ///< of the last opening
};

/// The health in an icon and a word, in the status bar; pressed, it opens the panel.
class HealthButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit HealthButton(QWidget *parent);
    void setHealth(const std::vector<desk::HealthItem> &items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    desk::HealthLevel m_level = desk::HealthLevel::Good;
};

} // namespace monitor
