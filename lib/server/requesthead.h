// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/secret.h"

#include <QByteArray>
#include <QList>

namespace server {

/// How the end of a request's body is told.
enum class BodyFraming {
    None, ///< no body
    Sized, ///< Content-Length
    Chunked, ///< Transfer-Encoding: chunked
};

/// What a strictly vetted request line and its fields say. Holds the fields that the door asks for, and no other.
/// A field that came more than once, where only one value makes sense, is joined by `, ` (RFC 9110, 5.2).
struct RequestHead {
    QByteArray method; ///< as sent; methods are case-sensitive
    QByteArray path; ///< percent-decoded, without query; empty where the target has none (`OPTIONS *`, `CONNECT host`)
    bool persistent = true; ///< the client means to send more requests on this connection
    bool http10 = false;
    bool expectsContinue = false; ///< `Expect: 100-continue` from an HTTP/1.1 client
    BodyFraming framing = BodyFraming::None;
    qint64 contentLength = 0; ///< for Sized, bytes

    QList<QByteArray> signatures; ///< every value of `X-InboxKit-Signature`
    QByteArray event; ///< `X-InboxKit-Event`
    QByteArray contentType;
    QByteArray contentEncoding;
    QByteArray authorization;
    QByteArray forwardedFor; ///< `X-Forwarded-For`
    QByteArray forwarded; ///< `Forwarded` (RFC 7239)

    /// Wipes what lets its reader forge deliveries, here and wherever it is shared.
    void forgetSecrets()
    {
        for (QByteArray &signature : signatures)
            support::wipe(signature);
        signatures.clear();
        support::wipe(authorization);
    }
};

} // namespace server
