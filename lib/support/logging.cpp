// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/logging.h"

#include "support/clock.h"
#include "support/logwriter.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

Q_LOGGING_CATEGORY(lcServer, "monitor.server")
Q_LOGGING_CATEGORY(lcStore, "monitor.store")
Q_LOGGING_CATEGORY(lcSettings, "monitor.settings")
Q_LOGGING_CATEGORY(lcDesk, "monitor.desk")
Q_LOGGING_CATEGORY(lcApp, "monitor.app")

namespace support {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds lastPatience = 1s; // for a reader of stderr that does not read, at the end

LogWriter *writer = nullptr; // lives until the process ends: somebody may log to the last
std::terminate_handler terminateBefore = nullptr;

/// Past stdio: its lock would be held for as long as a write hangs, and exit() may ask for it.
qint64 writeToStderr(const char *bytes, qsizetype count)
{
#ifdef Q_OS_WIN
    const int stream = ::_fileno(stderr);
    return stream < 0 ? 0 : ::_write(stream, bytes, unsigned(count)); // a program with windows may have no stderr
#else
    return ::write(STDERR_FILENO, bytes, size_t(count));
#endif
}

void writeWhole(const QByteArray &line)
{
    for (qsizetype done = 0; done < line.size();) {
        const qint64 count = writeToStderr(line.constData() + done, line.size() - done);
        if (count > 0) {
            done += count;
        } else if (count < 0 && errno == EAGAIN) {
            // Somebody who shares the terminal or pipe has made it non-blocking for all.
            std::this_thread::sleep_for(10ms);
        } else if (count == 0 || errno != EINTR) {
            return; // nobody is there to read it
        }
    }
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Whatever got into the message, one event stays one line.
    const QByteArray line = toIso8601(SystemClock().now()).toUtf8() + ' ' + levelName(type) + ' '
        + (context.category ? context.category : "default") + ' ' + forLog(message, 4000).toUtf8() + '\n';
    writer->append(line);
    if (type == QtFatalMsg)
        flushLog(); // Qt aborts next
}

bool unsafe(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x061c || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

} // namespace

Result<LogLevel> logLevelFromText(QStringView text, const QString &place)
{
    if (text == u"debug")
        return LogLevel::Debug;
    if (text == u"info")
        return LogLevel::Info;
    if (text == u"warning")
        return LogLevel::Warning;
    if (text == u"error")
        return LogLevel::Error;
    return failure(QStringLiteral("wrong_value"), place,
                   QStringLiteral("%1 must be debug, info, warning or error.").arg(place));
}

void installLogging(LogLevel level)
{
    QString rules = QStringLiteral("*.debug=false\n");
    if (level == LogLevel::Debug)
        rules = QStringLiteral("monitor.*.debug=true\n");
    if (level > LogLevel::Info)
        rules += QStringLiteral("*.info=false\n");
    if (level > LogLevel::Warning)
        rules += QStringLiteral("*.warning=false\n");
    QLoggingCategory::setFilterRules(rules);
    if (!writer) {
        writer = new LogWriter(writeWhole);
        std::atexit(flushLog);
        terminateBefore = std::set_terminate([] {
            flushLog();
            terminateBefore();
        });
    }
    qInstallMessageHandler(writeLine);
}

void flushLog()
{
    if (writer)
        writer->flush(lastPatience);
}

QString forLog(QStringView text, qsizetype limit)
{
    QString out;
    out.reserve(qMin(text.size(), limit) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= limit) {
            out += u'…';
            break;
        }
        const QChar c = text.at(i);
        if (unsafe(c.unicode()))
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace support
