// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/icons.h"

#include "monitor/tokens.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace monitor {

QString applicationId()
{
    return QStringLiteral("io.github.onboardingmonitor.OnboardingMonitor");
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(applicationId()));
}

namespace icons {

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("monitor/%1/%2/%3/%4")
            .arg(name, colour.name(QColor::HexArgb), QString::number(size), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paint(QPainter &painter, const QRect &box, const QString &name, const QColor &colour)
{
    const QPixmap drawing = pixmap(name, colour, metric::icon, painter.device()->devicePixelRatioF());
    painter.drawPixmap(box.center() - QPoint(metric::icon / 2 - 1, metric::icon / 2 - 1), drawing);
}

} // namespace icons

} // namespace monitor
