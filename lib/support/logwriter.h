// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace support {

/// Hands log lines to whoever reads them from a thread of its own, in the order they came, so that a reader that has
/// stopped reading (a full pipe, a terminal that is held) stops nobody who logs.
class LogWriter {
public:
    /// Writes one line, its line feed included; may block for as long as it likes.
    using Write = std::function<void(const QByteArray &line)>;

    /// What waits to be written; beyond it lines are dropped, counted, and told as one line `dropped N lines`.
    static constexpr qsizetype waitingBytes = 256 * 1024;

    explicit LogWriter(Write write, qsizetype capacity = waitingBytes);
    /// Waits for nothing: what has not been written may be lost, unless flush() came first.
    ~LogWriter();
    Q_DISABLE_COPY_MOVE(LogWriter)

    /// Takes a line that ends with a line feed. Never blocks on the reader. Any thread.
    void append(QByteArray line);

    /// Waits until all that was taken is written, at most for `patience`; false where that was not enough. Any thread
    /// but the writing one.
    bool flush(std::chrono::milliseconds patience);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace support
