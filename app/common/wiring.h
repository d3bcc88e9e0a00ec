// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/receiver.h"
#include "settings/commandline.h"
#include "settings/settings.h"
#include "store/storeurl.h"
#include "store/writer.h"

#include <vector>

namespace common {

/// `lib/settings` knows no other library, and `lib/server` no settings: here their values become each other's.
/// Errors name the setting's place; code `usage` where a flag is to blame. The sources go over with their keys:
/// `settings` has none afterwards, so that only the receiver holds them. It gets warnings for files of the fence and of
/// TLS that others can read.
support::Result<server::ReceiverOptions> receiverOptions(settings::Settings &settings);

/// Settings' sources as the verifier takes them.
support::Result<std::vector<webhook::Source>> sources(const std::vector<settings::SourceSetting> &settings,
                                                      webhook::SignatureScheme scheme);
support::Result<webhook::Source> source(const settings::SourceSetting &setting, webhook::SignatureScheme scheme);

/// The error for a password in the URL of the flag `place`.
support::Unexpected<support::Error> passwordInFlag(const QString &place);

/// The store's URL, or `fallback` where none is set. A password in a flag is wrong usage, for every user of the machine
/// can read it; where it stands in a configuration file that others can read, `settings` gets a warning.
support::Result<store::StoreUrl> storeUrl(settings::Settings &settings, const store::StoreUrl &fallback);

/// Command-line options that `onboarding-receiver serve` and `onboarding-monitor` share: `--listen`, `--path`,
/// `--store`,
/// `--api-key-file`, `--signature`, `--tls-cert`, `--tls-key`, `--admin`.
QList<QCommandLineOption> serveOptions();
QCommandLineOption storeOption();

/// Whether a command needs the keys: one that only reads the store must not fail for a key file that is gone.
enum class Sources { Needed, NotNeeded };

/// Whether settings may come from the environment and a file, or from the command line alone.
enum class Levels { All, FlagsOnly };

/// Reads settings for a parsed command line, and installs the log level.
support::Result<settings::Settings> loadSettings(const settings::ParsedCommandLine &commandLine,
                                                 Sources sources = Sources::Needed, Levels levels = Levels::All);

/// Prints `ready URL[ admin URL]`, the one line on stdout.
void printReady(const server::Receiver &receiver);

/// Logs what an operator should know before traffic comes: settings' warnings, plain HTTP beyond this machine.
/// True where webhooks travel beyond this machine and are not encrypted. `listens`: traffic may come at all.
bool logWarnings(const settings::Settings &settings, const server::ReceiverOptions &options, bool listens = true);

/// Logs a warning where the door stands open beyond this machine without TLS, and says whether it does.
bool warnWhereExposed(const server::Endpoint &endpoint, const QString &certificateFile);

/// `text` to stdout or stderr, as UTF-8.
void print(FILE *stream, const QString &text);

} // namespace common
