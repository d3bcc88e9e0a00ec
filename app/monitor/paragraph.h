// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

#include <memory>
#include <vector>

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
    /// `text` with places for a line break behind `@` and `.` in every word that is wider than `width`: an address or a
    /// domain breaks there rather than within a name. Links are left as they are.
    static QString withBreaks(const QString &text, const QFontMetricsF &metrics, qreal width);
    /// Written in the ink of a state.
    void setTone(ToneName tone);
    /// Shows no more lines than these, the last one with `…`; the tree of accessible things has all.
    void setMostLines(int lines);
    /// Longer texts are cut; 2,000 by default.
    void setMostCharacters(int characters) { m_mostCharacters = characters; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The lines of the text, each with a direction of writing of its own.
    struct Laid {
        std::vector<std::unique_ptr<QTextLayout>> parts;
        qreal height = 0;
        bool cut = false; ///< there is more text than may be shown
    };
    Laid layOut(qreal width) const;
    QMargins padding() const;

    int m_leadLength = 0;
    int m_mostLines = 1000;
    int m_mostCharacters = 2000;
    bool m_framed = false;
    ToneName m_tone{};
};

} // namespace monitor
