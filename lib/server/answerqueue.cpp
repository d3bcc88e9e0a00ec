// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answerqueue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMutex>

namespace server {

struct AnswerQueue::Shared {
    // The sink answers in its own thread, many at a time after one commit. A queued call for each would cost more than
    // the answers themselves; so they are put here, and only the first of a batch posts an event.
    QMutex mutex;
    std::vector<Entry> entries;
    QObject *receiver = nullptr; ///< null once the queue is gone
};

AnswerQueue::AnswerQueue(std::function<void(const std::vector<Entry> &)> take, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_take(std::move(take))
{
    m_shared->receiver = this;
}

AnswerQueue::~AnswerQueue()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->receiver = nullptr;
}

webhook::DeliverySink::Answer AnswerQueue::answerFor(quint64 ticket) const
{
    return [shared = m_shared, ticket](webhook::Outcome outcome) {
        const QMutexLocker lock(&shared->mutex);
        const bool first = shared->entries.empty();
        shared->entries.push_back({ticket, outcome});
        if (first && shared->receiver)
            QCoreApplication::postEvent(shared->receiver, new QEvent(QEvent::User));
    };
}

bool AnswerQueue::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_batch.swap(m_shared->entries);
    }
    m_take(m_batch);
    m_batch.clear();
    return true;
}

} // namespace server
