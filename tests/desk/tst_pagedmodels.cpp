// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "desk/deliverymodel.h"
#include "desk/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using desk::DeliveryModel;
using desk::HistoryModel;

/// History and log as models, over a real store.
class PagedModelsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsNothingUntilSomebodyLooks();
    void pagesAsOneScrolls();
    void searchIsCoalesced();
    void newsComeInAtTheTop();
    void manyNewsMoveNothing();
    void aFloodIsReadAnew();
    void deliveriesAreFiltered();
    void duplicatesAreCounted();
    void whatLeavesTheQuarantineLeavesTheList();
    void aStoreThatCannotBeReadSaysSo();

private:
    void fill(int count);
    QStringList uids(const HistoryModel &model) const;

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    store::StoreUrl m_url;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Reader> m_reader;
    desk::RequestModel m_names{m_clock};
};

void PagedModelsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = store::StoreUrl::sqliteFile(m_folder->filePath(u"store.db"_s));
    m_writer = std::make_unique<store::Writer>(m_url, m_clock);
    QVERIFY(m_writer->start());
    m_reader = std::make_unique<store::Reader>(m_url);
}

void PagedModelsTest::cleanup()
{
    m_reader.reset();
    m_writer.reset();
}

void PagedModelsTest::fill(int count)
{
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < count; ++i)
        deliveries.push_back(deliveryOf({.uid = u"u%1"_s.arg(i), .status = i % 2 ? u"failed"_s : u"pending"_s}));
    giveAll(*m_writer, deliveries);
}

QStringList PagedModelsTest::uids(const HistoryModel &model) const
{
    QStringList uids;
    for (int row = 0; row < model.rowCount(); ++row)
        uids << model.index(row, HistoryModel::RequestColumn).data().toString();
    return uids;
}

void PagedModelsTest::readsNothingUntilSomebodyLooks()
{
    fill(3);
    HistoryModel model(*m_reader, m_names);
    QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    m_reader->history(0, 1).waitForFinished(); // a query of the model would have been before this one
    QCoreApplication::processEvents();
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.isLoading());
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(!model.isLoading());
    QVERIFY(model.isWhole());
    QCOMPARE(uids(model), (QStringList{u"u2"_s, u"u1"_s, u"u0"_s}));
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(HistoryModel::CustomerColumn), u"m-1"_s);
    QCOMPARE(text(HistoryModel::KindColumn), u"consent_request"_s);
    QCOMPARE(text(HistoryModel::StatusColumn), u"pending"_s);
    QCOMPARE(text(HistoryModel::TeamColumn), u"Marketing"_s);
}

void PagedModelsTest::pagesAsOneScrolls()
{
    fill(230);
    HistoryModel model(*m_reader, m_names);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    // The tester fetches more, too; what counts is that all comes, each once.
    QTRY_VERIFY((model.readMore(), model.isWhole() && !model.isLoading()));
    QCOMPARE(model.rowCount(), 230);
    const QStringList all = uids(model);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 230);
    QCOMPARE(all.first(), u"u229"_s);
    QCOMPARE(all.last(), u"u0"_s);
}

void PagedModelsTest::searchIsCoalesced()
{
    fill(20);
    HistoryModel model(*m_reader, m_names);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 20);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const QString &typed : {u"f"_s, u"fa"_s, u"fai"_s, u"fail"_s, u"failed"_s, u"failed u1"_s})
        model.setSearch(typed);
    QVERIFY(model.isLoading());
    QCOMPARE(model.rowCount(), 20); // until the answer is there
    QTRY_VERIFY(!model.isLoading());
    // u1, u11, u13, u15, u17, u19; the first letter's answer was dropped, those between were never asked for.
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(reset.size(), 1);
    model.setSearch(u"nothing like it"_s);
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    QTRY_COMPARE(model.rowCount(), 20);
}

