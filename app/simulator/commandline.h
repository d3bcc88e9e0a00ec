// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/loadgenerator.h"
#include "simulation/sender.h"
#include "support/error.h"
#include "support/logging.h"

#include <QStringList>

#include <variant>

/// The program onboarding-simulator: its command line, and one function for each command.
namespace simulator {

struct SendCommand {
    simulation::Target target;
    QStringList files;
    int repeat = 1;
};

struct PlayCommand {
    simulation::Target target;
    int customers = 10;
    quint32 seed = 1;
    double speed = 1;
    bool chaos = false;
};

struct LoadCommand {
    simulation::Target target;
    simulation::LoadOptions options;
    bool json = false;
};

/// A text to print, and that is all (`--help`, `--version`).
struct PrintCommand {
    QString text;
};

using Command = std::variant<PrintCommand, SendCommand, PlayCommand, LoadCommand>;

struct CommandLine {
    support::LogLevel logLevel = support::LogLevel::Warning;
    Command command;
};

/// Reads the arguments (the first one is the program's name) and the key. Errors: `usage` for wrong usage (exit 2),
/// anything else for what cannot be done (exit 1).
support::Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace simulator
