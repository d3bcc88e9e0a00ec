// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"

#include <variant>

namespace store {

/// "I'm on it". A request has one claim: whoever comes second is told the first one's name.
struct ClaimRequest {
    RequestKind kind = RequestKind::Consent;
    QString uid;
    QString person;
    QString takenFrom; ///< the holder that was seen, to take the claim over from exactly that one; else empty
};

/// Gives a claim back.
struct ReleaseRequest {
    RequestKind kind = RequestKind::Consent;
    QString uid;
    QString holder; ///< the holder that was seen; another's claim stays
};

struct AddNote {
    RequestKind kind = RequestKind::Consent;
    QString uid;
    QString author;
    QString text;
};

/// Puts a request aside until a time. Holds for the state that was seen only: a new one ends it.
struct SnoozeRequest {
    RequestKind kind = RequestKind::Consent;
    QString uid;
    QString person;
    Timestamp until = 0;
    QByteArray seenHash; ///< content hash of the state that was seen
};

/// Ends a snooze before its time.
struct WakeRequest {
    RequestKind kind = RequestKind::Consent;
    QString uid;
};

/// Names a customer; an empty label takes the name away.
struct SetLabel {
    QString teamId;
    LabelScope scope = LabelScope::Workspace;
    QString labelled; ///< id of the workspace, or the domain
    QString label;
    QString person;
};

/// Lets an app or a Client ID pass for a source from now on. The first approval of a thing stays.
struct Approve {
    QString source;
    ApprovalKind kind = ApprovalKind::App;
    QString approved; ///< what is let pass, as the guard writes it
    QString person;
};

/// Something was copied or opened for the customer, in the state that was seen.
struct HandOut {
    RequestKind kind = RequestKind::Consent;
    QString uid;
    QString person;
    QByteArray seenHash; ///< content hash of the state that was seen
};

/// A desk is open. Said again and again, since a desk that loses its connection cannot say that it is gone.
struct SitDown {
    QString desk; ///< tells this desk from all others
    QString person;
    QString host; ///< of the computer
};

/// A desk is closed.
struct LeaveDesk {
    QString desk;
};

/// Something that a person does at a desk, for Writer::perform().
using DeskAction = std::variant<ClaimRequest, ReleaseRequest, AddNote, SnoozeRequest, WakeRequest, SetLabel, Approve,
                                HandOut, SitDown, LeaveDesk>;

/// What became of an action.
enum class ActionOutcome {
    Done, ///< committed, or so already
    HeldByAnother, ///< the claim is another person's; nothing is changed
    UnknownRequest, ///< the store has no such request
    NotAllowed, ///< the database lets this desk only read; nothing is stored
    Unstorable, ///< the store cannot take these values
    StoreUnavailable, ///< nothing is stored
    Overloaded, ///< the queue is full, nothing is stored
    ShuttingDown, ///< nothing is stored
};

struct ActionResult {
    ActionOutcome outcome = ActionOutcome::Done;
    QString holder; ///< HeldByAnother: whose the claim is
};

} // namespace store
