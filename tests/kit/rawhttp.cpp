// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/rawhttp.h"

#include "webhook/signature.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

namespace kit {

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

HttpAnswer takeAnswer(QByteArray &bytes)
{
    HttpAnswer answer;
    qsizetype end = bytes.indexOf("\r\n\r\n");
    while (end >= 0 && bytes.startsWith("HTTP/1.1 100 ")) {
        bytes.remove(0, end + 4);
        end = bytes.indexOf("\r\n\r\n");
    }
    if (end < 0)
        return answer;
    HttpAnswer candidate;
    candidate.head = bytes.left(end);
    const qsizetype length = candidate.header("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return answer;
    candidate.body = bytes.mid(end + 4, length);
    candidate.status = candidate.head.mid(9, 3).toInt();
    bytes.remove(0, end + 4 + length);
    return candidate;
}

HttpAnswer exchange(quint16 port, const QByteArray &request, int patience)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(request);
    QByteArray bytes;
    QElapsedTimer timer;
    timer.start();
    HttpAnswer answer;
    while (answer.status == 0 && timer.elapsed() < patience) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(int(qMax<qint64>(1, patience - timer.elapsed()))))
            break;
        bytes += socket.readAll();
        answer = takeAnswer(bytes);
    }
    answer.closed = socket.state() != QAbstractSocket::ConnectedState || socket.waitForDisconnected(2000);
    return answer;
}

QByteArray webhookRequest(const QByteArray &body, const QByteArray &signature, const QByteArray &event,
                          const QByteArray &path)
{
    QByteArray request = "POST " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
          "User-Agent: InboxKit-Webhook/1.0\r\nX-InboxKit-Event: "
        + event + "\r\nX-InboxKit-Timestamp: 2024-01-10T17:05:00.000Z\r\n";
    if (!signature.isEmpty())
        request += "X-InboxKit-Signature: " + signature + "\r\n";
    return request + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

HttpAnswer postSigned(quint16 port, const QByteArray &key, const QByteArray &body, const QByteArray &event)
{
    return exchange(
        port, webhookRequest(body, webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, body), event));
}

QByteArray consentBody(const QByteArray &uid, const QByteArray &status, int second, const QByteArray &extra)
{
    const QByteArray time = "2024-01-10T17:05:" + QByteArray::number(second).rightJustified(2, '0') + ".000Z";
    return R"({"event":"consent_request.status_changed","timestamp":")" + time
        + R"(","team_id":"TEAM","team_name":"Marketing Team","data":{"consent_request":{"uid":")" + uid
        + R"(","status":")" + status
        + R"(","previous_status":null,"consent_url":"https://accounts.google.com/o/oauth2/v2/auth?client_id=123456-abc.apps.googleusercontent.com&scope=openid","status_text":"","status_reason":"","retry_count":0,"max_retries":3,"completed_at":null)"
        + extra + R"(},"metadata":{"updated_at":")" + time + R"(","workspace_id":"WS","mailbox_id":"MB-)" + uid
        + R"("}}})";
}

QByteArray clientIdBody(const QByteArray &uid, const QByteArray &status, int second, const QByteArray &domain)
{
    const QByteArray time = "2024-01-10T17:05:" + QByteArray::number(second).rightJustified(2, '0') + ".000Z";
    return R"({"event":"client_id_request.status_changed","timestamp":")" + time
        + R"(","team_id":"TEAM","team_name":"Marketing Team","data":{"client_id_request":{"uid":")" + uid
        + R"(","status":")" + status + R"(","previous_status":"queued","domain_name":")" + domain
        + R"(","client_id":"1234567890-abcdefgh.apps.googleusercontent.com","status_text":"","status_reason":"","retry_count":0,"max_retries":3,"completed_at":null},"metadata":{"updated_at":")"
        + time + R"(","workspace_id":"WS"}}})";
}

} // namespace kit
