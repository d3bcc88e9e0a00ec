// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/testreceiver.h"

#include <QTcpSocket>

QByteArray TestReceiver::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

TestReceiver::TestReceiver(Answer answer)
    : m_answer(std::move(answer))
{
    if (!m_answer)
        m_answer = [](const Request &, qsizetype) { return TestReceiver::answer(200, "{\"received\":true}"); };
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl TestReceiver::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(serverPort()));
}

QByteArray TestReceiver::answer(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + moreHeaders + "\r\n" + body;
}

void TestReceiver::read(QTcpSocket *socket)
{
    m_pending[socket] += socket->readAll();
    for (;;) {
        QByteArray &pending = m_pending[socket];
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        QList<QByteArray> lines = pending.first(end).split('\n');
        request.line = lines.takeFirst().trimmed();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("content-length").toLongLong();
        if (pending.size() < end + 4 + length)
            return;
        request.body = pending.sliced(end + 4, length);
        pending.remove(0, end + 4 + length);
        m_requests.append(request);
        const QByteArray reply = m_answer(request, m_requests.size() - 1);
        emit received();
        if (reply.isEmpty()) {
            socket->abort();
            return;
        }
        socket->write(reply);
        if (reply.contains("Connection: close")) {
            socket->disconnectFromHost();
            return;
        }
    }
}
