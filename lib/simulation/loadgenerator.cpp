// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/loadgenerator.h"

#include "simulation/loadconnection.h"
#include "simulation/requestforge.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace simulation {

namespace {

constexpr int connectTicks = 5; // seconds to get a first connection, and the others a chance
constexpr int drainMicroseconds = 10'000'000;

double milliseconds(qint64 microseconds)
{
    return double(microseconds) / 1000;
}

} // namespace

QJsonObject LoadReport::toJson() const
{
    QJsonObject byStatus;
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        byStatus.insert(QString::number(it.key()), qint64(it.value()));
    return {{QStringLiteral("requests"), qint64(answers)},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("requests_per_second"), answersPerSecond()},
            {QStringLiteral("statuses"), byStatus},
            {QStringLiteral("p50_ms"), milliseconds(latency.percentile(0.5))},
            {QStringLiteral("p90_ms"), milliseconds(latency.percentile(0.9))},
            {QStringLiteral("p99_ms"), milliseconds(latency.percentile(0.99))},
            {QStringLiteral("p999_ms"), milliseconds(latency.percentile(0.999))},
            {QStringLiteral("max_ms"), milliseconds(latency.max())},
            {QStringLiteral("errors"), qint64(errors)},
            {QStringLiteral("reconnects"), qint64(reconnects)},
            {QStringLiteral("connections"), connections},
            {QStringLiteral("latency_from"), fixedRate ? QStringLiteral("intended_send") : QStringLiteral("send")}};
}

QString LoadReport::toText() const
{
    const auto ms = [](qint64 microseconds) { return QString::number(milliseconds(microseconds), 'f', 2); };
    QStringList byStatus;
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        byStatus.append(QStringLiteral("%1: %2").arg(it.key()).arg(it.value()));
    return QStringLiteral("answers    %1 in %2 s, %3 a second, over %4 connections\n"
                          "statuses   %5\n"
                          "errors     %6 without an answer, %7 reconnects\n"
                          "latency    p50 %8  p90 %9  p99 %10  p99.9 %11  max %12 ms, from the %13\n")
        .arg(answers)
        .arg(QString::number(seconds, 'f', 2), QString::number(answersPerSecond(), 'f', 1))
        .arg(connections)
        .arg(byStatus.isEmpty() ? QStringLiteral("none") : byStatus.join(QStringLiteral(", ")))
        .arg(errors)
        .arg(reconnects)
        .arg(ms(latency.percentile(0.5)), ms(latency.percentile(0.9)), ms(latency.percentile(0.99)),
             ms(latency.percentile(0.999)), ms(latency.max()),
             fixedRate ? QStringLiteral("intended instant of sending") : QStringLiteral("instant of sending"));
}

LoadGenerator::LoadGenerator(Target target, LoadOptions options, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_options(options)
    , m_forge(std::make_unique<RequestForge>(m_target))
{
    m_report.connections = options.connections;
    m_report.fixedRate = options.rate > 0;
    for (int i = 0; i < options.connections; ++i) {
        auto connection = std::make_unique<LoadConnection>(m_target, nullptr);
        LoadConnection *raw = connection.get();
        connect(raw, &LoadConnection::ready, this, [this, raw] { feed(raw); });
        connect(raw, &LoadConnection::answered, this, &LoadGenerator::onAnswered);
        connect(raw, &LoadConnection::lost, this, &LoadGenerator::onLost);
        connect(raw, &LoadConnection::tlsFailed, this, [this](const QString &sentence) {
            m_report.failure = QStringLiteral("The receiver's certificate cannot be trusted: %1.").arg(sentence);
            finish();
        });
        m_connections.push_back(std::move(connection));
    }
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &LoadGenerator::feedAll);
    connect(&m_tick, &QTimer::timeout, this, &LoadGenerator::onTick);
}

LoadGenerator::~LoadGenerator() = default;

