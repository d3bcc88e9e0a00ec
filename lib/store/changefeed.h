// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"
#include "store/storeurl.h"

#include <QObject>

#include <memory>

namespace store {

/// Tells what changed since a number, and never misses a change however it was woken: wake() in the process,
/// `PRAGMA data_version` twice a second for other processes on the same SQLite file, `NOTIFY` of a PostgreSQL server.
/// Notifications are not relied on: every few seconds the feed looks by itself, and twice a second as long as none has
/// come, or one was missed (a pooler may swallow them). A server that is lost is looked for twice a second, too.
/// Its queries run in a thread of their own; its signals arrive in the thread that owns the feed.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    static constexpr int batchLength = 256;

    explicit ChangeFeed(StoreUrl url, QObject *parent = nullptr);
    ~ChangeFeed() override;

    /// Emits labelsChanged() and approvalsChanged() with all that there are, then loaded() once with every open request
    /// and every terminal one that was last heard of at `terminalSince` or later, then what follows. Where the store is
    /// found to be an earlier one (restored from a copy), everything comes once more.
    void start(Timestamp terminalSince);

public slots:
    /// Something may have changed. Cheap, any thread; wakes that come while a read runs become one more read.
    void wake();

signals:
    void loaded(const std::vector<store::RequestRecord> &records);
    /// What a delivery or a person changed. At most one batch at a time and at most `batchLength` records; the same
    /// request may come again in a later batch.
    void changed(const std::vector<store::RequestRecord> &records);
    /// Never empty; the same label may come again.
    void labelsChanged(const std::vector<store::LabelRecord> &labels);
    void approvalsChanged(const std::vector<store::ApprovalRecord> &approvals);
    /// Nothing can be read; told again where the sentence changes.
    void failed(const QString &sentence);
    /// What had failed is read again.
    void recovered();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace store
