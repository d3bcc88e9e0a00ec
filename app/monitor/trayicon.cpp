// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/trayicon.h"

#include "monitor/icons.h"
#include "monitor/tokens.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace monitor {

namespace {

constexpr int mostDrawn = 99; ///< beyond it the icon says no more than that

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : NotificationOutlet(parent)
    , m_menu(std::make_unique<QMenu>())
{
    m_icon.setIcon(iconWithCount(0));
    m_icon.setToolTip(tr("Onboarding Monitor"));
    connect(m_menu->addAction(tr("Show")), &QAction::triggered, this, [this] { emit activated(std::nullopt); });
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit activated(std::nullopt);
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit activated(m_lastPosted); });
    m_again.setInterval(5000);
    connect(&m_again, &QTimer::timeout, this, &TrayIcon::appear);
    appear();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::appear()
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_again.stop();
        m_icon.show();
        emit availableChanged(true);
    } else if (++m_attempts < 12) {
        m_again.start();
    } else {
        m_again.stop();
    }
}

void TrayIcon::setWaiting(int count)
{
    if (count == m_count)
        return;
    // Drawing it costs more than all the rest of a frame under a flood.
    if (qMin(count, mostDrawn + 1) != qMin(m_count, mostDrawn + 1))
        m_icon.setIcon(iconWithCount(count));
    m_count = count;
    m_icon.setToolTip(count > 0 ? tr("Onboarding Monitor: customers that must act: %1").arg(QLocale().toString(count))
                                : tr("Onboarding Monitor: nobody has to act"));
}

void TrayIcon::post(const Notification &notification)
{
    if (!isAvailable()) {
        emit undelivered(notification);
        return;
    }
    m_lastPosted = notification.request;
    if (notification.sound)
        QApplication::beep();
    m_icon.showMessage(notification.title, notification.body, applicationIcon());
}

QIcon TrayIcon::iconWithCount(int count)
{
    QIcon plain = applicationIcon();
    if (count <= 0)
        return plain;
    const Tokens &tokens = Tokens::darkOnes(); // its amber stands out on light and dark panels alike
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = plain.pixmap(QSize(size, size), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QString text = count > mostDrawn ? QStringLiteral("%1+").arg(mostDrawn) : QString::number(count);
        const double height = size * 0.62, width = qMax(height, size * (0.30 + 0.24 * double(text.size())));
        const QRectF badge(size - width, size - height, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.waiting.ink);
        painter.drawRoundedRect(badge, height / 2, height / 2);
        QFont font = textFont(TextSize::Caption, true);
        font.setPixelSize(qMax(8, int(height * 0.85)));
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(tokens.onAccent);
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace monitor
