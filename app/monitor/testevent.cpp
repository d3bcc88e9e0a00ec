// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/testevent.h"

#include "onboarding/requestkind.h"
#include "simulation/sender.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslConfiguration>

namespace monitor {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray randomKey()
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    return QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
}

QByteArray bodyAt(support::Timestamp now)
{
    const QString time = support::toIso8601(now);
    const QJsonObject request{{u"uid"_s, u"onboarding-monitor-test-event"_s},
                              {u"status"_s, u"pending"_s},
                              {u"previous_status"_s, u"queued"_s},
                              {u"consent_url"_s, QString()},
                              {u"status_text"_s, u"A test event of Onboarding Monitor"_s}};
    const QJsonObject body{
        {u"event"_s, onboarding::eventName(onboarding::RequestKind::Consent)},
        {u"timestamp"_s, time},
        {u"data"_s,
         QJsonObject{{u"consent_request"_s, request}, {u"metadata"_s, QJsonObject{{u"updated_at"_s, time}}}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

TestEvent::TestEvent(server::Receiver &receiver, const support::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_receiver(receiver)
    , m_clock(clock)
    , m_key(randomKey())
    , m_recognised(std::make_shared<std::atomic<bool>>(false))
{
}

TestEvent::~TestEvent()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (QNetworkReply *reply = m_reply.data()) {
        reply->disconnect(this);
        reply->abort();
    }
    if (!m_ended)
        m_receiver.expectTest({});
}

bool TestEvent::isEncrypted() const
{
    return m_url.scheme() == u"https";
}

void TestEvent::send(const QUrl &url)
{
    m_url = url;
    m_receiver.expectTest({support::Secret(m_key), [recognised = m_recognised] { recognised->store(true); }});
    enter(TestHop::Resolve);
    m_lookup = QHostInfo::lookupHost(url.host(), this, [this](const QHostInfo &host) {
        m_lookup = -1;
        if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
            fail(TestHop::Resolve,
                 tr("The name %1 is not known. Check how it is written, and whether its DNS record exists already.")
                     .arg(m_url.host()));
            return;
        }
        pass(TestHop::Resolve);
        enter(TestHop::Connect);
        post();
    });
}

void TestEvent::post()
{
    const support::Timestamp now = m_clock.now();
    const QByteArray body = bodyAt(now);
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(patience);
    const simulation::Target target{m_url, m_key, webhook::SignatureScheme::Hmac, {}};
    for (const auto &[name, value] :
         simulation::headersFor(target, onboarding::eventName(onboarding::RequestKind::Consent), body, now))
        request.setRawHeader(name, value);
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }
    m_reply = m_network.post(request, body);
    // A certificate is for the name that InboxKit is given; no one gets here from outside by this machine's own name.
    if (isEncrypted() && isThisMachine(m_url.host()))
        connect(m_reply, &QNetworkReply::sslErrors, m_reply, qOverload<>(&QNetworkReply::ignoreSslErrors));
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        pass(TestHop::Connect);
        pass(TestHop::Tls);
        enter(TestHop::Http);
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        if (isEncrypted())
            return;
        pass(TestHop::Connect);
        m_hop = TestHop::Http;
        emit hopChanged(TestHop::Tls, HopState::Skipped, {});
        enter(TestHop::Http);
    });
    connect(m_reply, &QNetworkReply::finished, this, &TestEvent::read);
}

void TestEvent::read()
{
    m_reply->deleteLater();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool broken = error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError;
    if (status > 0 && !broken)
        readAnswer(status);
    else
        readFailure();
}

void TestEvent::readAnswer(int status)
{
    const QString code = QJsonDocument::fromJson(m_reply->readAll()).object().value(u"code"_s).toString();
    if (m_recognised->load()) {
        pass(TestHop::Http);
        pass(TestHop::Signature);
        if (status == 200) {
            pass(TestHop::Store);
            finish(true);
        } else {
            fail(TestHop::Store,
                 tr("The event got here, but the store cannot take anything at the moment (%1). InboxKit would send it "
                    "again. Look at the health sign at the bottom of the window.")
                     .arg(code.isEmpty() ? QString::number(status) : code.left(40)));
        }
        return;
    }
    if (status == 401 && code.startsWith(u"signature_")) {
        pass(TestHop::Http);
        fail(TestHop::Signature,
             tr("The signature does not fit any more, so something on the way changes the body or the header "
                "X-InboxKit-Signature; or another installation of this program answers there."));
    } else if (status == 200) {
        fail(TestHop::Http, tr("Something answers there, but not this program: the event did not get here."));
    } else if (status == 404) {
        fail(TestHop::Http,
             tr("404: nothing is served at the path %1. It is compared exactly, to the last slash.").arg(m_url.path()));
    } else if (status >= 300 && status < 400) {
        fail(TestHop::Http, tr("%1: the address leads on to another one. Give InboxKit the last one.").arg(status));
    } else if (code == u"authorization_invalid" || code == u"remote_forbidden") {
        fail(TestHop::Http,
             tr("%1: the fence of this program keeps out whoever does not come through the proxy ([fence] in the "
                "configuration). Test the public address.")
                 .arg(status));
    } else if (status == 502 || status == 504) {
        fail(TestHop::Http,
             tr("%1: the proxy or tunnel answers, but does not get through to this program.").arg(status));
    } else {
        fail(TestHop::Http,
             code.isEmpty() ? tr("The answer is %1.").arg(status)
                            : tr("The answer is %1 (%2).").arg(QString::number(status), code.left(40)));
    }
}

void TestEvent::readFailure()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError) {
        pass(TestHop::Connect);
        fail(TestHop::Tls, tr("No encrypted connection came about: %1").arg(m_reply->errorString()));
    } else if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError) {
        fail(m_hop, tr("There was no answer within %1 seconds.").arg(patience / 1000));
    } else if (error == QNetworkReply::ConnectionRefusedError) {
        fail(TestHop::Connect,
             tr("Nobody listens at port %1 of %2, or a firewall is in between.")
                 .arg(QString::number(m_url.port(isEncrypted() ? 443 : 80)), m_url.host()));
    } else if (m_hop == TestHop::Http && !isEncrypted()) {
        fail(TestHop::Tls,
             tr("The other side hung up on plain HTTP. If it speaks TLS, the address must begin with https://."));
    } else {
        // Whatever came before the request was sent is the connection's fault.
        fail(m_hop, tr("The connection failed: %1").arg(m_reply->errorString()));
    }
}

void TestEvent::enter(TestHop hop)
{
    m_hop = hop;
    emit hopChanged(hop, HopState::Running, {});
}

void TestEvent::pass(TestHop hop)
{
    emit hopChanged(hop, HopState::Passed, {});
}

void TestEvent::fail(TestHop hop, const QString &sentence)
{
    emit hopChanged(hop, HopState::Failed, sentence);
    finish(false);
}

void TestEvent::finish(bool arrived)
{
    m_ended = true;
    m_receiver.expectTest({});
    emit ended(arrived);
}

} // namespace monitor
