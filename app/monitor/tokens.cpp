// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyle>
#include <QWidget>

namespace monitor {

const Tone &Tokens::tone(ToneName name) const
{
    switch (name) {
    case ToneName::Waiting:
        return waiting;
    case ToneName::Trouble:
        return trouble;
    case ToneName::Done:
        return done;
    case ToneName::Working:
        return working;
    case ToneName::Neutral:
        break;
    }
    return neutral;
}

const Tokens &Tokens::light()
{
    static const Tokens tokens{
        false,
        QColor(0xF6F7F9), // ground
        QColor(0xFFFFFF), // card
        QColor(0xEEF0F4), // sideBar
        QColor(0xDDE1E8), // line
        QColor(0x1B2330), // text
        QColor(0x5B6678), // softText
        QColor(0x2F6FED), // accent
        QColor(0xFFFFFF), // onAccent
        QColor(0xE3ECFF), // selection
        {QColor(0x5B6678), QColor(0xEEF0F4)},
        {QColor(0xB45309), QColor(0xFFF6E6)},
        {QColor(0xB42318), QColor(0xFDECEA)},
        {QColor(0x187B48), QColor(0xE7F5EE)},
        {QColor(0x4A5FC1), QColor(0xECEFFC)},
    };
    return tokens;
}

const Tokens &Tokens::darkOnes()
{
    static const Tokens tokens{
        true,
        QColor(0x14181F), // ground
        QColor(0x1C222C), // card
        QColor(0x181D26), // sideBar
        QColor(0x2D3542), // line
        QColor(0xE7EBF2), // text
        QColor(0x9AA6B8), // softText
        QColor(0x6EA0FF), // accent
        QColor(0x0D1526), // onAccent
        QColor(0x253352), // selection
        {QColor(0x9AA6B8), QColor(0x2D3542)},
        {QColor(0xF5B454), QColor(0x33291A)},
        {QColor(0xFF8A7A), QColor(0x3A211F)},
        {QColor(0x5FD39A), QColor(0x183126)},
        {QColor(0x9DB0FF), QColor(0x232A45)},
    };
    return tokens;
}

const Tokens &Tokens::current()
{
    const QPalette system = QGuiApplication::palette();
    // Light text on a dark window, whatever the colours are called.
    return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness() ? darkOnes()
                                                                                                       : light();
}

QPalette Tokens::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ToolTipBase, card);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, softText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, softText);
    palette.setColor(QPalette::Disabled, QPalette::Text, softText);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, softText);
    return palette;
}

void dress(QWidget *window)
{
    window->setPalette(Tokens::current().palette());
    window->setFont(textFont(TextSize::Body));
}

int motionLength(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? metric::motion : 0;
}

QFont textFont(TextSize size, bool strong)
{
    QFont font = QApplication::font();
    const int body = qMax(14, QFontInfo(font).pixelSize());
    switch (size) {
    case TextSize::Caption:
        font.setPixelSize(body - 2);
        break;
    case TextSize::Body:
        font.setPixelSize(body);
        break;
    case TextSize::Who:
        font.setPixelSize(body + 2);
        break;
    case TextSize::Title:
        font.setPixelSize(body + 4);
        break;
    }
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont monospacedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QFontInfo(textFont(TextSize::Body)).pixelSize() - 1);
    return font;
}

} // namespace monitor
