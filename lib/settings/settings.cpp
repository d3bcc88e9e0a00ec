// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "settings/inifile.h"
#include "support/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace settings {

namespace {

using support::failure;
using support::Result;

constexpr qsizetype maxConfigBytes = 1024 * 1024;

struct Key {
    const char *flag; ///< empty: no flag
    const char *environment; ///< empty: no variable
    const char *section;
    const char *key;
    Setting Settings::*target;
    bool namesFile = false;
};

const Key keys[] = {
    {"listen", "ONBOARDING_LISTEN", "receiver", "listen", &Settings::listen},
    {"path", "ONBOARDING_PATH", "receiver", "path", &Settings::path},
    {"signature", "ONBOARDING_SIGNATURE", "receiver", "signature", &Settings::signature},
    {"admin", "ONBOARDING_ADMIN", "receiver", "admin", &Settings::admin},
    {"tls-cert", "", "receiver", "tls_cert", &Settings::tlsCertificate, true},
    {"tls-key", "", "receiver", "tls_key", &Settings::tlsKey, true},
    {"store", "ONBOARDING_STORE", "store", "url", &Settings::store},
    {"log-level", "ONBOARDING_LOG_LEVEL", "log", "level", &Settings::logLevel},
    {"", "", "fence", "bearer_file", &Settings::bearerFile, true},
    {"", "", "fence", "networks", &Settings::networks},
    {"", "", "fence", "trusted_proxies", &Settings::trustedProxies},
};

const QStringList sourceKeys{QStringLiteral("key_file"), QStringLiteral("digest"), QStringLiteral("not_after"),
                             QStringLiteral("team"), QStringLiteral("scopes")};

/// What may stand in a section, or which sections there are. What stands there instead is not repeated: it may be a key
/// that was put in the wrong place.
QString whatThereIs(const QString &section)
{
    QStringList known;
    for (const Key &key : keys) {
        if (section == QLatin1StringView(key.section))
            known << QString::fromLatin1(key.key);
    }
    if (known.isEmpty())
        return QStringLiteral(
            "there is no such section, only [receiver], [store], [log], [fence], [limits] and [source/NAME].");
    return QStringLiteral("there is no such setting in [%1], only %2.").arg(section, known.join(QStringLiteral(", ")));
}

Settings defaults()
{
    Settings settings;
    const QString place = QStringLiteral("default");
    settings.listen = {QStringLiteral("127.0.0.1:8780"), place};
    settings.path = {QStringLiteral("/webhook"), place};
    settings.signature = {QStringLiteral("either"), place};
    settings.logLevel = {QStringLiteral("info"), place};
    return settings;
}

QString nameOfKeyFile(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName();
}

/// Two key files may have the same name in different folders: the second becomes `name-2`.
QString uniqueName(const QString &wanted, const std::vector<SourceSetting> &taken)
{
    QString name = wanted;
    for (int i = 2;; ++i) {
        const bool used =
            std::any_of(taken.begin(), taken.end(), [&](const SourceSetting &s) { return s.name == name; });
        if (!used)
            return name;
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    }
}

/// A file that a configuration file names, relative to that file's folder: so a service finds what stands beside its
/// configuration among its credentials, wherever systemd puts them.
QString besides(const QString &configFile, const QString &fileName)
{
    return QFileInfo(configFile).dir().filePath(fileName);
}

/// Reads the `[source/NAME]` sections.
class SourceSections {
public:
    explicit SourceSections(QString configFile)
        : m_configFile(std::move(configFile))
    {
    }

    Result<void> add(IniEntry &entry, const QString &place)
    {
        if (!sourceKeys.contains(entry.key)) {
            return failure(
                QStringLiteral("broken_config"), place,
                QStringLiteral("%1: a source has only %2.").arg(place, sourceKeys.join(QStringLiteral(", "))));
        }
        const QString name = entry.section.sliced(qsizetype(qstrlen("source/"))).trimmed();
        if (!m_values.contains(name))
            m_order << name;
        // `[source/x]` and `[source/ x]` are two sections of the file, but one source.
        if (m_values[name].contains(entry.key)) {
            return failure(QStringLiteral("broken_config"), place,
                           QStringLiteral("%1: %2 stands twice for this source.").arg(place, entry.key));
        }
        if (entry.key == QLatin1StringView("digest")) {
            QByteArray digest = entry.value.toLatin1();
            m_digests.insert(name, support::Secret(digest));
            support::wipe(digest);
            support::wipe(entry.value);
        }
        m_values[name].insert(entry.key, {entry.value, place});
        return {};
    }

