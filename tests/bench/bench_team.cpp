// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the commit of a webhook, as the one who wrote it hears of it, to the model of another desk on the same store,
// which has connections of its own and is not woken by the writer.
// usage: bench_team STORE-URL [COUNT (500)]    prints one line of JSON

#include "desk/requestmodel.h"
#include "store/changefeed.h"
#include "store/writer.h"
#include "storefixture.h"
#include "support/logging.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[size_t(part * double(values.size() - 1))];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 2 ? arguments[2].toInt() : 500;
    const auto url = store::StoreUrl::parse(arguments.value(1), QStringLiteral("STORE-URL"));
    if (!url || count < 1)
        return 2;
    support::installLogging(support::LogLevel::Warning);
    const support::SystemClock clock;
    store::Writer writer(*url, clock);
    if (!writer.start())
        return 1;
    desk::RequestModel model(clock);
    store::ChangeFeed feed(*url);
    bool loaded = false;
    QObject::connect(&feed, &store::ChangeFeed::loaded, &model, [&](const auto &records) {
        model.load(records);
        loaded = true;
    });
    QObject::connect(&feed, &store::ChangeFeed::changed, &model, &desk::RequestModel::apply);
    feed.start(clock.now());
    if (!QTest::qWaitFor([&] { return loaded; }, 30'000))
        return 1;

    std::vector<double> delays;
    for (int i = 0; i < count; ++i) {
        QTest::qWait(25); // a change on its own shows at once, not with the next frame
        storetest::Sent sent;
        sent.uid = QStringLiteral("team-%1-%2").arg(clock.now()).arg(i);
        sent.updatedAt = sent.receivedAt = clock.now();
        std::atomic<Clock::rep> committed{0};
        Clock::time_point shown;
        const auto seen = QObject::connect(&model, &desk::RequestModel::settled, &model, [&] {
            if (model.rowOf({sent.kind, sent.uid}) >= 0)
                shown = Clock::now();
        });
        writer.deliver(storetest::deliveryOf(sent),
                       [&](webhook::Outcome) { committed = Clock::now().time_since_epoch().count(); });
        const bool came = QTest::qWaitFor([&] { return shown != Clock::time_point() && committed != 0; }, 30'000);
        QObject::disconnect(seen);
        if (!came)
            return 1;
        const Clock::duration delay = shown.time_since_epoch() - Clock::duration(committed.load());
        delays.push_back(std::max(0.0, std::chrono::duration<double, std::milli>(delay).count()));
    }
    std::printf("{\"count\":%d,\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f}\n", count, percentile(delays, 0.5),
                percentile(delays, 0.99), percentile(delays, 1));
    return 0;
}
