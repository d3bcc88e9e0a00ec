// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestkey.h"
#include "onboarding/request.h"
#include "support/clock.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <vector>

namespace desk {

using support::Timestamp;

/// What was put away at this desk. A dismissal is about the state that was seen: a request that has changed since is
/// not covered by it. Bounded: beyond the limit the oldest dismissals are given up, and what they hid shows again.
class Dismissals {
public:
    static constexpr size_t limit = 2000;

    bool isEmpty() const { return m_oldestFirst.empty(); }
    const std::vector<RequestKey> &oldestFirst() const { return m_oldestFirst; }
    /// Whether exactly this state of the request was put away.
    bool covers(const onboarding::Request &request) const;

    /// Puts the state of `request` away. Returns the requests whose dismissals were given up for it.
    std::vector<RequestKey> add(const onboarding::Request &request, Timestamp now);
    /// False where there is none.
    bool remove(const RequestKey &key);
    /// Forgets what is over a day old, unless `isNeeded` still. False where nothing was.
    bool prune(Timestamp now, const std::function<bool(const RequestKey &)> &isNeeded);

    /// To be kept in a file of settings.
    QByteArray toBytes() const;
    /// Empty for bytes that toBytes() did not write.
    static Dismissals fromBytes(const QByteArray &bytes);

private:
    struct Dismissal {
        onboarding::ChangeOrder state;
        Timestamp at = 0;
    };

    void insert(const RequestKey &key, Dismissal dismissal);

    QHash<RequestKey, Dismissal> m_dismissals;
    std::vector<RequestKey> m_oldestFirst;
};

} // namespace desk
