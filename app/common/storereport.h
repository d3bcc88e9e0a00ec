// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/receiver.h"
#include "store/reader.h"
#include "store/writer.h"

#include <QByteArray>
#include <QMutex>
#include <QObject>
#include <QTimer>

namespace common {

/// Tells the admin address how the store stands. Open requests are counted after commits, at most once a second and
/// for at most 2 % of the time, so that a scrape never waits for the database and many requests cost little.
class StoreReport : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the report, and the report the receiver that asks it.
    StoreReport(store::Writer &writer, store::Reader &reader, QObject *parent = nullptr);

    /// For Receiver::setStoreReport(): any thread.
    server::StoreReport current() const;

private:
    void count();

    store::Writer &m_writer;
    store::Reader &m_reader;
    QTimer m_soon;
    /// A mutex, held for moments: reading an std::atomic<std::shared_ptr> is a race in libstdc++ 12.
    mutable QMutex m_mutex;
    QByteArray m_openRequests; ///< under m_mutex
};

} // namespace common
