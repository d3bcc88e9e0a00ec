// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keychainpresence.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QStringList>

namespace settings {

bool keychainExists()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList services{QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd5"),
                               QStringLiteral("org.kde.kwalletd6")};
    const QStringList running = bus.interface()->registeredServiceNames().value();
    const QStringList startable = bus.interface()->activatableServiceNames().value();
    for (const QString &service : services) {
        if (running.contains(service) || startable.contains(service))
            return true;
    }
    return false;
}

} // namespace settings
