// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

/// What several test programs need: raw HTTP over a socket, the real programs as processes, events as InboxKit sends
/// them.
namespace kit {

/// One HTTP answer, taken apart by hand so that no client library smooths anything over.
struct HttpAnswer {
    int status = 0; ///< 0: none came
    QByteArray head; ///< status line and headers, without the empty line
    QByteArray body;
    bool closed = false; ///< the server closed the connection after it

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray code() const { return json().value(QStringLiteral("code")).toString().toLatin1(); }
    QByteArray header(const QByteArray &name) const;
};

/// Takes the first complete answer off `bytes`; status 0 where it is not complete. Skips `100 Continue`.
HttpAnswer takeAnswer(QByteArray &bytes);

/// Sends `request` on a fresh connection to 127.0.0.1 and waits for one answer (at most `patience` ms).
HttpAnswer exchange(quint16 port, const QByteArray &request, int patience = 10'000);

/// A webhook request as InboxKit sends it, with `Connection: close`. An empty signature leaves the header out.
QByteArray webhookRequest(const QByteArray &body, const QByteArray &signature,
                          const QByteArray &event = "consent_request.status_changed",
                          const QByteArray &path = "/webhook");

/// Signed by the key's digest and posted; the answer.
HttpAnswer postSigned(quint16 port, const QByteArray &key, const QByteArray &body,
                      const QByteArray &event = "consent_request.status_changed");

/// A consent event. `second`: of 2024-01-10T17:05, the event's time.
QByteArray consentBody(const QByteArray &uid, const QByteArray &status, int second, const QByteArray &extra = {});
/// A client id event for `domain`.
QByteArray clientIdBody(const QByteArray &uid, const QByteArray &status, int second,
                        const QByteArray &domain = "acme.example");

} // namespace kit
