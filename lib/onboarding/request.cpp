// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onboarding/request.h"

#include <limits>

namespace onboarding {

std::strong_ordering ChangeOrder::operator<=>(const ChangeOrder &other) const
{
    if (const auto byTime = occurredAt <=> other.occurredAt; std::is_neq(byTime))
        return byTime;
    if (const auto byRetry = retryCount <=> other.retryCount; std::is_neq(byRetry))
        return byRetry;
    if (const auto byPlace = place <=> other.place; std::is_neq(byPlace))
        return byPlace;
    return contentHash.compare(other.contentHash) <=> 0;
}

ChangeOrder orderOf(const StatusChange &change, Timestamp receivedAt)
{
    return {timeOf(change, receivedAt).occurredAt, change.retryCount, place(statusFromText(change.status)),
            contentHash(change)};
}

bool mayRetry(const StatusChange &change)
{
    return isTrouble(statusFromText(change.status)) && change.retryCount < change.maxRetries;
}

Request firstState(const ReceivedChange &received)
{
    Request request;
    request.firstReceivedAt = received.receivedAt;
    request.lastReceivedAt = received.receivedAt;
    request.latest.kind = received.change.kind;
    request.order.place = -1; // below every real change
    request.order.occurredAt = std::numeric_limits<Timestamp>::min();
    apply(request, received);
    return request;
}

bool apply(Request &request, const ReceivedChange &received)
{
    request.firstReceivedAt = qMin(request.firstReceivedAt, received.receivedAt);
    request.lastReceivedAt = qMax(request.lastReceivedAt, received.receivedAt);
    ChangeOrder order = orderOf(received.change, received.receivedAt);
    if (order <= request.order)
        return false;
    request.latest = received.change;
    request.timeBelieved = timeOf(received.change, received.receivedAt).believed;
    request.order = std::move(order);
    request.source = received.source;
    request.trust = received.trust;
    return true;
}

} // namespace onboarding
