// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/requestkind.h"
#include "onboarding/status.h"
#include "support/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace onboarding {

using support::Timestamp;

/// How far a delivery's content can be believed (contract section 2 and 4).
enum class Trust {
    Token, ///< the sender knew the key's digest; the body is not covered
    Authenticated, ///< the body is covered by an HMAC
    Confirmed, ///< InboxKit's REST API agreed
};

/// `token`, `authenticated` or `confirmed`.
QString toText(Trust trust);
std::optional<Trust> trustFromText(QStringView text);

/// What one event says about one request: the known fields of the entity and its metadata, after the rules of
/// contract section 1 (absent texts are empty, absent counters 0). Texts hold no U+0000.
struct StatusChange {
    RequestKind kind = RequestKind::Consent;
    QString uid; ///< 1 to 255 bytes of UTF-8
    QString status; ///< as it came, not empty
    std::optional<QString> previousStatus; ///< none where it came empty
    QString statusText;
    QString statusReason;
    qint64 retryCount = 0; ///< 0 to 2^53
    qint64 maxRetries = 0; ///< 0 to 2^53
    std::optional<Timestamp> completedAt;

    QString consentUrl; ///< consent only
    QString domainName; ///< client id only
    QString clientId; ///< client id only

    std::optional<Timestamp> updatedAt; ///< metadata.updated_at
    QString workspaceId;
    QString mailboxId; ///< consent only

    std::optional<Timestamp> timestamp; ///< the envelope's
    QString teamId;
    QString teamName;

    bool operator==(const StatusChange &) const = default;
};

/// When a change happened, and whether we took the sender's word for it.
struct ChangeTime {
    Timestamp occurredAt = 0;
    bool believed =
        true; ///< false: the stated time lay more than five minutes ahead of the receipt, which counts instead
};

/// The time of a change (contract section 4): `updated_at`, else `timestamp`, else the receipt.
ChangeTime timeOf(const StatusChange &change, Timestamp receivedAt);

/// SHA-256 over kind, uid and every known field that makes two deliveries "the same content" (contract section 4):
/// the envelope's timestamp only where `updated_at` is absent, the team's name never. 32 bytes.
QByteArray contentHash(const StatusChange &change);

} // namespace onboarding
