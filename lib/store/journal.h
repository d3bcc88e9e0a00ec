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

    /// A tracked delivery and its number.
    struct Numbered {
        const Entry *entry = nullptr;
        qint64 number = 0;
    };
    /// Stores tracked deliveries and folds them into the projection, as if one after the other; the numbers rise.
    /// Returns Accepted, Late or Duplicate for each.
    SqlResult<std::vector<webhook::Outcome>> record(const std::vector<Numbered> &deliveries);
    SqlResult<webhook::Outcome> record(const Entry &entry, qint64 number);

private:
    /// One delivery on its way, with the number of its subject.
    struct Step {
        Numbered delivery;
        qint64 subject = 0;
        webhook::Outcome *outcome = nullptr;
    };

    SqlResult<void> recordWave(const std::vector<Step> &steps);
    Statement &inserting(const Step &step);

    Database &m_database;
    Projection m_projection;
    Subjects m_subjects;
    Statement m_insert;
    Statement m_duplicate;
};

} // namespace store
