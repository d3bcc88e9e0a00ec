// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace server {

struct RequestHead;

/// The request that QHttpServer gets in place of the client's own: what it needs to route, in our words.
QByteArray vettedRequest(const RequestHead &head, const QByteArray &body);

/// What QHttpServer takes for a client: a socket without a descriptor. It reads the vetted bytes that a Connection
/// feeds and collects what is written to it, so that Qt's parser never sees a client's own bytes. It outlives late
/// answers.
class VettedSocket final : public QTcpSocket {
    Q_OBJECT
public:
    /// Shows the addresses of `client`.
    VettedSocket(const QAbstractSocket &client, QObject *parent);
    ~VettedSocket() override;

    /// Hands one whole request to QHttpServer, which parses and routes it before this returns.
    void feed(QByteArray request);
    QByteArray takeWritten();

    /// Tells QHttpServer that the client has left; it deletes the socket then.
    void finish();

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    /// The front alone decides when a connection ends.
    void disconnectFromHost() override { }
    void close() override { }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    qsizetype m_position = 0;
    QByteArray m_written;
};

} // namespace server
