// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"
#include "support/error.h"
#include "support/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

/// The contract with InboxKit as pure functions and values: signature, payload, delivery, verdict, and the sink between
/// the HTTP server and whoever stores.
namespace webhook {

using support::Timestamp;

/// Which signature schemes are accepted (contract section 2).
enum class SignatureScheme {
    Either,
    KeyDigest, ///< `sha256=` + hex SHA-256 of the API key; the body is not covered
    Hmac, ///< `sha256=` + hex HMAC-SHA256(API key, raw body)
};

/// `either`, `key-digest` or `hmac`.
std::optional<SignatureScheme> signatureSchemeFromText(QStringView text);
QString toText(SignatureScheme scheme);

/// Someone whose deliveries we accept: a team's API key, or its digest alone.
struct Source {
    QString name;
    support::Secret keyDigest; ///< SHA-256 of the key, 32 bytes; to InboxKit's scheme as good as the key
    support::Secret key; ///< the key itself, for the body HMAC; empty where only the digest is known or needed
    std::optional<Timestamp> notAfter; ///< from this instant on the source no longer matches
    QString team; ///< if not empty, the only `team_id` accepted from this source

    /// A source that checks what `scheme` asks for. Where that is the digest alone, the key is not kept.
    static Source fromSecret(QString name, const support::Secret &key, SignatureScheme scheme);
    /// A source that checks both schemes, from a key that is no secret (tests) or wiped by the caller.
    static Source fromKey(QString name, QByteArrayView key);
    /// A source that checks the key digest only. `hexDigest`: 64 hex digits in any case, `sha256=` in front allowed.
    /// Error `wrong_value` with `place` for anything else.
    static support::Result<Source> fromDigest(QString name, QByteArrayView hexDigest, const QString &place);
};

/// The source that a signature belongs to, and how far its delivery can be believed.
struct SignatureMatch {
    QString source;
    QString team; ///< the team that the source is bound to, or empty
    onboarding::Trust trust = onboarding::Trust::Token;
};

/// Checks `X-InboxKit-Signature`. It lives in the server's thread.
class SignatureVerifier {
public:
    SignatureVerifier() = default;
    SignatureVerifier(std::vector<Source> sources, SignatureScheme scheme);

    bool hasSources() const { return !m_sources.empty(); }
    /// Accepts `source` from now on, in the place of one with the same name.
    void add(Source source);
    /// A source's key stays, what else is said of it changes. False where there is none of this name.
    bool setTerms(const QString &name, std::optional<Timestamp> notAfter, const QString &team);
    /// False where there is none of this name.
    bool remove(const QString &name);

    /// `headers`: every value of the signature header, as received. Compares in constant time with every source,
    /// always. Errors: `signature_missing` (none, or empty), `signature_malformed` (twice, or not `sha256=` and 64 hex
    /// digits), `signature_mismatch`. Where several sources match, the strongest trust and then the first named wins.
    support::Result<SignatureMatch> verify(const QList<QByteArray> &headers, QByteArrayView body, Timestamp now) const;

private:
    std::vector<Source> m_sources;
    SignatureScheme m_scheme = SignatureScheme::Either;
};

/// Equal content, in time that depends on the lengths only.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// The header's value for a body under `scheme` (KeyDigest or Hmac), for senders.
QByteArray signatureHeader(SignatureScheme scheme, QByteArrayView key, QByteArrayView body);

} // namespace webhook
