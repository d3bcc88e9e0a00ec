// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/rawclient.h"

#include "server/platformsocket.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace servertest {

QJsonObject Response::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Response::code() const
{
    return json().value(QStringLiteral("code")).toString().toUtf8();
}

RawClient::RawClient(const QUrl &url)
    : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    if (url.scheme() == QStringLiteral("https")) {
        m_socket->connectToHostEncrypted(url.host(), quint16(url.port()));
        m_socket->waitForEncrypted();
    } else {
        m_socket->connectToHost(url.host(), quint16(url.port()));
        m_socket->waitForConnected();
    }
}

bool RawClient::isConnected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > 0 && m_socket->waitForBytesWritten(10'000)) {
    }
}

bool RawClient::readMore(int milliseconds)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(milliseconds))
        return false;
    m_input += m_socket->readAll();
    return true;
}

Response RawClient::receive(bool toHead, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    qsizetype end = -1;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        if (!readMore(int(deadline.remainingTime())))
            return {};
    }
    Response response;
    const QList<QByteArray> lines = m_input.first(end).split('\n');
    if (!lines.first().startsWith("HTTP/1.1 "))
        return {};
    response.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        response.fields.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = toHead ? 0 : response.fields.value("content-length").toLongLong();
    while (m_input.size() < end + 4 + length) {
        if (!readMore(int(deadline.remainingTime())))
            return {};
    }
    response.body = m_input.mid(end + 4, length);
    m_input.remove(0, end + 4 + length);
    return response;
}

Response RawClient::exchange(const QByteArray &bytes)
{
    send(bytes);
    return receive();
}

bool RawClient::waitForEnd(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (m_socket->state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        m_socket->waitForReadyRead(int(deadline.remainingTime()));
        m_input += m_socket->readAll();
    }
    return m_socket->state() != QAbstractSocket::ConnectedState;
}

bool RawClient::staysSilent(int milliseconds)
{
    const bool came = m_socket->waitForReadyRead(milliseconds);
    return !came && isConnected() && m_input.isEmpty();
}

void RawClient::shutDownSending()
{
    server::shutDownSending(m_socket->socketDescriptor());
}

void RawClient::reset()
{
    m_socket->abort();
}

} // namespace servertest
