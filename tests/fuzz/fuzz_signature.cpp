// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "webhook/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <cstdint>

using namespace fuzzing;
using webhook::SignatureScheme;

namespace {

const QByteArray key("fuzzed-key");

/// The code that the contract (section 2) gives to a header alone, found without the verifier's own code.
QString codeOfForm(const QByteArray &header)
{
    const QByteArray plain = header.trimmed().toLower();
    if (plain.isEmpty())
        return QStringLiteral("signature_missing");
    if (!plain.startsWith("sha256=") || plain.size() != 7 + 64)
        return QStringLiteral("signature_malformed");
    return plain.sliced(7) == QByteArray::fromHex(plain.sliced(7)).toHex() ? QStringLiteral("signature_mismatch")
                                                                           : QStringLiteral("signature_malformed");
}

/// What `verifier` must say of a header that is one of these two, or none.
void check(const webhook::SignatureVerifier &verifier, const QByteArray &header, const QByteArray &body,
           bool takesDigest, bool takesHmac)
{
    const QByteArray plain = header.trimmed().toLower();
    const bool byDigest =
        takesDigest && plain == "sha256=" + QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    const bool byHmac = takesHmac
        && plain == "sha256=" + QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toHex();
    const auto match = verifier.verify({header}, body, 1000);
    require(match.hasValue() == (byDigest || byHmac));
    if (match)
        require(match->trust == (byHmac ? onboarding::Trust::Authenticated : onboarding::Trust::Token));
    else
        require(match.error().code == codeOfForm(header));
}

webhook::Source source(bool withKey, std::optional<support::Timestamp> notAfter = {})
{
    webhook::Source source = webhook::Source::fromKey(QStringLiteral("fuzz"), key);
    if (!withKey)
        source.key = {};
    source.notAfter = notAfter;
    return source;
}

} // namespace

/// The first line is the header, the rest the body: under every scheme exactly the right signatures are accepted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using webhook::SignatureVerifier;
    static const webhook::Source other = webhook::Source::fromKey(QStringLiteral("other"), "another key");
    static const SignatureVerifier either({other, source(true)}, SignatureScheme::Either);
    static const SignatureVerifier digestOnly({source(true), other}, SignatureScheme::KeyDigest);
    static const SignatureVerifier hmacOnly({source(true)}, SignatureScheme::Hmac);
    static const SignatureVerifier withoutKey({source(false)}, SignatureScheme::Either);
    static const SignatureVerifier expired({source(true, 1000)}, SignatureScheme::Either);
    static const SignatureVerifier lastMoment({source(true, 1001)}, SignatureScheme::Either);
    static const SignatureVerifier nobody({}, SignatureScheme::Either);

    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    const QByteArray header = end < 0 ? input : input.first(end);
    const QByteArray body = end < 0 ? QByteArray() : input.sliced(end + 1);

    const QByteArray byKey = webhook::signatureHeader(SignatureScheme::KeyDigest, key, body);
    const QByteArray byBody = webhook::signatureHeader(SignatureScheme::Hmac, key, body);
    for (const QByteArray &given : {header, byKey, byBody}) {
        check(either, given, body, true, true);
        check(digestOnly, given, body, true, false);
        check(hmacOnly, given, body, false, true);
        check(withoutKey, given, body, true, false);
        check(expired, given, body, false, false);
        check(lastMoment, given, body, true, true);
        check(nobody, given, body, false, false);
        require(either.verify({header, given}, body, 0).error().code == u"signature_malformed");
    }

    const auto ready = webhook::Source::fromDigest(QStringLiteral("fuzz"), header, QStringLiteral("fuzz"));
    require(!ready.hasValue() || (ready->keyDigest.view().size() == 32 && ready->key.isEmpty()));
    return 0;
}
