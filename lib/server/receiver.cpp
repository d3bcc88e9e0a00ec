// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/receiver.h"

#include "server/counterboard.h"
#include "server/door.h"
#include "support/logging.h"

#include <QSemaphore>
#include <QThread>

namespace server {

class Receiver::Private {
public:
    Private(Receiver &receiver, webhook::DeliverySink &sink, const support::Clock &clock)
        : q(receiver)
        , sink(sink)
        , clock(clock)
    {
    }

    /// Runs `call` in the server's thread and waits for it.
    template<typename Call>
    void inThread(Call call)
    {
        QMetaObject::invokeMethod(&context, std::move(call), Qt::BlockingQueuedConnection);
    }

    void publish()
    {
        // Called in the server's thread; the signal belongs into the owner's.
        QMetaObject::invokeMethod(
            &q, [this] { emit q.countersChanged(board.snapshot()); }, Qt::QueuedConnection);
    }

    void endThread()
    {
        inThread([this] { door.reset(); });
        thread.quit();
        thread.wait();
    }

    Receiver &q;
    webhook::DeliverySink &sink;
    const support::Clock &clock;
    CounterBoard board;
    std::function<StoreReport()> report;
    QThread thread;
    QObject context; ///< lives in `thread` while that runs
    std::unique_ptr<Door> door; ///< touched in `thread` only
    QUrl url;
    QUrl adminUrl;
    int stopPatience = 15'000;
};

Receiver::Receiver(webhook::DeliverySink &sink, const support::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(*this, sink, clock))
{
    m_d->thread.setObjectName(QStringLiteral("server"));
    m_d->context.moveToThread(&m_d->thread);
}

Receiver::~Receiver()
{
    stop();
}

void Receiver::setStoreReport(std::function<StoreReport()> report)
{
    m_d->report = std::move(report);
    if (isListening())
        m_d->inThread([this] { m_d->door->setReport(m_d->report); });
}

support::Result<void> Receiver::start(ReceiverOptions options)
{
    stop();
    m_d->thread.start();
    support::Result<void> opened;
    m_d->inThread([&] {
        m_d->door = std::make_unique<Door>(m_d->sink, m_d->clock, m_d->board, [this] { m_d->publish(); });
        opened = m_d->door->open(std::move(options), m_d->report);
        m_d->url = opened ? m_d->door->url() : QUrl();
        m_d->adminUrl = opened ? m_d->door->adminUrl() : QUrl();
    });
    if (!opened) {
        m_d->endThread();
        return opened;
    }
    qCInfo(lcServer, "listening url=%s", qUtf8Printable(m_d->url.toString(QUrl::FullyEncoded)));
    return opened;
}

void Receiver::setSources(std::vector<webhook::Source> sources, webhook::SignatureScheme scheme)
{
    if (isListening())
        m_d->inThread([&] { m_d->door->setSources(std::move(sources), scheme); });
}

void Receiver::addSource(webhook::Source source)
{
    if (isListening())
        m_d->inThread([&] { m_d->door->addSource(std::move(source)); });
}

void Receiver::ping(std::function<void()> answer)
{
    if (isListening())
        QMetaObject::invokeMethod(&m_d->context, std::move(answer), Qt::QueuedConnection);
}

void Receiver::reloadTls()
{
    if (isListening())
        m_d->inThread([this] { m_d->door->reloadTls(); });
}

void Receiver::stop()
{
    if (!isListening())
        return;
    QSemaphore drained;
    m_d->inThread([&] { m_d->door->drain([&drained] { drained.release(); }); });
    if (!drained.tryAcquire(1, m_d->stopPatience))
        qCWarning(lcServer, "stop not every delivery was answered by the store");
    m_d->endThread();
    m_d->url.clear();
    m_d->adminUrl.clear();
    qCInfo(lcServer, "stopped");
}

void Receiver::setStopPatience(int milliseconds)
{
    m_d->stopPatience = milliseconds;
}

bool Receiver::isListening() const
{
    return !m_d->url.isEmpty();
}

QUrl Receiver::url() const
{
    return m_d->url;
}

QUrl Receiver::adminUrl() const
{
    return m_d->adminUrl;
}

Counters Receiver::counters() const
{
    return m_d->board.snapshot();
}

} // namespace server
