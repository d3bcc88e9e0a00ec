// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/checkpointer.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Measured: a commit touches the ends of nine tables and indexes, and a row takes twice the room of its body.
constexpr qint64 pagesPerCommit = 8;
constexpr qint64 bodyBytesPerPage = 2048;
/// About 2 MiB. What is committed while the file is synced waits for the disk, so many short copies keep the 99th
/// percentile low; below this the copies of the pages that every commit touches begin to cost throughput.
constexpr qint64 worthCopying = 512;

void copyLog(Database &database)
{
    // A failure loses nothing: the log keeps what was not copied, and a store that cannot be written tells it with the
    // next commit.
    (void)database.execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

} // namespace

Checkpointer::Checkpointer(const StoreUrl &url)
    : m_thread(url, u"checkpoint"_s)
{
}

void Checkpointer::committed(Database &writer, qint64 bytes)
{
    m_pages += pagesPerCommit + bytes / bodyBytesPerPage;
    if (m_state == State::Copied) {
        copyLog(writer);
        m_pages = 0;
        m_state = State::Waiting;
    } else if (m_state == State::Waiting && m_pages >= worthCopying) {
        m_state = State::Copying;
        m_thread.post([this] { copy(); });
    }
}

void Checkpointer::copy()
{
    if (const auto database = m_thread.database()) {
        copyLog(**database);
        // What came meanwhile is little; after this round it is next to nothing.
        copyLog(**database);
    }
    m_state = State::Copied;
}

} // namespace store
