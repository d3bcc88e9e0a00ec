// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "webhook/delivery.h"

#include <deque>

namespace store {

/// What is kept of a delivery that changes no request (contract section 3, "What is kept").
struct SideRow {
    enum class Table { Ignored, Quarantine, Refusal };

    Table table = Table::Ignored;
    webhook::Timestamp receivedAt = 0;
    QString remote;
    QString source;
    onboarding::Trust trust = onboarding::Trust::Token;
    QString event;
    bool headerEventMismatch = false;
    QString kind; ///< quarantine: empty where unknown
    QString uid; ///< quarantine: empty where unknown
    QString code;
    QString field;
    std::optional<QByteArray> body; ///< quarantine only, and only where it may be kept
    qint64 size = 0; ///< refusal only: bytes of the body

    /// For ignored, quarantined and refused deliveries.
    static SideRow from(const webhook::Delivery &delivery);
    /// For a tracked delivery that the database cannot take (`unstorable`).
    static SideRow unstorable(const webhook::Delivery &delivery);
};

/// Rows that wait for a transaction, in bounded memory: what is too much pushes out the oldest and is counted.
class SideBuffer {
public:
    static constexpr size_t maxRows = 1000; ///< of each table
    static constexpr qint64 maxBytes = 8 * 1024 * 1024; ///< of quarantined bodies

    void add(SideRow row);
    void clear();
    bool isEmpty() const { return size() == 0; }
    size_t size() const;
    quint64 dropped() const { return m_dropped; }

    template<typename Function>
    void forEach(Function function) const
    {
        for (const auto &rows : m_rows)
            for (const SideRow &row : rows)
                function(row);
    }

private:
    std::deque<SideRow> m_rows[3]; // by table
    qint64 m_bytes = 0;
    quint64 m_dropped = 0;
};

/// The tables `ignored`, `quarantine` and `refusal`, each capped at its newest rows.
class SideLog {
public:
    static constexpr int ignoredCap = 1000;
    static constexpr int quarantineCap = 10000;
    static constexpr int refusalCap = 1000;

    explicit SideLog(Database &database);

    SqlResult<void> insert(const SideRow &row, qint64 number);
    /// Takes a delivery out of quarantine; nothing happens where it is not there any more.
    SqlResult<bool> release(qint64 quarantineId);
    /// Deletes what is over the caps, of the tables that were written since the last call.
    SqlResult<void> trim();

private:
    struct Table {
        Statement insert;
        Statement trim;
        bool written = false;
    };

    Table m_ignored;
    Table m_quarantine;
    Table m_refusal;
    Statement m_release;
};

} // namespace store
