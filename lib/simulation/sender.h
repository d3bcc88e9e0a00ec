// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/journeys.h"
#include "webhook/signature.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

class QNetworkReply;

namespace simulation {

/// Where events go, and who signs them.
struct Target {
    QUrl url;
    QByteArray key;
    webhook::SignatureScheme scheme = webhook::SignatureScheme::KeyDigest; ///< KeyDigest or Hmac
    QList<QSslCertificate> authorities; ///< trusted besides the system's, for a receiver with a certificate of its own
};

/// The headers of the published page for one body: name and value, in their order.
QList<std::pair<QByteArray, QByteArray>> headersFor(const Target &target, const QString &event, const QByteArray &body,
                                                    Timestamp now, Mischief mischief = Mischief::None);

/// Posts signed events one by one as InboxKit does, over real HTTP or HTTPS. Asynchronous, in the thread that owns it.
class Sender : public QObject {
    Q_OBJECT
public:
    explicit Sender(Target target, QObject *parent = nullptr);

    /// Sends one event; answered() follows exactly once. Redirects are not followed; no answer within 30 s is none.
    void post(const QString &event, const QByteArray &body, Mischief mischief = Mischief::None);

signals:
    /// `status` 0: there was no answer, and `body` is a sentence that says why. `retryAfter`: seconds, 0 where not
    /// asked for.
    void answered(int status, const QByteArray &body, int retryAfter);

private:
    void read(QNetworkReply *reply);

    Target m_target;
    QNetworkAccessManager m_network;
};

} // namespace simulation
