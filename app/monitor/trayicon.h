// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/notification.h"

#include <QSystemTrayIcon>
#include <QTimer>

class QMenu;

namespace monitor {

/// The icon in the tray with the number of customers that wait. Also shows notifications where nothing better can.
class TrayIcon final : public NotificationOutlet {
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void setWaiting(int count);
    bool isAvailable() const { return m_icon.isVisible(); }
    void post(const Notification &notification) override;

    /// The program's icon with a number on it; plain for 0.
    static QIcon iconWithCount(int count);

signals:
    void availableChanged(bool available);
    void quitRequested();

private:
    void appear();

    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QTimer m_again; ///< a tray may come after us when a session starts
    int m_attempts = 0;
    int m_count = 0;
    std::optional<desk::RequestKey> m_lastPosted;
};

} // namespace monitor
