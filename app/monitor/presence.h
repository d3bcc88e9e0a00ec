// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/dbusnotifications.h"
#include "monitor/notifier.h"
#include "monitor/trayicon.h"

#include <QObject>

namespace monitor {

class MainWindow;

/// The program as the desktop sees it beside its window: tray icon and notifications, wired to the window.
class Presence : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    Presence(MainWindow &window, desk::RequestModel &model);

    Notifier &notifier() { return m_notifier; }

private:
    TrayIcon m_tray;
    DbusNotifications m_desktop;
    Notifier m_notifier;
};

} // namespace monitor
