// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/logwriter.h"

#include "support/clock.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace support {

/// Shared with the thread, which may still hang in a write when its owner has gone.
struct LogWriter::Shared {
    Shared(Write write, qsizetype capacity)
        : write(std::move(write))
        , capacity(capacity)
    {
    }

    void run();
    std::vector<QByteArray> take(std::unique_lock<std::mutex> &lock);

    const Write write;
    const qsizetype capacity;
    // A mutex, since whoever logs must neither wait for an event loop nor have one; it is held for a few instructions.
    std::mutex mutex;
    std::condition_variable filled;
    std::condition_variable written;
    std::vector<QByteArray> lines;
    qsizetype bytes = 0; ///< of `lines`
    quint64 dropped = 0; ///< behind `lines`: only a full buffer drops, and it is emptied as a whole
    bool writing = false;
    bool ended = false;
};

/// Waits for lines and takes them all; none once the owner has gone.
std::vector<QByteArray> LogWriter::Shared::take(std::unique_lock<std::mutex> &lock)
{
    filled.wait(lock, [this] { return ended || !lines.empty(); });
    if (ended)
        return {};
    std::vector<QByteArray> taken = std::exchange(lines, {});
    bytes = 0;
    if (dropped > 0) {
        taken.push_back(toIso8601(SystemClock().now()).toUtf8() + " warning monitor.app dropped "
                        + QByteArray::number(dropped) + " lines\n");
        dropped = 0;
    }
    return taken;
}

void LogWriter::Shared::run()
{
    std::unique_lock lock(mutex);
    for (;;) {
        const std::vector<QByteArray> taken = take(lock);
        if (taken.empty())
            return;
        writing = true;
        lock.unlock();
        // Line by line: programs that share a pipe must not write into the middle of each other's lines.
        for (const QByteArray &line : taken)
            write(line);
        lock.lock();
        writing = false;
        written.notify_all();
    }
}

LogWriter::LogWriter(Write write, qsizetype capacity)
    : m_shared(std::make_shared<Shared>(std::move(write), capacity))
{
    // Detached: nobody can wait for a write that does not come back.
    std::thread([shared = m_shared] { shared->run(); }).detach();
}

LogWriter::~LogWriter()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->ended = true;
    m_shared->filled.notify_all();
}

void LogWriter::append(QByteArray line)
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->bytes + line.size() > m_shared->capacity) {
        ++m_shared->dropped;
        return;
    }
    m_shared->bytes += line.size();
    m_shared->lines.push_back(std::move(line));
    m_shared->filled.notify_one();
}

bool LogWriter::flush(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_shared->mutex);
    return m_shared->written.wait_for(lock, patience, [this] { return m_shared->lines.empty() && !m_shared->writing; });
}

} // namespace support
