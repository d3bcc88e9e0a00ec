// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/busysenders.h"

#include "kit/receiverfixture.h"

#include <QHostAddress>

namespace faults {

BusySenders::BusySenders(QByteArray prefix, QByteArrayList again)
    : m_prefix(std::move(prefix))
    , m_again(std::move(again))
{
}

BusySenders::~BusySenders()
{
    for (auto &[socket, underway] : m_underway)
        socket->disconnect(this);
}

void BusySenders::connectTo(quint16 port, int connections)
{
    for (int i = 0; i < connections; ++i) {
        auto owned = std::make_unique<QTcpSocket>();
        QTcpSocket *socket = owned.get();
        m_underway[socket].socket = std::move(owned);
        connect(socket, &QTcpSocket::connected, this, [this, socket] { sendNext(*socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::stateChanged, this, [this, socket](QAbstractSocket::SocketState state) {
            if (state == QAbstractSocket::UnconnectedState)
                end(*socket);
        });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
}

QByteArrayList BusySenders::open() const
{
    QByteArrayList uids = m_again;
    for (const auto &[socket, underway] : m_underway) {
        if (!underway.uid.isEmpty())
            uids << underway.uid;
    }
    return uids;
}

void BusySenders::sendNext(QTcpSocket &socket)
{
    Underway &underway = m_underway.at(&socket);
    underway.uid = m_again.isEmpty() ? m_prefix + '-' + QByteArray::number(m_next++) : m_again.takeFirst();
    socket.write(kit::ReceiverFixture::request(underway.uid));
}

void BusySenders::read(QTcpSocket &socket)
{
    Underway &underway = m_underway.at(&socket);
    underway.input += socket.readAll();
    const kit::HttpAnswer answer = kit::takeAnswer(underway.input);
    if (answer.status == 0)
        return;
    const QByteArray uid = std::exchange(underway.uid, {});
    if (answer.status == 200) {
        m_acknowledged << uid;
        emit acknowledgedOne(m_acknowledged.size());
    } else {
        ++m_refused;
        m_again << uid;
    }
    if (socket.state() == QAbstractSocket::ConnectedState && answer.header("Connection") != "close")
        sendNext(socket);
}

void BusySenders::end(QTcpSocket &socket)
{
    if (socket.bytesAvailable() > 0)
        read(socket); // an answer that came with the end
    Underway &underway = m_underway.at(&socket);
    if (!underway.uid.isEmpty())
        m_again << underway.uid;
    underway.socket.release()->deleteLater(); // this is its own signal
    m_underway.erase(&socket);
    if (m_underway.empty())
        emit over();
}

} // namespace faults
