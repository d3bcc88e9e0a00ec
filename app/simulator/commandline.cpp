// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/commandline.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace simulator {

namespace {

using support::Result;

constexpr double maxConnections = 10'000;

support::Unexpected<support::Error> wrongUsage(const QString &sentence)
{
    return support::failure(QStringLiteral("usage"), QString(), sentence);
}

/// All options with their texts; each command takes some of them.
struct Options {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")};
    QCommandLineOption version{QStringLiteral("version"), QStringLiteral("Show the version.")};
    QCommandLineOption config{QStringLiteral("config"),
                              QStringLiteral("Taken as by the other programs; nothing in it concerns the simulator."),
                              QStringLiteral("FILE")};
    QCommandLineOption logLevel{QStringLiteral("log-level"),
                                QStringLiteral("debug, info, warning or error (default warning)."),
                                QStringLiteral("LEVEL")};
    QCommandLineOption url{QStringLiteral("url"), QStringLiteral("The receiver's webhook URL."), QStringLiteral("URL")};
    QCommandLineOption keyFile{QStringLiteral("api-key-file"),
                               QStringLiteral("File whose first line is the API key (else INBOXKIT_API_KEY)."),
                               QStringLiteral("FILE")};
    QCommandLineOption scheme{QStringLiteral("scheme"), QStringLiteral("How to sign: key-digest (default) or hmac."),
                              QStringLiteral("SCHEME"), QStringLiteral("key-digest")};
    QCommandLineOption caFile{QStringLiteral("ca-file"),
                              QStringLiteral("PEM file with certificates to trust besides the system's."),
                              QStringLiteral("FILE")};
    QCommandLineOption repeat{QStringLiteral("repeat"), QStringLiteral("Send each body this often (default 1)."),
                              QStringLiteral("N"), QStringLiteral("1")};
    QCommandLineOption customers{QStringLiteral("customers"), QStringLiteral("How many customers (default 10)."),
                                 QStringLiteral("N"), QStringLiteral("10")};
    QCommandLineOption seed{QStringLiteral("seed"),
                            QStringLiteral("The same seed gives the same journeys (default 1)."), QStringLiteral("S"),
                            QStringLiteral("1")};
    QCommandLineOption speed{QStringLiteral("speed"), QStringLiteral("How much faster than real time (default 1)."),
                             QStringLiteral("X"), QStringLiteral("1")};
    QCommandLineOption chaos{
        QStringLiteral("chaos"),
        QStringLiteral("Add duplicates, reordering, delays, wrong signatures and unknown statuses.")};
    QCommandLineOption connections{QStringLiteral("connections"),
                                   QStringLiteral("Connections to keep open (default 16)."), QStringLiteral("N"),
                                   QStringLiteral("16")};
    QCommandLineOption duration{QStringLiteral("duration"),
                                QStringLiteral("How long to send, in seconds (default 10)."), QStringLiteral("S")};
    QCommandLineOption requests{QStringLiteral("requests"),
                                QStringLiteral("How many requests to send, instead of a duration."),
                                QStringLiteral("N")};
    QCommandLineOption rate{
        QStringLiteral("rate"),
        QStringLiteral("Requests a second, due at fixed instants; latency counts from the instant a request was due."),
        QStringLiteral("R")};
    QCommandLineOption json{QStringLiteral("json"), QStringLiteral("Print one JSON object.")};

