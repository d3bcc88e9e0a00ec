// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/notification.h"

#include <QDBusConnection>
#include <QHash>

namespace monitor {

/// Notifications through the desktop's service (org.freedesktop.Notifications). Where the session has none, everything
/// is undelivered(). Never waits for the bus.
class DbusNotifications final : public NotificationOutlet {
    Q_OBJECT
public:
    explicit DbusNotifications(const QDBusConnection &bus, QObject *parent = nullptr);
    void post(const Notification &notification) override;

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    bool m_readsMarkup = true; ///< until the service says what it can: escaped text is never dangerous
    QHash<uint, Notification> m_shown;
};

} // namespace monitor
