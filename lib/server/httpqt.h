// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/answer.h"
#include "support/qtversion.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QTcpServer>

#if MONITOR_HTTPSERVER_68
#include <QHttpHeaders>
#endif

/// Where QHttpServer of Qt 6.4 and of 6.8 differ in their form only.
namespace server::httpqt {

#if MONITOR_HTTPSERVER_68
using ResponderArgument = QHttpServerResponder &;
#else
using ResponderArgument = QHttpServerResponder &&;
#endif

/// `server` takes its connections from `front`, and owns it from now on. The front must be listening.
inline bool bind(QHttpServer &server, QTcpServer *front)
{
#if MONITOR_HTTPSERVER_68
    return server.bind(front);
#else
    server.bind(front);
    return true;
#endif
}

/// `handler(const QHttpServerRequest &, ResponderArgument)` for everything that no route takes.
template<typename Handler>
void setMissingHandler(QHttpServer &server, Handler handler)
{
#if MONITOR_HTTPSERVER_68
    server.setMissingHandler(&server, std::move(handler));
#else
    server.setMissingHandler(std::move(handler));
#endif
}

/// Writes the whole answer; `connection` is the value of the Connection field, not sent where empty.
inline void write(QHttpServerResponder &responder, const Answer &answer, const QByteArray &connection)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if MONITOR_HTTPSERVER_68
    QHttpHeaders headers;
    answer.forEachField([&headers](const QByteArray &name, const QByteArray &value) { headers.append(name, value); });
    if (!connection.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::Connection, connection);
    responder.write(answer.body, headers, status);
#else
    responder.writeStatusLine(status);
    answer.forEachField(
        [&responder](const QByteArray &name, const QByteArray &value) { responder.writeHeader(name, value); });
    responder.writeHeader(QByteArrayLiteral("Content-Length"), QByteArray::number(answer.body.size()));
    if (!connection.isEmpty())
        responder.writeHeader(QByteArrayLiteral("Connection"), connection);
    responder.writeBody(answer.body);
#endif
}

} // namespace server::httpqt
