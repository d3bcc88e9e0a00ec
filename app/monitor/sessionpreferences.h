// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferences.h"
#include "server/receiver.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <memory>

namespace monitor {

class TestEvent;

/// The preferences of the running program: what is taken goes to the receiver and into the configuration file, or, for
/// keys that were entered in the window, to where those are kept. Holds no key.
class SessionPreferences final : public Preferences {
    Q_OBJECT
public:
    struct Ground {
        server::Receiver &receiver;
        settings::SecretStore &keys;
        const support::Clock &clock;
        QString configFile; ///< what is changed; empty: nothing is kept (demo)
        bool listens = true; ///< false: the door stays closed
    };

    /// Of `settings` everything but the keys is remembered.
    SessionPreferences(Ground ground, const settings::Settings &settings, QObject *parent = nullptr);
    ~SessionPreferences() override;

    /// Takes over the keys that were kept, as they are loaded.
    void useKept(const std::vector<settings::SourceSetting> &sources);
    /// The door stays closed, for a reason that the settings tell.
    void shutDoor(const QString &reason);
    QStringList sourceNames() const;
    QMap<QString, QString> scopes() const; ///< by name of source
    QMap<QString, QString> teams() const; ///< the same; empty where a source is bound to none

    DoorValues door() const override;
    std::vector<SourceValues> sources() const override;
    settings::DeskSettings desk() const override { return m_settings.desk; }
    QString fixedBecause(PreferenceField field) const override;
    QUrl url() const override { return m_ground.receiver.url(); }
    QStringList languages() const override;
    std::optional<Refusal> setDoor(const DoorValues &values) override;
    std::optional<Refusal> setDesk(const settings::DeskSettings &values) override;
    std::optional<Refusal> addSource(const SourceValues &values, const support::Secret &secret) override;
    std::optional<Refusal> setSourceTerms(const SourceValues &values) override;
    std::optional<Refusal> removeSource(const QString &name) override;
    void sendTest(const QUrl &url) override;
    void cancelTest() override;

private:
    std::optional<Refusal> save(const std::vector<settings::IniChange> &changes);
    settings::SourceSetting *sourceNamed(const QString &name);
    bool areInFile() const { return m_settings.sourceLevel == settings::SourceLevel::File; }
    webhook::SignatureScheme scheme() const;
    void tellWhereKept(settings::SecretStore::Place place, const QString &problem);

    Ground m_ground;
    QString m_shut; ///< why the door stays closed, other than for --no-listen
    settings::Settings m_settings; ///< its sources without their keys
    std::unique_ptr<TestEvent> m_test;
};

} // namespace monitor
