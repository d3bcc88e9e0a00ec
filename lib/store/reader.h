// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"
#include "store/storeurl.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace store {

/// Asynchronous queries on a connection and thread of their own; the caller's thread never waits.
/// A query that fails ends its future with an empty result and emits failed().
class Reader : public QObject {
    Q_OBJECT
public:
    explicit Reader(StoreUrl url, QObject *parent = nullptr);
    ~Reader() override;

    /// All steps of one request: oldest first by (occurred_at, received_at).
    QFuture<std::vector<TimelineEntry>> timeline(RequestKind kind, const QString &uid);

    /// What people wrote about one request, oldest first.
    QFuture<std::vector<Note>> notes(RequestKind kind, const QString &uid);

    /// The newest `limit` of all requests ever whose last change has a number below `beforeSequence` (0: from the
    /// newest), newest first; `search` narrows them (see RequestSearch).
    QFuture<std::vector<RequestRecord>> history(qint64 beforeSequence, int limit, const QString &search = {});

    /// The newest `limit` stored deliveries with id below `beforeId` (0: from the newest), newest first, without
    /// bodies; `outcome` and `search` (words in event, uid, code, field, source, remote) filter where not empty.
    QFuture<std::vector<DeliveryRecord>> deliveries(qint64 beforeId, int limit, const QString &outcome = {},
                                                    const QString &search = {});
    /// One delivery with its body.
    QFuture<std::optional<DeliveryRecord>> delivery(qint64 id, const QString &outcome);

    /// `since`: where counting begins.
    QFuture<VitalSigns> vitalSigns(Timestamp since, Timestamp now);

    /// The desks that are open on this store.
    QFuture<std::vector<DeskRecord>> desks();

    /// How many open requests there are of each kind and status, for /metrics.
    struct StatusCount {
        QString kind;
        QString status;
        qint64 count = 0;
    };
    QFuture<std::vector<StatusCount>> openCounts();

signals:
    void failed(const QString &sentence);
    /// What failed() because the store is damaged.
    void damaged(const QString &sentence);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace store