    Result<std::vector<SourceSetting>> read(QStringList &warnings) const
    {
        std::vector<SourceSetting> sources;
        for (const QString &name : m_order) {
            auto source = readOne(name, warnings);
            if (!source)
                return support::Unexpected<support::Error>{source.error()};
            sources.push_back(std::move(*source));
        }
        return sources;
    }

private:
    Result<SourceSetting> readOne(const QString &name, QStringList &warnings) const
    {
        const QMap<QString, Setting> values = m_values.value(name);
        const Setting keyFile = values.value(QStringLiteral("key_file"));
        SourceSetting source;
        source.name = name;
        source.place = values.first().place;
        source.team = values.value(QStringLiteral("team")).value;
        source.scopes = values.value(QStringLiteral("scopes")).value;
        source.digest = m_digests.value(name);
        if (keyFile.value.isEmpty() == source.digest.isEmpty()) {
            return failure(QStringLiteral("broken_config"), source.place,
                           QStringLiteral("%1: this source needs either key_file or digest.").arg(source.place));
        }
        if (!keyFile.value.isEmpty()) {
            QString warning;
            const auto key = readKeyFile(besides(m_configFile, keyFile.value), &warning);
            if (!key)
                return support::Unexpected<support::Error>{key.error()};
            if (!warning.isEmpty())
                warnings << warning;
            source.key = *key;
        }
        const Setting notAfter = values.value(QStringLiteral("not_after"));
        if (!notAfter.value.isEmpty()) {
            source.notAfter = support::fromIso8601(notAfter.value);
            if (!source.notAfter) {
                return failure(
                    QStringLiteral("wrong_value"), notAfter.place,
                    QStringLiteral("%1: not_after must be an ISO 8601 time with Z or an offset.").arg(notAfter.place));
            }
        }
        return source;
    }

    QString m_configFile;
    QStringList m_order;
    QMap<QString, QMap<QString, Setting>> m_values;
    QMap<QString, support::Secret> m_digests;
};

Result<void> readFile(const QString &fileName, bool readSources, Settings &settings)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(
            QStringLiteral("unreadable_file"), fileName,
            QStringLiteral("The configuration file %1 cannot be read: %2.").arg(fileName, file.errorString()));
    }
    settings.configFile = fileName;
    support::WipedBytes content;
    readWhole(file, content, maxConfigBytes + 1);
    auto entries = parseIni(support::viewOf(content), QFileInfo(fileName).fileName());
    if (!entries)
        return support::Unexpected<support::Error>{entries.error()};
    SourceSections sections(fileName);
    for (IniEntry &entry : *entries) {
        const QString place = QStringLiteral("%1:%2").arg(QFileInfo(fileName).fileName()).arg(entry.line);
        // Nothing is guessed from an emptied line: of a fence, of TLS, or of a source's team it would quietly be none.
        if (entry.value.isEmpty()) {
            return failure(
                QStringLiteral("broken_config"), place,
                QStringLiteral("%1: this setting has no value; give it one, or remove the line.").arg(place));
        }
        if (entry.section.startsWith(QLatin1StringView("source/"))) {
            if (auto added = sections.add(entry, place); !added)
                return added;
            continue;
        }
        if (entry.section == QLatin1StringView("limits")) {
            settings.limits.insert(entry.key, {entry.value, place});
            continue;
        }
        if (entry.section == QLatin1StringView("desk")) {
            if (auto set = settings.desk.set(entry.key, entry.value, place); !set)
                return set;
            continue;
        }
        const auto known = std::find_if(std::begin(keys), std::end(keys), [&](const Key &key) {
            return entry.section == QLatin1StringView(key.section) && entry.key == QLatin1StringView(key.key);
        });
        if (known == std::end(keys)) {
            return failure(QStringLiteral("broken_config"), place,
                           QStringLiteral("%1: %2").arg(place, whatThereIs(entry.section)));
        }
        settings.*(known->target) = {known->namesFile ? besides(fileName, entry.value) : entry.value, place};
    }
    if (!readSources)
        return {};
    auto sources = sections.read(settings.warnings);
    if (!sources)
        return support::Unexpected<support::Error>{sources.error()};
    if (!sources->empty()) {
        settings.sources = std::move(*sources);
        settings.sourceLevel = SourceLevel::File;
    }
    return {};
}

