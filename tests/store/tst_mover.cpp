// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"
#include "movefixture.h"

#include "store/movedtables.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::Database;
using store::Engine;
using store::ExportFormat;
using store::MoveProgress;
using store::MoveReport;
using store::StoreUrl;
using store::Writer;
using Phase = store::MoveProgress::Phase;

namespace {

/// Line by line, for the sake of a message that tells which.
QByteArrayList bothExports(const StoreUrl &url)
{
    return exported(everyRequest, url, ExportFormat::Json).split('\n')
        + exported(store::exportDeliveries, url, ExportFormat::Csv).split('\n');
}

} // namespace

/// Moves from the engine of the run to the other one.
class MoverTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyTableAndColumnIsMoved();
    void thereAndBack();
    void intoTheSameEngine();
    void emptyStore();
    void goesOnWhereItWas();
    void interruptedAnywhere();
    void refusesWhatIsNotEmpty_data();
    void refusesWhatIsNotEmpty();
    void refusesAPartOfAnotherStore();
    void refusesTheSameStore();
    void missingSourceMakesNoTarget();
    void halfFilledStoreIsRefused();
    void secondMoveTakesOver();
    void writerOnTheEmptyTarget();

private:
    FixedClock m_clock;
    std::unique_ptr<MoveGround> m_ground;
};

void MoverTest::init()
{
    m_ground = std::make_unique<MoveGround>();
}

/// Whoever adds a column or a table has to say whether it is moved.
void MoverTest::everyTableAndColumnIsMoved()
{
    const StoreUrl url = freshStore(Engine::Sqlite);
    QCOMPARE(openingSays(url), QString());
    Peek peek(url);
    QStringList moved, found;
    for (const store::MovedTable &table : store::movedTables()) {
        QStringList columns;
        for (const QString &column : table.integers)
            columns << column + u" INTEGER"_s;
        for (const QString &column : table.texts)
            columns << column + u" TEXT"_s;
        for (const QString &column : table.bytes)
            columns << column + u" BLOB"_s;
        columns.sort();
        moved << table.name + u": "_s + columns.join(u',');
    }
    const QStringList names =
        peek.value(u"SELECT group_concat(name, ',') FROM sqlite_master WHERE type = 'table'"_s).toString().split(u',');
    for (const QString &name : names) {
        if (QStringList{u"schema_version"_s, u"feed"_s, u"identity"_s, u"moving"_s, u"desk"_s}.contains(name))
            continue;
        QStringList columns =
            peek.value(u"SELECT group_concat(name || ' ' || type, ',') FROM pragma_table_info('%1')"_s.arg(name))
                .toString()
                .split(u',');
        columns.sort();
        found << name + u": "_s + columns.join(u',');
    }
    moved.sort();
    found.sort();
    QCOMPARE(moved, found);
}

void MoverTest::thereAndBack()
{
    const QStringList before = dump(m_ground->source);
    const QByteArrayList exports = bothExports(m_ground->source);
    QCOMPARE(before.size(), rowsIn(m_ground->source));
    for (const store::MovedTable &table : store::movedTables())
        QVERIFY2(Peek(m_ground->source).value(u"SELECT count(*) FROM "_s + table.name).toInt() > 0,
                 qPrintable(table.name));

    QCOMPARE(m_ground->move(), QString());
    QCOMPARE(m_ground->report.tables, int(store::movedTables().size()));
    QCOMPARE(m_ground->report.rows, rowsIn(m_ground->source));
    QCOMPARE(m_ground->report.inserted, m_ground->report.rows);
    QCOMPARE(m_ground->report.removed, 0);
    QCOMPARE(dump(m_ground->target), before);
    QCOMPARE(bothExports(m_ground->target), exports);
    QCOMPARE(lastNumberIn(m_ground->target), lastNumberIn(m_ground->source));
    QCOMPARE(differences(m_ground->target), QStringList());

    const StoreUrl back = freshStore(m_ground->here);
    QCOMPARE(m_ground->move(m_ground->target, back), QString());
    QCOMPARE(dump(back), before);
    QCOMPARE(bothExports(back), exports);
    QCOMPARE(lastNumberIn(back), lastNumberIn(m_ground->source));
    QCOMPARE(dump(m_ground->source), before);

    // It is written on as if nothing had been.
    Writer writer(m_ground->target, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf(consentSent())), Outcome::Duplicate);
    Sent sent;
    sent.uid = u"after"_s;
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    QCOMPARE(Peek(m_ground->target).value(u"SELECT max(id) FROM delivery"_s).toLongLong(),
             lastNumberIn(m_ground->source) + 2);
}

void MoverTest::intoTheSameEngine()
{
    const StoreUrl other = freshStore(m_ground->here);
    QCOMPARE(m_ground->move(m_ground->source, other), QString());
    QCOMPARE(dump(other), dump(m_ground->source));
}

void MoverTest::emptyStore()
{
    const StoreUrl empty = freshStore(m_ground->here);
    QCOMPARE(openingSays(empty), QString());
    QCOMPARE(m_ground->move(empty, m_ground->target), QString());
    QCOMPARE(m_ground->report.rows, 0);
    QCOMPARE(openingSays(m_ground->target), QString());
    // It is still empty, so another one may come.
    QCOMPARE(m_ground->move(), QString());
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
}

