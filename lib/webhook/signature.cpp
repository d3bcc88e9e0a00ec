// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace webhook {

namespace {

constexpr qsizetype digestSize = 32;

/// 64 hex digits in any case; empty where it is anything else (QByteArray::fromHex would skip what it does not know).
QByteArray strictHex(QByteArrayView text)
{
    if (text.size() != digestSize * 2)
        return {};
    for (const char c : text) {
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!digit)
            return {};
    }
    return QByteArray::fromHex(text.toByteArray());
}

QByteArray digestFromHeader(QByteArrayView header)
{
    constexpr QByteArrayView prefix("sha256=");
    header = header.trimmed();
    if (header.size() < prefix.size() || qstrnicmp(header.data(), prefix.data(), size_t(prefix.size())) != 0)
        return {};
    return strictHex(header.sliced(prefix.size()));
}

} // namespace

std::optional<SignatureScheme> signatureSchemeFromText(QStringView text)
{
    if (text == u"either")
        return SignatureScheme::Either;
    if (text == u"key-digest")
        return SignatureScheme::KeyDigest;
    if (text == u"hmac")
        return SignatureScheme::Hmac;
    return std::nullopt;
}

QString toText(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::KeyDigest:
        return QStringLiteral("key-digest");
    case SignatureScheme::Hmac:
        return QStringLiteral("hmac");
    case SignatureScheme::Either:
        break;
    }
    return QStringLiteral("either");
}

Source Source::fromKey(QString name, QByteArray key)
{
    Source source;
    source.name = std::move(name);
    source.keyDigest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    source.key = std::move(key);
    return source;
}

support::Result<Source> Source::fromDigest(QString name, QByteArrayView hexDigest, const QString &place)
{
    hexDigest = hexDigest.trimmed();
    QByteArray digest = strictHex(hexDigest);
    if (digest.isEmpty())
        digest = digestFromHeader(hexDigest);
    if (digest.isEmpty()) {
        return support::failure(QStringLiteral("wrong_value"), place,
                                QStringLiteral("The digest must be 64 hexadecimal digits (SHA-256 of the API key)."));
    }
    Source source;
    source.name = std::move(name);
    source.keyDigest = std::move(digest);
    return source;
}

SignatureVerifier::SignatureVerifier(std::vector<Source> sources, SignatureScheme scheme)
    : m_sources(std::move(sources))
    , m_scheme(scheme)
{
}

support::Result<SignatureMatch> SignatureVerifier::verify(const QList<QByteArray> &headers, QByteArrayView body,
                                                          Timestamp now) const
{
    const QString place = QStringLiteral("X-InboxKit-Signature");
    if (headers.isEmpty() || (headers.size() == 1 && headers.first().trimmed().isEmpty()))
        return support::failure(QStringLiteral("signature_missing"), place,
                                QStringLiteral("The signature is missing."));
    const QByteArray given = headers.size() == 1 ? digestFromHeader(headers.first()) : QByteArray();
    if (given.isEmpty()) {
        return support::failure(
            QStringLiteral("signature_malformed"), place,
            QStringLiteral("The signature must be given once, as sha256= and 64 hexadecimal digits."));
    }

    const Source *matched = nullptr;
    auto trust = onboarding::Trust::Token;
    for (const Source &source : m_sources) {
        // Every comparison is made for every source, so that the time taken says nothing about which one matched.
        bool byHmac = false;
        if (m_scheme != SignatureScheme::KeyDigest && !source.key.isEmpty()) {
            QMessageAuthenticationCode hmac(QCryptographicHash::Sha256, source.key);
            hmac.addData(body.data(), body.size());
            byHmac = equalInConstantTime(hmac.result(), given);
        }
        const bool byDigest = equalInConstantTime(source.keyDigest, given) & (m_scheme != SignatureScheme::Hmac);
        const bool expired = source.notAfter && now >= *source.notAfter;
        if (expired || (!byHmac && !byDigest))
            continue;
        const auto strength = byHmac ? onboarding::Trust::Authenticated : onboarding::Trust::Token;
        if (!matched || strength > trust) {
            matched = &source;
            trust = strength;
        }
    }
    if (!matched) {
        return support::failure(QStringLiteral("signature_mismatch"), place,
                                QStringLiteral("The signature matches none of the configured keys."));
    }
    return SignatureMatch{matched->name, matched->team, trust};
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

QByteArray signatureHeader(SignatureScheme scheme, const QByteArray &key, const QByteArray &body)
{
    const QByteArray digest = scheme == SignatureScheme::Hmac
        ? QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256)
        : QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return "sha256=" + digest.toHex();
}

} // namespace webhook
