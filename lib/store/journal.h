// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/projection.h"
#include "store/subjects.h"
#include "webhook/deliverysink.h"

namespace store {

/// A delivery on its way into the journal.
struct Entry {
    /// Works out what the journal needs to know, above all the content hash: in the caller's thread, because the
    /// store's thread is the one that everybody waits for.
    explicit Entry(webhook::Delivery delivery);

    webhook::Delivery delivery;
    onboarding::Request state; ///< what a tracked delivery says of its request
};

/// The `delivery` table: every tracked delivery once, and what it does to its request. Runs inside a write transaction.
class Journal {
public:
    explicit Journal(Database &database);

    /// Stores one tracked delivery as number `number` and folds it into the projection.
    /// Returns Accepted, Late or Duplicate.
    SqlResult<webhook::Outcome> record(const Entry &entry, qint64 number);

private:
    SqlResult<bool> insert(const Entry &entry, qint64 subject, qint64 number);
    SqlResult<void> countDuplicate(qint64 subject, const onboarding::Request &state);

    Projection m_projection;
    Subjects m_subjects;
    Statement m_insert;
    Statement m_duplicate;
};

} // namespace store
