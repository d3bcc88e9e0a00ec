// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/postgresserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHostAddress>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QThread>
#include <QUuid>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace kit {

namespace {

const passwd *unprivileged()
{
    if (::geteuid() != 0)
        return nullptr;
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

} // namespace

void runUnprivileged(QProcess &process)
{
    const passwd *user = unprivileged();
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setChildProcessModifier([uid, gid, drop = user != nullptr] {
        if (drop && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // behind the change of the user, which clears it
    });
}

bool giveToUnprivileged(const QString &path)
{
    const passwd *user = unprivileged();
    if (!user)
        return true;
    bool given = ::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) == 0;
    QDirIterator entries(path, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        given &= ::chown(QFile::encodeName(entries.next()).constData(), user->pw_uid, user->pw_gid) == 0;
    return given;
}

QString PostgresServer::program(const QString &name)
{
    QDir folder(QStringLiteral("/usr/lib/postgresql"));
    const QStringList releases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &release : releases) {
        const QString file = folder.filePath(release + QStringLiteral("/bin/") + name);
        if (QFile::exists(file))
            return file;
    }
    return name;
}

PostgresServer::PostgresServer(Options options)
    : m_options(std::move(options))
    , m_folder(QDir::tempPath() + QStringLiteral("/pg-XXXXXX"))
{
    runUnprivileged(m_process);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

PostgresServer::~PostgresServer()
{
    stop(End::Crash);
}

bool PostgresServer::makeCluster()
{
    if (!giveToUnprivileged(folder()))
        return false;
    QProcess initdb;
    runUnprivileged(initdb);
    initdb.setWorkingDirectory(folder());
    initdb.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    initdb.start(program(QStringLiteral("initdb")),
                 {QStringLiteral("--pgdata"), folder() + QStringLiteral("/data"), QStringLiteral("--username"),
                  superuser(), QStringLiteral("--auth"), QStringLiteral("trust"), QStringLiteral("--encoding"),
                  QStringLiteral("UTF8"), QStringLiteral("--locale"), QStringLiteral("C"),
                  QStringLiteral("--no-sync")});
    if (!initdb.waitForFinished(120'000) || initdb.exitCode() != 0)
        return false;
    if (m_options.listen) {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            return false;
        m_port = free.serverPort();
    }
    QFile settings(folder() + QStringLiteral("/data/postgresql.conf"));
    if (!settings.open(QIODevice::Append))
        return false;
    settings.write("\nunix_socket_directories = '" + QFile::encodeName(folder()) + "'\n");
    settings.write("port = " + QByteArray::number(m_port) + '\n');
    settings.write(m_options.listen ? "listen_addresses = '127.0.0.1'\n" : "listen_addresses = ''\n");
    settings.write("fsync = off\nmax_connections = 200\nshared_buffers = 32MB\nlog_min_messages = warning\n"
                   "logging_collector = on\nlog_directory = '"
                   + QFile::encodeName(folder()) + "'\nlog_filename = 'log'\n" + m_options.settings);
    if (!m_options.hostRules.isEmpty()) {
        QFile rules(folder() + QStringLiteral("/data/pg_hba.conf"));
        if (!rules.open(QIODevice::WriteOnly) || rules.write("local all all trust\n" + m_options.hostRules) < 0)
            return false;
    }
    for (auto file = m_options.files.cbegin(); file != m_options.files.cend(); ++file) {
        QFile target(folder() + QStringLiteral("/data/") + file.key());
        if (!target.open(QIODevice::WriteOnly) || target.write(file.value()) != file.value().size()
            || !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || !giveToUnprivileged(target.fileName()))
            return false;
    }
    return m_made = true;
}

bool PostgresServer::start()
{
    if (!m_made && !makeCluster())
        return false;
    m_process.start(program(QStringLiteral("postgres")), {QStringLiteral("-D"), folder() + QStringLiteral("/data")});
    return m_process.waitForStarted() && await();
}

bool PostgresServer::await() const
{
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        if (run(QStringLiteral("postgres"), QStringLiteral("SELECT 1")).isEmpty())
            return true;
        if (m_process.state() == QProcess::NotRunning)
            return false;
        QThread::msleep(10);
    }
    return false;
}

void PostgresServer::stop(End end)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), end == End::Fast ? SIGINT : SIGQUIT);
    if (!m_process.waitForFinished(30'000))
        m_process.kill();
    m_process.waitForFinished();
}

void PostgresServer::pause(bool pausing)
{
    // Children of the postmaster have its process id in the first line of their stat.
    const int signal = pausing ? SIGSTOP : SIGCONT;
    const auto parent = QByteArray::number(m_process.processId());
    ::kill(pid_t(m_process.processId()), signal);
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        if (line.mid(line.lastIndexOf(')') + 2).split(' ').value(1) == parent)
            ::kill(pid_t(process.toLongLong()), signal);
    }
}

QString PostgresServer::freshDatabase()
{
    const QString name = QStringLiteral("store%1").arg(++m_databases);
    const QString failed = run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name);
    if (!failed.isEmpty())
        qFatal("no database: %s", qPrintable(failed));
    return url(name);
}

QString PostgresServer::url(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql:///%1?host=%2&port=%3&user=%4")
        .arg(database, folder())
        .arg(m_port)
        .arg(user.isEmpty() ? superuser() : user);
}

QString PostgresServer::run(const QString &database, const QString &sql) const
{
    const QString name = QUuid::createUuid().toString();
    QString failed;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        connection.setHostName(folder());
        connection.setPort(m_port);
        connection.setUserName(superuser());
        connection.setDatabaseName(database);
        connection.setConnectOptions(QStringLiteral("connect_timeout=5"));
        if (!connection.open()) {
            failed = connection.lastError().text();
        } else {
            QSqlQuery query(connection);
            if (!query.exec(sql))
                failed = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return failed;
}

} // namespace kit
