// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QLoggingCategory>
#include <QStringView>

// All categories of the program in one place. Log lines are English, one line each, `key=value`, and never hold
// a key, a signature, a bearer token or a consent link's query.
Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcDesk)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

namespace support {

enum class LogLevel { Debug, Info, Warning, Error };

/// `debug`, `info`, `warning` or `error`; anything else is an error that names `place`.
Result<LogLevel> logLevelFromText(QStringView text, const QString &place);

/// Sends log lines of `level` and above to stderr as `TIME LEVEL CATEGORY message`, one line each.
/// Call it before threads start. Whoever logs never waits for the reader of stderr: a thread of its own writes, beyond
/// LogWriter::waitingBytes lines are dropped and counted, and the program's end waits a second for it at most.
void installLogging(LogLevel level);

/// Waits until what was logged so far is written, a second at most; for those who write to stderr by themselves.
void flushLog();

/// Text from outside made safe for a log line: control, direction-changing and line-breaking characters become
/// `\uXXXX`, and what is longer than `limit` characters is cut with `…`.
QString forLog(QStringView text, qsizetype limit = 200);

} // namespace support