    QList<QCommandLineOption> common() const { return {help, version, config, logLevel}; }
    QList<QCommandLineOption> target() const { return {url, keyFile, scheme, caFile}; }
    QList<QCommandLineOption> of(QStringView command) const
    {
        if (command == u"send")
            return common() + target() + QList{repeat};
        if (command == u"play")
            return common() + target() + QList{customers, seed, speed, chaos};
        if (command == u"load")
            return common() + target() + QList{connections, duration, requests, rate, json};
        return common() + target()
            + QList{repeat, customers, seed, speed, chaos, connections, duration, requests, rate, json};
    }
};

const char commandsHelp[] =
    "Plays InboxKit: posts signed webhooks to a receiver.\n"
    "\n"
    "  send BODY.json…   send bodies from files, print STATUS BODY for each; exit 1 unless all were 200\n"
    "  play              play realistic journeys of customers, print STATUS BODY for each webhook\n"
    "  load              measure requests a second and latency; every webhook is new";

/// A whole number from `low` to `high`.
Result<qint64> wholeNumber(const QCommandLineParser &parser, const QCommandLineOption &option, qint64 low, qint64 high)
{
    bool ok = false;
    const qint64 number = parser.value(option).toLongLong(&ok);
    if (!ok || number < low || number > high) {
        return wrongUsage(QStringLiteral("--%1 must be a whole number from %2 to %3, not '%4'.")
                              .arg(option.names().constLast())
                              .arg(low)
                              .arg(high)
                              .arg(support::forLog(parser.value(option))));
    }
    return number;
}

/// A number above 0 and up to `high`.
Result<double> positiveNumber(const QCommandLineParser &parser, const QCommandLineOption &option, double high)
{
    bool ok = false;
    const double number = parser.value(option).toDouble(&ok);
    if (!ok || !(number > 0 && number <= high)) {
        return wrongUsage(QStringLiteral("--%1 must be a number above 0 and at most %2, not '%3'.")
                              .arg(option.names().constLast())
                              .arg(high, 0, 'f', 0)
                              .arg(support::forLog(parser.value(option))));
    }
    return number;
}

Result<QByteArray> readKey(const QString &file)
{
    if (file.isEmpty()) {
        const QByteArray key = qgetenv("INBOXKIT_API_KEY").trimmed();
        if (key.isEmpty()) {
            return support::failure(
                QStringLiteral("key_missing"), QString(),
                QStringLiteral("There is no API key: give --api-key-file or set INBOXKIT_API_KEY."));
        }
        return key;
    }
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return support::failure(
            QStringLiteral("file_unreadable"), file,
            QStringLiteral("The API key file %1 cannot be read: %2.").arg(file, opened.errorString()));
    }
    const QByteArray key = opened.readLine().trimmed();
    if (key.isEmpty()) {
        return support::failure(QStringLiteral("key_missing"), file,
                                QStringLiteral("The first line of the API key file %1 is empty.").arg(file));
    }
    return key;
}

Result<simulation::Target> readTarget(const QCommandLineParser &parser, const Options &options)
{
    simulation::Target target;
    if (!parser.isSet(options.url))
        return wrongUsage(QStringLiteral("--url is missing."));
    target.url = QUrl(parser.value(options.url), QUrl::StrictMode);
    const bool web = target.url.scheme() == u"http" || target.url.scheme() == u"https";
    if (!target.url.isValid() || !web || target.url.host().isEmpty()) {
        return wrongUsage(QStringLiteral("--url must be an http:// or https:// address, not '%1'.")
                              .arg(support::forLog(parser.value(options.url))));
    }
    const auto scheme = webhook::signatureSchemeFromText(parser.value(options.scheme));
    if (!scheme || *scheme == webhook::SignatureScheme::Either) {
        return wrongUsage(QStringLiteral("--scheme must be key-digest or hmac, not '%1'.")
                              .arg(support::forLog(parser.value(options.scheme))));
    }
    target.scheme = *scheme;
    if (const QString file = parser.value(options.caFile); !file.isEmpty()) {
        target.authorities = QSslCertificate::fromPath(file);
        if (target.authorities.isEmpty()) {
            return support::failure(QStringLiteral("file_unreadable"), file,
                                    QStringLiteral("There is no PEM certificate in %1.").arg(file));
        }
    }
    auto key = readKey(parser.value(options.keyFile));
    if (!key)
        return support::Unexpected<support::Error>{key.error()};
    target.key = *key;
    return target;
}

Result<Command> readSend(const QCommandLineParser &parser, const Options &options, const simulation::Target &target)
{
    const auto repeat = wholeNumber(parser, options.repeat, 1, 1'000'000);
    if (!repeat)
        return support::Unexpected<support::Error>{repeat.error()};
    return Command(SendCommand{target, parser.positionalArguments().sliced(1), int(*repeat)});
}