void LoadGenerator::start()
{
    m_tick.start(1000);
    for (const auto &connection : m_connections)
        connection->open();
}

void LoadGenerator::begin()
{
    m_begun = true;
    m_elapsed.start();
    // Without a rate the answers drive everything, and the timer only looks for the end.
    m_pace.start(m_options.rate > 0 ? 1 : 20);
    feedAll();
}

bool LoadGenerator::mayStillSend() const
{
    const bool timeLeft = m_options.milliseconds <= 0 || now() < m_options.milliseconds * 1000;
    const bool requestsLeft = m_options.requests <= 0 || m_sent < m_options.requests;
    if (m_options.rate <= 0)
        return timeLeft && requestsLeft;
    // What was due before the end is still sent: to leave it out would hide how long it waited.
    return requestsLeft && (timeLeft || m_sent < m_due);
}

void LoadGenerator::feed(LoadConnection *connection)
{
    if (m_finished)
        return;
    if (!m_begun) {
        if (std::all_of(m_connections.begin(), m_connections.end(), [](const auto &one) { return one->isConnected(); }))
            begin();
        return;
    }
    if (!connection->isReady() || !mayStillSend())
        return;
    if (m_options.rate > 0) {
        if (m_sent >= m_due)
            return;
        const qint64 intended = qint64(std::ceil(double(m_sent) * 1e3 / m_options.rate)) * 1000;
        ++m_sent;
        connection->send(m_forge->next(), intended);
        return;
    }
    ++m_sent;
    connection->send(m_forge->next(), now());
}

void LoadGenerator::feedAll()
{
    const qint64 end = m_options.milliseconds > 0 ? m_options.milliseconds * 1000 : std::numeric_limits<qint64>::max();
    if (m_options.rate > 0) {
        const qint64 millisecond = std::min(now(), end) / 1000;
        m_due = qint64(double(millisecond) * m_options.rate / 1e3) + 1;
        if (m_options.requests > 0)
            m_due = std::min(m_due, m_options.requests);
    }
    for (const auto &connection : m_connections)
        feed(connection.get());
    const bool waiting =
        std::any_of(m_connections.begin(), m_connections.end(), [](const auto &one) { return one->isWaiting(); });
    const bool drained = end != std::numeric_limits<qint64>::max() && now() > end + drainMicroseconds;
    if ((!mayStillSend() && !waiting) || drained)
        finish();
}

void LoadGenerator::onAnswered(int status, qint64 sentFor)
{
    if (m_finished)
        return;
    m_lastAnswer = now();
    m_report.latency.add(m_lastAnswer - sentFor);
    ++m_report.statuses[status];
    ++m_report.answers;
}

void LoadGenerator::onLost(bool unanswered, bool wasConnected)
{
    m_report.errors += unanswered;
    m_report.reconnects += wasConnected;
}

void LoadGenerator::onTick()
{
    ++m_ticks;
    for (const auto &connection : m_connections)
        connection->tick();
    const bool connected =
        std::any_of(m_connections.begin(), m_connections.end(), [](const auto &one) { return one->isConnected(); });
    if (!m_begun && m_ticks >= connectTicks && connected)
        begin();
    // Nobody has answered anything, and nobody takes a connection: there is nothing to measure.
    if (!connected && m_report.answers == 0 && m_ticks >= connectTicks && !m_finished) {
        m_report.failure = QStringLiteral("No connection to %1 could be made.").arg(m_target.url.authority());
        finish();
    }
}

void LoadGenerator::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_pace.stop();
    m_tick.stop();
    for (const auto &connection : m_connections) {
        m_report.errors += connection->isWaiting();
        connection->close();
    }
    if (m_options.rate > 0)
        m_report.errors += quint64(std::max<qint64>(0, m_due - m_sent));
    m_report.seconds = double(m_lastAnswer) / 1e6;
    // A connection may be the one that called us.
    QTimer::singleShot(0, this, [this] { emit finished(m_report); });
}

} // namespace simulation
