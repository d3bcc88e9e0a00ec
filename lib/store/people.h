// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/deskaction.h"

namespace store {

/// The tables `claim`, `note`, `snooze`, `label`, `approval`, `handout` and `desk`: what people add. Written only here,
/// each action with statements that decide by themselves, so that several desks on one store cannot both win.
class People {
public:
    explicit People(Database &database);

    /// `number` of the change feed becomes the one of what the action changed.
    SqlResult<ActionResult> perform(const DeskAction &action, Timestamp at, qint64 number);

    /// Like Projection::select(), with what people added.
    static QString select(const Dialect &dialect, const QString &furtherColumns = {});
    /// Of select(), without further columns.
    static int columnCount();
    /// The record of the current row of `statement`, made by select().
    static RequestRecord read(const Statement &statement);

    /// Labels whose number is above the first value, at most as many as the second says, in order of their numbers.
    static QString selectLabels(const Dialect &dialect);
    static LabelRecord readLabel(const Statement &statement);
    static QString selectApprovals(const Dialect &dialect); ///< likewise
    static ApprovalRecord readApproval(const Statement &statement);
    /// The desks that have said lately that they are open, by person.
    static QString selectDesks(const Dialect &dialect);
    static DeskRecord readDesk(const Statement &statement);
    /// The number of the current row of selectLabels() or selectApprovals().
    static qint64 sequence(const Statement &statement) { return statement.integer(0); }

private:
    using Performed = SqlResult<ActionResult>;

    Performed act(const ClaimRequest &action, qint64 subject, Timestamp at, qint64 number);
    Performed act(const ReleaseRequest &action, qint64 subject, Timestamp at, qint64 number);
    Performed act(const AddNote &action, qint64 subject, Timestamp at, qint64 number);
    Performed act(const SnoozeRequest &action, qint64 subject, Timestamp at, qint64 number);
    Performed act(const WakeRequest &action, qint64 subject, Timestamp at, qint64 number);
    Performed act(const HandOut &action, qint64 subject, Timestamp at, qint64 number);
    Performed act(const SetLabel &action, Timestamp at, qint64 number);
    Performed act(const Approve &action, Timestamp at, qint64 number);
    Performed act(const SitDown &action, Timestamp at, qint64 number);
    Performed act(const LeaveDesk &action, Timestamp at, qint64 number);

    /// The subject of a request that there is; 0 where there is none.
    SqlResult<qint64> subjectOf(RequestKind kind, const QString &uid);
    /// Runs `statement`.
    Performed done(Statement &statement);
    /// Runs `statement`, and gives the request its new number where that changed something. Where it did not and
    /// `wantedHolder` is given, the claim's holder is another, or that is so already.
    Performed changed(Statement &statement, qint64 subject, qint64 number,
                      const std::optional<QString> &wantedHolder = {});

    Statement m_subject, m_touch;
    Statement m_claim, m_release, m_holder;
    Statement m_note, m_snooze, m_wake;
    Statement m_label, m_approve;
    Statement m_handOut, m_sitDown, m_leave;
};

} // namespace store
