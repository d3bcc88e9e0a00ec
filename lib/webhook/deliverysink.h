// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webhook/delivery.h"

#include <functional>

namespace webhook {

/// What became of a delivery.
enum class Outcome {
    Accepted, ///< committed, and it decides the request's state now
    Late, ///< committed, but older than what was known
    Duplicate, ///< known already; its counter is committed
    Recorded, ///< ignored, quarantined or refused, and that is written (or kept to be written)
    Unstorable, ///< the store cannot take this one; it is quarantined alone
    StoreUnavailable, ///< nothing is stored: send it again
    Overloaded, ///< the queue is full, nothing is stored: send it again
    ShuttingDown, ///< nothing is stored: send it again
};

/// Where the server hands its deliveries. `server` and `store` know only this, not each other.
class DeliverySink {
public:
    /// Called exactly once for a delivery, in any thread, possibly before deliver() returns.
    using Answer = std::function<void(Outcome)>;

    virtual ~DeliverySink() = default;

    /// Takes one delivery; callable from any thread, never blocks. Accepted, Late and Duplicate are answered only after
    /// the commit. `answer` may be empty where nobody waits.
    virtual void deliver(Delivery delivery, Answer answer) = 0;
};

} // namespace webhook
