// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/deskstate.h"
#include "kit/postgresserver.h"
#include "kit/receiverfixture.h"
#include "store/changefeed.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <array>
#include <atomic>
#include <csignal>
#include <optional>
#include <thread>
#include <utility>

using namespace kit;

namespace {

constexpr int receiverCount = 3, deskCount = 4, senderCount = 4;

struct Event {
    QByteArray uid, status;
    int second = 0;

    QByteArray body() const { return consentBody(uid, status, second); }
};

/// Sends every event until it is answered with 200: to any receiver, sometimes to two, out of order, again where one
/// was killed. Threads of its own.
class ChaosSender {
public:
    ChaosSender(std::vector<Event> events, const std::array<std::atomic<quint16>, receiverCount> &ports, quint32 seed)
        : m_waiting(std::move(events))
        , m_ports(ports)
    {
        for (int i = 0; i < senderCount; ++i)
            m_threads.emplace_back([this, random = QRandomGenerator(seed + quint32(i))]() mutable { run(random); });
    }
    ~ChaosSender() { join(); }

    void join()
    {
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    void giveUp() { m_givenUp = true; }
    int acknowledged() const { return m_acknowledged; }
    int unanswered() const { return m_unanswered; } ///< without an answer, or with one that says: later
    QByteArrayList refusals() { return m_refusals; } ///< final ones; there shall be none

private:
    void run(QRandomGenerator &random)
    {
        for (;;) {
            Event event;
            {
                const QMutexLocker lock(&m_mutex);
                if (m_waiting.empty() || m_givenUp)
                    return;
                // Mostly in order, for a receiver that is down does not stop the others.
                const auto which = m_waiting.begin() + random.bounded(int(std::min<size_t>(m_waiting.size(), 12)));
                event = *which;
                m_waiting.erase(which);
            }
            bool done = post(event, random);
            if (random.bounded(10) == 0)
                done = post(event, random) || done; // a retry although the first one had come
            if (done) {
                ++m_acknowledged;
            } else {
                ++m_unanswered;
                const QMutexLocker lock(&m_mutex);
                m_waiting.push_back(event);
            }
        }
    }

    bool post(const Event &event, QRandomGenerator &random)
    {
        const quint16 port = m_ports[size_t(random.bounded(receiverCount))];
        if (port == 0)
            return false;
        const HttpAnswer answer = postSigned(port, ReceiverFixture::key, event.body());
        if (answer.status != 200 && answer.status != 503 && answer.status != 0) {
            const QMutexLocker lock(&m_mutex);
            m_refusals << QByteArray::number(answer.status) + ' ' + answer.body;
        }
        return answer.status == 200;
    }

    QMutex m_mutex; ///< for the two lists, which the senders share
    std::vector<Event> m_waiting;
    QByteArrayList m_refusals;
    const std::array<std::atomic<quint16>, receiverCount> &m_ports;
    std::atomic<int> m_acknowledged = 0, m_unanswered = 0;
    std::atomic<bool> m_givenUp = false;
    std::vector<std::thread> m_threads;
};

/// A desk in a process of its own.
class Desk {
public:
    bool start(const QString &url, const QString &name)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(programFile(QStringLiteral("teamdesk")), {url, name});
        return line() == "ready";
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Like a laptop whose lid is shut.
    void sleep() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void wake() { ::kill(pid_t(m_process.processId()), SIGCONT); }
    void say(const QByteArray &text) { m_process.write(text + '\n'); }
    /// The next line; empty where none comes.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    QByteArrayList state()
    {
        say("state");
        QByteArrayList lines;
        for (QByteArray next = line(); !next.isEmpty() && next != "end"; next = line()) {
            if (next != "ready") // it has loaded the store again
                lines << next;
        }
        return lines;
    }

private:
    QProcess m_process;
};

} // namespace

/// Three receivers, four desks and a sender that plays tricks, on one PostgreSQL: whatever is killed, restarted or cut
/// off, nothing that was acknowledged is lost, nothing is there twice, and all desks end equal to the store.
/// MONITOR_TEAM_ROUNDS says how many blows there are, MONITOR_FAULT_SEED repeats their choice.
class TeamTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsLost();
    void oneOfFourDesksGetsTheClaim();
    void cleanupTestCase();

private:
    void startReceiver(size_t which);
    void strike(int blow);
    void wakeAll();
    QByteArrayList storesState() const;
    void verifyDesksEqualStore();

