// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/vettedsocket.h"

#include "server/requesthead.h"

#include <cstring>
#include <utility>

namespace server {

namespace {

/// `path` as a target that Qt reads as exactly this path: an unreserved character or a single slash as it is, all else
/// encoded.
QByteArray encodedTarget(const QByteArray &path)
{
    QByteArray target = path.toPercentEncoding("/");
    if (target.startsWith("//")) // QUrl would take what follows for a host
        target.replace(1, 1, "%2F");
    return target.startsWith('/') ? target : '/' + target;
}

} // namespace

QByteArray vettedRequest(const RequestHead &head, const QByteArray &body)
{
    QByteArray request;
    request.reserve(128 + head.path.size() * 3 + body.size());
    request += head.method;
    request += ' ';
    request += encodedTarget(head.path);
    request += " HTTP/1.1\r\nHost: localhost\r\nContent-Length: ";
    request += QByteArray::number(body.size());
    request += "\r\n\r\n";
    request += body;
    return request;
}

VettedSocket::VettedSocket(const QAbstractSocket &client, QObject *parent)
    : QTcpSocket(parent)
{
    setPeerAddress(client.peerAddress());
    setPeerPort(client.peerPort());
    setLocalAddress(client.localAddress());
    setLocalPort(client.localPort());
    setSocketState(ConnectedState);
    setOpenMode(QIODevice::ReadWrite);
}

VettedSocket::~VettedSocket()
{
    // QAbstractSocket would otherwise try to disconnect a descriptor that is not there.
    setSocketState(UnconnectedState);
}

void VettedSocket::feed(QByteArray request)
{
    m_request = std::move(request);
    m_position = 0;
    emit readyRead();
    m_request.clear();
    m_position = 0;
}

QByteArray VettedSocket::takeWritten()
{
    return std::exchange(m_written, {});
}

void VettedSocket::finish()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    emit disconnected();
}

qint64 VettedSocket::bytesAvailable() const
{
    // QAbstractSocket's own would count what its engine holds. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QIODevice::bytesAvailable() + m_request.size() - m_position;
}

qint64 VettedSocket::readData(char *data, qint64 size)
{
    const qsizetype piece = qMin<qsizetype>(qsizetype(size), m_request.size() - m_position);
    if (piece > 0) {
        std::memcpy(data, m_request.constData() + m_position, size_t(piece));
        m_position += piece;
    }
    return piece;
}

qint64 VettedSocket::writeData(const char *data, qint64 size)
{
    m_written.append(data, qsizetype(size));
    return size;
}

} // namespace server
