// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpSocket>

#include <cstring>

namespace servertest {

/// A client without a network: what it "sends" is read by the front, what the front writes is collected.
class FakeSocket final : public QTcpSocket {
    Q_OBJECT
public:
    explicit FakeSocket(const QHostAddress &peer)
    {
        setPeerAddress(peer);
        setPeerPort(4711);
        setSocketState(ConnectedState);
        setOpenMode(QIODevice::ReadWrite);
    }
    ~FakeSocket() override { setSocketState(UnconnectedState); }

    /// Bytes of the client, announced as a socket does.
    void arrive(const QByteArray &bytes)
    {
        m_input += bytes;
        emit readyRead();
    }
    /// Bytes that have come, but that nobody has been told of yet.
    void arriveUnannounced(const QByteArray &bytes) { m_input += bytes; }
    /// All that the front has written.
    const QByteArray &written() const { return m_written; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + m_input.size(); }
    void disconnectFromHost() override { setSocketState(UnconnectedState); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qsizetype piece = qMin<qsizetype>(qsizetype(size), m_input.size());
        if (piece > 0)
            std::memcpy(data, m_input.constData(), size_t(piece));
        m_input.remove(0, piece);
        return piece;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_written.append(data, qsizetype(size));
        return size;
    }

private:
    QByteArray m_input;
    QByteArray m_written;
};

} // namespace servertest
