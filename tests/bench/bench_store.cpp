// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;

/// Deliveries a second that the writer commits while a fixed number of them is always on the way, as with that many
/// connections. Bodies are parsed beforehand; the file lies in TMPDIR.
class StoreBench : public QObject {
    Q_OBJECT

private slots:
    void deliveries_data();
    void deliveries();
};

namespace {

std::vector<webhook::Delivery> made(int count, int stepsPerRequest, bool copies)
{
    const QStringList statuses{u"queued"_s, u"pending"_s, u"processing"_s, u"completed"_s};
    std::vector<webhook::Delivery> deliveries;
    deliveries.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        Sent sent;
        const int request = copies ? i % 1000 : i / stepsPerRequest;
        const int step = copies ? 0 : i % stepsPerRequest;
        sent.uid =
            u"6b1f%1-4c2d-4b7e-9f%2"_s.arg((quint64(request) * 2654435761U) % 4294967296U, 8, 16, QLatin1Char('0'))
                .arg(request, 10, 10, QLatin1Char('0'));
        sent.status = statuses[step % 4];
        sent.updatedAt = noon + step * 1000;
        sent.receivedAt = noon + step * 1000 + 200;
        sent.entity = {{u"consent_url"_s,
                        u"https://accounts.google.com/o/oauth2/v2/"
                        u"auth?client_id=123456789012-abcdefghijklmnopqrstuvwxyz012345.apps."
                        "googleusercontent.com&redirect_uri=https%3A%2F%2Fapi.inboxkit.com%2Foauth%2Fcallback&response_"
                        "type=code&scope="
                        "https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fgmail.modify%20https%3A%2F%2Fwww.googleapis.com%"
                        "2Fauth%2Fgmail.send&"
                        "access_type=offline&prompt=consent&state=%1&login_hint=sales%40acme.example"_s.arg(sent.uid)},
                       {u"status_text"_s, u"Waiting for the customer to grant access to the mailbox"_s},
                       {u"previous_status"_s, step > 0 ? statuses[(step - 1) % 4] : u"queued"_s}};
        deliveries.push_back(deliveryOf(sent));
    }
    return deliveries;
}

} // namespace

void StoreBench::deliveries_data()
{
    QTest::addColumn<int>("onTheWay");
    QTest::addColumn<int>("stepsPerRequest");
    QTest::addColumn<bool>("copies");
    for (const int onTheWay : {1, 16, 64, 256}) {
        QTest::addRow("new requests, %d on the way", onTheWay) << onTheWay << 1 << false;
        QTest::addRow("journeys of four, %d on the way", onTheWay) << onTheWay << 4 << false;
    }
    QTest::addRow("duplicates, 64 on the way") << 64 << 1 << true;
}

void StoreBench::deliveries()
{
    QFETCH(int, onTheWay);
    QFETCH(int, stepsPerRequest);
    QFETCH(bool, copies);
    const int count = onTheWay == 1 ? 5000 : 60'000;
    std::vector<webhook::Delivery> deliveries = made(count, stepsPerRequest, copies);
    QTemporaryDir folder;
    FixedClock clock;
    store::Writer writer(store::StoreUrl::sqliteFile(folder.filePath(u"store.db"_s)), clock);
    QVERIFY(writer.start());

    QSemaphore room(onTheWay);
    std::atomic<int> stored{0};
    QElapsedTimer timer;
    timer.start();
    for (webhook::Delivery &delivery : deliveries) {
        room.acquire();
        writer.deliver(std::move(delivery), [&](Outcome outcome) {
            stored += outcome == Outcome::Accepted || outcome == Outcome::Duplicate;
            room.release();
        });
    }
    room.acquire(onTheWay);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QCOMPARE(stored.load(), count);
    const auto times = writer.commitTimes();
    qInfo("%.0f deliveries/s, %.1f a commit, %.2f ms a commit", count / seconds, double(count) / double(times.count),
          times.sumSeconds * 1000 / double(times.count));
    QTest::setBenchmarkResult(seconds * 1e9 / count, QTest::WalltimeNanoseconds);
}

QTEST_GUILESS_MAIN(StoreBench)
#include "bench_store.moc"