void MoverTest::goesOnWhereItWas()
{
    addRequests(m_ground->source, u"more"_s, 1500);
    const qint64 all = rowsIn(m_ground->source);
    const auto untilTheMiddle = [](const MoveProgress &progress) {
        return progress.phase != Phase::Copying || progress.table != "delivery"_L1 || progress.rows < 1200;
    };
    QCOMPARE(m_ground->move(untilTheMiddle), u"interrupted"_s);
    const qint64 first = rowsIn(m_ground->target);
    QVERIFY(first > 1500 + 1000);
    QVERIFY(first < all);
    QCOMPARE(openingSays(m_ground->target), u"store_moving"_s);

    QCOMPARE(m_ground->move(), QString());
    QCOMPARE(m_ground->report.rows, all);
    QCOMPARE(m_ground->report.inserted, all - first);
    QCOMPARE(m_ground->report.removed, 0);
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
    QCOMPARE(openingSays(m_ground->target), QString());
}

void MoverTest::interruptedAnywhere()
{
    addRequests(m_ground->source, u"more"_s, 700);
    qint64 stored = 0;
    int runs = 0;
    for (QString code = u"interrupted"_s; !code.isEmpty(); ++runs) {
        QCOMPARE(code, u"interrupted"_s);
        code = m_ground->move([left = runs](const MoveProgress &) mutable { return left-- > 0; });
        QVERIFY(rowsIn(m_ground->target) >= stored);
        if (code.isEmpty())
            QCOMPARE(m_ground->report.inserted, rowsIn(m_ground->target) - stored);
        stored = rowsIn(m_ground->target);
    }
    QVERIFY(runs > 15);
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
}

void MoverTest::refusesWhatIsNotEmpty_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("subject") << u"INSERT INTO subject (id, kind, uid) VALUES (1, 'consent_request', 'x')"_s;
    QTest::newRow("refusal") << u"INSERT INTO refusal (id, received_at, remote, code, size) VALUES (1, 1, '', '', 1)"_s;
    QTest::newRow("number") << u"UPDATE feed SET last_number = 1"_s;
}

void MoverTest::refusesWhatIsNotEmpty()
{
    QFETCH(QString, content);
    QCOMPARE(openingSays(m_ground->target), QString());
    QVERIFY(Peek(m_ground->target).run(content));
    const QStringList before = dump(m_ground->target);
    QCOMPARE(m_ground->move(), u"target_not_empty"_s);
    QCOMPARE(dump(m_ground->target), before);
    QCOMPARE(openingSays(m_ground->target), QString());
}

void MoverTest::refusesAPartOfAnotherStore()
{
    m_ground->moveHalf();
    const StoreUrl other = freshStore(m_ground->here);
    populate(other);
    const QStringList before = dump(m_ground->target);
    QCOMPARE(m_ground->move(other, m_ground->target), u"target_not_empty"_s);
    QCOMPARE(dump(m_ground->target), before);
    QCOMPARE(m_ground->move(), QString()); // the right one goes on
}

void MoverTest::refusesTheSameStore()
{
    const QStringList before = dump(m_ground->source);
    QCOMPARE(m_ground->move(m_ground->source, m_ground->source), u"same_store"_s);
    QCOMPARE(dump(m_ground->source), before);
}

void MoverTest::missingSourceMakesNoTarget()
{
    QCOMPARE(m_ground->move(freshStore(m_ground->here), m_ground->target), u"store_unavailable"_s);
    QCOMPARE(openingSays(m_ground->target, Database::Access::Existing), u"store_unavailable"_s);
}

void MoverTest::halfFilledStoreIsRefused()
{
    m_ground->moveHalf();
    using Access = Database::Access;
    for (const Access access : {Access::Create, Access::Existing, Access::Read})
        QCOMPARE(openingSays(m_ground->target, access), u"store_moving"_s);
    Writer writer(m_ground->target, m_clock);
    const auto started = writer.start();
    QVERIFY(!started);
    QVERIFY(started.error().sentence.contains(u"run it again"_s));
    QCOMPARE(bothExports(m_ground->target), (QByteArrayList{"error store_moving", "error store_moving"}));
    // Nor is it a source.
    QCOMPARE(m_ground->move(m_ground->target, freshStore(m_ground->here)), u"store_moving"_s);
}

void MoverTest::secondMoveTakesOver()
{
    const auto second = [this] {
        const auto moved = store::moveStore(m_ground->source, m_ground->target, m_clock, AtCheck([] { return false; }));
        return !moved && moved.error().code == "interrupted"_L1;
    };
    QCOMPARE(m_ground->move(AtCheck(second)), u"move_overtaken"_s);
    QCOMPARE(m_ground->move(), QString());
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
}

void MoverTest::writerOnTheEmptyTarget()
{
    Writer writer(m_ground->target, m_clock);
    QVERIFY(writer.start());
    const auto write = [&] { return give(writer, deliveryOf({})) != Outcome::Overloaded; };
    QCOMPARE(m_ground->move(AtCheck(write)), u"target_in_use"_s);
    QCOMPARE(m_ground->move(), u"target_in_use"_s);
}

QTEST_GUILESS_MAIN(MoverTest)
#include "tst_mover.moc"
