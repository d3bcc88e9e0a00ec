// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webhook/deliverysink.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QMutexLocker>
#include <QSemaphore>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

namespace servertest {

/// A store that keeps deliveries in memory, and answers at once, when told, or by throwing.
/// The server's thread delivers and the test's thread looks: hence the mutex.
class RecordingSink final : public webhook::DeliverySink {
public:
    /// Called in the server's thread before each delivery is taken; set it before the door opens.
    std::function<void()> arriving;

    void deliver(webhook::Delivery delivery, Answer answer) override
    {
        if (arriving)
            arriving();
        const QMutexLocker lock(&m_mutex);
        if (m_throwing == Throws::Exception)
            throw std::runtime_error("the sink is broken");
        if (m_throwing == Throws::Number)
            throw 42;
        m_deliveries.push_back(std::move(delivery));
        m_answered.push_back(bool(answer));
        if (answer) {
            if (m_holding)
                m_held.push_back(std::move(answer));
            else
                answer(m_outcome);
        }
        m_arrived.wakeAll();
    }

    void answerWith(webhook::Outcome outcome)
    {
        const QMutexLocker lock(&m_mutex);
        m_outcome = outcome;
    }
    void hold(bool holding)
    {
        const QMutexLocker lock(&m_mutex);
        m_holding = holding;
    }
    enum class Throws { Nothing, Exception, Number };
    void throwFromNowOn(Throws throwing)
    {
        const QMutexLocker lock(&m_mutex);
        m_throwing = throwing;
    }
    /// Answers all that are held, from the calling thread.
    void release(webhook::Outcome outcome)
    {
        for (const Answer &answer : takeHeld())
            answer(outcome);
    }
    std::vector<Answer> takeHeld()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_held, {});
    }

    std::vector<webhook::Delivery> deliveries() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_deliveries;
    }
    /// Whether the delivery at `index` came with somebody waiting.
    bool wasAwaited(size_t index) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_answered.at(index);
    }
    bool waitForDeliveries(size_t count, int milliseconds = 5000)
    {
        const QMutexLocker lock(&m_mutex);
        const QDeadlineTimer deadline(milliseconds);
        while (m_deliveries.size() < count) {
            if (!m_arrived.wait(&m_mutex, deadline))
                return false;
        }
        return true;
    }

private:
    mutable QMutex m_mutex;
    QWaitCondition m_arrived;
    std::vector<webhook::Delivery> m_deliveries;
    std::vector<bool> m_answered;
    std::vector<Answer> m_held;
    webhook::Outcome m_outcome = webhook::Outcome::Accepted;
    bool m_holding = false;
    Throws m_throwing = Throws::Nothing;
};

/// Stops the server's thread in front of the `number`th delivery (from 1) until goOn(), or for as long as it lives.
/// Made before the door opens.
class Halt {
public:
    Halt(RecordingSink &sink, int number)
    {
        sink.arriving = [state = m_state, number] {
            if (++state->arrived != number)
                return;
            state->there.release();
            state->further.acquire();
        };
    }
    ~Halt() { goOn(); }
    Q_DISABLE_COPY_MOVE(Halt)

    bool isReached(int milliseconds = 10'000) { return m_state->there.tryAcquire(1, milliseconds); }
    void goOn() { m_state->further.release(); }

private:
    struct State {
        std::atomic<int> arrived{0};
        QSemaphore there, further;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>(); ///< the sink outlives a halt
};

} // namespace servertest
