// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QString>

#include <vector>

namespace settings {

/// Keeps the sources that were entered in the window: in the system's keychain (QtKeychain), or, only where there is no
/// keychain, in a file that its owner alone can read. Asynchronous; signals arrive in the owner's thread.
class SecretStore : public QObject {
    Q_OBJECT
public:
    enum class Place {
        Nowhere, ///< nothing is kept
        Keychain,
        File, ///< there is no keychain on this machine
    };
    Q_ENUM(Place)

    /// `folder`: where the fallback file and the marker "a key is in the keychain" live, made when needed.
    explicit SecretStore(QString folder, QObject *parent = nullptr);

    /// Answers with loaded(), once.
    void load();
    /// Answers with saved(), once. An empty list removes what is kept.
    void save(const std::vector<SourceSetting> &sources);

    QString fallbackFile() const;

signals:
    /// `problem` is a sentence where a key is known to be kept but cannot be read (a locked keychain, a broken file).
    void loaded(const std::vector<settings::SourceSetting> &sources, settings::SecretStore::Place place,
                const QString &problem);
    void saved(settings::SecretStore::Place place, const QString &problem);

private:
    void loadFile();
    void saveFile(const QByteArray &content);
    QString marker() const;

    QString m_folder;
};

/// The kept form of sources: a JSON array, for the keychain and the file. Exposed for tests.
QByteArray sourcesToJson(const std::vector<SourceSetting> &sources);
/// Error `broken_config` (place `place`) for anything that sourcesToJson() does not write.
support::Result<std::vector<SourceSetting>> sourcesFromJson(const QByteArray &json, const QString &place);

} // namespace settings
