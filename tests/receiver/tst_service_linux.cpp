// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/program.h"
#include "kit/rawhttp.h"
#include "webhook/signature.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kit;

namespace {

const QByteArray key = "ik_live_service_test";
constexpr int interval = 1000; // of the watchdog, ms

/// The service manager's end of the notify protocol: what comes, and when.
class NotifySocket {
public:
    explicit NotifySocket(const QString &path)
        : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
        , m_notifier(m_descriptor, QSocketNotifier::Read)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
        bound = size_t(name.size()) < sizeof address.sun_path
            && ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        m_timer.start();
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { take(); });
    }
    ~NotifySocket()
    {
        m_notifier.setEnabled(false);
        ::close(m_descriptor);
    }

    void take()
    {
        char buffer[4096];
        for (ssize_t count = 0; (count = ::recv(m_descriptor, buffer, sizeof buffer, 0)) >= 0;) {
            messages << QByteArray(buffer, qsizetype(count));
            if (messages.last() == "WATCHDOG=1")
                pings << m_timer.elapsed();
        }
    }
    bool waitFor(const QByteArray &line, int patience = 10'000)
    {
        return QTest::qWaitFor([&] { return indexOf(line) >= 0; }, patience);
    }
    /// Of the first message with this line (or what begins like it).
    qsizetype indexOf(const QByteArray &line) const
    {
        for (qsizetype i = 0; i < messages.size(); ++i) {
            if (('\n' + messages[i]).contains('\n' + line))
                return i;
        }
        return -1;
    }
    qint64 now() const { return m_timer.elapsed(); }
    /// How long no ping has come.
    qint64 silence() const { return now() - (pings.isEmpty() ? 0 : pings.last()); }
    /// The longest time without one between `from` and `to`.
    qint64 longestGap(qint64 from, qint64 to) const
    {
        qint64 longest = 0;
        qint64 last = from;
        for (const qint64 ping : pings) {
            if (ping > from && ping < to) {
                longest = qMax(longest, ping - last);
                last = ping;
            }
        }
        return qMax(longest, to - last);
    }

    bool bound = false;
    QList<QByteArray> messages;
    QList<qint64> pings;

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
    QElapsedTimer m_timer;
};

/// The thread of a process that has this name.
pid_t threadNamed(qint64 pid, const QByteArray &name)
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
    const QStringList numbers = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        QFile comm(tasks.filePath(number + QStringLiteral("/comm")));
        if (comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name)
            return pid_t(number.toLong());
    }
    return 0;
}

} // namespace

