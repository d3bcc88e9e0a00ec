// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/exportjob.h"

#include <QElapsedTimer>
#include <QSaveFile>
#include <QThread>

namespace monitor {

namespace {

constexpr qint64 progressMilliseconds = 100;

support::Unexpected<support::Error> cannotWrite(const QSaveFile &file)
{
    return support::failure(QStringLiteral("output_failed"), file.fileName(),
                            ExportJob::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

} // namespace

ExportJob::ExportJob(const QString &fileName, Write write, QObject *parent)
    : QObject(parent)
{
    m_thread.reset(QThread::create([this, fileName, write = std::move(write)] {
        const auto done = run(fileName, write);
        const bool written = done.hasValue();
        const QString problem = written || m_cancelled ? QString() : done.error().sentence;
        QMetaObject::invokeMethod(
            this, [this, written, problem] { emit finished(written, problem); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("export"));
    m_thread->start();
}

ExportJob::~ExportJob()
{
    cancel();
    m_thread->wait();
}

support::Result<void> ExportJob::run(const QString &fileName, const Write &write)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    // It holds links and bodies: nobody else's to read.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QElapsedTimer told;
    const auto written = write(file, [this, &told](qint64 done, qint64 total) {
        if (!told.isValid() || told.elapsed() >= progressMilliseconds) {
            told.start();
            QMetaObject::invokeMethod(
                this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
        }
        return !m_cancelled;
    });
    if (!written)
        return written;
    if (m_cancelled)
        return support::failure(QStringLiteral("cancelled"), fileName, QString());
    return file.commit() ? support::Result<void>() : cannotWrite(file);
}

} // namespace monitor
