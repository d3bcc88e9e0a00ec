// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people.h"

#include "store/projection.h"
#include "store/storabletext.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deskMilliseconds = 90'000; ///< three times as long as a desk waits before it says again that it is open

QString textOf(LabelScope scope)
{
    return scope == LabelScope::Workspace ? u"workspace"_s : u"domain"_s;
}

QString textOf(ApprovalKind kind)
{
    return kind == ApprovalKind::App ? u"app"_s : u"client_id"_s;
}

} // namespace

People::People(Database &database)
    : m_subject(database,
                u"SELECT id FROM subject JOIN request ON request.subject = subject.id WHERE kind = ? AND uid = ?"_s)
    , m_touch(database, u"UPDATE request SET change_sequence = ? WHERE subject = ?"_s)
    // Free, or held by the one whom the person saw holding it: one statement, so that two desks cannot both claim.
    , m_claim(database,
              u"INSERT INTO claim (subject, claimed_by, claimed_at) VALUES (?, ?, ?) ON CONFLICT (subject) DO UPDATE "
              "SET claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at WHERE claim.claimed_by = ?"_s)
    , m_release(database, u"DELETE FROM claim WHERE subject = ? AND claimed_by = ?"_s)
    , m_holder(database, u"SELECT %1 FROM claim WHERE subject = ?"_s.arg(database.dialect().utf8(u"claimed_by"_s)))
    , m_note(database, u"INSERT INTO note (id, subject, author, written_at, note) VALUES (?, ?, ?, ?, ?)"_s)
    , m_snooze(database,
               u"INSERT INTO snooze (subject, snoozed_until, snoozed_by, seen_hash) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (subject) DO UPDATE SET snoozed_until = excluded.snoozed_until, "
               "snoozed_by = excluded.snoozed_by, seen_hash = excluded.seen_hash"_s)
    , m_wake(database, u"DELETE FROM snooze WHERE subject = ?"_s)
    , m_label(database,
              u"INSERT INTO label (team_id, scope, labelled, label, set_by, set_at, change_sequence) "
              "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (team_id, scope, labelled) DO UPDATE SET "
              "label = excluded.label, set_by = excluded.set_by, set_at = excluded.set_at, "
              "change_sequence = excluded.change_sequence"_s)
    , m_approve(database,
                u"INSERT INTO approval (source, kind, approved, approved_by, approved_at, change_sequence) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (source, kind, approved) DO NOTHING"_s)
    , m_handOut(database,
                u"INSERT INTO handout (subject, handed_by, handed_at, seen_hash) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (subject) DO UPDATE SET handed_by = excluded.handed_by, handed_at = excluded.handed_at, "
                "seen_hash = excluded.seen_hash"_s)
    , m_sitDown(database,
                u"INSERT INTO desk (id, person, host, seen_at) VALUES (?, ?, ?, %1) ON CONFLICT (id) DO UPDATE "
                "SET person = excluded.person, host = excluded.host, seen_at = excluded.seen_at"_s.arg(
                    database.dialect().now()))
    // Also the desks that went without a word, a day later.
    , m_leave(database, u"DELETE FROM desk WHERE id = ? OR seen_at < %1 - 86400000"_s.arg(database.dialect().now()))
{
}

SqlResult<ActionResult> People::perform(const DeskAction &action, Timestamp at, qint64 number)
{
    return std::visit(
        [&](const auto &what) -> Performed {
            if constexpr (requires { what.uid; }) {
                const auto subject = subjectOf(what.kind, what.uid);
                if (!subject)
                    return support::Unexpected<SqlFailure>{subject.error()};
                if (*subject == 0)
                    return ActionResult{ActionOutcome::UnknownRequest, {}};
                return act(what, *subject, at, number);
            } else {
                return act(what, at, number);
            }
        },
        action);
}

SqlResult<ActionResult> People::act(const ClaimRequest &action, qint64 subject, Timestamp at, qint64 number)
{
    const QString person = storableText(action.person);
    m_claim.add(subject).add(person).add(at).add(storableText(action.takenFrom));
    return changed(m_claim, subject, number, person);
}

SqlResult<ActionResult> People::act(const ReleaseRequest &action, qint64 subject, Timestamp, qint64 number)
{
    m_release.add(subject).add(storableText(action.holder));
    return changed(m_release, subject, number, QString());
}

SqlResult<ActionResult> People::act(const AddNote &action, qint64 subject, Timestamp at, qint64 number)
{
    m_note.add(number).add(subject).add(storableText(action.author)).add(at).add(storableText(action.text));
    return changed(m_note, subject, number);
}

SqlResult<ActionResult> People::act(const SnoozeRequest &action, qint64 subject, Timestamp, qint64 number)
{
    m_snooze.add(subject).add(action.until).add(storableText(action.person)).add(action.seenHash);
    return changed(m_snooze, subject, number);
}

SqlResult<ActionResult> People::act(const WakeRequest &, qint64 subject, Timestamp, qint64 number)
{
    m_wake.add(subject);
    return changed(m_wake, subject, number);
}

SqlResult<ActionResult> People::act(const SetLabel &action, Timestamp at, qint64 number)
{
    m_label.add(storableText(action.teamId)).add(textOf(action.scope)).add(storableText(action.labelled));
    m_label.add(storableText(action.label)).add(storableText(action.person)).add(at).add(number);
    return done(m_label);
}

