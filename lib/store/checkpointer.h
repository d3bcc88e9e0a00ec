// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/readthread.h"

#include <atomic>

namespace store {

/// Copies SQLite's write-ahead log into the database file beside the writer, in a thread of its own, so that no answer
/// waits for it. Only the last few pages are copied by the writer itself: the log starts anew only where nobody has
/// added to it meanwhile.
class Checkpointer {
public:
    explicit Checkpointer(const StoreUrl &url);

    /// In the writer's thread, with its connection, after bodies of `bytes` bytes were committed and answered.
    void committed(Database &writer, qint64 bytes);

private:
    enum class State {
        Waiting, ///< for a log that is worth the work
        Copying,
        Copied, ///< all but what was added since
    };

    void copy();

    std::atomic<State> m_state{State::Waiting};
    qint64 m_pages = 0; ///< added to the log since it started anew, roughly
    ReadThread m_thread; // last: its end comes before the end of what it uses
};

} // namespace store
