// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "movefixture.h"

#include "exportfixture.h"
#include "hostiletexts.h"
#include "store/movedtables.h"

#include <QTest>

namespace storetest {

using namespace Qt::Literals::StringLiterals;
using onboarding::RequestKind;
using store::MovedTable;
using store::StoreUrl;
using store::Writer;

namespace {

/// A column's bytes in hexadecimal digits, or `-`.
QString digits(const StoreUrl &url, const MovedTable &table, const QString &column)
{
    if (url.engine == store::Engine::Sqlite)
        return u"CASE WHEN %1 IS NULL THEN '-' ELSE hex(CAST(%1 AS BLOB)) END"_s.arg(column);
    const QString bytes = table.bytes.contains(column) ? column : u"convert_to(CAST(%1 AS TEXT), 'UTF8')"_s.arg(column);
    return u"coalesce(upper(encode(%1, 'hex')), '-')"_s.arg(bytes);
}

void actEverything(Writer &writer)
{
    const RequestKind kind = RequestKind::Consent;
    const QString uid = u"u-1"_s, person = storetest::person();
    const store::DeskAction actions[] = {
        store::ClaimRequest{kind, uid, person, {}},
        store::AddNote{kind, uid, person, QString(highest)},
        store::AddNote{kind, uid, u""_s, QString(swappedMark)},
        store::SnoozeRequest{kind, uid, person, noon + 1, QByteArray("\0\xff", 2)},
        store::HandOut{kind, uid, person, QByteArray()},
        store::SetLabel{u"t-1"_s, store::LabelScope::Workspace, u"w-1"_s, u"Acme"_s, person},
        store::SetLabel{u"t-1"_s, store::LabelScope::Domain, QString(mark), mark + u"x"_s, person},
        store::SetLabel{u"t-1"_s, store::LabelScope::Workspace, u"w-1"_s, u""_s, person},
        store::Approve{u"team"_s, store::ApprovalKind::App, mark + fromCode(0x1FFFF), person},
    };
    for (const store::DeskAction &action : actions)
        QCOMPARE(act(writer, action).outcome, store::ActionOutcome::Done);
}

} // namespace

QString person()
{
    return mark + u"Änna "_s + swappedMark + fromCode(0x1F600);
}

void populate(const StoreUrl &url)
{
    fill(url);
    FixedClock clock;
    Writer writer(url, clock);
    QVERIFY(writer.start());
    for (const QString &piece : hostilePieces() + QStringList{fromCode(0x1F600)}) {
        for (const RequestKind kind : {RequestKind::Consent, RequestKind::ClientId})
            QCOMPARE(give(writer, deliveryWith(bodyWith(kind, piece + u"h"_s, piece, escaped))), Outcome::Accepted);
    }
    Sent old; // of before the day when an empty previous status became none
    old.uid = u"old"_s;
    webhook::Delivery delivery = deliveryOf(old);
    std::get<webhook::Tracked>(delivery.content).change.previousStatus = u""_s;
    QCOMPARE(give(writer, delivery), Outcome::Accepted);
    QCOMPARE(give(writer, quarantinedDelivery({})), Outcome::Recorded);
    QCOMPARE(give(writer, quarantinedDelivery(QByteArray("\0\xff\\'\"", 5))), Outcome::Recorded);
    actEverything(writer);
}

void addRequests(const StoreUrl &url, const QString &name, int count)
{
    FixedClock clock;
    Writer writer(url, clock);
    QVERIFY(writer.start());
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < count; ++i) {
        Sent sent;
        sent.uid = u"%1-%2"_s.arg(name).arg(i);
        deliveries.push_back(deliveryOf(sent));
    }
    for (const Outcome outcome : giveAll(writer, deliveries))
        QCOMPARE(outcome, Outcome::Accepted);
}

QStringList dump(const StoreUrl &url)
{
    Peek peek(url);
    QStringList lines;
    const QLatin1StringView joined = url.engine == store::Engine::Sqlite ? "group_concat"_L1 : "string_agg"_L1;
    for (const MovedTable &table : store::movedTables()) {
        QStringList cells;
        for (const QString &column : table.columns())
            cells << digits(url, table, column);
        const QString rows =
            peek.value(u"SELECT %1(line, ',') FROM (SELECT %2 AS line FROM %3 ORDER BY %4) AS lines"_s.arg(
                           joined, cells.join(u" || ' ' || "_s), table.name, table.key()))
                .toString();
        for (const QString &row : rows.split(u',', Qt::SkipEmptyParts))
            lines << table.name + u' ' + row;
    }
    return lines;
}

qint64 rowsIn(const StoreUrl &url)
{
    Peek peek(url);
    qint64 rows = 0;
    for (const MovedTable &table : store::movedTables())
        rows += peek.value(u"SELECT count(*) FROM "_s + table.name).toLongLong();
    return rows;
}

qint64 lastNumberIn(const StoreUrl &from)
{
    return Peek(from).value(u"SELECT last_number FROM feed"_s).toLongLong();
}

QString openingSays(const StoreUrl &url, store::Database::Access access)
{
    const auto opened = store::Database::open(url, access, 1000);
    return opened ? QString() : opened.error().code;
}

MoveGround::MoveGround()
    : here(onPostgres() ? store::Engine::PostgreSql : store::Engine::Sqlite)
    , there(onPostgres() ? store::Engine::Sqlite : store::Engine::PostgreSql)
    , source(freshStore(here))
    , target(freshStore(there))
{
    populate(source);
}

QString MoveGround::move(const StoreUrl &from, const StoreUrl &to, const store::MoveProgressSeen &progress)
{
    report = {};
    sentence.clear();
    const auto goOn = [](const store::MoveProgress &) { return true; };
    const auto moved = store::moveStore(from, to, FixedClock(), progress ? progress : goOn);
    if (moved) {
        report = *moved;
        return {};
    }
    sentence = moved.error().sentence;
    return moved.error().code;
}

void MoveGround::moveHalf()
{
    QCOMPARE(move(AtCheck([] { return false; })), u"interrupted"_s);
}

} // namespace storetest
