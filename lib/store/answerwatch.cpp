// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answerwatch.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace store {

namespace {

using Clock = std::chrono::steady_clock;

/// One thread for all connections of the process; it sleeps until the first turn would be too long. With a mutex,
/// because whoever waits for a server cannot be told anything else.
class Watcher {
public:
    ~Watcher()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_changed.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }

    quint64 add(int socket, int milliseconds)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
        const Clock::time_point end = Clock::now() + std::chrono::milliseconds(milliseconds);
        m_turns[++m_last] = {socket, end};
        if (end < m_wakes)
            m_changed.notify_one();
        return m_last;
    }

    void remove(quint64 number)
    {
        const std::lock_guard lock(m_mutex);
        m_turns.erase(number);
    }

private:
    struct Watched {
        int socket = -1;
        Clock::time_point end;
    };

    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ends) {
            const Clock::time_point now = Clock::now();
            m_wakes = now + std::chrono::hours(1);
            for (auto &[number, watched] : m_turns) {
                if (watched.end <= now) {
#ifdef Q_OS_UNIX
                    ::shutdown(watched.socket, SHUT_RDWR);
#endif
                    watched.end = Clock::time_point::max();
                }
                m_wakes = std::min(m_wakes, watched.end);
            }
            m_changed.wait_until(lock, m_wakes);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<quint64, Watched> m_turns;
    quint64 m_last = 0;
    Clock::time_point m_wakes = Clock::time_point::max();
    bool m_ends = false;
    std::thread m_thread;
};

Watcher &watcher()
{
    static Watcher watcher;
    return watcher;
}

} // namespace

AnswerWatch::Turn::Turn(int socket, int milliseconds)
    : m_number(socket < 0 || milliseconds <= 0 ? 0 : watcher().add(socket, milliseconds))
{
}

AnswerWatch::Turn::~Turn()
{
    if (m_number != 0)
        watcher().remove(m_number);
}

} // namespace store
