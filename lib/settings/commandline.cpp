// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/commandline.h"

#include <QCommandLineParser>

namespace settings {

ParsedCommandLine parseCommandLine(const CommandLine &commandLine, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString name =
        commandLine.command.isEmpty() ? commandLine.program : commandLine.program + u' ' + commandLine.command;
    parser.setApplicationDescription(commandLine.description);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Shows the version."));
    QList<QCommandLineOption> options = commandLine.options;
    options << QCommandLineOption(QStringLiteral("config"), QStringLiteral("Reads settings from this INI file."),
                                  QStringLiteral("FILE"))
            << QCommandLineOption(QStringLiteral("log-level"),
                                  QStringLiteral("debug, info (default), warning or error."), QStringLiteral("LEVEL"));
    parser.addOption(help);
    parser.addOption(version);
    parser.addOptions(options);

    ParsedCommandLine result;
    result.finished = true;
    const bool ok = parser.parse(QStringList{name} + arguments);
    auto wrong = [&](const QString &sentence) {
        result.text = QStringLiteral("%1: %2\nSee '%1 --help'.\n").arg(name, sentence);
        result.exitCode = 2;
        return result;
    };
    if (!ok)
        return wrong(parser.errorText());
    if (parser.isSet(help)) {
        // Qt puts the program's path in the first line, or a mark where there is no application yet.
        const QString text = parser.helpText();
        result.text = QStringLiteral("Usage: %1 [options]").arg(name) + text.sliced(qMax(0, text.indexOf(u'\n')));
        return result;
    }
    if (parser.isSet(version)) {
        result.text = QStringLiteral("%1 %2\n").arg(commandLine.program, QStringLiteral(MONITOR_VERSION));
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("There is an argument that belongs to no option.")); // which may be a key
    for (const QCommandLineOption &option : std::as_const(options)) {
        const QString first = option.names().constFirst();
        if (!parser.isSet(option))
            continue;
        QStringList values = parser.values(option);
        if (!option.valueName().isEmpty() && values.contains(QString()))
            return wrong(QStringLiteral("--%1 needs a value.").arg(first));
        if (values.isEmpty())
            values << QString();
        result.flags.insert(first, values);
    }
    result.finished = false;
    return result;
}

int exitCodeFor(const support::Error &error)
{
    return error.code == QLatin1StringView("usage") ? 2 : 1;
}

} // namespace settings
