// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/wiring.h"

#include "server/addresses.h"
#include "support/logging.h"

#include <QFileInfo>

#include <cstdio>

namespace common {

namespace {

using support::Result;
using support::Unexpected;

/// An error of a value, as a usage error where the value came from a flag.
Unexpected<support::Error> blame(const settings::Setting &setting, support::Error error)
{
    // A flag that is right, but cannot be done here, is no wrong usage.
    if (setting.fromFlag && error.code != QLatin1StringView("store_unavailable"))
        error.code = QStringLiteral("usage");
    if (!error.sentence.contains(setting.place))
        error.sentence = QStringLiteral("%1: %2").arg(setting.place, error.sentence);
    return {std::move(error)};
}

/// Without the value: it may be a key that was put in the wrong place.
Unexpected<support::Error> wrong(const settings::Setting &setting, const QString &expected)
{
    return blame(
        setting,
        {QStringLiteral("wrong_value"), setting.place, QStringLiteral("%1 must be %2.").arg(setting.place, expected)});
}

struct LimitKey {
    const char *name;
    qint64 lowest;
    qint64 highest;
    std::function<void(server::Limits &, qint64)> set;
};

const std::vector<LimitKey> &limitKeys()
{
    static const std::vector<LimitKey> keys{
        {"connections", 1, 100'000, [](server::Limits &l, qint64 v) { l.connections = int(v); }},
        {"connections_per_remote", 1, 100'000, [](server::Limits &l, qint64 v) { l.connectionsPerRemote = int(v); }},
        {"bodies_total_bytes", 1024, 1LL << 40, [](server::Limits &l, qint64 v) { l.bodiesTotal = v; }},
        {"header_bytes", 1024, 1 << 20, [](server::Limits &l, qint64 v) { l.header = int(v); }},
        {"header_fields", 8, 1000, [](server::Limits &l, qint64 v) { l.fields = int(v); }},
        {"body_bytes", 1024, 64 << 20, [](server::Limits &l, qint64 v) { l.body = v; }},
        {"header_seconds", 1, 3600, [](server::Limits &l, qint64 v) { l.headerMilliseconds = int(v) * 1000; }},
        {"body_seconds", 1, 3600, [](server::Limits &l, qint64 v) { l.bodyMilliseconds = int(v) * 1000; }},
        {"idle_seconds", 1, 86'400, [](server::Limits &l, qint64 v) { l.idleMilliseconds = int(v) * 1000; }},
    };
    return keys;
}

Result<server::Limits> limits(const QMap<QString, settings::Setting> &values)
{
    server::Limits limits;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const LimitKey *known = nullptr;
        for (const LimitKey &key : limitKeys()) {
            if (it.key() == QLatin1StringView(key.name))
                known = &key;
        }
        if (!known) {
            QStringList names;
            for (const LimitKey &key : limitKeys())
                names << QString::fromLatin1(key.name);
            return support::failure(QStringLiteral("broken_config"), it->place,
                                    QStringLiteral("%1: there is no such limit, only %2.")
                                        .arg(it->place, names.join(QStringLiteral(", "))));
        }
        bool ok = false;
        const qint64 value = it->value.toLongLong(&ok);
        if (!ok || value < known->lowest || value > known->highest)
            return wrong(*it, QStringLiteral("a whole number from %1 to %2").arg(known->lowest).arg(known->highest));
        known->set(limits, value);
    }
    return limits;
}

Result<std::vector<server::Network>> networks(const settings::Setting &setting)
{
    std::vector<server::Network> networks;
    for (const QString &text : setting.value.split(u',', Qt::SkipEmptyParts)) {
        const auto network = server::networkFromText(text.trimmed().toLatin1());
        if (!network)
            return wrong(setting, QStringLiteral("a list of networks such as 203.0.113.0/24, 2001:db8::/32"));
        networks.push_back(*network);
    }
    if (networks.empty() && !setting.value.isEmpty())
        return wrong(setting, QStringLiteral("a list of networks, not only commas"));
    return networks;
}

Result<server::Fence> fence(settings::Settings &settings)
{
    server::Fence fence;
    if (!settings.bearerFile.value.isEmpty()) {
        QString warning;
        auto token = settings::readKeyFile(settings.bearerFile.value, &warning);
        if (!token)
            return Unexpected<support::Error>{token.error()};
        if (!warning.isEmpty())
            settings.warnings << warning;
        fence.bearerToken = std::move(*token);
    }
    auto allowed = networks(settings.networks);
    if (!allowed)
        return Unexpected<support::Error>{allowed.error()};
    fence.networks = std::move(*allowed);
    auto proxies = networks(settings.trustedProxies);
    if (!proxies)
        return Unexpected<support::Error>{proxies.error()};
    fence.trustedProxies = std::move(*proxies);
    return fence;
}

/// `what` stands before the address.
void warnOfPlainHttp(const QString &what, const QHostAddress &address)
{
    qCWarning(lcServer).noquote()
        << QStringLiteral("Plain HTTP on %1%2 can be read and forged on its way; put TLS or a reverse proxy in front.")
               .arg(what, address.toString());
}

} // namespace

Result<server::ReceiverOptions> receiverOptions(settings::Settings &settings)
{
    server::ReceiverOptions options;
    const auto listen = server::Endpoint::parse(settings.listen.value, settings.listen.place);
    if (!listen)
        return blame(settings.listen, listen.error());
    options.listen = *listen;
    if (!settings.admin.value.isEmpty()) {
        const auto admin = server::Endpoint::parse(settings.admin.value, settings.admin.place);
        if (!admin)
            return blame(settings.admin, admin.error());
        options.admin = *admin;
    }
    options.path = settings.path.value;
    if (!options.path.startsWith(u'/') || options.path.contains(u'?') || options.path.contains(u'#'))
        return wrong(settings.path, QStringLiteral("a path that begins with / and has no ? or #"));
    const auto scheme = webhook::signatureSchemeFromText(settings.signature.value);
    if (!scheme)
        return wrong(settings.signature, QStringLiteral("either, key-digest or hmac"));
    options.scheme = *scheme;
    options.certificateFile = settings.tlsCertificate.value;
    options.keyFile = settings.tlsKey.value;
    if (!options.keyFile.isEmpty()) {
        if (const QString warning = settings::warningOfReaders(options.keyFile); !warning.isEmpty())
            settings.warnings << warning;
    }
    auto someLimits = limits(settings.limits);
    if (!someLimits)
        return Unexpected<support::Error>{someLimits.error()};
    options.limits = *someLimits;
    auto someFence = fence(settings);
    if (!someFence)
        return Unexpected<support::Error>{someFence.error()};
    options.fence = std::move(*someFence);
    auto someSources = sources(std::exchange(settings.sources, {}), options.scheme);
    if (!someSources)
        return Unexpected<support::Error>{someSources.error()};
    options.sources = std::move(*someSources);
    return options;
}

Result<webhook::Source> source(const settings::SourceSetting &setting, webhook::SignatureScheme scheme)
{
    webhook::Source source;
    if (setting.key.isEmpty()) {
        auto fromDigest = webhook::Source::fromDigest(setting.name, setting.digest.view(), setting.place);
        if (!fromDigest) {
            support::Error error = fromDigest.error();
            error.sentence = QStringLiteral("%1: %2").arg(setting.place, error.sentence);
            return Unexpected<support::Error>{std::move(error)};
        }
        source = std::move(*fromDigest);
    } else {
        source = webhook::Source::fromSecret(setting.name, setting.key, scheme);
    }
    source.notAfter = setting.notAfter;
    source.team = setting.team;
    return source;
}

Result<std::vector<webhook::Source>> sources(const std::vector<settings::SourceSetting> &settings,
                                             webhook::SignatureScheme scheme)
{
    std::vector<webhook::Source> sources;
    for (const settings::SourceSetting &setting : settings) {
        auto one = source(setting, scheme);
        if (!one)
            return Unexpected<support::Error>{one.error()};
        sources.push_back(std::move(*one));
    }
    return sources;
}

Unexpected<support::Error> passwordInFlag(const QString &place)
{
    return support::failure(QStringLiteral("usage"), place,
                            QStringLiteral("%1: a password in a flag can be read in the list of processes. Put it "
                                           "into a password file (~/.pgpass, or one that PGPASSFILE names), or the "
                                           "whole URL into the configuration file.")
                                .arg(place));
}

Result<store::StoreUrl> storeUrl(settings::Settings &settings, const store::StoreUrl &fallback)
{
    const settings::Setting &given = settings.store;
    if (given.value.isEmpty())
        return fallback;
    auto url = store::StoreUrl::parse(given.value, given.place);
    if (!url)
        return blame(given, url.error());
    if (!url->tellsPassword())
        return url;
    if (given.fromFlag)
        return passwordInFlag(given.place);
    if (given.place.startsWith(QFileInfo(settings.configFile).fileName() + u':')) {
        if (const QString warning = settings::warningOfReaders(settings.configFile); !warning.isEmpty())
            settings.warnings << warning;
    }
    return url;
}

QCommandLineOption storeOption()
{
    return {
        QStringLiteral("store"),
        QStringLiteral("Where the store is: sqlite:///absolute/path, postgresql://USER@SERVER/DATABASE (shared with "
                       "other desks; its password comes from .pgpass, for the window also from the keychain) or "
                       "sqlite::memory: (private, gone at the end). Default: a file in the user's data folder."),
        QStringLiteral("URL")};
}

QList<QCommandLineOption> serveOptions()
{
    return {
        {QStringLiteral("listen"),
         QStringLiteral("Address and port to receive webhooks on (default 127.0.0.1:8780; port 0: any free one)."),
         QStringLiteral("ADDRESS:PORT")},
        {QStringLiteral("path"), QStringLiteral("Path of the webhook (default /webhook)."), QStringLiteral("PATH")},
        storeOption(),
        {QStringLiteral("api-key-file"),
         QStringLiteral(
             "File whose first line is a team's InboxKit API key; the source is named after the file. Repeatable."),
         QStringLiteral("FILE")},
        {QStringLiteral("signature"),
         QStringLiteral("Signature schemes to accept: either (default), key-digest or hmac."),
         QStringLiteral("SCHEME")},
        {QStringLiteral("tls-cert"), QStringLiteral("TLS certificate chain (PEM); together with --tls-key."),
         QStringLiteral("FILE")},
        {QStringLiteral("tls-key"), QStringLiteral("TLS private key (PEM)."), QStringLiteral("FILE")},
        {QStringLiteral("admin"), QStringLiteral("Address for GET /healthz and /metrics (default: off)."),
         QStringLiteral("ADDRESS:PORT")},
    };
}

Result<settings::Settings> loadSettings(const settings::ParsedCommandLine &commandLine, Sources sources, Levels levels)
{
    settings::Inputs inputs;
    inputs.flags = commandLine.flags;
    inputs.apiKey = settings::takeApiKeyFromEnvironment();
    if (levels == Levels::All) {
        inputs.environment = QProcessEnvironment::systemEnvironment();
        inputs.defaultConfigFile = settings::defaultConfigFile();
    }
    inputs.readSources = sources == Sources::Needed;
    auto loaded = settings::load(inputs);
    if (!loaded)
        return loaded;
    const auto level = support::logLevelFromText(loaded->logLevel.value, loaded->logLevel.place);
    if (!level)
        return blame(loaded->logLevel, level.error());
    support::installLogging(*level);
    return loaded;
}

void printReady(const server::Receiver &receiver)
{
    QString line = QStringLiteral("ready ") + receiver.url().toString(QUrl::FullyEncoded);
    if (!receiver.adminUrl().isEmpty())
        line += QStringLiteral(" admin ") + receiver.adminUrl().toString(QUrl::FullyEncoded);
    print(stdout, line + u'\n');
}

bool logWarnings(const settings::Settings &settings, const server::ReceiverOptions &options, bool listens)
{
    for (const QString &warning : settings.warnings)
        qCWarning(lcSettings).noquote() << warning;
    if (!listens)
        return false;
    if (options.sources.empty())
        qCWarning(lcSettings) << "no API key is configured: every delivery is answered 503 not_configured";
    // The admin address has no TLS. What stands there is no customer's, so the window need not warn of it.
    if (options.admin && !options.admin->address.isLoopback())
        warnOfPlainHttp(QStringLiteral("the admin address "), options.admin->address);
    return warnWhereExposed(options.listen, options.certificateFile);
}

bool warnWhereExposed(const server::Endpoint &endpoint, const QString &certificateFile)
{
    if (endpoint.address.isLoopback() || !certificateFile.isEmpty())
        return false;
    warnOfPlainHttp({}, endpoint.address);
    return true;
}

void print(FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (stream == stderr)
        support::flushLog(); // what was logged before stands before
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
}

} // namespace common