void PagedModelsTest::newsComeInAtTheTop()
{
    fill(5);
    HistoryModel model(*m_reader, m_names);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 5);
    const QPersistentModelIndex selected(model.index(model.rowOf({onboarding::RequestKind::Consent, u"u1"_s}), 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    give(*m_writer, deliveryOf({.uid = u"new"_s}));
    give(*m_writer, deliveryOf({.uid = u"u1"_s, .status = u"completed"_s, .updatedAt = noon + 5000}));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(uids(model), (QStringList{u"u1"_s, u"new"_s, u"u4"_s, u"u3"_s, u"u2"_s, u"u0"_s}));
    QCOMPARE(reset.size(), 0);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 0); // it went along with its request
    QCOMPARE(model.index(0, HistoryModel::StatusColumn).data().toString(), u"completed"_s);
}

void PagedModelsTest::manyNewsMoveNothing()
{
    fill(5);
    HistoryModel model(*m_reader, m_names);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 5);
    const QPersistentModelIndex selected(model.index(2, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (int i = 0; i < 300; ++i) // more than a page, above what is known
        hand(*m_writer, deliveryOf({.uid = u"new%1"_s.arg(i)})).wait();
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 305);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(selected.row(), 302);
    QCOMPARE(uids(model).at(302), u"u2"_s);
}

void PagedModelsTest::aFloodIsReadAnew()
{
    fill(5);
    HistoryModel model(*m_reader, m_names);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 5);
    fill(HistoryModel::farReach + 200);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), HistoryModel::farReach);
    QVERIFY(!model.isWhole());
    QCOMPARE(uids(model).first(), u"u1199"_s);
}

void PagedModelsTest::deliveriesAreFiltered()
{
    give(*m_writer, deliveryOf({}));
    give(*m_writer, quarantinedDelivery("{}"));
    m_writer->deliver(refusedDelivery(), nullptr);
    m_writer->stop();
    DeliveryModel model(*m_reader);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 3);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, DeliveryModel::OutcomeColumn), u"refused"_s);
    QCOMPARE(text(0, DeliveryModel::ReasonColumn), u"signature_mismatch"_s);
    QCOMPARE(text(1, DeliveryModel::ReasonColumn), u"missing_field: data.consent_request.uid"_s);
    QCOMPARE(text(2, DeliveryModel::ReasonColumn), QString());
    QCOMPARE(text(2, DeliveryModel::RequestColumn), u"u-1"_s);
    model.setOutcome(u"quarantined"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    model.setSearch(u"nobody"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    model.setOutcome({});
    model.setSearch(u"203.0.113.9"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(0, DeliveryModel::OutcomeColumn), u"refused"_s);
}

void PagedModelsTest::duplicatesAreCounted()
{
    give(*m_writer, deliveryOf({}));
    DeliveryModel model(*m_reader);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 1);
    give(*m_writer, deliveryOf({}));
    model.refresh();
    QTRY_COMPARE(model.index(0, 0).data(DeliveryModel::DuplicatesRole).toInt(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void PagedModelsTest::whatLeavesTheQuarantineLeavesTheList()
{
    give(*m_writer, quarantinedDelivery("{}"));
    give(*m_writer, deliveryOf({}));
    DeliveryModel model(*m_reader);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 2);
    webhook::Delivery released = deliveryOf({.uid = u"released"_s});
    released.quarantineId = model.at(1).id;
    QCOMPARE(give(*m_writer, released), Outcome::Accepted);
    model.refresh();
    QTRY_COMPARE(model.index(0, DeliveryModel::RequestColumn).data().toString(), u"released"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(released.quarantineId), -1);
}

void PagedModelsTest::aStoreThatCannotBeReadSaysSo()
{
    const QString path = m_folder->filePath(u"later.db"_s);
    store::Reader reader(store::StoreUrl::sqliteFile(path));
    HistoryModel model(reader, m_names);
    model.setActive(true);
    QTRY_VERIFY(!model.problem().isEmpty());
    QCOMPARE(model.rowCount(), 0);
    store::Writer writer(store::StoreUrl::sqliteFile(path), m_clock);
    QVERIFY(writer.start());
    give(writer, deliveryOf({}));
    QTRY_VERIFY((model.refresh(), model.rowCount() == 1)); // asked again, it is there
    QVERIFY(model.problem().isEmpty());
}

QTEST_GUILESS_MAIN(PagedModelsTest)
#include "tst_pagedmodels.moc"