    QRandomGenerator m_random;
    ReceiverFixture m_ground;
    PostgresServer m_server;
    std::array<std::unique_ptr<ServerProgram>, receiverCount> m_receivers;
    std::array<std::atomic<quint16>, receiverCount> m_ports{};
    std::array<Desk, deskCount> m_desks;
    std::optional<size_t> m_frozen; ///< a receiver
};

void TeamTest::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("MONITOR_FAULT_SEED")
        ? quint32(qEnvironmentVariableIntValue("MONITOR_FAULT_SEED"))
        : QRandomGenerator::global()->generate() & 0x7fffffff;
    m_random.seed(seed);
    qInfo("MONITOR_FAULT_SEED=%u", seed);
    QVERIFY(m_ground.isValid());
    QVERIFY(m_server.start());
    m_ground.useStore(m_server.freshDatabase());
    for (size_t i = 0; i < receiverCount; ++i)
        startReceiver(i);
    for (size_t i = 0; i < deskCount; ++i)
        QVERIFY(m_desks[i].start(m_ground.storeUrl(), QStringLiteral("desk-%1").arg(i)));
}

void TeamTest::startReceiver(size_t which)
{
    m_receivers[which] = std::make_unique<ServerProgram>(m_ground.home());
    QVERIFY2(m_receivers[which]->start(ReceiverFixture::program, m_ground.serve()), m_receivers[which]->errors());
    m_ports[which] = m_receivers[which]->port();
}

void TeamTest::strike(int blow)
{
    const auto which = size_t(m_random.bounded(receiverCount));
    const auto desk = size_t(m_random.bounded(deskCount));
    wakeAll();
    switch (blow % 8) {
    case 0: // killed; it comes back on another port
        m_ports[which] = 0;
        m_receivers[which]->kill();
        startReceiver(which);
        break;
    case 1:
        m_server.stop(PostgresServer::End::Crash);
        QVERIFY(m_server.start());
        break;
    case 2:
        m_desks[desk].kill();
        QVERIFY(m_desks[desk].start(m_ground.storeUrl(), QStringLiteral("desk-%1").arg(desk)));
        break;
    case 3:
        m_ports[which] = 0;
        QCOMPARE(m_receivers[which]->terminate(), 0);
        startReceiver(which);
        break;
    case 4:
        m_server.stop(PostgresServer::End::Fast);
        QVERIFY(m_server.start());
        break;
    case 5: // all sessions are cut, also that of a desk that sleeps until the next blow
        m_desks[desk].sleep();
        QCOMPARE(m_server.run(QStringLiteral("postgres"),
                              QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                             "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")),
                 QString());
        break;
    case 6: // stands still, maybe in the middle of a transaction that the others wait for
        m_frozen = which;
        m_ports[which] = 0; // a balancer would leave it out; what is under way to it hangs
        ::kill(pid_t(m_receivers[which]->process().processId()), SIGSTOP);
        break;
    default:
        QCOMPARE(m_server.run(QStringLiteral("postgres"),
                              QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                             "WHERE application_name = 'onboarding-receiver'")),
                 QString());
    }
}

void TeamTest::wakeAll()
{
    for (Desk &desk : m_desks)
        desk.wake();
    if (const auto frozen = std::exchange(m_frozen, {})) {
        ::kill(pid_t(m_receivers[*frozen]->process().processId()), SIGCONT);
        m_ports[*frozen] = m_receivers[*frozen]->port();
    }
}