Result<void> readSourcesAbove(const Inputs &inputs, Settings &settings)
{
    const QStringList keyFiles = inputs.flags.value(QStringLiteral("api-key-file"));
    if (!keyFiles.isEmpty()) {
        settings.sources.clear();
        settings.sourceLevel = SourceLevel::Flag;
        for (const QString &fileName : keyFiles) {
            QString warning;
            auto key = readKeyFile(fileName, &warning);
            if (!key)
                return support::Unexpected<support::Error>{key.error()};
            if (!warning.isEmpty())
                settings.warnings << warning;
            SourceSetting source;
            source.name = uniqueName(nameOfKeyFile(fileName), settings.sources);
            source.key = std::move(*key);
            source.place = QStringLiteral("--api-key-file");
            settings.sources.push_back(std::move(source));
        }
        return {};
    }
    if (!inputs.apiKey.isEmpty()) {
        SourceSetting source;
        source.name = QStringLiteral("environment");
        source.key = inputs.apiKey;
        source.place = QStringLiteral("INBOXKIT_API_KEY");
        settings.sources.clear();
        settings.sources.push_back(std::move(source));
        settings.sourceLevel = SourceLevel::Environment;
    }
    return {};
}

} // namespace

Result<Settings> load(const Inputs &inputs)
{
    Settings settings = defaults();
    const QStringList configFlag = inputs.flags.value(QStringLiteral("config"));
    if (!configFlag.isEmpty()) {
        if (auto read = readFile(configFlag.last(), inputs.readSources, settings); !read)
            return support::Unexpected<support::Error>{read.error()};
    } else if (!inputs.defaultConfigFile.isEmpty() && QFileInfo::exists(inputs.defaultConfigFile)) {
        if (auto read = readFile(inputs.defaultConfigFile, inputs.readSources, settings); !read)
            return support::Unexpected<support::Error>{read.error()};
    }
    for (const Key &key : keys) {
        const QString variable = QString::fromLatin1(key.environment);
        const QString value = variable.isEmpty() ? QString() : inputs.environment.value(variable);
        if (!value.isEmpty())
            settings.*(key.target) = {value, variable};
        const QStringList flag = inputs.flags.value(QString::fromLatin1(key.flag));
        if (*key.flag && !flag.isEmpty())
            settings.*(key.target) = {flag.last(), QStringLiteral("--") + QString::fromLatin1(key.flag), true};
    }
    if (settings.tlsCertificate.value.isEmpty() != settings.tlsKey.value.isEmpty()) {
        const Setting &given = settings.tlsKey.value.isEmpty() ? settings.tlsCertificate : settings.tlsKey;
        return failure(given.fromFlag ? QStringLiteral("usage") : QStringLiteral("wrong_value"), given.place,
                       QStringLiteral("%1: a TLS certificate and its key belong together; one of them is missing.")
                           .arg(given.place));
    }
    if (!inputs.readSources)
        return settings;
    if (auto read = readSourcesAbove(inputs, settings); !read)
        return support::Unexpected<support::Error>{read.error()};
    QSet<QString> names;
    for (const SourceSetting &source : settings.sources) {
        if (source.name.isEmpty() || names.contains(source.name)) {
            return failure(QStringLiteral("wrong_value"), source.place,
                           QStringLiteral("%1: every source needs a name of its own.").arg(source.place));
        }
        names.insert(source.name);
    }
    return settings;
}

support::Secret takeApiKeyFromEnvironment()
{
    const char *variable = "INBOXKIT_API_KEY";
    char *value = std::getenv(variable);
    if (!value)
        return {};
    support::Secret key(QByteArrayView(value).trimmed());
    support::wipe(value, std::strlen(value));
    qunsetenv(variable);
    return key;
}

QString defaultConfigFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/onboarding-monitor/monitor.ini");
}

QString defaultStoreFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/onboarding-monitor/onboarding.db");
}

} // namespace settings