/// `onboarding-receiver serve` as systemd sees it: a real notify socket, the real process (sd_notify(3)).
class ServiceTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QFile file(m_home->filePath(QStringLiteral("team.key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        file.write(key);
        m_socket = std::make_unique<NotifySocket>(m_home->filePath(QStringLiteral("notify")));
        QVERIFY(m_socket->bound);
    }

    void readyReloadingStopping()
    {
        ServerProgram server(m_home->path());
        QVERIFY2(start(server, false), server.errors());
        QVERIFY(m_socket->waitFor("READY=1"));
        QVERIFY2(m_socket->messages[0].contains("\nSTATUS=Receiving on " + server.url().toEncoded()),
                 m_socket->messages[0]);
        QCOMPARE(m_socket->messages.size(), 1);

        QCOMPARE(::kill(pid_t(server.process().processId()), SIGHUP), 0);
        QTRY_COMPARE(m_socket->messages.size(), 3);
        QVERIFY2(m_socket->messages[1].startsWith("RELOADING=1\nMONOTONIC_USEC="), m_socket->messages[1]);
        const qint64 stamp = m_socket->messages[1].split('=').last().toLongLong();
        timespec now{};
        ::clock_gettime(CLOCK_MONOTONIC, &now);
        const qint64 microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
        QVERIFY(stamp > microseconds - 60'000'000 && stamp <= microseconds);
        QCOMPARE(m_socket->messages[2], QByteArray("READY=1"));

        QCOMPARE(server.terminate(), 0);
        QVERIFY(m_socket->waitFor("STOPPING=1"));
        QVERIFY(m_socket->pings.isEmpty()); // nobody asked for them
        for (const QByteArray &message : std::as_const(m_socket->messages))
            QVERIFY(!message.contains(key));
    }

    void nothingWithoutAManager()
    {
        ServerProgram server(m_home->path());
        QVERIFY2(server.start(QStringLiteral("onboarding-receiver"), arguments()), server.errors());
        QCOMPARE(server.terminate(), 0);
        QVERIFY(!server.errors().contains("service_notify"));
        m_socket->take();
        QCOMPARE(m_socket->messages, QList<QByteArray>());
    }

    void aFailedStartIsNeverReady()
    {
        const Finished finished =
            runProgram(QStringLiteral("onboarding-receiver"),
                       arguments() + QStringList{QStringLiteral("--admin"), QStringLiteral("192.0.2.1:1")},
                       m_home->path(), environment(true));
        QCOMPARE(finished.exitCode, 1);
        m_socket->take();
        QCOMPARE(m_socket->indexOf("READY=1"), -1);
    }

    void aStoppedProcessIsSilent()
    {
        ServerProgram server(m_home->path());
        QVERIFY2(start(server, true), server.errors());
        QTRY_VERIFY(m_socket->pings.size() >= 4);
        const qint64 first = m_socket->pings[0];
        const qint64 fourth = m_socket->pings[3];
        QVERIFY2(fourth - first >= 3 * interval / 2 - 100, QByteArray::number(fourth - first));
        const auto pid = pid_t(server.process().processId());
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_socket->silence() > 2 * interval, 10'000);
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QTRY_VERIFY(m_socket->silence() < interval);
        QCOMPARE(server.terminate(), 0);
    }

    void aHungThreadIsSilent_data()
    {
        QTest::addColumn<QByteArray>("thread");
        QTest::newRow("server") << QByteArray("server");
        QTest::newRow("store") << QByteArray("store");
    }
    void aHungThreadIsSilent()
    {
        QFETCH(QByteArray, thread);
        ServerProgram server(m_home->path());
        QVERIFY2(start(server, true), server.errors());
        QTRY_VERIFY(m_socket->pings.size() >= 2);
        const pid_t hung = threadNamed(server.process().processId(), thread);
        QVERIFY(hung > 0);
        // Holds this one thread; all others run on.
        if (::ptrace(PTRACE_SEIZE, hung, nullptr, nullptr) != 0)
            QSKIP(qPrintable(QStringLiteral("a thread of another process cannot be held here: %1")
                                 .arg(QString::fromLocal8Bit(std::strerror(errno)))));
        QCOMPARE(::ptrace(PTRACE_INTERRUPT, hung, nullptr, nullptr), 0);
        int status = 0;
        QCOMPARE(::waitpid(hung, &status, __WALL), hung);
        QTRY_VERIFY_WITH_TIMEOUT(m_socket->silence() > 2 * interval, 30'000);
        QCOMPARE(::ptrace(PTRACE_DETACH, hung, nullptr, nullptr), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_socket->silence() < interval, 10'000);
        QCOMPARE(server.terminate(), 0);
        QVERIFY2(server.errors().contains("watchdog thread=" + thread), server.errors());
    }

    /// A locked database is a neighbour's fault, answered with 503: no reason to be killed.
    void aLockedDatabaseIsAlive()
    {
        ServerProgram server(m_home->path());
        QVERIFY2(start(server, true), server.errors());
        QProcess holder;
        holder.start(QStringLiteral("sqlite3"), {m_home->filePath(QStringLiteral("desk.db"))});
        QVERIFY(holder.waitForStarted());
        holder.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
        QByteArray said;
        QTRY_VERIFY((said += holder.readAllStandardOutput()).contains("held"));

        const QByteArray body = consentBody("C-1", "pending", 1);
        QTcpSocket sender;
        sender.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        sender.write(webhookRequest(body, webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, body)));
        const qint64 from = m_socket->now();
        QByteArray answer;
        QTRY_VERIFY_WITH_TIMEOUT((answer += sender.readAll()).contains("store_unavailable"), 20'000);
        const qint64 to = m_socket->now();
        QVERIFY2(to - from > 2 * interval, "it did not wait for the lock");
        QVERIFY2(m_socket->longestGap(from, to) < interval, QByteArray::number(m_socket->longestGap(from, to)));
        QVERIFY(m_socket->waitFor("STATUS=Answering 503: "));
        holder.write("ROLLBACK;\n.quit\n");
        QVERIFY(holder.waitForFinished());
        const auto recovered = [&] {
            return m_socket->messages.indexOf("STATUS=Receiving on " + server.url().toEncoded())
                > m_socket->indexOf("STATUS=Answering 503: ");
        };
        QTRY_VERIFY_WITH_TIMEOUT(recovered(), 15'000);
        QCOMPARE(server.terminate(), 0);
    }

private:
    QStringList arguments() const
    {
        return {QStringLiteral("serve"),
                QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0"),
                QStringLiteral("--store"),
                QStringLiteral("sqlite://") + m_home->filePath(QStringLiteral("desk.db")),
                QStringLiteral("--api-key-file"),
                m_home->filePath(QStringLiteral("team.key"))};
    }
    QMap<QString, QString> environment(bool watched) const
    {
        QMap<QString, QString> environment{
            {QStringLiteral("NOTIFY_SOCKET"), m_home->filePath(QStringLiteral("notify"))}};
        if (watched)
            environment.insert(QStringLiteral("WATCHDOG_USEC"), QString::number(interval * 1000));
        return environment;
    }
    bool start(ServerProgram &server, bool watched) const
    {
        return server.start(QStringLiteral("onboarding-receiver"), arguments(), environment(watched));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<NotifySocket> m_socket;
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service_linux.moc"
