// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/requestforge.h"

#include "simulation/customers.h"

#include <QMessageAuthenticationCode>

namespace simulation {

namespace {

constexpr int numberDigits = 12;

onboarding::StatusChange loadChange(QRandomGenerator &random)
{
    const Customer customer = inventCustomer(0, random);
    onboarding::StatusChange change;
    change.uid = QStringLiteral("LOAD-") + randomHex(8, random) + u'-' + QString(numberDigits, u'0');
    change.status = QStringLiteral("pending");
    change.previousStatus = QStringLiteral("queued");
    change.statusText = QStringLiteral("Waiting for the customer to grant consent");
    change.maxRetries = 3;
    change.consentUrl = consentLink(customer, customer.mailboxes.first(), random);
    change.updatedAt = support::SystemClock().now();
    change.timestamp = change.updatedAt;
    change.workspaceId = customer.workspaceId;
    change.mailboxId = QStringLiteral("MBX-") + randomHex(12, random);
    change.teamId = customer.teamId;
    change.teamName = customer.teamName;
    return change;
}

} // namespace

RequestForge::RequestForge(const Target &target)
    : m_key(target.key)
    , m_hmac(target.scheme == webhook::SignatureScheme::Hmac)
{
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    const onboarding::StatusChange change = loadChange(random);
    const QByteArray body = bodyFor(change);

    QByteArray host = target.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (target.url.port() > 0)
        host += ':' + QByteArray::number(target.url.port());
    // Not toEncoded() without the authority: it leaves out one of two slashes at the beginning.
    QByteArray path = target.url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.startsWith('/'))
        path.prepend('/');
    if (target.url.hasQuery())
        path += '?' + target.url.query(QUrl::FullyEncoded).toLatin1();

    m_request = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const auto &[name, value] : headersFor(target, onboarding::eventName(change.kind), body, *change.timestamp)) {
        if (name == "X-InboxKit-Signature")
            m_signatureAt = m_request.size() + name.size() + 2 + qsizetype(qstrlen("sha256="));
        m_request += name + ": " + value + "\r\n";
    }
    m_request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    m_bodyAt = m_request.size();
    m_request += body;
    const QByteArray uid = change.uid.toLatin1();
    m_numberAt = m_request.indexOf(uid, m_bodyAt) + uid.size() - numberDigits;
}

const QByteArray &RequestForge::next()
{
    char *digit = m_request.data() + m_numberAt + numberDigits;
    for (quint64 rest = ++m_number; rest > 0; rest /= 10)
        *--digit = char('0' + rest % 10);
    if (m_hmac) {
        QMessageAuthenticationCode hmac(QCryptographicHash::Sha256, m_key);
        hmac.addData(m_request.constData() + m_bodyAt, m_request.size() - m_bodyAt);
        const QByteArray hex = hmac.result().toHex();
        std::copy(hex.begin(), hex.end(), m_request.data() + m_signatureAt);
    }
    return m_request;
}

} // namespace simulation
