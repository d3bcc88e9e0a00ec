// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: teamdesk STORE-URL NAME
// A desk without a window: feed, model and writer as in the program. Prints `ready` when it has loaded the store, then
// answers lines of its input: `state` with a line a request and `end`, `claim UID` with `won`, `held BY` or `failed`,
// `note UID` with `won` or `failed`. Its notes say nothing.

#include "faults/deskstate.h"
#include "store/changefeed.h"
#include "store/writer.h"
#include "support/logging.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

void say(const QByteArray &line)
{
    std::fwrite((line + '\n').constData(), 1, size_t(line.size()) + 1, stdout);
    std::fflush(stdout);
}

QByteArray answerTo(const store::ActionResult &result)
{
    switch (result.outcome) {
    case store::ActionOutcome::Done:
        return "won";
    case store::ActionOutcome::HeldByAnother:
        return "held " + result.holder.toUtf8();
    default:
        return "failed";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("teamdesk"));
    const QStringList arguments = QCoreApplication::arguments();
    const auto url = store::StoreUrl::parse(arguments.value(1), QStringLiteral("STORE-URL"));
    const QString name = arguments.value(2);
    if (!url || name.isEmpty())
        return 2;
    support::installLogging(support::LogLevel::Error);
    const support::SystemClock clock;
    store::Writer writer(*url, clock);
    if (const auto started = writer.start(); !started) {
        std::cerr << qPrintable(started.error().sentence) << '\n';
        return 1;
    }
    desk::RequestModel model(clock);
    store::ChangeFeed feed(*url);
    QObject::connect(&feed, &store::ChangeFeed::loaded, &model, [&](const auto &records) {
        model.load(records);
        say("ready");
    });
    QObject::connect(&feed, &store::ChangeFeed::changed, &model, &desk::RequestModel::apply);
    feed.start(clock.now() - 86'400'000);

    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        const QString text = QString::fromStdString(line), uid = text.section(u' ', 1);
        if (text == QStringLiteral("state")) {
            model.flush();
            for (const QByteArray &row : faults::stateOf(model))
                say(row);
            say("end");
        } else if (text.startsWith(QStringLiteral("claim "))) {
            say(answerTo(
                writer.perform(store::ClaimRequest{onboarding::RequestKind::Consent, uid, name, {}}).result()));
        } else if (text.startsWith(QStringLiteral("note "))) {
            say(answerTo(writer.perform(store::AddNote{onboarding::RequestKind::Consent, uid, name, {}}).result()));
        }
    });
    return QCoreApplication::exec();
}
