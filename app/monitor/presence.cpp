// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/presence.h"

#include "monitor/mainwindow.h"

namespace monitor {

Presence::Presence(MainWindow &window, desk::RequestModel &model)
    : m_desktop(QDBusConnection::sessionBus())
    , m_notifier(model, m_desktop, [&window] { return window.isActiveWindow(); })
{
    const auto show = [&window](const std::optional<desk::RequestKey> &request) {
        if (request)
            window.showRequest(request->kind, request->uid);
        else
            window.raiseWindow();
    };
    connect(&m_tray, &TrayIcon::activated, &window, show);
    connect(&m_desktop, &DbusNotifications::activated, &window, show);
    connect(&m_desktop, &DbusNotifications::undelivered, &m_tray, &TrayIcon::post);
    connect(&m_tray, &TrayIcon::availableChanged, &window, &MainWindow::setTrayAvailable);
    connect(&m_tray, &TrayIcon::quitRequested, &window, &MainWindow::quit);
    connect(&model, &desk::RequestModel::countsChanged, &m_tray,
            [this, &model] { m_tray.setWaiting(model.count(desk::View::Needs)); });
    window.setTrayAvailable(m_tray.isAvailable());
    m_tray.setWaiting(model.count(desk::View::Needs));
}

} // namespace monitor
