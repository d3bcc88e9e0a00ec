// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kit {

/// Runs `program` as a user without rights where the test itself runs as root (several servers refuse that), and ends
/// it with the test, however that ends.
void runUnprivileged(QProcess &process);
/// Gives a file or folder, and what is in it, to that user.
bool giveToUnprivileged(const QString &path);

/// A PostgreSQL server of the test's own: a fresh cluster in a temporary folder, reached through a socket there.
/// It does not wait for its disk (fsync = off): its processes die in tests, the machine does not.
class PostgresServer {
public:
    /// Further lines of postgresql.conf, and of pg_hba.conf for TCP; `listen` opens a port on 127.0.0.1; `files` are
    /// put among the server's data, readable by it alone.
    struct Options {
        QByteArray settings = {};
        QByteArray hostRules = {};
        bool listen = false;
        QMap<QString, QByteArray> files = {};
    };

    explicit PostgresServer(Options options);
    PostgresServer()
        : PostgresServer(Options())
    {
    }
    ~PostgresServer(); ///< at once

    /// Makes the cluster the first time, starts the server and waits until it takes connections.
    bool start();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    enum class End { Fast, Crash };
    void stop(End end);
    /// SIGSTOP or SIGCONT for the server and all its sessions.
    void pause(bool pausing);

    /// The URL of a new, empty database.
    QString freshDatabase();
    QString url(const QString &database, const QString &user = {}) const;
    /// Runs SQL as the superuser; the error, or nothing.
    QString run(const QString &database, const QString &sql) const;

    QString folder() const { return m_folder.path(); }
    quint16 port() const { return m_port; } ///< also part of the socket's name
    static QString superuser() { return QStringLiteral("owner"); }
    /// Of PostgreSQL's own programs, where they are not in PATH.
    static QString program(const QString &name);

private:
    bool makeCluster();
    bool await() const;

    Options m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 5432;
    int m_databases = 0;
    bool m_made = false;
};

} // namespace kit