SqlResult<ActionResult> People::act(const Approve &action, Timestamp at, qint64 number)
{
    m_approve.add(storableText(action.source)).add(textOf(action.kind)).add(storableText(action.approved));
    m_approve.add(storableText(action.person)).add(at).add(number);
    return done(m_approve);
}

SqlResult<ActionResult> People::act(const HandOut &action, qint64 subject, Timestamp at, qint64 number)
{
    m_handOut.add(subject).add(storableText(action.person)).add(at).add(action.seenHash);
    return changed(m_handOut, subject, number);
}

SqlResult<ActionResult> People::act(const SitDown &action, Timestamp, qint64)
{
    m_sitDown.add(storableText(action.desk)).add(storableText(action.person)).add(storableText(action.host));
    return done(m_sitDown);
}

SqlResult<ActionResult> People::act(const LeaveDesk &action, Timestamp, qint64)
{
    return done(m_leave.add(storableText(action.desk)));
}

SqlResult<qint64> People::subjectOf(RequestKind kind, const QString &uid)
{
    if (const auto run = m_subject.add(toText(kind)).add(storableText(uid)).run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    const qint64 subject = m_subject.next() ? m_subject.integer(0) : 0;
    if (const auto finished = m_subject.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return subject;
}

SqlResult<ActionResult> People::done(Statement &statement)
{
    if (const auto rows = statement.run(); !rows)
        return support::Unexpected<SqlFailure>{rows.error()};
    return ActionResult{};
}

SqlResult<ActionResult> People::changed(Statement &statement, qint64 subject, qint64 number,
                                        const std::optional<QString> &wantedHolder)
{
    const auto rows = statement.run();
    if (!rows)
        return support::Unexpected<SqlFailure>{rows.error()};
    if (*rows > 0)
        return done(m_touch.add(number).add(subject));
    if (!wantedHolder)
        return ActionResult{};
    if (const auto run = m_holder.add(subject).run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    const QString holder = m_holder.next() ? m_holder.text(0) : QString();
    if (const auto finished = m_holder.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    if (holder.isEmpty() || holder == *wantedHolder)
        return ActionResult{}; // it is so already
    return ActionResult{ActionOutcome::HeldByAnother, holder};
}

QString People::select(const Dialect &dialect, const QString &furtherColumns)
{
    return Projection::select(
               dialect,
               u", %1, claimed_at, snoozed_until, snooze.seen_hash, "
               "(SELECT count(*) FROM note WHERE note.subject = request.subject), "
               "%2, handed_at, handout.seen_hash"_s.arg(dialect.utf8(u"claimed_by"_s), dialect.utf8(u"handed_by"_s))
                   + furtherColumns)
        + u" LEFT JOIN claim ON claim.subject = request.subject LEFT JOIN snooze ON snooze.subject = request.subject "
          "LEFT JOIN handout ON handout.subject = request.subject"_s;
}

int People::columnCount()
{
    return Projection::columnCount() + 8;
}

RequestRecord People::read(const Statement &statement)
{
    RequestRecord record = Projection::read(statement);
    int column = Projection::columnCount();
    record.people.claimedBy = statement.text(column);
    record.people.claimedAt = statement.integer(++column);
    record.people.snoozedUntil = statement.integer(++column);
    record.people.snoozedHash = statement.bytes(++column);
    record.people.notes = statement.integer(++column);
    record.people.handedBy = statement.text(++column);
    record.people.handedAt = statement.integer(++column);
    record.people.handedHash = statement.bytes(++column);
    return record;
}

QString People::selectDesks(const Dialect &dialect)
{
    return u"SELECT id, %1, %2 FROM desk WHERE seen_at > %3 - %4 ORDER BY person, host, id"_s
        .arg(dialect.utf8(u"person"_s), dialect.utf8(u"host"_s), dialect.now())
        .arg(deskMilliseconds);
}

DeskRecord People::readDesk(const Statement &statement)
{
    return {statement.text(0), statement.text(1), statement.text(2)};
}

QString People::selectLabels(const Dialect &dialect)
{
    return u"SELECT change_sequence, %1, scope, %2, %3 FROM label WHERE change_sequence > ? "
           "ORDER BY change_sequence LIMIT ?"_s.arg(dialect.utf8(u"team_id"_s), dialect.utf8(u"labelled"_s),
                                                    dialect.utf8(u"label"_s));
}

LabelRecord People::readLabel(const Statement &statement)
{
    const LabelScope scope =
        statement.text(2) == textOf(LabelScope::Domain) ? LabelScope::Domain : LabelScope::Workspace;
    return {statement.text(1), scope, statement.text(3), statement.text(4)};
}

QString People::selectApprovals(const Dialect &dialect)
{
    return u"SELECT change_sequence, %1, kind, %2, %3, approved_at FROM approval "
           "WHERE change_sequence > ? ORDER BY change_sequence LIMIT ?"_s.arg(
               dialect.utf8(u"source"_s), dialect.utf8(u"approved"_s), dialect.utf8(u"approved_by"_s));
}

ApprovalRecord People::readApproval(const Statement &statement)
{
    const ApprovalKind kind =
        statement.text(2) == textOf(ApprovalKind::ClientId) ? ApprovalKind::ClientId : ApprovalKind::App;
    return {statement.text(1), kind, statement.text(3), statement.text(4), statement.integer(5)};
}

} // namespace store
