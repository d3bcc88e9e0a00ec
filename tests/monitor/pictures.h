// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/languages.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

/// What the programs that draw pictures share.
namespace pictures {

/// Takes `dark`, `rtl` and `language=CODE` out of the program's arguments, and does as they say. The others, in order.
inline QStringList dress(monitor::InterfaceLanguage &language)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    QApplication::setFont(font);
    QStringList others;
    const QString code = QStringLiteral("language=");
    for (const QString &argument : QApplication::arguments().mid(1)) {
        if (argument == QStringLiteral("dark")) {
            QPalette palette;
            palette.setColor(QPalette::Window, QColor(0x202020));
            palette.setColor(QPalette::WindowText, QColor(0xEEEEEE));
            QApplication::setPalette(palette);
        } else if (argument == QStringLiteral("rtl")) {
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        } else if (argument.startsWith(code)) {
            language.use(argument.sliced(code.size()));
        } else {
            others << argument;
        }
    }
    return others;
}

} // namespace pictures
