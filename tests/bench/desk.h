// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/linkopener.h"
#include "store/writer.h"

#include <algorithm>
#include <semaphore>
#include <vector>

/// What the benchmarks of the window share.
namespace bench {

class NoOpener final : public monitor::LinkOpener {
public:
    bool open(const QUrl &) override { return false; }
};

/// `values` must not be empty.
inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1) + 0.5)];
}

/// Requests that are a day old, every `openEvery`th of them open and the others done; a consent and a delegation for
/// each customer.
inline bool fill(const store::StoreUrl &url, const support::Clock &clock, int count, int openEvery)
{
    store::Writer writer(url, clock);
    if (!writer.start())
        return false;
    const support::Timestamp old = clock.now() - 86'400'000;
    std::counting_semaphore<> room(2000);
    for (int i = 0; i < count; ++i) {
        const bool consent = i % 2 == 0;
        onboarding::StatusChange change;
        change.kind = consent ? onboarding::RequestKind::Consent : onboarding::RequestKind::ClientId;
        change.uid = QStringLiteral("REQ-%1").arg(i);
        change.status = i % openEvery == 0 ? QStringLiteral("pending") : QStringLiteral("completed");
        change.updatedAt = old + i;
        change.workspaceId = QStringLiteral("WS-%1").arg(i / 2);
        change.teamId = QStringLiteral("T-%1").arg(i % 20);
        change.teamName = QStringLiteral("Team number %1").arg(i % 20);
        if (consent) {
            change.mailboxId = QStringLiteral("MB-%1").arg(i);
            change.consentUrl =
                QStringLiteral(
                    "https://accounts.google.com/o/oauth2/v2/auth?client_id=1234567890-abcdefgh.apps."
                    "googleusercontent.com&scope=https%3A%2F%2Fmail.google.com%2F&login_hint=sales%40customer%1"
                    ".example&state=%1")
                    .arg(i / 2);
        } else {
            change.domainName = QStringLiteral("customer%1.example").arg(i / 2);
            change.clientId = QStringLiteral("%1-abcdefgh.apps.googleusercontent.com").arg(100'000'000 + i);
        }
        webhook::Delivery delivery;
        delivery.receivedAt = old + i;
        delivery.source = QStringLiteral("bench");
        delivery.event = onboarding::eventName(change.kind);
        delivery.body = "{}";
        delivery.bodyKept = true;
        delivery.content = webhook::Tracked{std::move(change)};
        room.acquire();
        writer.deliver(std::move(delivery), [&room](webhook::Outcome) { room.release(); });
    }
    for (int i = 0; i < 2000; ++i)
        room.acquire();
    return true;
}

} // namespace bench
