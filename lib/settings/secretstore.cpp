// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/secretstore.h"

#include "settings/keptsources.h"
#include "settings/keychainpresence.h"
#include "support/logging.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <qt6keychain/keychain.h>

namespace settings {

namespace {

const QString service = QStringLiteral("onboarding-monitor");
const QString entry = QStringLiteral("keys");
constexpr qint64 maxFileBytes = 1024 * 1024;

} // namespace

SecretStore::SecretStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString SecretStore::fallbackFile() const
{
    return m_folder + QStringLiteral("/keys");
}

QString SecretStore::marker() const
{
    return m_folder + QStringLiteral("/key-in-keychain");
}

void SecretStore::load()
{
    read([this](const Kept &kept) { emit loaded(kept.sources, kept.place, kept.problem); });
}

void SecretStore::add(const SourceSetting &source)
{
    change([source](std::vector<SourceSetting> &kept) {
        std::erase_if(kept, [&](const SourceSetting &known) { return known.name == source.name; });
        kept.push_back(source);
    });
}

void SecretStore::setTerms(const SourceSetting &terms)
{
    change([terms](std::vector<SourceSetting> &kept) {
        for (SourceSetting &known : kept) {
            if (known.name != terms.name)
                continue;
            known.notAfter = terms.notAfter;
            known.team = terms.team;
            known.scopes = terms.scopes;
        }
    });
}

void SecretStore::remove(const QString &name)
{
    change([name](std::vector<SourceSetting> &kept) {
        std::erase_if(kept, [&](const SourceSetting &known) { return known.name == name; });
    });
}

void SecretStore::change(Change change)
{
    m_changes.push_back(std::move(change));
    if (m_changes.size() == 1)
        begin();
}

void SecretStore::begin()
{
    const auto proceed = [this](const Kept &kept) {
        std::vector<SourceSetting> sources = kept.sources;
        m_changes.front()(sources);
        // Where nothing was found, nothing is taken away: what could not be read may be there all the same.
        if (sources.empty() && kept.sources.empty())
            end(Place::Nowhere, QString());
        else if (sources.empty())
            removeAll();
        else
            write(std::move(sources));
    };
    read([this, proceed](const Kept &kept) {
        if (kept.problem.isEmpty()) {
            proceed(kept);
            return;
        }
        if (!kept.missing) {
            end(Place::Nowhere, kept.problem);
            return;
        }
        // A locked keychain takes nothing either. One that does has been opened by now, or its entry was removed.
        probe([this, proceed, problem = kept.problem](bool open) {
            if (!open) {
                end(Place::Nowhere, problem);
                return;
            }
            read([this, proceed](const Kept &again) {
                if (again.problem.isEmpty() || again.missing)
                    proceed(again);
                else
                    end(Place::Nowhere, again.problem);
            });
        });
    });
}

void SecretStore::end(Place place, const QString &problem)
{
    const bool more = m_changes.size() > 1; // before anybody who is told adds another
    m_changes.pop_front();
    if (more)
        begin();
    emit saved(place, problem);
}

void SecretStore::removeAll()
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        if (!gone && keychainExists()) {
            end(Place::Nowhere, tr("The keychain did not forget the key: %1").arg(job->errorString()));
            return;
        }
        if (QFile::exists(fallbackFile()) && !QFile::remove(fallbackFile())) {
            end(Place::Nowhere, tr("The key file %1 cannot be removed.").arg(fallbackFile()));
            return;
        }
        QFile::remove(marker());
        end(gone ? Place::Keychain : Place::File, QString());
    });
    job->start();
}

void SecretStore::read(const Receive &receive)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [this, job, receive] {
        Kept kept;
        if (job->error() == QKeychain::NoError) {
            kept.place = Place::Keychain;
            QByteArray content = job->binaryData();
            auto sources = sourcesFromText(content, tr("the keychain"));
            support::wipe(content); // and with it the job's own
            if (sources)
                kept.sources = std::move(*sources);
            else
                kept.problem = sources.error().sentence;
            if (!QFile::exists(marker()))
                mark(); // it was lost
        } else if (QFile::exists(fallbackFile())) {
            kept = readFile();
        } else if (QFile::exists(marker()) || (job->error() != QKeychain::EntryNotFound && keychainExists())) {
            // A locked keyring answers "not found" too; the marker tells the two apart.
            kept.place = Place::Keychain;
            kept.missing = job->error() == QKeychain::EntryNotFound;
            kept.problem =
                tr("The key is in the keychain, which is locked or cannot be reached. Unlock it and start again.");
        }
        receive(kept);
    });
    job->start();
}

SecretStore::Kept SecretStore::readFile() const
{
    Kept kept;
    kept.place = Place::File;
    QFile file(fallbackFile());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        kept.problem = tr("The key file %1 cannot be read: %2.").arg(fallbackFile(), file.errorString());
        return kept;
    }
    support::WipedBytes content(size_t(qMin(file.size(), maxFileBytes)));
    const qint64 count = file.read(content.data(), qint64(content.size()));
    auto sources = sourcesFromText(support::viewOf(content).first(qMax<qint64>(0, count)), fallbackFile());
    if (sources)
        kept.sources = std::move(*sources);
    else
        kept.problem = sources.error().sentence;
    return kept;
}

void SecretStore::probe(const std::function<void(bool open)> &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(QStringLiteral("probe"));
    job->setTextData(QStringLiteral("not a secret"));
    connect(job, &QKeychain::Job::finished, this, [job, answer] { answer(job->error() == QKeychain::NoError); });
    job->start();
}

void SecretStore::mark()
{
    QDir().mkpath(m_folder);
    if (!QFile(marker()).open(QIODevice::WriteOnly))
        qCWarning(lcSettings) << "the marker of the keychain cannot be written file=" << marker();
}

void SecretStore::write(std::vector<SourceSetting> sources)
{
    const support::WipedBytes text = sourcesToText(sources);
    QByteArray content = support::viewOf(text).toByteArray();
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(entry);
    job->setBinaryData(content);
    connect(job, &QKeychain::Job::finished, this, [this, job, content]() mutable {
        if (job->error() == QKeychain::NoError) {
            mark();
            QFile::remove(fallbackFile()); // never two copies
            end(Place::Keychain, QString());
        } else if (!keychainExists()) {
            writeFile(content);
        } else {
            end(Place::Nowhere, tr("The keychain did not take the key: %1").arg(job->errorString()));
        }
        support::wipe(content); // and with it the job's own
    });
    job->start();
}

void SecretStore::writeFile(QByteArrayView content)
{
    QDir().mkpath(m_folder);
    QSaveFile file(fallbackFile());
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // The permissions come first: at no moment may others read the content.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.setPermissions(ownerOnly)
        && file.write(content.data(), content.size()) == content.size() && file.commit();
    if (!written) {
        end(Place::Nowhere, tr("The key file %1 cannot be written: %2.").arg(fallbackFile(), file.errorString()));
        return;
    }
    QFile::remove(marker());
    end(Place::File, QString());
}

} // namespace settings
