// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>

namespace monitor {

namespace {

constexpr int patienceMilliseconds = 2000;

} // namespace

SingleInstance::SingleInstance(const QString &storeIdentity, QObject *parent)
    : QObject(parent)
{
    // The user's home makes the name this user's own where all users share one folder for sockets.
    const QByteArray identity = (QDir::homePath() + u'\n' + storeIdentity).toUtf8();
    m_name = QStringLiteral("onboarding-monitor-")
        + QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("raised");
            socket->disconnectFromServer();
            emit raiseRequested();
        }
    });
}

bool SingleInstance::becomeFirst()
{
    // Two starts at the same moment take turns, so that exactly one becomes the first.
    QLockFile turn(QDir::tempPath() + u'/' + m_name + QStringLiteral(".lock"));
    const bool locked = turn.tryLock(patienceMilliseconds);
    if (askFirst())
        return false;
    if (locked)
        QLocalServer::removeServer(m_name); // left by a first that crashed
    // Without a socket (no permission, say) the program still does its work; a second window is the lesser harm.
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patienceMilliseconds) && socket.waitForReadyRead(patienceMilliseconds)
        && socket.readAll() == "raised";
}

} // namespace monitor
