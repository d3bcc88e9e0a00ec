// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ageing.h"
#include "store/records.h"
#include "support/clock.h"

#include <QString>

/// Synthetic requests for the tests of models and window.
namespace samples {

using support::Timestamp;

/// 2026-03-10T12:00:00Z, noon of a day far from any change of clocks.
inline constexpr Timestamp noon = 1'773'144'000'000;

/// A clock that stands until it is moved.
class SetClock final : public support::Clock {
public:
    Timestamp now() const override { return m_now; }
    void set(Timestamp now) { m_now = now; }
    void advance(Timestamp by) { m_now += by; }

private:
    Timestamp m_now = noon;
};

inline store::RequestRecord recordOf(const onboarding::StatusChange &change, Timestamp receivedAt, qint64 sequence)
{
    onboarding::ReceivedChange received{change, receivedAt, QStringLiteral("Marketing Team key"),
                                        onboarding::Trust::Token};
    return {onboarding::firstState(received), sequence};
}

inline onboarding::StatusChange consentChange(const QString &uid, const QString &status, Timestamp at)
{
    onboarding::StatusChange change;
    change.kind = onboarding::RequestKind::Consent;
    change.uid = uid;
    change.status = status;
    change.updatedAt = at;
    change.maxRetries = 3;
    change.consentUrl = QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?client_id="
                                       "1234567890-abcdefgh.apps.googleusercontent.com&scope=https%3A%2F%2Fmail.google"
                                       ".com%2F&redirect_uri=https%3A%2F%2Fapi.inboxkit.com%2Fcb&state=%1")
                            .arg(uid);
    change.mailboxId = QStringLiteral("mailbox-%1").arg(uid);
    change.workspaceId = QStringLiteral("ws-%1").arg(uid);
    change.teamId = QStringLiteral("team-1");
    change.teamName = QStringLiteral("Marketing Team");
    return change;
}

inline onboarding::StatusChange clientIdChange(const QString &uid, const QString &status, Timestamp at)
{
    onboarding::StatusChange change;
    change.kind = onboarding::RequestKind::ClientId;
    change.uid = uid;
    change.status = status;
    change.updatedAt = at;
    change.maxRetries = 3;
    change.domainName = QStringLiteral("%1.example").arg(uid);
    change.clientId = QStringLiteral("1234567890-abcdefgh.apps.googleusercontent.com");
    change.workspaceId = QStringLiteral("ws-%1").arg(uid);
    change.teamId = QStringLiteral("team-1");
    change.teamName = QStringLiteral("Marketing Team");
    return change;
}

inline store::RequestRecord consent(const QString &uid, const QString &status, Timestamp at = noon, qint64 sequence = 1)
{
    return recordOf(consentChange(uid, status, at), at, sequence);
}

inline store::RequestRecord clientId(const QString &uid, const QString &status, Timestamp at = noon,
                                     qint64 sequence = 1)
{
    return recordOf(clientIdChange(uid, status, at), at, sequence);
}

} // namespace samples
