// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRect;

namespace monitor {

/// The id that the desktop, D-Bus and the window system know the program by.
QString applicationId();

/// The program's own icon, for windows and tray.
QIcon applicationIcon();

/// Line icons of our own, drawn in the colour of the text beside them.
namespace icons {

/// `name` is a file of resources/icons without its ending. Cached by name, colour, size and device pixel ratio.
QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/// In the middle of `box`, metric::icon large.
void paint(QPainter &painter, const QRect &box, const QString &name, const QColor &colour);

} // namespace icons

} // namespace monitor
