// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/secret.h"

#include <array>
#include <initializer_list>

namespace support {

/// A SHA-256 digest. It may be a key's, and then whoever knows it can forge deliveries: wiped when it goes.
struct Sha256Digest {
    static constexpr size_t size = 32; ///< bytes

    Sha256Digest() = default;
    Sha256Digest(const Sha256Digest &) = default;
    Sha256Digest &operator=(const Sha256Digest &) = default;
    ~Sha256Digest() { wipe(bytes.data(), bytes.size()); }

    QByteArrayView view() const { return {bytes.data(), qsizetype(bytes.size())}; }

    std::array<char, size> bytes{};
};

/// SHA-256 (FIPS 180-4) of `pieces`, one behind the other. Leaves nothing of them or of the result in memory.
/// OpenSSL does the work where it was found at build time: it uses the processor's own instructions, several times as
/// fast as Qt's portable code, and a delivery is hashed thrice.
Sha256Digest sha256(std::initializer_list<QByteArrayView> pieces);

} // namespace support
