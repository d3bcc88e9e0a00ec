// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QCommandLineOption>
#include <QList>
#include <QMap>
#include <QStringList>

namespace settings {

/// A program's or a command's command line, by the rules that all our programs share (contract section 5).
struct CommandLine {
    QString program; ///< e.g. `onboarding-receiver`
    QString command; ///< e.g. `serve`; empty for a program without commands
    QString description; ///< what it does, a sentence or more
    QList<QCommandLineOption> options; ///< beside the common ones: --help, --version, --config, --log-level
};

/// What became of a command line: go on, or print `text` and end with `exitCode`.
struct ParsedCommandLine {
    QMap<QString, QStringList> flags; ///< by first name; flags without a value hold an empty text
    bool finished = false;
    QString text; ///< help or version (exit 0, stdout), or what is wrong (exit 2, stderr)
    int exitCode = 0;
};

/// `arguments` without the program's and the command's name. Never prints or exits itself.
ParsedCommandLine parseCommandLine(const CommandLine &commandLine, const QStringList &arguments);

/// Exit code of the contract for an error: 2 for `usage`, else 1.
int exitCodeFor(const support::Error &error);

} // namespace settings
