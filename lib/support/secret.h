// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace support {

/// Overwrites with zeros in a way that no compiler leaves out.
void wipe(void *bytes, size_t size);

/// Overwrites the buffer of a text that held a secret and empties it. Everyone who shares the buffer sees zeros then:
/// that is what it is for. Literals are left alone, since they stand in the program for all to read.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// Gives memory back only after it is wiped, so that a growing container leaves no earlier state of itself behind.
template<typename T>
struct WipingAllocator {
    using value_type = T;

    WipingAllocator() = default;
    template<typename U>
    WipingAllocator(const WipingAllocator<U> &)
    {
    }
    T *allocate(size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, size_t count)
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator &) const { return true; }
};

/// Bytes that pass through and leave nothing behind. A vector, because a string keeps short texts inside itself.
using WipedBytes = std::vector<char, WipingAllocator<char>>;

/// `bytes` as a view.
inline QByteArrayView viewOf(const WipedBytes &bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

/// A key, token or digest, once in memory however often it is handed on: copies of a Secret share one buffer, which
/// nobody changes, and the last of them wipes it. So it may cross threads.
class Secret {
public:
    Secret() = default;
    /// Copies; whoever has the bytes wipes them there.
    explicit Secret(QByteArrayView bytes);
    /// What stands in the program's text needs no care (tests).
    template<size_t N>
    Secret(const char (&literal)[N])
        : Secret(QByteArrayView(literal, qsizetype(N) - 1))
    {
    }

    bool isEmpty() const { return !m_bytes; }
    /// Valid as long as some copy of the secret lives. Copying what it shows makes a second copy of the secret.
    QByteArrayView view() const { return m_bytes ? viewOf(*m_bytes) : QByteArrayView(); }

private:
    std::shared_ptr<const WipedBytes> m_bytes;
};

} // namespace support
