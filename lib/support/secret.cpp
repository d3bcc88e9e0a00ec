// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secret.h"

#include <atomic>

namespace support {

void wipe(void *bytes, size_t size)
{
    auto *at = static_cast<volatile unsigned char *>(bytes);
    for (size_t i = 0; i < size; ++i)
        at[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

void wipe(QByteArray &bytes)
{
    if (bytes.capacity() > 0) // 0: a literal, in memory that cannot be written
        wipe(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.capacity() > 0)
        wipe(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

Secret::Secret(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        m_bytes = std::make_shared<const WipedBytes>(bytes.begin(), bytes.end());
}

} // namespace support
