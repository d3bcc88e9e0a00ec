// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

/// The desktop program: one window for the people who tell customers what to do.
namespace monitor {

/// An ink and the wash it is written on.
struct Tone {
    QColor ink;
    QColor wash;
};

/// What a colour stands for; a word always stands beside it.
enum class ToneName { Neutral, Waiting, Trouble, Done, Working };

/// The colours of the window, light or dark. The one place where they are numbers.
struct Tokens {
    bool dark = false;
    QColor ground, card, sideBar, line, text, softText, accent, onAccent, selection;
    Tone neutral, waiting, trouble, done, working;

    const Tone &tone(ToneName name) const;
    /// For the widgets that Qt draws itself.
    QPalette palette() const;

    static const Tokens &light();
    static const Tokens &darkOnes();
    /// Light or dark, as the system's palette is at this moment.
    static const Tokens &current();
};

/// Gives a top-level widget the tokens' palette and font; dialogs need it as much as the window.
void dress(QWidget *window);

/// Measures, in device-independent pixels.
namespace metric {
inline constexpr int tight = 4;
inline constexpr int snug = 8;
inline constexpr int wide = 12;
inline constexpr int apart = 16;
inline constexpr int control = 32; ///< height of buttons and fields
inline constexpr int radius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int edge = 4; ///< the coloured edge of a card
inline constexpr int icon = 18;
inline constexpr int focus = 2; ///< width of the focus frame
inline constexpr int motion = 120; ///< ms; 0 where the system asks for less motion, see motionLength()
} // namespace metric

/// metric::motion, or 0 where the style says that nothing should move.
int motionLength(const QWidget *widget);

enum class TextSize { Caption, Body, Who, Title };

/// The system's font in one of the window's sizes; grows with the system's own size.
QFont textFont(TextSize size, bool strong = false);
/// The system's monospaced font, for IDs and links.
QFont monospacedFont();

} // namespace monitor
