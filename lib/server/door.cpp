// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/door.h"

#include "server/adminserver.h"
#include "server/connectionfront.h"
#include "server/httpqt.h"
#include "server/platformsocket.h"
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
constexpr int otherDescriptors = 96; // store, logs, libraries, the admin address

QString rooted(const QString &path)
{
    return path.startsWith(u'/') ? path : u'/' + path;
}

} // namespace

Door::Door(Ground ground)
    : m_ground(std::move(ground))
{
    m_publishing.setSingleShot(true);
    m_publishing.setInterval(publishMilliseconds);
    connect(&m_publishing, &QTimer::timeout, this, [this] { m_ground.publish(); });
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

support::Result<void> Door::open(const ReceiverOptions &options, webhook::SignatureVerifier verifier,
                                 std::function<StoreReport()> report)
{
    auto tls = loadPair(options.certificateFile, options.keyFile);
    if (!tls)
        return support::Unexpected<support::Error>{tls.error()};
    m_tls = std::move(*tls);
    if (auto front = openFront(options, std::move(verifier)); !front)
        return front;
    if (options.admin)
        return openAdmin(options, std::move(report));
    return {};
}

support::Result<std::unique_ptr<TlsPair>> Door::loadPair(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return std::unique_ptr<TlsPair>();
    if (certificateFile.isEmpty() || keyFile.isEmpty()) {
        return support::failure(QStringLiteral("tls_unusable"), {},
                                QStringLiteral("TLS needs both a certificate file and a key file."));
    }
    auto configuration = loadTls(certificateFile, keyFile);
    if (!configuration)
        return support::Unexpected<support::Error>{configuration.error()};
    return std::make_unique<TlsPair>(certificateFile, keyFile, *std::move(configuration));
}

support::Result<void> Door::openFront(const ReceiverOptions &options, webhook::SignatureVerifier verifier)
{
    Limits limits = options.limits;
    // A front that may hold more clients than the process has descriptors would run dry just when it is busiest.
    const int descriptors = raiseDescriptorLimit(limits.connections + otherDescriptors);
    limits.connections = qBound(1, descriptors - otherDescriptors, limits.connections);

    const QString path = rooted(options.path);
    m_route = std::make_unique<WebhookRoute>(
        WebhookRoute::Ground{m_ground.sink, m_ground.clock,
                             [this](QLatin1StringView outcome, QLatin1StringView code) { count(outcome, code); },
                             [this](qint64 receivedAt) { m_ground.board.setLastEventAt(receivedAt); },
                             m_ground.probeStore},
        path, options.fence, m_log);
    m_route->setVerifier(std::move(verifier));

    ConnectionFront::Hooks hooks;
    hooks.refused = [this](QLatin1StringView code, const QString &remote) {
        m_log.warn(code, remote);
        count("rejected"_L1, code);
    };
    hooks.unroutable = [this](const RequestHead &head) { return m_route->answerOther(head); };
    hooks.connectionsChanged = [this](int connections) {
        if (m_leaving)
            return; // another door counts by now
        m_ground.board.setConnections(connections);
        schedulePublishing();
    };
    hooks.tls = [this] { return m_tls ? &m_tls->configuration() : nullptr; };
    auto front = std::make_unique<ConnectionFront>(limits, std::move(hooks));
    if (!front->listenOn(options.listen.address, options.listen.port)) {
        const bool port = front->serverError() == QAbstractSocket::AddressInUseError;
        return support::failure(QStringLiteral("address_unavailable"),
                                port ? QStringLiteral("listen.port") : QStringLiteral("listen"),
                                QStringLiteral("Cannot listen on %1 port %2: %3.")
                                    .arg(options.listen.address.toString())
                                    .arg(options.listen.port)
                                    .arg(front->errorString()));
    }
    m_front = front.get();
    m_endpoint = {options.listen.address, m_front->serverPort()};
    m_url = m_front->url(m_tls ? QStringLiteral("https") : QStringLiteral("http"), path);
    m_http = std::make_unique<QHttpServer>();
    m_route->serve(*m_http, *m_front);
    httpqt::bind(*m_http, front.release());
    return {};
}

support::Result<void> Door::openAdmin(const ReceiverOptions &options, std::function<StoreReport()> report)
{
    m_admin = std::make_unique<AdminServer>(AdminServer::Ground{m_ground.board, std::move(report), m_url});
    if (auto opened = m_admin->open(*options.admin, options.limits); !opened)
        return opened;
    m_adminUrl = m_admin->url();
    return {};
}

support::Result<void> Door::change(const DoorPlace &place)
{
    auto tls = loadPair(place.certificateFile, place.keyFile);
    if (!tls)
        return support::Unexpected<support::Error>{tls.error()};
    const bool otherwiseEncrypted = bool(*tls) != bool(m_tls);
    m_tls = std::move(*tls);
    const QString path = rooted(place.path);
    m_route->setPath(path);
    m_url = m_front->url(m_tls ? QStringLiteral("https") : QStringLiteral("http"), path);
    if (m_admin)
        m_admin->setListening(m_url);
    // Nobody goes on in the clear where encryption is asked for.
    if (otherwiseEncrypted)
        m_front->partWithClients(halfSentMilliseconds);
    return {};
}

void Door::stopListening()
{
    m_front->hearAll();
    m_front->close();
}

bool Door::listenAgain()
{
    return m_front->listenOn(m_endpoint.address, m_endpoint.port);
}

void Door::takeAdmin(Door &left)
{
    m_admin = std::move(left.m_admin);
    m_adminUrl = left.m_adminUrl;
    if (m_admin)
        m_admin->setListening(m_url);
}

void Door::setVerifier(webhook::SignatureVerifier verifier)
{
    m_route->setVerifier(std::move(verifier));
}

void Door::expectTest(TestExpectation expectation)
{
    m_route->expectTest(std::move(expectation));
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
    m_leaving = true;
    connect(m_front, &ConnectionFront::drained, this, std::move(done), Qt::SingleShotConnection);
    m_front->drain(halfSentMilliseconds);
}

void Door::whenDrained(std::function<void()> done)
{
    if (m_front->isDrained())
        done();
    else
        connect(m_front, &ConnectionFront::drained, this, std::move(done), Qt::SingleShotConnection);
}

void Door::count(QLatin1StringView outcome, QLatin1StringView code)
{
    m_ground.board.count(outcome, code);
    schedulePublishing();
}

void Door::schedulePublishing()
{
    if (!m_publishing.isActive())
        m_publishing.start();
}

} // namespace server
