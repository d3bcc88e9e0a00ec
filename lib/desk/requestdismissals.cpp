// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Putting requests away and bringing them back.

#include "desk/requestmodel.h"

#include <algorithm>

namespace desk {

bool RequestModel::dismiss(const RequestRow &shown)
{
    const int row = rowOf(shown.key());
    if (row < 0 || !isDismissible(at(row).status) || at(row).request.order != shown.request.order)
        return false;
    std::vector<RequestKey> changed = m_dismissals.add(at(row).request, now());
    changed.push_back(shown.key());
    judgeAgain(changed);
    emit dismissalsChanged();
    return true;
}

bool RequestModel::restore(const RequestKey &key)
{
    if (!isDismissed(key) || !m_dismissals.remove(key))
        return false;
    judgeAgain({key});
    emit dismissalsChanged();
    return true;
}

std::optional<RequestKey> RequestModel::lastDismissed() const
{
    const std::vector<RequestKey> &keys = m_dismissals.oldestFirst();
    const auto last =
        std::find_if(keys.rbegin(), keys.rend(), [this](const RequestKey &key) { return isDismissed(key); });
    return last == keys.rend() ? std::nullopt : std::optional(*last);
}

void RequestModel::setDismissals(Dismissals dismissals)
{
    std::vector<RequestKey> changed = m_dismissals.oldestFirst();
    m_dismissals = std::move(dismissals);
    const std::vector<RequestKey> &keys = m_dismissals.oldestFirst();
    changed.insert(changed.end(), keys.begin(), keys.end());
    judgeAgain(changed);
}

bool RequestModel::isDismissed(const RequestKey &key) const
{
    const int row = rowOf(key);
    return row >= 0 && at(row).membership.dismissed;
}

void RequestModel::pruneDismissals()
{
    // What a duplicate keeps in the model for longer than a day needs its dismissal for as long.
    if (m_dismissals.prune(m_clock.now(), [this](const RequestKey &key) { return isDismissed(key); }))
        emit dismissalsChanged();
}

} // namespace desk
