// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/sender.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace simulation {

/// One HTTP/1.1 keep-alive connection of the load generator: one request at a time, as little work as possible for
/// each. Connects again by itself whenever it is lost.
class LoadConnection : public QObject {
    Q_OBJECT
public:
    LoadConnection(const Target &target, QObject *parent);
    ~LoadConnection() override;

    void open();
    void close(); ///< for good
    /// To be called once a second: gives up what has been waiting for an answer or a connection for half a minute.
    void tick();
    bool isReady() const { return m_ready && m_sentFor < 0; }
    bool isWaiting() const { return m_sentFor >= 0; }
    bool isConnected() const { return m_ready; }

    /// Sends a whole request; only when isReady(). `sentFor`: the instant its latency counts from, returned with the
    /// answer.
    void send(const QByteArray &request, qint64 sentFor);

signals:
    void ready(); ///< connected, or answered: takes the next request
    void answered(int status, qint64 sentFor);
    void lost(bool unanswered, bool wasConnected); ///< `unanswered`: a request got no answer
    void tlsFailed(const QString &sentence); ///< the certificate is not to be trusted; no more tries

private:
    void onReady();
    void read();
    void onLost();
    /// Bytes of the complete answer in the buffer; 0 while it is not complete.
    qsizetype answerSize(qsizetype headerEnd) const;
    QByteArrayView headerValue(qsizetype headerEnd, QByteArrayView name) const;

    std::unique_ptr<QTcpSocket> m_socket; ///< a QSslSocket for https
    QString m_host;
    quint16 m_port;
    bool m_tls;
    QByteArray m_buffer;
    qint64 m_sentFor = -1;
    int m_ticks = 0; ///< since something happened
    bool m_open = false; ///< connecting or connected
    bool m_ready = false; ///< connected
    bool m_closed = false;
    bool m_proven = false; ///< this connection has brought an answer
    QTimer m_reopen;
};

} // namespace simulation