void TeamTest::nothingIsLost()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("MONITOR_TEAM_ROUNDS", &set);
    const int rounds = set && wanted > 0 ? wanted : 16;
    constexpr int acknowledgedBetween = 60; // two blows
    const QByteArrayList statuses{"queued", "pending", "processing", "failed", "queued", "pending", "completed"};
    std::vector<Event> events;
    const int customers = (rounds + 2) * acknowledgedBetween / 5;
    for (int customer = 0; customer < customers; ++customer) {
        const int length = 4 + customer % 4; // of the journey: some stay open
        for (int step = 0; step < length; ++step)
            events.push_back({"c-" + QByteArray::number(customer), statuses[step], step});
    }
    QHash<QString, int> expected; // distinct events of each uid
    for (const Event &event : events)
        ++expected[QString::fromLatin1(event.uid)];
    const int total = int(events.size());
    ChaosSender sender(std::move(events), m_ports, m_random.generate());
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        const int before = sender.acknowledged();
        if (!QTest::qWaitFor([&] { return sender.acknowledged() >= qMin(total, before + acknowledgedBetween); },
                             60'000)) {
            sender.giveUp();
            QFAIL(qPrintable(QStringLiteral("no answers any more behind blow %1").arg(round - 1)));
        }
        strike(round);
    }
    wakeAll();
    if (QTest::currentTestFailed())
        sender.giveUp();
    sender.join();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(sender.acknowledged(), total);
    QCOMPARE(sender.refusals(), QByteArrayList());
    qInfo("%d events acknowledged, %d times sent in vain", total, sender.unanswered());

    const QHash<QString, QByteArrayList> stored = m_ground.storedOutcomes();
    QCOMPARE(stored.size(), expected.size());
    for (auto one = expected.cbegin(); one != expected.cend(); ++one)
        QVERIFY2(stored.value(one.key()).size() == one.value(),
                 qPrintable(one.key() + u' ' + QString::number(stored.value(one.key()).size())));
    const Finished check = m_ground.run(
        {QStringLiteral("rebuild"), QStringLiteral("--check"), QStringLiteral("--store"), m_ground.storeUrl()});
    QVERIFY2(check.exitCode == 0, check.out + check.err);
    verifyDesksEqualStore();
}

QByteArrayList TeamTest::storesState() const
{
    const support::SystemClock clock;
    desk::RequestModel model(clock);
    store::ChangeFeed feed(store::StoreUrl::parse(m_ground.storeUrl(), QStringLiteral("the test")).value());
    QSignalSpy loaded(&feed, &store::ChangeFeed::loaded);
    QObject::connect(&feed, &store::ChangeFeed::loaded, &model, &desk::RequestModel::load);
    feed.start(clock.now() - 86'400'000);
    if (loaded.isEmpty() && !loaded.wait(30'000))
        return {"the store does not load"};
    return faults::stateOf(model);
}

void TeamTest::verifyDesksEqualStore()
{
    const QByteArrayList expected = storesState();
    QVERIFY(expected.size() > 20);
    for (Desk &desk : m_desks) {
        QByteArrayList state;
        QTRY_VERIFY_WITH_TIMEOUT((state = desk.state()) == expected, 30'000);
    }
}

void TeamTest::oneOfFourDesksGetsTheClaim()
{
    for (int round = 0; round < 10; ++round) {
        const QByteArray uid = "c-" + QByteArray::number(round);
        for (Desk &desk : m_desks)
            desk.say("claim " + uid);
        QByteArrayList answers;
        for (Desk &desk : m_desks)
            answers << desk.line();
        QVERIFY2(answers.count("won") == 1, answers.join(", "));
        const QByteArray holder = "held desk-" + QByteArray::number(answers.indexOf("won"));
        QVERIFY2(answers.count(holder) == deskCount - 1, answers.join(", "));
    }
    m_desks[1].say("note c-3");
    QCOMPARE(m_desks[1].line(), QByteArray("won"));
    verifyDesksEqualStore();
}

void TeamTest::cleanupTestCase()
{
    for (Desk &desk : m_desks)
        desk.kill();
    for (const auto &receiver : m_receivers)
        QCOMPARE(receiver->terminate(), 0);
}

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication application(argc, argv);
    TeamTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_team.moc"
