// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onboarding/request.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace onboarding;

namespace {

const Timestamp base = 1'704'906'300'000; // 2024-01-10T17:05:00Z

StatusChange change(const QString &status, Timestamp at, qint64 retry = 0)
{
    StatusChange c;
    c.uid = QStringLiteral("u1");
    c.status = status;
    c.updatedAt = at;
    c.retryCount = retry;
    c.maxRetries = 3;
    c.consentUrl = QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth");
    return c;
}

ReceivedChange received(StatusChange c, Timestamp at)
{
    return {std::move(c), at, QStringLiteral("team"), Trust::Token};
}

/// What a store does: drops the same content, folds the rest.
Request fold(const std::vector<ReceivedChange> &deliveries)
{
    QSet<QByteArray> seen{contentHash(deliveries.front().change)};
    Request request = firstState(deliveries.front());
    for (size_t i = 1; i < deliveries.size(); ++i) {
        const QByteArray hash = contentHash(deliveries[i].change);
        if (seen.contains(hash))
            continue;
        seen.insert(hash);
        apply(request, deliveries[i]);
    }
    return request;
}

} // namespace

class RequestTest : public QObject {
    Q_OBJECT
private slots:
    void statuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rank");
        QTest::addColumn<bool>("terminal");
        int rank = 0;
        for (const char *text : {"queued", "in_review", "pending", "processing"})
            QTest::newRow(text) << QString::fromLatin1(text) << rank++ << false;
        for (const char *text : {"cancelled", "errored", "failed", "completed"})
            QTest::newRow(text) << QString::fromLatin1(text) << rank++ << true;
        QTest::newRow("case counts") << QStringLiteral("Pending") << 1 << false;
        QTest::newRow("empty") << QString() << 1 << false;
    }
    void statuses()
    {
        QFETCH(QString, text);
        QTEST(place(statusFromText(text)), "rank");
        QTEST(isTerminal(statusFromText(text)), "terminal");
    }

    void publishedLifecycle_data()
    {
        QTest::addColumn<QStringList>("steps");
        for (const char *end : {"completed", "failed", "errored", "cancelled"}) {
            QTest::newRow(end) << QStringList{QStringLiteral("queued"), QStringLiteral("pending"),
                                              QStringLiteral("processing"), QString::fromLatin1(end)};
        }
        QTest::newRow("unknown in between")
            << QStringList{QStringLiteral("queued"), QStringLiteral("in_review"), QStringLiteral("pending")};
    }
    void publishedLifecycle()
    {
        QFETCH(QStringList, steps);
        Request request = firstState(received(change(steps[0], base), base));
        for (int i = 1; i < steps.size(); ++i) {
            QVERIFY(apply(request, received(change(steps[i], base + i * 1000), base + i * 1000)));
            QCOMPARE(request.latest.status, steps[i]);
            QCOMPARE(request.order.occurredAt, base + i * 1000);
            QCOMPARE(request.offeredConsentUrl().isEmpty(), steps[i] != QLatin1StringView("pending"));
        }
        QCOMPARE(request.firstReceivedAt, base);
    }

    void retryLeavesATerminalStatus()
    {
        Request request = firstState(received(change(QStringLiteral("failed"), base), base));
        QVERIFY(mayRetry(request.latest));
        QVERIFY(apply(request, received(change(QStringLiteral("queued"), base + 1, 1), base + 1)));
        QCOMPARE(request.status(), Status::Queued);
        QVERIFY(!mayRetry(request.latest));
        QVERIFY(!mayRetry(change(QStringLiteral("failed"), base, 3)));
    }

    void newestWins_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<qint64>("knownRetry");
        QTest::addColumn<QString>("next");
        QTest::addColumn<qint64>("nextRetry");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("wins");
        const auto row = [](const char *name, const char *known, qint64 knownRetry, const char *next, qint64 nextRetry,
                            qint64 offset, bool wins) {
            QTest::newRow(name) << QString::fromLatin1(known) << knownRetry << QString::fromLatin1(next) << nextRetry
                                << offset << wins;
        };
        row("later time", "completed", 0, "queued", 0, 1, true);
        row("earlier time", "queued", 0, "completed", 0, -1, false);
        row("same time, more retries", "failed", 0, "queued", 1, 0, true);
        row("same time, fewer retries", "queued", 1, "failed", 0, 0, false);
        row("same time, further place", "pending", 0, "completed", 0, 0, true);
        row("same time, earlier place", "completed", 0, "pending", 0, 0, false);
        row("failed beats errored", "errored", 0, "failed", 0, 0, true);
        row("unknown beats queued", "queued", 0, "in_review", 0, 0, true);
        row("pending beats unknown", "pending", 0, "in_review", 0, 0, false);
    }
    void newestWins()
    {
        QFETCH(QString, known);
        QFETCH(qint64, knownRetry);
        QFETCH(QString, next);
        QFETCH(qint64, nextRetry);
        QFETCH(qint64, offset);
        QFETCH(bool, wins);
        Request request = firstState(received(change(known, base, knownRetry), base));
        QCOMPARE(apply(request, received(change(next, base + offset, nextRetry), base + 5000)), wins);
        QCOMPARE(request.latest.status, wins ? next : known);
        QCOMPARE(request.lastReceivedAt, base + 5000);
    }

    void contentHashBreaksTheLastTie()
    {
        StatusChange a = change(QStringLiteral("pending"), base);
        StatusChange b = a;
        b.statusText = QStringLiteral("other");
        Request ab = firstState(received(a, base));
        apply(ab, received(b, base));
        Request ba = firstState(received(b, base));
        apply(ba, received(a, base));
        QCOMPARE(ab.latest, ba.latest);
    }

    void timeComesFromTheBestWitness()
    {
        StatusChange c = change(QStringLiteral("pending"), base);
        c.timestamp = base - 7;
        QCOMPARE(timeOf(c, base + 100).occurredAt, base);
        c.updatedAt.reset();
        QCOMPARE(timeOf(c, base + 100).occurredAt, base - 7);
        c.timestamp.reset();
        QCOMPARE(timeOf(c, base + 100).occurredAt, base + 100);
    }

    void futureIsNotBelieved()
    {
        const Timestamp fiveMinutes = 300'000;
        QVERIFY(timeOf(change(QStringLiteral("pending"), base + fiveMinutes), base).believed);
        const ChangeTime time = timeOf(change(QStringLiteral("pending"), base + fiveMinutes + 1), base);
        QVERIFY(!time.believed);
        QCOMPARE(time.occurredAt, base);
        const Request request = firstState(received(change(QStringLiteral("pending"), base + fiveMinutes + 1), base));
        QVERIFY(!request.timeBelieved);
    }

    void sameContent_data()
    {
        QTest::addColumn<bool>("same");
        QTest::addColumn<std::function<void(StatusChange &)>>("edit");
        using Edit = std::function<void(StatusChange &)>;
        const QString other = QStringLiteral("other");
        QTest::newRow("nothing") << true << Edit([](StatusChange &) {});
        QTest::newRow("team name") << true << Edit([other](StatusChange &c) { c.teamName = other; });
        QTest::newRow("timestamp beside updated_at") << true << Edit([](StatusChange &c) { c.timestamp = base + 1; });
        QTest::newRow("kind") << false << Edit([](StatusChange &c) { c.kind = RequestKind::ClientId; });
        QTest::newRow("uid") << false << Edit([other](StatusChange &c) { c.uid = other; });
        QTest::newRow("status") << false << Edit([other](StatusChange &c) { c.status = other; });
        QTest::newRow("previous status") << false << Edit([](StatusChange &c) { c.previousStatus = QString(); });
        QTest::newRow("status text") << false << Edit([other](StatusChange &c) { c.statusText = other; });
        QTest::newRow("reason") << false << Edit([other](StatusChange &c) { c.statusReason = other; });
        QTest::newRow("retry count") << false << Edit([](StatusChange &c) { c.retryCount = 9; });
        QTest::newRow("max retries") << false << Edit([](StatusChange &c) { c.maxRetries = 9; });
        QTest::newRow("completed at") << false << Edit([](StatusChange &c) { c.completedAt = 0; });
        QTest::newRow("link") << false << Edit([other](StatusChange &c) { c.consentUrl = other; });
        QTest::newRow("domain") << false << Edit([other](StatusChange &c) { c.domainName = other; });
        QTest::newRow("client id") << false << Edit([other](StatusChange &c) { c.clientId = other; });
        QTest::newRow("updated at") << false << Edit([](StatusChange &c) { c.updatedAt = base + 1; });
        QTest::newRow("workspace") << false << Edit([other](StatusChange &c) { c.workspaceId = other; });
        QTest::newRow("mailbox") << false << Edit([other](StatusChange &c) { c.mailboxId = other; });
        QTest::newRow("text moved between fields")
            << false << Edit([](StatusChange &c) { std::swap(c.statusText, c.statusReason); });
    }
    void sameContent()
    {
        QFETCH(bool, same);
        QFETCH(std::function<void(StatusChange &)>, edit);
        StatusChange a = change(QStringLiteral("failed"), base);
        a.statusText = QStringLiteral("text");
        StatusChange b = a;
        edit(b);
        QCOMPARE(contentHash(a) == contentHash(b), same);
        QCOMPARE(contentHash(a).size(), 32);
    }

    void timestampCountsWithoutUpdatedAt()
    {
        StatusChange a = change(QStringLiteral("failed"), base);
        a.updatedAt.reset();
        a.timestamp = base;
        StatusChange b = a;
        b.timestamp = base + 1;
        QVERIFY(contentHash(a) != contentHash(b));
    }

    /// For believed times, any order and any repetition of the same deliveries ends in the same state.
    void anyOrderEndsInTheSameState()
    {
        const QStringList statuses{QStringLiteral("queued"),     QStringLiteral("pending"),
                                   QStringLiteral("processing"), QStringLiteral("completed"),
                                   QStringLiteral("failed"),     QStringLiteral("errored"),
                                   QStringLiteral("cancelled"),  QStringLiteral("in_review")};
        for (quint32 seed = 1; seed <= 500; ++seed) {
            QRandomGenerator random(seed);
            std::vector<ReceivedChange> deliveries;
            const int count = 2 + int(random.bounded(8));
            for (int i = 0; i < count; ++i) {
                // Few instants, retries and texts, so that ties at every level of the order happen often.
                StatusChange c =
                    change(statuses[random.bounded(int(statuses.size()))], base + random.bounded(3), random.bounded(2));
                c.statusText = QString::number(random.bounded(2));
                if (random.bounded(4) == 0) {
                    c.timestamp = c.updatedAt;
                    c.updatedAt.reset();
                }
                deliveries.push_back(received(c, base + 1000 + i));
            }
            const Request expected = fold(deliveries);
            for (int round = 0; round < 20; ++round) {
                std::vector<ReceivedChange> shuffled = deliveries;
                for (int copies = int(random.bounded(4)); copies > 0; --copies)
                    shuffled.push_back(deliveries[random.bounded(int(deliveries.size()))]);
                std::shuffle(shuffled.begin(), shuffled.end(), random);
                const Request actual = fold(shuffled);
                QCOMPARE(actual.latest.status, expected.latest.status);
                QVERIFY2(actual.order == expected.order, qPrintable(QStringLiteral("seed %1").arg(seed)));
                QCOMPARE(contentHash(actual.latest), contentHash(expected.latest));
            }
        }
    }
};

QTEST_APPLESS_MAIN(RequestTest)
#include "tst_request.moc"
