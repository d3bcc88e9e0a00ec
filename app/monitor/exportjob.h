// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;
class QThread;

namespace monitor {

/// Writes one file in a thread of its own. The file appears, readable by its owner only, when it is whole; one that was
/// given up or failed leaves nothing behind.
class ExportJob : public QObject {
    Q_OBJECT
public:
    /// Returns false where the rest is not wanted any more. `total` is 0 where it is not known.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    /// Runs in the job's thread.
    using Write = std::function<support::Result<void>(QIODevice &output, const Progress &progress)>;

    /// Starts at once.
    ExportJob(const QString &fileName, Write write, QObject *parent = nullptr);
    ~ExportJob() override; ///< gives up and waits

    void cancel() { m_cancelled = true; }

signals:
    /// At most ten times a second.
    void progressed(qint64 done, qint64 total);
    /// Once. `problem`: why there is no file; empty where there is one or cancel() was called.
    void finished(bool written, const QString &problem);

private:
    support::Result<void> run(const QString &fileName, const Write &write);

    std::atomic<bool> m_cancelled{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace monitor
