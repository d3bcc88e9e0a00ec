// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/dbusnotifications.h"

#include "monitor/icons.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace monitor {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

} // namespace

DbusNotifications::DbusNotifications(const QDBusConnection &bus, QObject *parent)
    : NotificationOutlet(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(QDBusMessage::createMethodCall(
                                                    service(), path(), service(), QStringLiteral("GetCapabilities"))),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QStringList> reply = *call;
        if (reply.isValid())
            m_readsMarkup = reply.value().contains(QStringLiteral("body-markup"));
        call->deleteLater();
    });
}

void DbusNotifications::post(const Notification &notification)
{
    if (!m_bus.isConnected()) {
        emit undelivered(notification);
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), service(), QStringLiteral("Notify"));
    QVariantMap hints{{QStringLiteral("desktop-entry"), applicationId()},
                      {QStringLiteral("category"), QStringLiteral("im.received")}};
    if (notification.sound)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    // The title is plain by the specification, the body only where the service reads no markup.
    message << tr("Onboarding Monitor") << uint(0) << applicationId() << notification.title
            << (m_readsMarkup ? notification.body.toHtmlEscaped() : notification.body)
            << QStringList{QStringLiteral("default"), tr("Show")} << hints << int(-1);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isValid())
            m_shown.insert(reply.value(), notification);
        else
            emit undelivered(notification);
        call->deleteLater();
    });
}

void DbusNotifications::onActionInvoked(uint id, const QString &)
{
    if (const auto shown = m_shown.constFind(id); shown != m_shown.constEnd())
        emit activated(shown->request);
}

void DbusNotifications::onClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace monitor
