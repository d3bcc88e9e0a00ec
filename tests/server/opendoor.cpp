// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

namespace servertest {

OpenDoor::OpenDoor()
    : receiver(sink, clock)
{
    options.listen.port = 0;
    options.sources = {webhook::Source::fromKey(QStringLiteral("test"), apiKey)};
}

bool OpenDoor::open()
{
    const auto started = receiver.start(options);
    if (!started)
        qWarning("%s", qPrintable(started.error().sentence));
    return started.hasValue();
}

QByteArray consentBody(const QByteArray &uid)
{
    return R"({"event":"consent_request.status_changed","timestamp":"2024-01-10T17:00:00Z","team_id":"team-1","data":{)"
           R"("consent_request":{"uid":")"
        + uid
        + R"(","status":"pending","consent_url":"https://accounts.google.com/o/oauth2/auth"},)"
          R"("metadata":{"updated_at":"2024-01-10T17:00:00Z"}}})";
}

QByteArray goodSignature()
{
    return webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, apiKey, {});
}

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &fields, const QByteArray &body)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: door.test\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray delivery(const QByteArray &body, const QByteArray &moreFields)
{
    return request("POST", "/webhook",
                   "Content-Type: application/json\r\nX-InboxKit-Signature: " + goodSignature() + "\r\n" + moreFields,
                   body);
}

} // namespace servertest
