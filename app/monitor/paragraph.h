// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QTextLayout;

namespace monitor {

enum class ToneName;

/// A paragraph of plain text that wraps, within a word where it must: one long link does not widen the window. Made
/// harmless by shownText(); may start with a bold lead of our own.
class Paragraph : public QLabel {
    Q_OBJECT
public:
    explicit Paragraph(QWidget *parent = nullptr);
    void setShown(const QString &text, const QString &lead = {});
    /// Drawn as something quoted: in a frame, on the ground's colour.
    void setFramed();
    /// Written in the ink of a state.
    void setTone(ToneName tone);
    /// Shows no more lines than these, the last one with `…`; the tree of accessible things has all.
    void setMostLines(int lines) { m_mostLines = lines; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out for a width and returns its height.
    qreal layOut(QTextLayout &layout, qreal width) const;
    QMargins padding() const;

    int m_leadLength = 0;
    int m_mostLines = 1000;
    bool m_framed = false;
    ToneName m_tone{};
};

} // namespace monitor