Result<Command> readPlay(const QCommandLineParser &parser, const Options &options, const simulation::Target &target)
{
    const auto customers = wholeNumber(parser, options.customers, 1, 100'000);
    const auto seed = wholeNumber(parser, options.seed, 0, 0xffffffffLL);
    const auto speed = positiveNumber(parser, options.speed, 1e6);
    for (const auto *error :
         {customers ? nullptr : &customers.error(), seed ? nullptr : &seed.error(), speed ? nullptr : &speed.error()}) {
        if (error)
            return support::Unexpected<support::Error>{*error};
    }
    return Command(PlayCommand{target, int(*customers), quint32(*seed), *speed, parser.isSet(options.chaos)});
}

Result<Command> readLoad(const QCommandLineParser &parser, const Options &options, const simulation::Target &target)
{
    LoadCommand load{target, {}, parser.isSet(options.json)};
    const auto connections = wholeNumber(parser, options.connections, 1, qint64(maxConnections));
    if (!connections)
        return support::Unexpected<support::Error>{connections.error()};
    load.options.connections = int(*connections);
    if (parser.isSet(options.duration) && parser.isSet(options.requests))
        return wrongUsage(QStringLiteral("--duration and --requests exclude each other."));
    if (parser.isSet(options.requests)) {
        const auto requests = wholeNumber(parser, options.requests, 1, 1'000'000'000);
        if (!requests)
            return support::Unexpected<support::Error>{requests.error()};
        load.options.requests = *requests;
    } else if (parser.isSet(options.duration)) {
        const auto duration = positiveNumber(parser, options.duration, 86'400);
        if (!duration)
            return support::Unexpected<support::Error>{duration.error()};
        load.options.milliseconds = qint64(std::ceil(*duration * 1000));
    } else {
        load.options.milliseconds = 10'000;
    }
    if (parser.isSet(options.rate)) {
        const auto rate = positiveNumber(parser, options.rate, 1e6);
        if (!rate)
            return support::Unexpected<support::Error>{rate.error()};
        load.options.rate = *rate;
    }
    return Command(load);
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const Options options;
    // Once with everybody's options to find the command, then with its own ones only, so that others are refused.
    QCommandLineParser finder;
    finder.addOptions(options.of(u""));
    finder.parse(arguments);
    const QString command = finder.positionalArguments().value(0);
    const bool known = command == u"send" || command == u"play" || command == u"load";

    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(commandsHelp));
    parser.addOptions(known ? options.of(command) : options.common());
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("send, play or load."));
    const bool parsed = parser.parse(arguments);

    CommandLine result;
    if (finder.isSet(options.help)) {
        result.command = PrintCommand{parser.helpText()};
        return result;
    }
    if (finder.isSet(options.version)) {
        result.command = PrintCommand{QStringLiteral("onboarding-simulator " MONITOR_VERSION "\n")};
        return result;
    }
    if (command.isEmpty())
        return wrongUsage(parsed ? QStringLiteral("A command is missing: send, play or load (see --help).")
                                 : parser.errorText());
    if (!known)
        return wrongUsage(
            QStringLiteral("'%1' is no command; there are send, play and load.").arg(support::forLog(command)));
    if (!parsed)
        return wrongUsage(parser.errorText());
    const qsizetype words = parser.positionalArguments().size();
    if (command == u"send" && words < 2)
        return wrongUsage(QStringLiteral("send needs at least one file with a body."));
    if (command != u"send" && words > 1) {
        return wrongUsage(QStringLiteral("%1 takes options only, not '%2'.")
                              .arg(command, support::forLog(parser.positionalArguments().at(1))));
    }

    const QString level =
        parser.isSet(options.logLevel) ? parser.value(options.logLevel) : qEnvironmentVariable("ONBOARDING_LOG_LEVEL");
    if (!level.isEmpty() || parser.isSet(options.logLevel)) {
        const auto read = support::logLevelFromText(
            level,
            parser.isSet(options.logLevel) ? QStringLiteral("--log-level") : QStringLiteral("ONBOARDING_LOG_LEVEL"));
        if (!read && parser.isSet(options.logLevel))
            return wrongUsage(read.error().sentence);
        if (!read)
            return support::Unexpected<support::Error>{read.error()};
        result.logLevel = *read;
    }
    if (const QString file = parser.value(options.config);
        parser.isSet(options.config) && !QFileInfo(file).isReadable())
        return support::failure(QStringLiteral("file_unreadable"), file,
                                QStringLiteral("The configuration file %1 cannot be read.").arg(file));

    const auto target = readTarget(parser, options);
    if (!target)
        return support::Unexpected<support::Error>{target.error()};
    auto read = command == u"send" ? readSend(parser, options, *target)
        : command == u"play"       ? readPlay(parser, options, *target)
                                   : readLoad(parser, options, *target);
    if (!read)
        return support::Unexpected<support::Error>{read.error()};
    result.command = std::move(*read);
    return result;
}

} // namespace simulator
