// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sha256.h"

#include <QCryptographicHash>

#include <algorithm>

namespace support {

Sha256Digest sha256(std::initializer_list<QByteArrayView> pieces)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView &piece : pieces)
        hash.addData(piece);
    Sha256Digest digest;
    const QByteArrayView result = hash.resultView();
    std::copy_n(result.data(), Sha256Digest::size, digest.bytes.data());
    // A QCryptographicHash leaves its result and its last block behind when it goes, and the one may be a key's digest,
    // the other hold the key.
    wipe(const_cast<char *>(result.data()), Sha256Digest::size);
    static constexpr std::array<char, 128> zeros{}; // two blocks
    hash.reset();
    hash.addData(QByteArrayView(zeros.data(), zeros.size()));
    return digest;
}

} // namespace support
