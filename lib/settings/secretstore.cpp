// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/secretstore.h"

#include "settings/keychainpresence.h"
#include "support/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <qt6keychain/keychain.h>

namespace settings {

namespace {

const QString service = QStringLiteral("onboarding-monitor");
const QString entry = QStringLiteral("sources");

} // namespace

QByteArray sourcesToJson(const std::vector<SourceSetting> &sources)
{
    QJsonArray array;
    for (const SourceSetting &source : sources) {
        QJsonObject object{{QStringLiteral("name"), source.name}};
        if (!source.key.isEmpty())
            object.insert(QStringLiteral("key"), QString::fromUtf8(source.key));
        else
            object.insert(QStringLiteral("digest"), source.digest);
        if (source.notAfter)
            object.insert(QStringLiteral("not_after"), support::toIso8601(*source.notAfter));
        if (!source.team.isEmpty())
            object.insert(QStringLiteral("team"), source.team);
        if (!source.scopes.isEmpty())
            object.insert(QStringLiteral("scopes"), source.scopes);
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

support::Result<std::vector<SourceSetting>> sourcesFromJson(const QByteArray &json, const QString &place)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    auto broken = [&] {
        return support::failure(QStringLiteral("broken_config"), place,
                                QStringLiteral("The keys kept in %1 cannot be understood.").arg(place));
    };
    if (!document.isArray())
        return broken();
    std::vector<SourceSetting> sources;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        SourceSetting source;
        source.name = object.value(QStringLiteral("name")).toString();
        source.key = object.value(QStringLiteral("key")).toString().toUtf8();
        source.digest = object.value(QStringLiteral("digest")).toString();
        source.notAfter = support::fromIso8601(object.value(QStringLiteral("not_after")).toString());
        source.team = object.value(QStringLiteral("team")).toString();
        source.scopes = object.value(QStringLiteral("scopes")).toString();
        source.place = place;
        if (source.name.isEmpty() || source.key.isEmpty() == source.digest.isEmpty())
            return broken();
        sources.push_back(std::move(source));
    }
    return sources;
}

SecretStore::SecretStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString SecretStore::fallbackFile() const
{
    return m_folder + QStringLiteral("/keys.json");
}

QString SecretStore::marker() const
{
    return m_folder + QStringLiteral("/key-in-keychain");
}

void SecretStore::load()
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        if (job->error() == QKeychain::NoError) {
            const auto sources = sourcesFromJson(job->binaryData(), tr("the keychain"));
            if (sources)
                emit loaded(*sources, Place::Keychain, QString());
            else
                emit loaded({}, Place::Keychain, sources.error().sentence);
            return;
        }
        if (QFile::exists(fallbackFile())) {
            loadFile();
            return;
        }
        // A locked keyring answers "not found" too; the marker tells the two apart.
        if (QFile::exists(marker())) {
            emit loaded(
                {}, Place::Keychain,
                tr("The key is in the keychain, which is locked or cannot be reached. Unlock it and start again."));
            return;
        }
        emit loaded({}, Place::Nowhere, QString());
    });
    job->start();
}

void SecretStore::loadFile()
{
    QFile file(fallbackFile());
    if (!file.open(QIODevice::ReadOnly)) {
        emit loaded({}, Place::File, tr("The key file %1 cannot be read: %2.").arg(fallbackFile(), file.errorString()));
        return;
    }
    const auto sources = sourcesFromJson(file.read(1024 * 1024), fallbackFile());
    if (sources)
        emit loaded(*sources, Place::File, QString());
    else
        emit loaded({}, Place::File, sources.error().sentence);
}

void SecretStore::save(const std::vector<SourceSetting> &sources)
{
    const QByteArray content = sourcesToJson(sources);
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(entry);
    job->setBinaryData(content);
    connect(job, &QKeychain::Job::finished, this, [this, job, content] {
        if (job->error() == QKeychain::NoError) {
            QDir().mkpath(m_folder);
            QFile mark(marker());
            if (!mark.open(QIODevice::WriteOnly))
                qCWarning(lcSettings) << "the marker of the keychain cannot be written file=" << marker();
            QFile::remove(fallbackFile()); // never two copies
            emit saved(Place::Keychain, QString());
            return;
        }
        if (!keychainExists()) {
            saveFile(content);
            return;
        }
        emit saved(Place::Nowhere, tr("The keychain did not take the key: %1").arg(job->errorString()));
    });
    job->start();
}

void SecretStore::saveFile(const QByteArray &content)
{
    QDir().mkpath(m_folder);
    QSaveFile file(fallbackFile());
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // The permissions come first: at no moment may others read the content.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(content) == content.size() && file.commit();
    if (!written) {
        emit saved(Place::Nowhere,
                   tr("The key file %1 cannot be written: %2.").arg(fallbackFile(), file.errorString()));
        return;
    }
    QFile::remove(marker());
    emit saved(Place::File, QString());
}

} // namespace settings
