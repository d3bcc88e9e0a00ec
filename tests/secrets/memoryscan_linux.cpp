// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memoryscan.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace secrets {

namespace {

struct Form {
    const char *name;
    QByteArray pattern; ///< turned, so that the scan does not find itself
};

std::vector<Form> formsOf(const QByteArray &turnedSecret)
{
    std::vector<Form> forms{{"plain", turnedSecret}, {"utf16", {}}, {"hmac-inner", {}}, {"hmac-outer", {}}};
    for (const char c : turnedSecret) {
        forms[1].pattern.append(c).append('\xff');
        forms[2].pattern.append(char(c ^ 0x36));
        forms[3].pattern.append(char(c ^ 0x5c));
    }
    return forms;
}

qsizetype findTurned(const char *bytes, qsizetype size, const QByteArray &pattern, qsizetype from)
{
    const auto first = static_cast<unsigned char>(~pattern[0]);
    while (from + pattern.size() <= size) {
        const void *hit = std::memchr(bytes + from, first, size_t(size - from - pattern.size() + 1));
        if (!hit)
            return -1;
        const qsizetype at = static_cast<const char *>(hit) - bytes;
        qsizetype i = 1;
        while (i < pattern.size() && bytes[at + i] == char(~pattern[i]))
            ++i;
        if (i == pattern.size())
            return at;
        from = at + 1;
    }
    return -1;
}

} // namespace

QByteArray turned(QByteArray text)
{
    for (char &c : text)
        c = char(~c);
    return text;
}

std::optional<QStringList> placesInMemory(qint64 pid, const QByteArray &turnedSecret, QString *why)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    const QByteArray memory = "/proc/" + QByteArray::number(pid) + "/mem";
    const int descriptor = ::open(memory.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 || !maps.open(QIODevice::ReadOnly)) {
        *why = QStringLiteral("the memory of another process cannot be read here: %1")
                   .arg(QString::fromLocal8Bit(std::strerror(errno)));
        return std::nullopt;
    }
    QStringList places;
    const std::vector<Form> forms = formsOf(turnedSecret);
    const qsizetype overlap = 2 * turnedSecret.size();
    std::vector<char> window(1024 * 1024 + size_t(overlap));
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words[1].startsWith('r') || line.endsWith("[vvar]") || line.endsWith("[vsyscall]"))
            continue;
        const quint64 start = words[0].split('-').value(0).toULongLong(nullptr, 16);
        const quint64 end = words[0].split('-').value(1).toULongLong(nullptr, 16);
        for (quint64 at = start; at < end; at += 1024 * 1024) {
            const size_t wanted = size_t(qMin<quint64>(window.size(), end - at));
            const ssize_t count = ::pread(descriptor, window.data(), wanted, off_t(at));
            if (count <= 0) {
                if (errno == EPERM || errno == EACCES) {
                    *why = QStringLiteral("the memory of another process cannot be read here");
                    ::close(descriptor);
                    return std::nullopt;
                }
                continue;
            }
            for (const Form &form : forms) {
                qsizetype from = 0;
                while ((from = findTurned(window.data(), count, form.pattern, from)) >= 0) {
                    if (from < 1024 * 1024) { // else the next window has it
                        places << QStringLiteral("%1 %2+%3")
                                      .arg(QLatin1StringView(form.name),
                                           QString::fromLatin1(words.value(5, "anonymous")))
                                      .arg(at - start + quint64(from), 0, 16);
                    }
                    ++from;
                }
            }
        }
    }
    ::close(descriptor);
    return places;
}

} // namespace secrets
