// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/receiver.h"

#include "server/counterboard.h"
#include "server/door.h"
#include "support/logging.h"

#include <QSemaphore>
#include <QThread>

#include <algorithm>

namespace server {

using namespace Qt::Literals::StringLiterals;

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
        inThread([this] {
            const auto last = std::move(door); // like forget(): out of sight first
            const auto left = std::exchange(leaving, {});
        });
        thread.quit();
        thread.wait();
    }

    Door::Ground ground()
    {
        return {sink, clock, board, [this] { publish(); }, probe};
    }

    /// In the server's thread.
    support::Result<void> moveDoor(const ReceiverOptions &wanted)
    {
        const Endpoint &old = options.listen;
        // A door that was given any free port has one by now.
        const bool samePort = old.port == wanted.listen.port || url.port() == wanted.listen.port;
        if (old.address == wanted.listen.address && samePort)
            return door->change({wanted.listen, wanted.path, wanted.certificateFile, wanted.keyFile});
        ReceiverOptions beside = wanted;
        beside.admin.reset(); // it goes over
        auto next = std::make_unique<Door>(ground());
        auto opened = next->open(beside, verifier, {});
        if (!opened && opened.error().place == "listen.port"_L1 && samePort) {
            // Two addresses may exclude each other on one port, as 127.0.0.1 and 0.0.0.0 do.
            door->stopListening();
            next = std::make_unique<Door>(ground());
            opened = next->open(beside, verifier, {});
            if (!opened && !door->listenAgain()) {
                qCCritical(lcServer, "the old address was taken by somebody else in the meantime");
                const auto lost = std::move(door);
            }
        }
        if (!opened)
            return opened;
        next->takeAdmin(*door);
        leave(std::exchange(door, std::move(next)));
        return {};
    }

    void leave(std::unique_ptr<Door> old)
    {
        Door *left = old.get();
        leaving.push_back(std::move(old));
        left->drain([this, left] {
            // It is in the middle of telling.
            QMetaObject::invokeMethod(
                &context, [this, left] { forget(left); }, Qt::QueuedConnection);
        });
    }

    void forget(const Door *left)
    {
        const auto found =
            std::find_if(leaving.begin(), leaving.end(), [left](const auto &door) { return door.get() == left; });
        if (found == leaving.end())
            return;
        // Out of the list before it ends: that takes queued events, and another door's end may be among them.
        const std::unique_ptr<Door> gone = std::move(*found);
        leaving.erase(found);
    }

    /// Brings a change of the keys to the door, if there is one.
    void spreadVerifier()
    {
        if (!url.isEmpty())
            inThread([this] { door->setVerifier(verifier); });
    }

    Receiver &q;
    webhook::DeliverySink &sink;
    const support::Clock &clock;
    CounterBoard board;
    std::function<StoreReport()> report;
    std::function<void(webhook::DeliverySink::Answer)> probe;
    ReceiverOptions options; ///< as last asked for, without the sources
    webhook::SignatureVerifier verifier; ///< shares its keys with the door's
    QThread thread;
    QObject context; ///< lives in `thread` while that runs
    std::unique_ptr<Door> door; ///< touched in `thread` only
    std::vector<std::unique_ptr<Door>> leaving; ///< moved away from, until they have answered; in `thread` only
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
    m_d->verifier = webhook::SignatureVerifier(std::exchange(options.sources, {}), options.scheme);
    m_d->options = std::move(options);
    return open();
}

support::Result<void> Receiver::open()
{
    m_d->thread.start();
    support::Result<void> opened;
    m_d->inThread([&] {
        m_d->door = std::make_unique<Door>(m_d->ground());
        opened = m_d->door->open(m_d->options, m_d->verifier, m_d->report);
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

support::Result<void> Receiver::move(const DoorPlace &place)
{
    ReceiverOptions wanted = m_d->options;
    wanted.listen = place.listen;
    wanted.path = place.path;
    wanted.certificateFile = place.certificateFile;
    wanted.keyFile = place.keyFile;
    if (!isListening()) {
        std::swap(m_d->options, wanted);
        auto opened = open();
        if (!opened)
            m_d->options = std::move(wanted);
        return opened;
    }
    support::Result<void> moved;
    m_d->inThread([&] {
        moved = m_d->moveDoor(wanted);
        m_d->url = m_d->door ? m_d->door->url() : QUrl();
        m_d->adminUrl = m_d->door ? m_d->door->adminUrl() : QUrl();
    });
    if (!isListening())
        m_d->endThread();
    if (moved) {
        m_d->options = std::move(wanted);
        qCInfo(lcServer, "moved url=%s", qUtf8Printable(m_d->url.toString(QUrl::FullyEncoded)));
    }
    return moved;
}

void Receiver::setSources(std::vector<webhook::Source> sources, webhook::SignatureScheme scheme)
{
    m_d->verifier = webhook::SignatureVerifier(std::move(sources), scheme);
    m_d->spreadVerifier();
}

void Receiver::addSource(webhook::Source source)
{
    m_d->verifier.add(std::move(source));
    m_d->spreadVerifier();
}

void Receiver::setSourceTerms(const QString &name, std::optional<support::Timestamp> notAfter, const QString &team)
{
    if (m_d->verifier.setTerms(name, notAfter, team))
        m_d->spreadVerifier();
}

void Receiver::removeSource(const QString &name)
{
    if (m_d->verifier.remove(name))
        m_d->spreadVerifier();
}

void Receiver::expectTest(TestExpectation expectation)
{
    if (isListening())
        m_d->inThread([&] { m_d->door->expectTest(std::move(expectation)); });
}

void Receiver::setStoreProbe(std::function<void(webhook::DeliverySink::Answer)> probe)
{
    m_d->probe = std::move(probe);
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
    int doors = 1;
    m_d->inThread([&] {
        const auto gone = [&drained] { drained.release(); };
        doors += int(m_d->leaving.size());
        for (const auto &left : m_d->leaving)
            left->whenDrained(gone);
        m_d->door->drain(gone);
    });
    if (!drained.tryAcquire(doors, m_d->stopPatience))
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
