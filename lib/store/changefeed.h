// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"
#include "store/storeurl.h"

#include <QObject>

#include <memory>

namespace store {

/// Tells what changed since a number, and never misses a change however it was woken: wake() in the process, and
/// `PRAGMA data_version` twice a second for other processes on the same SQLite file.
/// Its queries run in a thread of their own; its signals arrive in the thread that owns the feed.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    static constexpr int batchLength = 256;

    explicit ChangeFeed(StoreUrl url, QObject *parent = nullptr);
    ~ChangeFeed() override;

    /// Emits labelsChanged() and approvalsChanged() with all that there are, then loaded() once with every open request
    /// and every terminal one that was last heard of at `terminalSince` or later, then what follows.
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
    void failed(const QString &sentence);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace store
