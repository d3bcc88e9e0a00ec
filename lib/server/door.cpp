// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/door.h"

#include "server/adminserver.h"
#include "server/connectionfront.h"
#include "server/httpqt.h"
#include "server/platformdescriptors.h"
#include "server/tls.h"
#include "server/webhookroute.h"
#include "support/logging.h"

#include <QCoreApplication>
#include <QHttpServer>

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int publishMilliseconds = 100;
constexpr int halfSentMilliseconds = 2000; // contract section 5: what is not whole by then is dropped

} // namespace

Door::Door(webhook::DeliverySink &sink, const support::Clock &clock, CounterBoard &board, std::function<void()> publish)
    : m_sink(sink)
    , m_clock(clock)
    , m_board(board)
    , m_publish(std::move(publish))
{
    m_publishing.setSingleShot(true);
    m_publishing.setInterval(publishMilliseconds);
    connect(&m_publishing, &QTimer::timeout, this, [this] { m_publish(); });
}

Door::~Door()
{
    if (m_admin)
        m_admin->closeAll();
    if (m_front) {
        m_front->close();
        m_front->closeAll();
    }
    // Responders first, then the farewells that closing has queued: QHttpServer frees what it keeps for each client.
    if (m_route)
        m_route->abandonWaiting();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

support::Result<void> Door::open(ReceiverOptions options, std::function<StoreReport()> report)
{
    if (auto tls = openTls(options); !tls)
        return tls;
    if (auto front = openFront(options); !front)
        return front;
    if (options.admin)
        return openAdmin(options, std::move(report));
    return {};
}

support::Result<void> Door::openTls(const ReceiverOptions &options)
{
    if (options.certificateFile.isEmpty() && options.keyFile.isEmpty())
        return {};
    if (options.certificateFile.isEmpty() || options.keyFile.isEmpty()) {
        return support::failure(QStringLiteral("tls_unusable"), {},
                                QStringLiteral("TLS needs both a certificate file and a key file."));
    }
    auto configuration = loadTls(options.certificateFile, options.keyFile);
    if (!configuration)
        return support::Unexpected<support::Error>{configuration.error()};
    m_tls = std::make_unique<TlsPair>(options.certificateFile, options.keyFile, *std::move(configuration));
    return {};
}

support::Result<void> Door::openFront(ReceiverOptions &options)
{
    const int descriptors = raiseDescriptorLimit(options.limits.connections + ownDescriptors);
    const support::Result<Limits> limits = limitsWithin(descriptors, options.limits);
    if (!limits)
        return support::Unexpected<support::Error>{limits.error()};
    if (limits->connections < options.limits.connections) {
        qCWarning(lcServer, "few_descriptors limit=%d connections=%d wanted=%d", descriptors, limits->connections,
                  options.limits.connections);
    }

    const QString path = options.path.startsWith(u'/') ? options.path : u'/' + options.path;
    m_route = std::make_unique<WebhookRoute>(
        WebhookRoute::Ground{m_sink, m_clock,
                             [this](QLatin1StringView outcome, QLatin1StringView code) { count(outcome, code); },
                             [this](qint64 receivedAt) { m_board.setLastEventAt(receivedAt); }},
        path, std::move(options.fence), m_log);
    m_route->setSources(std::move(options.sources), options.scheme);

    ConnectionFront::Hooks hooks;
    hooks.refused = [this](QLatin1StringView code, const QString &remote) {
        m_log.warn(code, remote);
        count("rejected"_L1, code);
    };
    hooks.unroutable = [this](const RequestHead &head) { return m_route->answerOther(head); };
    hooks.connectionsChanged = [this](int connections) {
        m_board.setConnections(connections);
        schedulePublishing();
    };
    hooks.tls = [this] { return m_tls ? &m_tls->configuration() : nullptr; };
    auto front = std::make_unique<ConnectionFront>(*limits, std::move(hooks));
    if (!front->listenOn(options.listen.address, options.listen.port)) {
        return support::failure(QStringLiteral("address_unavailable"), QStringLiteral("listen"),
                                QStringLiteral("Cannot listen on %1 port %2: %3.")
                                    .arg(options.listen.address.toString())
                                    .arg(options.listen.port)
                                    .arg(front->errorString()));
    }
    m_front = front.get();
    m_url = m_front->url(m_tls ? QStringLiteral("https") : QStringLiteral("http"), path);
    m_http = std::make_unique<QHttpServer>();
    m_route->serve(*m_http, *m_front);
    httpqt::bind(*m_http, front.release());
    return {};
}

support::Result<void> Door::openAdmin(const ReceiverOptions &options, std::function<StoreReport()> report)
{
    m_admin = std::make_unique<AdminServer>(AdminServer::Ground{m_board, std::move(report), m_url});
    if (auto opened = m_admin->open(*options.admin, options.limits); !opened)
        return opened;
    m_adminUrl = m_admin->url();
    return {};
}

void Door::setSources(std::vector<webhook::Source> sources, webhook::SignatureScheme scheme)
{
    m_route->setSources(std::move(sources), scheme);
}

void Door::addSource(webhook::Source source)
{
    m_route->addSource(std::move(source));
}

void Door::setReport(std::function<StoreReport()> report)
{
    if (m_admin)
        m_admin->setReport(std::move(report));
}

void Door::reloadTls()
{
    if (m_tls)
        m_tls->reload();
}

void Door::drain(std::function<void()> done)
{
    m_front->hearAll(); // what has come whole by now is still taken
    m_route->setStopping();
    connect(m_front, &ConnectionFront::drained, this, std::move(done), Qt::SingleShotConnection);
    m_front->drain(halfSentMilliseconds);
}

void Door::count(QLatin1StringView outcome, QLatin1StringView code)
{
    m_board.count(outcome, code);
    schedulePublishing();
}

void Door::schedulePublishing()
{
    if (!m_publishing.isActive())
        m_publishing.start();
}

} // namespace server
