// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestkey.h"

#include <QHash>

#include <vector>

namespace monitor {

/// Finds out which new requests have been in sight long enough to count as seen: at so many looks in a row.
class SeenWatch {
public:
    static constexpr int looks = 3; ///< one a second: a glance in passing is not seeing

    /// `inSight`: the new requests that somebody could see now. Returns those that have been seen by now.
    std::vector<desk::RequestKey> look(const std::vector<desk::RequestKey> &inSight)
    {
        QHash<desk::RequestKey, int> looked;
        std::vector<desk::RequestKey> seen;
        for (const desk::RequestKey &key : inSight) {
            if (const int times = m_looked.value(key) + 1; times >= looks)
                seen.push_back(key);
            else
                looked.insert(key, times);
        }
        m_looked = std::move(looked);
        return seen;
    }

private:
    QHash<desk::RequestKey, int> m_looked;
};

} // namespace monitor
