// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/osfaults.h"
#include "kit/receiverfixture.h"
#include "server/rawclient.h"
#include "support/clock.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace kit;
using faults::OsFaults;
using namespace std::chrono_literals;
using servertest::RawClient;

namespace {

constexpr std::chrono::seconds year = 365 * 24h;

} // namespace

/// A wall clock that is set back an hour or forward a year below a real receiver: nothing is lost or refused, and what
/// takes a while takes as long as before.
class ClockJumpsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
        m_os = std::make_unique<OsFaults>(m_ground->home());
        m_server = std::make_unique<ServerProgram>(m_ground->home());
        QVERIFY2(m_server->start(ReceiverFixture::program, m_ground->serveWatched("header_seconds = 1\n"),
                                 m_os->environment()),
                 m_server->errors());
        SKIP_WITHOUT_FAULTS(*m_os);
    }
    void cleanup() { m_server.reset(); }

    /// Every event is stored, and a time is believed where it is not more than five minutes ahead of the receipt.
    void eventsAcrossJumps()
    {
        const support::Timestamp start = support::SystemClock().now();
        struct Step {
            const char *uid;
            std::chrono::seconds clock; ///< ahead of the real one
            std::chrono::seconds occurred; ///< after the start
            bool believed;
        };
        const std::vector<Step> steps{
            {"first", 0s, 0s, true},
            {"an hour back", -1h, 0s, false}, // InboxKit's clock did not jump
            {"an hour back and old", -1h, -2h, true},
            {"a year on", year, 0s, true},
            {"a year on and so its event", year, year, true},
            {"back again", 0s, 0s, true},
            {"back again but its event is not", 0s, year, false},
        };
        for (const Step &step : steps) {
            m_os->shiftClock(step.clock);
            const HttpAnswer answer = post(step.uid, "pending", start + milliseconds(step.occurred));
            QVERIFY2(answer.status == 200 && answer.code().isEmpty(), step.uid);
            m_ground->acknowledge(step.uid);
            const QJsonValue last = get(m_server->adminUrl(), "/healthz").json()[QStringLiteral("last_event_at")];
            const auto lastAt = support::fromIso8601(last.toString());
            QVERIFY(lastAt);
            QVERIFY2(qAbs(*lastAt - (start + milliseconds(step.clock))) < 60'000, step.uid);
        }
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(m_ground->complaint(), QByteArray());
        QMap<QString, QJsonObject> requests;
        for (const QJsonValue &request : m_ground->exported(QStringLiteral("requests")))
            requests.insert(request[QStringLiteral("uid")].toString(), request.toObject());
        QMap<QString, QJsonObject> deliveries;
        for (const QJsonValue &delivery : m_ground->exported(QStringLiteral("deliveries")))
            deliveries.insert(delivery[QStringLiteral("uid")].toString(), delivery.toObject());
        for (const Step &step : steps) {
            const QString uid = QString::fromLatin1(step.uid);
            QVERIFY2(deliveries[uid][QStringLiteral("time_believed")] == QJsonValue(step.believed), step.uid);
            const auto received = support::fromIso8601(deliveries[uid][QStringLiteral("received_at")].toString());
            const auto counted = support::fromIso8601(requests[uid][QStringLiteral("updated_at")].toString());
            QVERIFY(received && counted);
            QVERIFY2(qAbs(*received - (start + milliseconds(step.clock))) < 60'000, step.uid);
            QVERIFY2(*counted == (step.believed ? start + milliseconds(step.occurred) : *received), step.uid);
        }
    }

    /// One request that goes on across a jump: a duplicate is one, and what is newer by InboxKit's clock wins.
    void oneRequestAcrossJumps()
    {
        const support::Timestamp start = support::SystemClock().now() - milliseconds(2h);
        QCOMPARE(post("R", "pending", start).code(), QByteArray());
        m_os->shiftClock(-1h);
        QCOMPARE(post("R", "pending", start).code(), QByteArray("duplicate"));
        QCOMPARE(post("R", "processing", start + 10'000).code(), QByteArray());
        m_os->shiftClock(year);
        QCOMPARE(post("R", "completed", start + 20'000).code(), QByteArray());
        QCOMPARE(post("R", "queued", start - 10'000).code(), QByteArray("late"));
        QCOMPARE(m_server->terminate(), 0);
        const QJsonObject request = m_ground->exported(QStringLiteral("requests")).at(0).toObject();
        QCOMPARE(request[QStringLiteral("status")].toString(), QStringLiteral("completed"));
        QCOMPARE(request[QStringLiteral("timeline")].toArray().size(), 4);
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    void timeOutsKeepTheirLength_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("an hour back") << qint64(-3600);
        QTest::newRow("a year on") << qint64(year.count());
    }
    /// The connections' clock is another one. Side rows, counts and suppressed lines come as if nothing had happened.
    void timeOutsKeepTheirLength()
    {
        QFETCH(qint64, seconds);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(exchange(m_server->port(), webhookRequest("{}", {})).code(), QByteArray("signature_missing"));
        RawClient kept(m_server->url());
        QCOMPARE(kept.exchange(ReceiverFixture::request("kept-0")).status, 200);
        RawClient begun(m_server->url());
        RawClient silent(m_server->url());
        const QByteArray request = ReceiverFixture::request("begun");
        begun.send(request.first(20));
        QTRY_VERIFY(get(m_server->adminUrl(), "/metrics").body.contains("onboarding_connections 3"));
        QElapsedTimer sinceJump;
        sinceJump.start();
        m_os->shiftClock(std::chrono::seconds(seconds));
        begun.send(request.mid(20));
        QCOMPARE(begun.receive().status, 200);
        QCOMPARE(silent.receive().code(), QByteArray("timeout")); // not taken for one that has an hour left
        QCOMPARE(kept.exchange(ReceiverFixture::request("kept-1")).status, 200); // nor for one idle for a year
        for (const char *uid : {"kept-0", "kept-1", "begun"})
            m_ground->acknowledge(uid);
        QVERIFY2(sinceJump.elapsed() < 5'000, QByteArray::number(sinceJump.elapsed()));

        m_ground->post(*m_server, "after", 3);
        QTRY_VERIFY(get(m_server->adminUrl(), "/metrics")
                        .body.contains("onboarding_open_requests{kind=\"consent_request\",status=\"pending\"} 6"));
        QCOMPARE(exchange(m_server->port(), webhookRequest("{}", {})).code(), QByteArray("signature_missing"));
        QTRY_COMPARE(refusals(), 13);
        // The period of the log's throttle ends ten seconds after it began.
        QByteArray log;
        QTRY_VERIFY_WITH_TIMEOUT((log = m_server->errors()).contains("suppressed 8 more lines code=signature_missing"),
                                 15'000);
        QCOMPARE(log.count("refused code=signature_missing"), 5);
        QCOMPARE(exchange(m_server->port(), webhookRequest("{}", {})).code(), QByteArray("signature_missing"));
        QTRY_COMPARE(m_server->errors().count("refused code=signature_missing"), 6);
        const int code = m_server->terminate();
        QVERIFY2(code == 0, QByteArray::number(code) + ' ' + m_server->errors());
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

private:
    static qint64 milliseconds(std::chrono::seconds duration) { return std::chrono::milliseconds(duration).count(); }
    HttpAnswer post(const QByteArray &uid, const QByteArray &status, support::Timestamp occurredAt) const
    {
        const QByteArray body =
            consentBody(uid, status, 0).replace("2024-01-10T17:05:00.000Z", support::toIso8601(occurredAt).toLatin1());
        return postSigned(m_server->port(), ReceiverFixture::key, body);
    }
    int refusals() const
    {
        int count = 0;
        for (const QJsonValue &delivery : m_ground->exported(QStringLiteral("deliveries")))
            count += delivery[QStringLiteral("outcome")].toString() == QLatin1StringView("refused");
        return count;
    }

    std::unique_ptr<ReceiverFixture> m_ground;
    std::unique_ptr<OsFaults> m_os;
    std::unique_ptr<ServerProgram> m_server;
};

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "tst_clockjumps.moc"
