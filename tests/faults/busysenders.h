// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QTcpSocket>

#include <map>
#include <memory>

namespace faults {

/// Several connections that post distinct webhooks, each the next one as soon as the answer to the last is there, until
/// the receiver ends them. Needs an event loop.
class BusySenders : public QObject {
    Q_OBJECT
public:
    /// New uids are `prefix`-0, `prefix`-1...; before them `again` is sent: what an earlier receiver left without 200.
    explicit BusySenders(QByteArray prefix, QByteArrayList again = {});
    ~BusySenders() override;

    void connectTo(quint16 port, int connections);

    /// Uids that were answered with 200.
    const QByteArrayList &acknowledged() const { return m_acknowledged; }
    /// Uids that were sent or are to be sent again, and have no 200.
    QByteArrayList open() const;
    /// Answers other than 200.
    int refused() const { return m_refused; }
    int connections() const { return int(m_underway.size()); }

signals:
    void acknowledgedOne(qsizetype total);
    /// All connections have ended.
    void over();

private:
    void sendNext(QTcpSocket &socket);
    void read(QTcpSocket &socket);
    void end(QTcpSocket &socket);

    struct Underway {
        std::unique_ptr<QTcpSocket> socket;
        QByteArray uid;
        QByteArray input;
    };
    QByteArray m_prefix;
    QByteArrayList m_again;
    qsizetype m_next = 0;
    std::map<QTcpSocket *, Underway> m_underway;
    QByteArrayList m_acknowledged;
    int m_refused = 0;
};

} // namespace faults
