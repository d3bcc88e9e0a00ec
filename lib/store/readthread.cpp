// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/readthread.h"

namespace store {

namespace {

/// Readers of a write-ahead log wait only while it is recovered or the schema is made.
constexpr int busyMilliseconds = 5000;
constexpr int answerMilliseconds = 60'000; ///< of a server for one query, which may look through everything

} // namespace

ReadThread::ReadThread(StoreUrl url, const QString &name)
    : m_url(std::move(url))
    , m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

ReadThread::~ReadThread()
{
    // The connection and the context's timers end in the thread that made them.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_database.reset();
            m_context->deleteLater();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

support::Result<Database *> ReadThread::database()
{
    if (!m_database) {
        auto opened = Database::open(m_url, Database::Access::Read, busyMilliseconds);
        if (!opened)
            return support::Unexpected<support::Error>{opened.error()};
        m_database = std::move(opened).value();
        m_database->setDeadline(answerMilliseconds);
    }
    return m_database.get();
}

} // namespace store
