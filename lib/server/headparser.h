// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/limits.h"
#include "server/requesthead.h"
#include "support/secret.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <utility>

namespace server {

/// Reads a request line and its fields from bytes, however they are cut. Stricter than RFC 9112 asks: lines end in CRLF
/// only, no control characters, no folding, no space before a colon, one Host, one Content-Length of digits. Pure.
class HeadParser {
public:
    enum class Progress { Incomplete, Complete, Refused };

    explicit HeadParser(const Limits &limits);

    /// Takes bytes up to the end of the head; `taken` says how many.
    Progress feed(QByteArrayView bytes, qsizetype &taken);

    bool begun() const { return !m_bytes.empty() || m_cr; }
    const RequestHead &head() const { return m_head; }
    /// The contract's code once Refused: `malformed_http`, `http_version_unsupported`, `header_too_large`,
    /// `transfer_encoding_unsupported`, `length_required` or `body_too_large`.
    QLatin1StringView refusal() const { return m_refusal; }

    void reset();
    /// Wipes the head's bytes and its secret fields; only once it is complete or refused.
    void forgetSecrets();

private:
    Progress refuse(QLatin1StringView code);
    Progress endLine();
    Progress readRequestLine(QByteArrayView line);
    bool readTarget(QByteArrayView target);
    Progress readField(QByteArrayView line);
    bool keepField(QByteArrayView name, QByteArrayView value);
    Progress finish();

    Limits m_limits;

    support::WipedBytes m_bytes; ///< of this head so far, without empty lines in front
    qsizetype m_lineStart = 0;
    bool m_cr = false; ///< the last byte was a CR, so the next must be LF
    int m_emptyLines = 0; ///< in front of the request line
    int m_fields = 0;
    bool m_haveRequestLine = false;
    bool m_versionSupported = true;
    int m_hosts = 0;
    int m_contentLengths = 0;
    QByteArray m_transferEncoding;
    bool m_haveTransferEncoding = false;
    bool m_saysClose = false;
    bool m_saysKeepAlive = false;

    RequestHead m_head;
    QLatin1StringView m_refusal;
};

/// Characters of a token (RFC 9110, 5.6.2): methods and field names.
bool isTokenCharacter(char c);

/// Control characters that have no place in a head or in chunk framing; tab is allowed.
bool isForbiddenControl(char c);

/// The bytes that `text` stands for, or nothing where a `%` is not followed by two hex digits.
bool percentDecode(QByteArrayView text, QByteArray &decoded);

} // namespace server
