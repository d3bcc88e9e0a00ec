// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/loadconnection.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace simulation {

namespace {

constexpr int reopenMilliseconds = 100;
constexpr int patience = 30; // ticks

} // namespace

LoadConnection::LoadConnection(const Target &target, QObject *parent)
    : QObject(parent)
    , m_host(target.url.host())
    , m_port(quint16(target.url.port(target.url.scheme() == QLatin1StringView("https") ? 443 : 80)))
    , m_tls(target.url.scheme() == QLatin1StringView("https"))
{
    if (m_tls) {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration tls = socket->sslConfiguration();
        tls.addCaCertificates(target.authorities);
        socket->setSslConfiguration(tls);
        connect(socket.get(), &QSslSocket::encrypted, this, &LoadConnection::onReady);
        connect(socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_closed = true;
            emit tlsFailed(errors.first().errorString());
        });
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::connected, this, &LoadConnection::onReady);
    }
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &LoadConnection::open);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &LoadConnection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &LoadConnection::onLost);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] {
        // A connection that never came about ends without disconnected().
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            onLost();
    });
}

LoadConnection::~LoadConnection()
{
    m_socket->disconnect(this); // it says good-bye while it is destroyed
}

void LoadConnection::open()
{
    m_buffer.clear();
    m_proven = false;
    m_open = true;
    m_ticks = 0;
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        tls->connectToHostEncrypted(m_host, m_port);
    else
        m_socket->connectToHost(m_host, m_port);
}

void LoadConnection::close()
{
    m_closed = true;
    m_reopen.stop();
    m_socket->abort();
}

void LoadConnection::tick()
{
    if (!m_open || (m_ready && !isWaiting()) || ++m_ticks < patience)
        return;
    m_socket->abort();
    onLost();
}

void LoadConnection::onReady()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_ready = true;
    emit ready();
}

void LoadConnection::send(const QByteArray &request, qint64 sentFor)
{
    m_sentFor = sentFor;
    m_ticks = 0;
    m_socket->write(request);
}

void LoadConnection::read()
{
    m_buffer += m_socket->readAll();
    if (!isWaiting()) { // an answer that nobody asked for: the server sends us away
        m_socket->abort();
        return;
    }
    qsizetype headerEnd = m_buffer.indexOf("\r\n\r\n");
    if (m_buffer.startsWith("HTTP/1.1 100") && headerEnd > 0) { // a word between, not the answer
        m_buffer.remove(0, headerEnd + 4);
        headerEnd = m_buffer.indexOf("\r\n\r\n");
    }
    if (headerEnd < 0 || !m_buffer.startsWith("HTTP/1."))
        return;
    const qsizetype size = answerSize(headerEnd);
    if (size == 0)
        return;
    const int status = m_buffer.mid(9, 3).toInt();
    const bool closes = m_buffer.startsWith("HTTP/1.0")
        || headerValue(headerEnd, "connection").compare("close", Qt::CaseInsensitive) == 0;
    m_buffer.remove(0, size);
    m_proven = true;
    const qint64 sentFor = std::exchange(m_sentFor, -1);
    emit answered(status, sentFor);
    if (m_closed)
        return;
    if (closes)
        m_socket->abort();
    else
        emit ready();
}

void LoadConnection::onLost()
{
    if (!std::exchange(m_open, false))
        return;
    const bool wasConnected = std::exchange(m_ready, false);
    const bool unanswered = std::exchange(m_sentFor, -1) >= 0;
    if (m_closed)
        return;
    emit lost(unanswered, wasConnected);
    // One that never brought an answer waits, so that a server that refuses us is not hammered.
    if (!m_closed)
        m_reopen.start(m_proven ? 0 : reopenMilliseconds);
}

qsizetype LoadConnection::answerSize(qsizetype headerEnd) const
{
    const qsizetype bodyStart = headerEnd + 4;
    const QByteArrayView length = headerValue(headerEnd, "content-length");
    if (!length.isEmpty()) {
        const qsizetype size = bodyStart + length.toLongLong();
        return m_buffer.size() >= size ? size : 0;
    }
    if (headerValue(headerEnd, "transfer-encoding") == "chunked")
        return m_buffer.endsWith("0\r\n\r\n") && m_buffer.size() > bodyStart ? m_buffer.size() : 0;
    return bodyStart;
}

QByteArrayView LoadConnection::headerValue(qsizetype headerEnd, QByteArrayView name) const
{
    // Line by line in place: a copy in lower case would cost as much as all the rest.
    const QByteArrayView header = QByteArrayView(m_buffer).first(headerEnd);
    for (qsizetype at = header.indexOf('\n') + 1; at > 0; at = header.indexOf('\n', at) + 1) {
        const QByteArrayView line = header.sliced(at);
        if (line.size() > name.size() && line[name.size()] == ':'
            && qstrnicmp(line.data(), name.data(), size_t(name.size())) == 0) {
            const QByteArrayView rest = line.sliced(name.size() + 1);
            const qsizetype end = rest.indexOf('\r');
            return (end < 0 ? rest : rest.first(end)).trimmed();
        }
    }
    return {};
}

} // namespace simulation
