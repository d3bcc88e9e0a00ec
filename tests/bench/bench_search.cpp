// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the GUI thread is busy for one keystroke in the search field, with the history of a large store shown: all
// its events until the list shows the answer, painting included. Whole program, without a screen.
// usage: bench_search [REQUESTS (100000)]    prints one line of JSON

#include "desk.h"
#include "desk/historymodel.h"
#include "monitor/field.h"
#include "monitor/historypage.h"
#include "monitor/mainwindow.h"
#include "monitor/rowtable.h"
#include "monitor/session.h"

#include <QElapsedTimer>
#include <QIdentityProxyModel>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

int main(int argc, char **argv)
{
    bench::TimedApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const QTemporaryDir folder;
    const support::SystemClock clock;
    auto options =
        bench::options(store::StoreUrl::sqliteFile(folder.filePath(QStringLiteral("desk.db"))), folder.path());
    options.listen = false;
    options.view = QStringLiteral("history");
    if (!bench::fill(options.store, clock, count, 500))
        return 1;
    bench::NoOpener opener;
    monitor::Session session(std::move(options), opener, clock);
    if (!session.start())
        return 1;
    auto *field = session.window().findChild<monitor::Field *>();
    const auto *page = session.window().page(QStringLiteral("history"));
    const auto *words = qobject_cast<QIdentityProxyModel *>(page->table()->model());
    const auto *model = qobject_cast<desk::HistoryModel *>(words->sourceModel());
    const auto settled = [model] { return !model->isLoading() && model->rowCount() > 0; };
    if (!bench::show(session.window()) || !QTest::qWaitFor(settled, 30'000))
        return 1;
    field->setFocus();

    std::vector<double> busy, answers;
    // Frequent and rare, words that many have, and none at all; each is typed and taken back letter by letter.
    for (const char *text :
         {"customer4711", "completed team 7", "req-99", "sales@customer12", "nobody has this", "ws-31"}) {
        const auto press = [&](const std::function<void()> &key, bool wait) {
            QTest::qWait(30); // what the last one left behind
            application.takeBusy();
            QElapsedTimer timer;
            timer.start();
            key();
            if (wait && !QTest::qWaitFor([&] { return !model->isLoading(); }, 30'000))
                return false;
            answers.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (!wait)
                QTest::qWait(40); // the next key comes before the answer
            busy.push_back(application.takeBusy());
            return true;
        };
        for (const char *letter = text; *letter; ++letter) {
            if (!press([&] { QTest::keyClick(field, *letter); }, letter[1] == 0 || (letter - text) % 2))
                return 1;
        }
        while (!field->text().isEmpty()) {
            if (!press([&] { QTest::keyClick(field, Qt::Key_Backspace); }, true))
                return 1;
        }
    }
    using bench::percentile;
    std::printf("{\"requests\":%d,\"keystrokes\":%d,\"p50_ms\":%.2f,\"p95_ms\":%.2f,\"max_ms\":%.2f,"
                "\"answer_p95_ms\":%.1f}\n",
                count, int(busy.size()), percentile(busy, 0.5), percentile(busy, 0.95), percentile(busy, 1),
                percentile(answers, 0.95));
    return percentile(busy, 0.95) < 16 ? 0 : 1;
}
