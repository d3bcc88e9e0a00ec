// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/processcontrol.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace faults {

namespace {

/// The fields of /proc/PID/stat behind the program's name, which may itself have spaces: state, parent...
QByteArrayList status(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(") ") + 2).split(' ');
}

QList<int> descriptors(qint64 process)
{
    QList<int> numbers;
    const QStringList names = QDir(QStringLiteral("/proc/%1/fd").arg(process))
                                  .entryList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        numbers << name.toInt();
    return numbers;
}

} // namespace

bool suspend(qint64 process)
{
    if (::kill(pid_t(process), SIGSTOP) != 0)
        return false;
    const QDeadlineTimer deadline(10'000);
    while (status(process).value(0) != "T") {
        if (deadline.hasExpired())
            return false;
        QThread::yieldCurrentThread();
    }
    return true;
}

bool resume(qint64 process)
{
    return ::kill(pid_t(process), SIGCONT) == 0;
}

int freeDescriptors(qint64 process, int limit)
{
    const QList<int> numbers = descriptors(process);
    return limit - int(std::count_if(numbers.begin(), numbers.end(), [limit](int number) { return number < limit; }));
}

int limitWithRoomFor(qint64 process, int count)
{
    int limit = count;
    while (freeDescriptors(process, limit) < count)
        ++limit;
    return limit;
}

bool limitDescriptors(qint64 process, int limit)
{
    rlimit limits{};
    if (::prlimit(pid_t(process), RLIMIT_NOFILE, nullptr, &limits) != 0)
        return false;
    limits.rlim_cur = std::min(rlim_t(limit), limits.rlim_max);
    return ::prlimit(pid_t(process), RLIMIT_NOFILE, &limits, nullptr) == 0;
}

void limitOwnDescriptors(int limit)
{
    const rlimit limits{rlim_t(limit), rlim_t(limit)};
    ::setrlimit(RLIMIT_NOFILE, &limits);
}

std::optional<qint64> processorTime(qint64 process)
{
    const QByteArrayList fields = status(process);
    if (fields.size() < 13)
        return std::nullopt;
    return (fields[11].toLongLong() + fields[12].toLongLong()) * 1000 / ::sysconf(_SC_CLK_TCK);
}

} // namespace faults
