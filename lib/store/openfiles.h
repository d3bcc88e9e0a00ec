// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QString>

namespace store {

/// The database files that this process has connections to. POSIX drops all locks of a process on a file when it closes
/// any descriptor of it; SQLite takes care of that for its own, but a file that is also opened and closed otherwise
/// loses its locks. The next process that leaves it then takes itself for the last one and removes the log.
/// So a file is read directly only while this process has no connection to it.
class OpenFiles {
public:
    /// Counts one connection until its end. Movable; an empty one counts nothing.
    class Use {
    public:
        Use() = default;
        explicit Use(QString file);
        Use(Use &&other) noexcept;
        Use &operator=(Use &&other) noexcept;
        ~Use();

    private:
        QString m_file;
    };

    /// Held from looking at a file until the connection to it counts. A mutex, because connections are opened in every
    /// thread that has one.
    static QMutex &turn();

    /// Only in one's turn(): whether this process has a connection to `path`, by whatever name.
    static bool contains(const QString &path);
    /// Only in one's turn(): counts a connection to `path`, which exists.
    static Use add(const QString &path);
};

} // namespace store
