// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"

#include <QByteArray>
#include <QString>

#include <compare>

namespace onboarding {

/// Total order of the changes of one request (contract section 4): newest wins by
/// (time, retry count, place of the status, content hash). Two changes are equal only if they are the same.
struct ChangeOrder {
    Timestamp occurredAt = 0;
    qint64 retryCount = 0;
    int place = 0;
    QByteArray contentHash;

    std::strong_ordering operator<=>(const ChangeOrder &other) const;
    bool operator==(const ChangeOrder &other) const = default;
};

/// The order key of `change`, received at `receivedAt`.
ChangeOrder orderOf(const StatusChange &change, Timestamp receivedAt);

/// One stored delivery of a tracked event, as the rules of state see it.
struct ReceivedChange {
    StatusChange change;
    Timestamp receivedAt = 0;
    QString source; ///< name of the signature source that matched
    Trust trust = Trust::Token;
};

/// The state of a request: the projection of its deliveries.
struct Request {
    StatusChange latest; ///< the change that decided the state
    ChangeOrder order; ///< its order key; `order.occurredAt` is the request's time (`updated_at` of the export)
    bool timeBelieved = true;
    QString source; ///< of the delivery that decided the state
    Trust trust = Trust::Token;
    Timestamp firstReceivedAt = 0;
    Timestamp lastReceivedAt = 0; ///< of any delivery of it, duplicates and late ones too

    RequestKind kind() const { return latest.kind; }
    const QString &uid() const { return latest.uid; }
    Status status() const { return statusFromText(latest.status); }
    /// The consent link, only while it may be offered (status `pending`).
    QString offeredConsentUrl() const { return status() == Status::Pending ? latest.consentUrl : QString(); }
};

/// Whether InboxKit may still try again by itself: trouble, and fewer retries than its cap.
bool mayRetry(const StatusChange &change);

/// The request after its first delivery.
Request firstState(const ReceivedChange &received);

/// Folds one more delivery (not a duplicate) into `request`. Returns false where it is older than what is known (late):
/// then only the receipt times change.
bool apply(Request &request, const ReceivedChange &received);

} // namespace onboarding
