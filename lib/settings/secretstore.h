// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <vector>

namespace settings {

/// Keeps the sources that were entered in the window: in the system's keychain (QtKeychain), or, only where there is no
/// keychain, in a file that its owner alone can read. Asynchronous; signals arrive in the owner's thread. It holds no
/// key between two calls, and wipes what passes through its own hands; what the keychain's client library copies on its
/// way (base64, messages on the bus) is beyond reach.
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
    /// Keeps `source` beside what is kept already, in the place of one with the same name. Answers with saved(), once.
    /// What is kept is read again for it, so nobody needs to hold it meanwhile; where it is there but cannot be read,
    /// nothing is written over it.
    void add(const SourceSetting &source);
    /// What is said of a kept key changes, but not the key: until when, for which team, with which scopes. Answers like
    /// add(). Where nothing of this name is kept, nothing changes.
    void setTerms(const SourceSetting &terms);
    /// Forgets the key of this name. Answers like add().
    void remove(const QString &name);

    QString fallbackFile() const;

signals:
    /// `problem` is a sentence where a key is known to be kept but cannot be read (a locked keychain, a broken file).
    void loaded(const std::vector<settings::SourceSetting> &sources, settings::SecretStore::Place place,
                const QString &problem);
    void saved(settings::SecretStore::Place place, const QString &problem);

private:
    struct Kept {
        std::vector<SourceSetting> sources;
        Place place = Place::Nowhere;
        QString problem;
        bool missing = false; ///< the keychain says so, but it may just be locked
    };
    using Receive = std::function<void(const Kept &)>;
    using Change = std::function<void(std::vector<SourceSetting> &)>;

    void read(const Receive &receive);
    Kept readFile() const;
    /// One change after the other: each reads what the one before has written.
    void change(Change change);
    void begin();
    void end(Place place, const QString &problem);
    void write(std::vector<SourceSetting> sources);
    void removeAll();
    void mark();
    void writeFile(QByteArrayView content);
    void probe(const std::function<void(bool open)> &answer);
    QString marker() const;

    QString m_folder;
    std::deque<Change> m_changes; ///< the first is being made
};

} // namespace settings
