// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

/// A small honest HTTP/1.1 receiver on a free port of this machine: notes what arrives and answers what the test wants.
class TestReceiver : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        QByteArray line; ///< the request line
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
        QByteArray body;

        QByteArray header(const QByteArray &name) const;
    };
    /// Makes a whole answer; one that is empty closes the connection instead. Called with the request and its number
    /// from 0.
    using Answer = std::function<QByteArray(const Request &, qsizetype)>;

    explicit TestReceiver(Answer answer = {});

    QUrl url() const;
    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

signals:
    void received();

private:
    void read(class QTcpSocket *socket);

    Answer m_answer;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_pending;
    int m_connections = 0;
};
