// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sha256.h"

#include <QtGlobal>

#include <openssl/evp.h>

#include <memory>

namespace support {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); } // wipes what it held
};

const EVP_MD *algorithm()
{
    // Looked up once: the lookup costs more than hashing a webhook.
    static const EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}

} // namespace

Sha256Digest sha256(std::initializer_list<QByteArrayView> pieces)
{
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    bool done = context && algorithm() && EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1;
    for (const QByteArrayView &piece : pieces)
        done = done && EVP_DigestUpdate(context.get(), piece.data(), size_t(piece.size())) == 1;
    Sha256Digest digest;
    done =
        done && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.bytes.data()), nullptr) == 1;
    // A digest that was not made must not be compared with anything.
    if (!done)
        qFatal("OpenSSL has no SHA-256, or no memory for it");
    return digest;
}

} // namespace support
