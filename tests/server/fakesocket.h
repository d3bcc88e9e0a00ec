// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpSocket>

#include <cstring>
#include <memory>
#include <utility>

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
    /// The client shuts its sending half: what has arrived can be read, then the end.
    void endSending()
    {
        m_ended = true;
        emit readyRead();
    }
    /// The client is gone, whatever it was owed.
    void leave()
    {
        setSocketState(UnconnectedState);
        emit disconnected();
    }
    /// Whether the client takes what is written at once, as it does in the beginning, or leaves it on the way.
    void takeAnswers(bool take)
    {
        m_takes = take;
        if (const qint64 left = take ? std::exchange(m_onTheWay, 0) : 0; left > 0)
            emit bytesWritten(left);
    }
    bool takesAnswers() const { return m_takes; }

    /// Bytes that have come, but that nobody has been told of yet.
    void arriveUnannounced(const QByteArray &bytes) { m_input += bytes; }
    /// All that the front has written.
    const QByteArray &written() const { return *m_written; }
    /// The same, for longer than the socket lives.
    std::shared_ptr<const QByteArray> transcript() const { return m_written; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + m_input.size(); }
    qint64 bytesToWrite() const override { return m_onTheWay; }
    void disconnectFromHost() override { setSocketState(UnconnectedState); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qsizetype piece = qMin<qsizetype>(qsizetype(size), m_input.size());
        if (piece > 0)
            std::memcpy(data, m_input.constData(), size_t(piece));
        m_input.remove(0, piece);
        return piece == 0 && m_ended ? -1 : piece;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_written->append(data, qsizetype(size));
        if (!m_takes)
            m_onTheWay += size;
        return size;
    }

private:
    QByteArray m_input;
    std::shared_ptr<QByteArray> m_written = std::make_shared<QByteArray>();
    qint64 m_onTheWay = 0;
    bool m_takes = true;
    bool m_ended = false;
};

} // namespace servertest
