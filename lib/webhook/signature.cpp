// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/signature.h"

#include "support/hexdigit.h"
#include "support/sha256.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace webhook {

using support::sha256;

namespace {

constexpr size_t blockSize = 64; // of SHA-256, bytes

using Digest = support::Sha256Digest;

/// 64 hex digits in any case; nothing where it is anything else (QByteArray::fromHex would skip what it does not know).
std::optional<Digest> strictHex(QByteArrayView text)
{
    if (size_t(text.size()) != Digest::size * 2)
        return std::nullopt;
    Digest digest;
    for (size_t i = 0; i < Digest::size; ++i) {
        const int high = support::hexValue(text[qsizetype(2 * i)]);
        const int low = support::hexValue(text[qsizetype(2 * i + 1)]);
        if (high < 0 || low < 0)
            return std::nullopt;
        digest.bytes[i] = char(high * 16 + low);
    }
    return digest;
}

/// RFC 2104. QMessageAuthenticationCode would leave a copy of the key behind for every delivery.
Digest hmacSha256(QByteArrayView key, QByteArrayView body)
{
    std::array<char, blockSize> block{};
    if (size_t(key.size()) > blockSize) {
        std::memcpy(block.data(), sha256({key}).bytes.data(), Digest::size);
    } else if (!key.isEmpty()) {
        std::memcpy(block.data(), key.data(), size_t(key.size()));
    }
    const QByteArrayView blockView(block.data(), qsizetype(blockSize));
    for (char &c : block)
        c = char(c ^ 0x36);
    const Digest inner = sha256({blockView, body});
    for (char &c : block)
        c = char(c ^ 0x36 ^ 0x5c);
    Digest result = sha256({blockView, inner.view()});
    support::wipe(block.data(), block.size());
    return result;
}

std::optional<Digest> digestFromHeader(QByteArrayView header)
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

Source Source::fromSecret(QString name, const support::Secret &key, SignatureScheme scheme)
{
    Source source;
    source.name = std::move(name);
    source.keyDigest = support::Secret(sha256({key.view()}).view());
    if (scheme != SignatureScheme::KeyDigest)
        source.key = key;
    return source;
}

Source Source::fromKey(QString name, QByteArrayView key)
{
    return fromSecret(std::move(name), support::Secret(key), SignatureScheme::Either);
}

support::Result<Source> Source::fromDigest(QString name, QByteArrayView hexDigest, const QString &place)
{
    hexDigest = hexDigest.trimmed();
    auto digest = strictHex(hexDigest);
    if (!digest)
        digest = digestFromHeader(hexDigest);
    if (!digest) {
        return support::failure(QStringLiteral("wrong_value"), place,
                                QStringLiteral("The digest must be 64 hexadecimal digits (SHA-256 of the API key)."));
    }
    Source source;
    source.name = std::move(name);
    source.keyDigest = support::Secret(digest->view());
    return source;
}

SignatureVerifier::SignatureVerifier(std::vector<Source> sources, SignatureScheme scheme)
    : m_sources(std::move(sources))
    , m_scheme(scheme)
{
}

void SignatureVerifier::add(Source source)
{
    std::erase_if(m_sources, [&](const Source &known) { return known.name == source.name; });
    m_sources.push_back(std::move(source));
}

bool SignatureVerifier::setTerms(const QString &name, std::optional<Timestamp> notAfter, const QString &team)
{
    const auto source =
        std::find_if(m_sources.begin(), m_sources.end(), [&](const Source &known) { return known.name == name; });
    if (source == m_sources.end())
        return false;
    source->notAfter = notAfter;
    source->team = team;
    return true;
}

bool SignatureVerifier::remove(const QString &name)
{
    return std::erase_if(m_sources, [&](const Source &known) { return known.name == name; }) > 0;
}

support::Result<SignatureMatch> SignatureVerifier::verify(const QList<QByteArray> &headers, QByteArrayView body,
                                                          Timestamp now) const
{
    const QString place = QStringLiteral("X-InboxKit-Signature");
    if (headers.isEmpty() || (headers.size() == 1 && headers.first().trimmed().isEmpty()))
        return support::failure(QStringLiteral("signature_missing"), place,
                                QStringLiteral("The signature is missing."));
    const auto given = headers.size() == 1 ? digestFromHeader(headers.first()) : std::nullopt;
    if (!given) {
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
            byHmac = equalInConstantTime(hmacSha256(source.key.view(), body).view(), given->view());
        }
        const bool byDigest =
            equalInConstantTime(source.keyDigest.view(), given->view()) & (m_scheme != SignatureScheme::Hmac);
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

QByteArray signatureHeader(SignatureScheme scheme, QByteArrayView key, QByteArrayView body)
{
    const Digest digest = scheme == SignatureScheme::Hmac ? hmacSha256(key, body) : sha256({key});
    return "sha256=" + digest.view().toByteArray().toHex();
}

} // namespace webhook
