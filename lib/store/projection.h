// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/records.h"

namespace store {

/// The change as the database gives it back (storableText()). Applied before hashing, so that journal, projection and
/// rebuild agree.
onboarding::StatusChange storable(onboarding::StatusChange change);

/// The state of a request that `change`, received at `receivedAt`, decides. `change` must be storable().
onboarding::Request stateFrom(onboarding::StatusChange change, Timestamp receivedAt, QString source,
                              onboarding::Trust trust);

/// The `request` table: reading and writing its rows.
class Projection {
public:
    explicit Projection(Database &database);

    /// Makes or changes the row where `request` is newer than it (contract section 4: newest wins); receipt times
    /// widen. Returns false where the row is newer: then nothing is changed, and touching() is due.
    SqlResult<bool> advance(qint64 subject, const onboarding::Request &request, qint64 sequence);
    /// The same for a pipeline: it changes a row, or does not.
    Statement &advancing(qint64 subject, const onboarding::Request &request, qint64 sequence);
    /// One more receipt that changes no state (late, duplicate): receipt times and the number in the change feed.
    Statement &touching(qint64 subject, Timestamp firstReceivedAt, Timestamp lastReceivedAt, qint64 sequence);
    SqlResult<void> remove(qint64 subject);

    /// `SELECT` of the columns that read() takes, `FROM` the table and its subjects.
    static QString select(const Dialect &dialect, const QString &furtherColumns = {});
    static int columnCount();
    /// The record of the current row of `statement`, made by select().
    static RequestRecord read(const Statement &statement);

private:
    Statement m_advance;
    Statement m_touch;
    Statement m_remove;
};

} // namespace store
