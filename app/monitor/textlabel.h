// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/tokens.h"

#include <QLabel>

namespace monitor {

/// One line of plain text that gives way: what does not fit is elided and told by the tool tip. Always Qt::PlainText;
/// the tree of accessible things has the whole text.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Ink { Text, Soft, Accent };

    explicit TextLabel(TextSize size = TextSize::Body, bool strong = false, QWidget *parent = nullptr);

    /// Shows `text` made harmless by shownText(); where it does not fit, the first of `shorter` that does, or its last
    /// one elided.
    void setShown(const QString &text, const QStringList &shorter = {});
    void setInk(Ink ink);
    /// Overrides the ink by the tone of a state.
    void setTone(ToneName tone);
    void setMonospaced();
    /// Not elided as long as this many pixels are enough for the text.
    void setLeastWidth(int width);
    /// Not even the shortest form fits.
    bool isElided() const;
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QColor colour() const;
    QString fittingForm() const;

    Ink m_ink = Ink::Text;
    ToneName m_tone = ToneName::Neutral;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    int m_leastWidth = 0;
    QStringList m_shorter;
};

} // namespace monitor
