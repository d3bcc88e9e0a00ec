// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/migratecommand.h"

#include "common/terminationsignals.h"
#include "common/wiring.h"
#include "store/database.h"
#include "store/mover.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

namespace receiver {

namespace {

const QString program = QStringLiteral("onboarding-receiver");
const QString command = QStringLiteral("migrate");
constexpr qint64 quietMilliseconds = 1000; ///< between two lines of progress

int fail(const support::Error &error)
{
    common::print(stderr, QStringLiteral("%1 %2: %3\n").arg(program, command, error.sentence));
    return settings::exitCodeFor(error);
}

/// The URL that a flag gives; nothing about it can be meant otherwise.
support::Result<store::StoreUrl> urlOf(const settings::ParsedCommandLine &parsed, const QString &flag)
{
    const QString place = QStringLiteral("--") + flag;
    auto url = store::StoreUrl::parse(parsed.flags.value(flag).value(0), place);
    if (!url)
        return support::failure(QStringLiteral("usage"), place, url.error().sentence);
    if (url->temporary) {
        return support::failure(QStringLiteral("usage"), place,
                                QStringLiteral("%1 must name a store that stays, not sqlite::memory:.").arg(place));
    }
    if (url->tellsPassword())
        return common::passwordInFlag(place);
    return url;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString lineOf(const store::MoveProgress &progress)
{
    using Phase = store::MoveProgress::Phase;
    const QString what = progress.phase == Phase::Clearing ? QStringLiteral("looking through ")
        : progress.phase == Phase::Checking                ? QStringLiteral("comparing ")
                                                           : QString();
    return QStringLiteral("%1: %2%3 %4 of %5\n")
        .arg(command, what, progress.table, grouped(progress.rows), grouped(progress.total));
}

int makeTables(const store::StoreUrl &url)
{
    constexpr int busyMilliseconds = 5000;
    if (const auto made = store::Database::open(url, store::Database::Access::Create, busyMilliseconds); !made)
        return fail(made.error());
    common::print(stdout, QStringLiteral("tables are up to date: %1\n").arg(url.display()));
    return 0;
}

int move(const store::StoreUrl &from, const store::StoreUrl &to)
{
    bool stopped = false;
    common::TerminationSignals terminationSignals;
    QObject::connect(&terminationSignals, &common::TerminationSignals::terminationRequested, qApp,
                     [&stopped] { stopped = true; });
    QElapsedTimer sinceLine;
    sinceLine.start();
    const support::SystemClock clock;
    const auto moved = store::moveStore(from, to, clock, [&](const store::MoveProgress &progress) {
        QCoreApplication::processEvents(); // brings the signals
        if (sinceLine.hasExpired(quietMilliseconds)) {
            common::print(stderr, lineOf(progress));
            sinceLine.start();
        }
        return !stopped;
    });
    if (!moved) {
        support::Error error = moved.error();
        if (error.code == QLatin1StringView("same_store"))
            error.code = QStringLiteral("usage");
        return fail(error);
    }
    common::print(stdout,
                  QStringLiteral("migrated: %1 tables, %2 rows, every field compared\n")
                      .arg(grouped(moved->tables), grouped(moved->rows)));
    return 0;
}

} // namespace

int migrate(const QStringList &arguments)
{
    const settings::CommandLine commandLine{
        program,
        command,
        QStringLiteral(
            "Moves a store into another database, from SQLite to PostgreSQL or back, and compares every field of the "
            "two. The source is only read; stop its receivers and monitors before. The target must be empty. Where a "
            "move was interrupted, the same command goes on with it; until it has finished, nothing else opens the "
            "target. Without --from only the tables are made or brought up to date, for receivers that may not do it."),
        {{QStringLiteral("from"),
          QStringLiteral("The store to move: sqlite:///absolute/path or postgresql://host/database"),
          QStringLiteral("URL")},
         {QStringLiteral("to"), QStringLiteral("The store to fill, likewise."), QStringLiteral("URL")}}};
    const settings::ParsedCommandLine parsed = settings::parseCommandLine(commandLine, arguments);
    if (parsed.finished) {
        common::print(parsed.exitCode == 0 ? stdout : stderr, parsed.text);
        return parsed.exitCode;
    }
    if (const auto settings = common::loadSettings(parsed, common::Sources::NotNeeded); !settings)
        return fail(settings.error());
    if (!parsed.flags.contains(QStringLiteral("to")))
        return fail({QStringLiteral("usage"), {}, QStringLiteral("--to must name the store to fill.")});
    const auto to = urlOf(parsed, QStringLiteral("to"));
    if (!to)
        return fail(to.error());
    if (!parsed.flags.contains(QStringLiteral("from")))
        return makeTables(*to);
    const auto from = urlOf(parsed, QStringLiteral("from"));
    return from ? move(*from, *to) : fail(from.error());
}

} // namespace receiver
