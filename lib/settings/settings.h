// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/desksettings.h"
#include "settings/keyfile.h"
#include "support/clock.h"
#include "support/error.h"
#include "support/secret.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace settings {

/// A value and where it came from, so that a later check can name the place to mend.
struct Setting {
    QString value;
    QString place; ///< `--listen`, `ONBOARDING_LISTEN`, `file.ini:12`, or `default`
    bool fromFlag = false;
};

/// Someone whose deliveries are accepted: a key or its digest.
struct SourceSetting {
    QString name;
    support::Secret key; ///< empty where only the digest is known
    support::Secret digest; ///< 64 hex digits; empty where the key is known
    std::optional<support::Timestamp> notAfter;
    QString team;
    QString scopes; ///< what delegation asks for, as the customer must enter it
    QString place; ///< where it was named
};

/// The level that named the sources in use; a higher one replaces the lower ones.
enum class SourceLevel { None, File, Environment, Flag };

/// What flags, environment and configuration file say, highest first (contract section 5).
struct Settings {
    Setting listen;
    Setting path;
    Setting signature;
    Setting admin; ///< empty: no admin address
    Setting tlsCertificate; ///< file name; empty together with tlsKey: plain HTTP
    Setting tlsKey;
    Setting store; ///< empty: the caller's default
    Setting logLevel;
    Setting bearerFile;
    Setting networks; ///< comma-separated
    Setting trustedProxies; ///< comma-separated
    QMap<QString, Setting> limits; ///< by key of `[limits]`
    DeskSettings desk; ///< `[desk]`: of the window alone
    std::vector<SourceSetting> sources;
    SourceLevel sourceLevel = SourceLevel::None;
    QStringList warnings; ///< sentences to be logged, e.g. a key file that others can read
    QString configFile; ///< the file that was read; empty where there is none
};

/// What a program was started with.
struct Inputs {
    QMap<QString, QStringList> flags; ///< by name without dashes (`listen`, `api-key-file`…), values in order
    QProcessEnvironment environment; ///< without INBOXKIT_API_KEY
    support::Secret apiKey; ///< see takeApiKeyFromEnvironment()
    QString defaultConfigFile; ///< read where `--config` is absent and it exists
    bool readSources = true; ///< false: sources are left out, and no key file is read
};

/// Reads everything. Error codes: `usage` for what a flag says wrong (exit 2); `broken_config`, `wrong_value`,
/// `unreadable_file`, `empty_key`, `key_too_long` otherwise (exit 1). No error text repeats what may be a key in the
/// wrong place.
support::Result<Settings> load(const Inputs &inputs);

/// `INBOXKIT_API_KEY`, trimmed; afterwards the variable is gone, its bytes in the process's environment (and so in
/// `/proc/PID/environ`) are overwritten, and programs that are started inherit nothing. Whoever started us may still
/// have it. To be called before anything copies the environment, and before there are other threads.
support::Secret takeApiKeyFromEnvironment();

/// `<user's configuration folder>/onboarding-monitor/monitor.ini`.
QString defaultConfigFile();
/// `<user's data folder>/onboarding-monitor/onboarding.db`.
QString defaultStoreFile();

} // namespace settings
