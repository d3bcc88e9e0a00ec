// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/request.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace store {

using onboarding::RequestKind;
using support::Timestamp;

/// What people have added to a request. No delivery says it; a rebuild keeps it.
struct PeoplesState {
    QString claimedBy; ///< empty: nobody
    Timestamp claimedAt = 0;
    qint64 notes = 0; ///< how many there are
    Timestamp snoozedUntil = 0; ///< 0: not snoozed
    QByteArray snoozedHash; ///< content hash of the state that was snoozed
    QString handedBy; ///< who last copied or opened something for the customer; empty: nobody
    Timestamp handedAt = 0;
    QByteArray handedHash; ///< content hash of the state that was handed out

    bool operator==(const PeoplesState &) const = default;
};

/// A request as the store holds it.
struct RequestRecord {
    onboarding::Request request;
    qint64 sequence = 0; ///< number of its last change in the change feed
    PeoplesState people = {};
};

/// What a person wrote about a request.
struct Note {
    QString author;
    Timestamp writtenAt = 0;
    QString text;
};

/// A desk that is open.
struct DeskRecord {
    QString id;
    QString person;
    QString host;

    bool operator==(const DeskRecord &) const = default;
};

/// What a label names: all requests of a workspace, or of a domain.
enum class LabelScope { Workspace, Domain };

/// What staff call a customer of a team. An empty `label` was taken away.
struct LabelRecord {
    QString teamId;
    LabelScope scope = LabelScope::Workspace;
    QString labelled; ///< id of the workspace, or the domain
    QString label;
};

/// What a person let pass: an app that asks for consent, or a Client ID.
enum class ApprovalKind { App, ClientId };

struct ApprovalRecord {
    QString source; ///< name of the signature source it holds for
    ApprovalKind kind = ApprovalKind::App;
    QString approved; ///< as the guard wrote it
    QString approvedBy;
    Timestamp approvedAt = 0;
};

/// One step in the life of a request.
struct TimelineEntry {
    QString status;
    std::optional<QString> previousStatus;
    QString statusText;
    QString statusReason;
    Timestamp occurredAt = 0;
    Timestamp receivedAt = 0;
    bool late = false;
    qint64 duplicates = 0; ///< extra copies received
};

/// One row of the log: any stored delivery, whatever became of it (contract section 5, export of deliveries).
struct DeliveryRecord {
    qint64 id = 0;
    Timestamp receivedAt = 0;
    QString remote;
    QString source;
    std::optional<onboarding::Trust> trust; ///< where a source matched and it was kept
    QString event;
    QString kind; ///< empty where unknown
    QString uid;
    QString outcome; ///< accepted, late, ignored, quarantined, refused
    QString code;
    QString field;
    bool headerEventMismatch = false;
    bool timeBelieved = true;
    qint64 duplicates = 0;
    bool bodyKept = false;
    QByteArray body;
};

/// What the store can tell about the health of the connection to InboxKit.
struct VitalSigns {
    qint64 signatureFailures = 0; ///< refused for their signature since the given time, of the refusals that are kept
    qint64 receipts = 0; ///< requests among the newest that were heard of since the given time
    std::optional<Timestamp> lastReceiptAt; ///< of any tracked delivery
    /// Median of receipt minus the envelope's timestamp over the newest deliveries of the last day, ms; none where
    /// there are too few. Above 0: our clock is ahead of the sender's, or deliveries take that long.
    std::optional<Timestamp> clockSkew;
};

} // namespace store

Q_DECLARE_METATYPE(store::RequestRecord)
