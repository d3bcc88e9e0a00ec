// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/signature.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

/// The first line is the header, the rest the body: whatever is accepted is one of the two right signatures.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using webhook::SignatureScheme;
    static const QByteArray key("fuzzed-key");
    static const webhook::SignatureVerifier verifier({webhook::Source::fromKey(QStringLiteral("fuzz"), key)},
                                                     SignatureScheme::Either);
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    const QByteArray header = end < 0 ? input : input.first(end);
    const QByteArray body = end < 0 ? QByteArray() : input.sliced(end + 1);

    const QByteArray byKey = webhook::signatureHeader(SignatureScheme::KeyDigest, key, body);
    const QByteArray byBody = webhook::signatureHeader(SignatureScheme::Hmac, key, body);
    if (verifier.verify({header}, body, 0)) {
        const QByteArray plain = header.trimmed().toLower();
        require(plain == byKey || plain == byBody);
    }
    require(verifier.verify({byKey}, body, 0).hasValue());
    require(verifier.verify({byBody}, body, 0).hasValue());
    require(!verifier.verify({header, byKey}, body, 0).hasValue());

    const auto source = webhook::Source::fromDigest(QStringLiteral("fuzz"), header, QStringLiteral("fuzz"));
    require(!source.hasValue() || source->keyDigest.size() == 32);
    return 0;
}
