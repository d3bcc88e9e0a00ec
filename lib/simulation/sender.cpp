// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/sender.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace simulation {

namespace {

constexpr int answerMilliseconds = 30'000; // InboxKit waits as long (contract section 1)

/// As QNetworkAccessManager must be told it: of a path that begins with two slashes it would leave out one, of `/.//`
/// it takes the dot away (RFC 3986, 5.2.4).
QUrl asAsked(QUrl url)
{
    if (const QString path = url.path(QUrl::FullyEncoded); path.startsWith(QStringLiteral("//")))
        url.setPath(QStringLiteral("/.") + path, QUrl::TolerantMode);
    return url;
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> headersFor(const Target &target, const QString &event, const QByteArray &body,
                                                    Timestamp now, Mischief mischief)
{
    const QByteArray key = mischief == Mischief::WrongSignature ? target.key + " but wrong" : target.key;
    return {{"Content-Type", "application/json"},
            {"User-Agent", "InboxKit-Webhook/1.0"},
            {"X-InboxKit-Event", event.toUtf8()},
            {"X-InboxKit-Timestamp", support::toIso8601(now).toLatin1()},
            {"X-InboxKit-Signature", webhook::signatureHeader(target.scheme, key, body)}};
}

Sender::Sender(Target target, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
{
}

void Sender::post(const QString &event, const QByteArray &body, Mischief mischief)
{
    const QByteArray sent = mischief == Mischief::MalformedBody ? body.first(body.size() / 2) : body;
    QNetworkRequest request(asAsked(m_target.url));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(answerMilliseconds);
    for (const auto &[name, value] : headersFor(m_target, event, sent, support::SystemClock().now(), mischief))
        request.setRawHeader(name, value);
    if (!m_target.authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_target.authorities);
        request.setSslConfiguration(tls);
    }
    QNetworkReply *reply = m_network.post(request, sent);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { read(reply); });
}

void Sender::read(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A connection that breaks inside the body leaves a status behind, but that is no answer.
    const bool broken = reply->error() == QNetworkReply::RemoteHostClosedError
        || reply->error() == QNetworkReply::OperationCanceledError || reply->error() == QNetworkReply::TimeoutError;
    if (status == 0 || broken) {
        emit answered(0, reply->errorString().toUtf8(), 0);
        return;
    }
    emit answered(status, reply->readAll(), qMax(0, reply->rawHeader("Retry-After").toInt()));
}

} // namespace simulation
