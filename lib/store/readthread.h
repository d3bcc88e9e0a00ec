// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QObject>
#include <QThread>

namespace store {

/// A thread with one read connection. Work is posted to it and runs there one after the other.
class ReadThread {
public:
    ReadThread(StoreUrl url, const QString &name);
    /// Ends after the work that is queued.
    ~ReadThread();
    Q_DISABLE_COPY_MOVE(ReadThread)

    /// Any thread.
    template<typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
    }

    // Only in the thread itself:

    /// Opens the connection where it is not open. The connection stays until drop().
    support::Result<Database *> database();
    /// Closes the connection, so that the next database() opens a fresh one.
    void drop() { m_database.reset(); }
    /// An object of the thread, for timers and connections.
    QObject *context() const { return m_context; }

private:
    StoreUrl m_url;
    QThread m_thread;
    QObject *m_context; ///< deleted by the thread's end
    std::unique_ptr<Database> m_database;
};

} // namespace store
