// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keychain.h"

#include "settings/keychainpresence.h"
#include "support/logging.h"

#include <QEventLoop>

#include <qt6keychain/keychain.h>

namespace settings {

namespace {

/// Runs `job` to its end. What went wrong is logged, with the entry's name and without what it holds.
bool finish(QKeychain::Job &job, const QString &entry)
{
    job.setAutoDelete(false);
    job.setKey(entry);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound) {
        qCWarning(lcSettings).noquote() << QStringLiteral("event=keychain_failed reason=")
                + support::forLog(job.errorString());
    }
    return job.error() == QKeychain::NoError;
}

QString service()
{
    return QStringLiteral("onboarding-monitor");
}

} // namespace

bool SystemKeychain::exists() const
{
    return keychainExists();
}

support::Secret SystemKeychain::read(const QString &entry)
{
    QKeychain::ReadPasswordJob job(service());
    if (!finish(job, entry))
        return {};
    QByteArray content = job.binaryData();
    support::Secret secret(content);
    support::wipe(content); // and with it the job's own
    return secret;
}

bool SystemKeychain::write(const QString &entry, const support::Secret &secret)
{
    QByteArray content = secret.view().toByteArray();
    QKeychain::WritePasswordJob job(service());
    job.setBinaryData(content);
    const bool written = finish(job, entry);
    support::wipe(content); // and with it the job's own
    return written;
}

} // namespace settings
