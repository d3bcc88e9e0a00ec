// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/storereport.h"

#include "support/whenready.h"

#include <QElapsedTimer>
#include <QMutexLocker>

#include <utility>

namespace common {

namespace {

constexpr qint64 shortestPause = 1000; // ms
constexpr qint64 longestPause = 60'000;
constexpr qint64 pauseFactor = 50; // counting many requests takes 2 % of a core at most

QByteArray openRequestLines(const std::vector<store::Reader::StatusCount> &counts)
{
    QByteArray lines = "# HELP onboarding_open_requests Requests that are not in a terminal status.\n"
                       "# TYPE onboarding_open_requests gauge\n";
    for (const auto &row : counts) {
        QByteArray status = row.status.toUtf8();
        status.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        lines += "onboarding_open_requests{kind=\"" + row.kind.toUtf8() + "\",status=\"" + status + "\"} "
            + QByteArray::number(row.count) + '\n';
    }
    return lines;
}

QByteArray commitLines(const store::Writer::CommitTimes &times)
{
    QByteArray lines = "# HELP onboarding_commit_seconds Duration of store commits.\n"
                       "# TYPE onboarding_commit_seconds histogram\n";
    for (const auto &[bound, count] : times.buckets)
        lines += "onboarding_commit_seconds_bucket{le=\"" + QByteArray::number(bound) + "\"} "
            + QByteArray::number(count) + '\n';
    lines += "onboarding_commit_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(times.count) + '\n';
    lines += "onboarding_commit_seconds_sum " + QByteArray::number(times.sumSeconds, 'g', 12) + '\n';
    lines += "onboarding_commit_seconds_count " + QByteArray::number(times.count) + '\n';
    return lines;
}

} // namespace

StoreReport::StoreReport(store::Writer &writer, store::Reader &reader, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_reader(reader)
    , m_openRequests(openRequestLines({}))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(int(shortestPause));
    connect(&m_soon, &QTimer::timeout, this, &StoreReport::count);
    connect(&writer, &store::Writer::committed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&reader, &store::Reader::damaged, &writer, &store::Writer::giveUpDamagedStore);
    count();
}

void StoreReport::count()
{
    QElapsedTimer duration;
    duration.start();
    support::whenReady(
        m_reader.openCounts(), this, [this, duration](const std::vector<store::Reader::StatusCount> &counts) {
            m_soon.setInterval(int(qBound(shortestPause, pauseFactor * duration.elapsed(), longestPause)));
            QByteArray lines = openRequestLines(counts);
            const QMutexLocker lock(&m_mutex);
            m_openRequests = std::move(lines);
        });
}

server::StoreReport StoreReport::current() const
{
    const store::WriterHealth health = m_writer.health();
    server::StoreReport report;
    report.ok = health.ok;
    report.sentence = health.ok ? QStringLiteral("ok") : health.sentence;
    report.queueDepth = health.queueDepth;
    const QMutexLocker lock(&m_mutex);
    report.metrics = "# HELP onboarding_queue_depth Deliveries waiting for a commit.\n"
                     "# TYPE onboarding_queue_depth gauge\n"
                     "onboarding_queue_depth "
        + QByteArray::number(health.queueDepth) + '\n' + commitLines(m_writer.commitTimes()) + m_openRequests;
    return report;
}

} // namespace common
