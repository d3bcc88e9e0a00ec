// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/requestfilter.h"
#include "desk/requestmodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;
using samples::noon;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QString uid(int number)
{
    return u"r%1"_s.arg(number);
}

} // namespace

class TestRequestModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void loadReplaces();
    void changesWaitForTheFrame();
    void aChangeIsNoReset();
    void olderSequenceIsPassedOver();
    void newestOfAFrameWins();
    void countsFollow();
    void statusEnteredTellsOnce();
    void sharedLabelsFollow();
    void workspaceNamesFollow();
    void timeMovesWhatIsStuck();
    void oldTerminalRowsLeave();
    void scatteredRowsLeaveTogether();
    void terminalRowsAreBounded();
    void roles();
    void fiveThousandAreCheap();

private:
    void watch();

    samples::SetClock m_clock;
    std::unique_ptr<RequestModel> m_model;
    std::vector<std::unique_ptr<RequestFilter>> m_filters;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void TestRequestModel::init()
{
    m_clock.set(noon);
    m_model = std::make_unique<RequestModel>(m_clock);
    for (const View view : allViews)
        m_filters.push_back(std::make_unique<RequestFilter>(*m_model, view));
}

void TestRequestModel::cleanup()
{
    m_testers.clear();
    m_filters.clear();
    m_model.reset();
}

void TestRequestModel::watch()
{
    m_testers.push_back(std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest));
    for (const auto &filter : m_filters)
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(filter.get(), Mode::QtTest));
}

void TestRequestModel::loadReplaces()
{
    watch();
    m_model->load({samples::consent(uid(1), u"pending"_s), samples::clientId(uid(1), u"pending"_s)});
    QCOMPARE(m_model->rowCount(), 2); // the same uid in two kinds is two requests
    m_model->load({samples::consent(uid(3), u"queued"_s), samples::consent(uid(4), u"failed"_s, noon - 2 * dayLength)});
    QCOMPARE(m_model->rowCount(), 1); // trouble of the day before yesterday shows nowhere
    QCOMPARE(m_model->rowOf({RequestKind::Consent, uid(3)}), 0);
    QCOMPARE(m_model->rowOf({RequestKind::Consent, uid(1)}), -1);
}

void TestRequestModel::changesWaitForTheFrame()
{
    watch();
    QSignalSpy inserted(m_model.get(), &RequestModel::rowsInserted);
    m_model->apply({samples::consent(uid(1), u"pending"_s)});
    m_model->apply({samples::consent(uid(2), u"pending"_s)});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(inserted.wait());
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestRequestModel::aChangeIsNoReset()
{
    watch();
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < 10; ++i)
        records.push_back(samples::consent(uid(i), u"pending"_s, noon, i));
    m_model->load(records);
    QSignalSpy reset(m_model.get(), &RequestModel::modelReset);
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged);
    m_model->apply({samples::consent(uid(3), u"processing"_s, noon, 20),
                    samples::consent(uid(2), u"processing"_s, noon, 21),
                    samples::consent(uid(7), u"processing"_s, noon, 22)});
    m_model->flush();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 2); // rows 2 and 3 together, row 7
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 7);
}

void TestRequestModel::olderSequenceIsPassedOver()
{
    watch();
    m_model->load({samples::consent(uid(1), u"processing"_s, noon, 5)});
    m_model->apply({samples::consent(uid(1), u"pending"_s, noon, 4)});
    m_model->flush();
    QCOMPARE(m_model->at(0).change().status, u"processing"_s);
}

void TestRequestModel::newestOfAFrameWins()
{
    watch();
    m_model->apply({samples::consent(uid(1), u"queued"_s, noon, 1), samples::consent(uid(1), u"pending"_s, noon, 3),
                    samples::consent(uid(1), u"processing"_s, noon, 2)});
    m_model->flush();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->at(0).change().status, u"pending"_s);
}

void TestRequestModel::countsFollow()
{
    watch();
    const auto counts = [this] {
        QList<int> all;
        for (const View view : allViews)
            all.append(m_model->count(view));
        return all;
    };
    QSignalSpy told(m_model.get(), &RequestModel::countsChanged);
    m_model->load({samples::consent(uid(1), u"pending"_s), samples::consent(uid(2), u"queued"_s),
                   samples::consent(uid(3), u"odd_status"_s), samples::clientId(uid(4), u"failed"_s),
                   samples::clientId(uid(5), u"cancelled"_s)});
    QCOMPARE(counts(), (QList<int>{1, 2, 1, 1, 0}));
    m_model->apply({samples::consent(uid(1), u"completed"_s, noon, 9), samples::consent(uid(6), u"pending"_s, noon, 10),
                    samples::clientId(uid(4), u"queued"_s, noon, 11)});
    m_model->flush();
    QCOMPARE(counts(), (QList<int>{1, 3, 0, 2, 0}));
    for (size_t i = 0; i < std::size(allViews); ++i)
        QCOMPARE(m_filters[i]->rowCount(), m_model->count(allViews[i]));
    QCOMPARE(told.count(), 2);
}

void TestRequestModel::statusEnteredTellsOnce()
{
    std::vector<std::vector<RequestKey>> told;
    connect(m_model.get(), &RequestModel::statusEntered, this,
            [&told](const std::vector<RequestKey> &keys) { told.push_back(keys); });
    m_model->load({samples::consent(uid(1), u"pending"_s)});
    QVERIFY(told.empty());
    m_model->apply({samples::consent(uid(2), u"queued"_s, noon, 2), samples::consent(uid(2), u"pending"_s, noon, 3),
                    samples::consent(uid(1), u"pending"_s, noon, 4)});
    m_model->flush();
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.front(), (std::vector<RequestKey>{{RequestKind::Consent, uid(2)}}));
}

void TestRequestModel::sharedLabelsFollow()
{
    watch();
    auto twin = [](int number, const QString &status, qint64 sequence) {
        auto change = samples::clientIdChange(uid(number), status, noon);
        change.domainName = u"acme.com"_s;
        return samples::recordOf(change, noon, sequence);
    };
    m_model->load({twin(1, u"pending"_s, 1), twin(2, u"queued"_s, 2)});
    const auto labelOf = [this](int row) { return m_model->index(row).data(RequestModel::LabelRole).toString(); };
    QCOMPARE(labelOf(0), u"acme.com"_s);
    QSignalSpy changed(m_model.get(), &RequestModel::dataChanged);
    m_model->apply({twin(2, u"pending"_s, 3)});
    m_model->flush();
    QCOMPARE(labelOf(0), u"acme.com (r1)"_s);
    QCOMPARE(labelOf(1), u"acme.com (r2)"_s);
    QCOMPARE(changed.count(), 1); // rows 0 and 1, side by side
    m_model->apply({twin(1, u"completed"_s, 4)});
    m_model->flush();
    QCOMPARE(labelOf(1), u"acme.com"_s);
}

void TestRequestModel::workspaceNamesFollow()
{
    watch();
    auto consent = samples::consentChange(uid(1), u"pending"_s, noon);
    consent.workspaceId = u"ws"_s;
    consent.consentUrl += u"&login_hint=someone%40acme.com"_s;
    m_model->load({samples::recordOf(consent, noon, 1)});
    QCOMPARE(m_model->index(0).data().toString(), u"someone@acme.com"_s);
    QCOMPARE(m_model->index(0).data(RequestModel::CustomerProvenRole).toBool(), false);
    auto client = samples::clientIdChange(uid(2), u"queued"_s, noon);
    client.workspaceId = u"ws"_s;
    client.domainName = u"acme.com"_s;
    m_model->apply({samples::recordOf(client, noon, 2)});
    m_model->flush();
    QCOMPARE(m_model->index(0).data().toString(), u"acme.com"_s);
    QCOMPARE(m_model->index(0).data(RequestModel::CustomerProvenRole).toBool(), true);
}

void TestRequestModel::timeMovesWhatIsStuck()
{
    watch();
    m_model->load({samples::consent(uid(1), u"queued"_s), samples::consent(uid(2), u"pending"_s)});
    m_clock.advance(m_model->limits().queued - 1);
    m_model->tick();
    QCOMPARE(m_model->count(View::Trouble), 0);
    m_clock.advance(1);
    m_model->tick();
    QCOMPARE(m_model->count(View::Trouble), 1);
    QCOMPARE(m_model->count(View::Working), 1);
    QCOMPARE(m_filters[2]->rowCount(), 1);
    QVERIFY(m_model->index(0).data(RequestModel::StuckRole).toBool());
    m_clock.set(noon + m_model->limits().pending);
    m_model->tick();
    QVERIFY(m_model->index(1).data(RequestModel::StuckRole).toBool());
    QCOMPARE(m_model->count(View::Needs), 1); // marked, but still the customer's turn
}

void TestRequestModel::oldTerminalRowsLeave()
{
    watch();
    m_model->load({samples::consent(uid(1), u"completed"_s), samples::consent(uid(2), u"pending"_s),
                   samples::consent(uid(3), u"failed"_s)});
    m_clock.advance(12 * hourLength); // midnight
    m_model->tick();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowOf({RequestKind::Consent, uid(2)}), 0);
    m_clock.advance(12 * hourLength);
    m_model->tick();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->at(0).change().uid, uid(2));
    QCOMPARE(m_model->count(View::Done) + m_model->count(View::Trouble), 0);
}

void TestRequestModel::scatteredRowsLeaveTogether()
{
    watch();
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < 400; ++i)
        records.push_back(samples::consent(uid(i), i % 2 ? u"completed"_s : u"pending"_s, noon - i, i));
    m_model->load(records);
    const QPersistentModelIndex kept = m_model->index(m_model->rowOf({RequestKind::Consent, uid(200)}));
    QSignalSpy removed(m_model.get(), &RequestModel::rowsRemoved);
    m_clock.advance(12 * hourLength);
    m_model->tick();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(kept.data(RequestModel::UidRole).toString(), uid(200));
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(m_model->at(row).key()), row);
    QCOMPARE(m_filters[0]->rowCount(), 200);
    QCOMPARE(m_filters[0]->at(0).change().uid, uid(398));
}

void TestRequestModel::terminalRowsAreBounded()
{
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < int(RequestModel::terminalLimit) + 10; ++i)
        records.push_back(samples::consent(uid(i), u"completed"_s, noon - i, i));
    records.push_back(samples::consent(u"open"_s, u"pending"_s, noon - dayLength));
    m_model->load(records);
    m_model->tick();
    QCOMPARE(m_model->count(View::Done), int(RequestModel::terminalLimit));
    QCOMPARE(m_model->rowOf({RequestKind::Consent, uid(int(RequestModel::terminalLimit))}), -1); // the oldest went
    QVERIFY(m_model->rowOf({RequestKind::Consent, u"open"_s}) >= 0);
    // The count is not all there is, until those that were cut would have left by themselves.
    QVERIFY(m_model->isCut(View::Done));
    QVERIFY(!m_model->isCut(View::Trouble));
    m_clock.advance(12 * hourLength);
    QVERIFY(!m_model->isCut(View::Done));
}

void TestRequestModel::roles()
{
    watch();
    auto change = samples::consentChange(uid(1), u"failed"_s, noon);
    change.retryCount = 1;
    change.statusText = u"<b>no</b>"_s;
    change.statusReason = u"user_denied"_s;
    m_model->load({samples::recordOf(change, noon, 7), samples::clientId(uid(2), u"pending"_s)});
    const QModelIndex failed = m_model->index(0), client = m_model->index(1);
    QCOMPARE(failed.data(RequestModel::KindRole).toString(), u"consent_request"_s);
    QCOMPARE(failed.data(RequestModel::StatusTextRole).toString(), u"<b>no</b>"_s);
    QCOMPARE(failed.data(RequestModel::MayRetryRole).toBool(), true);
    QCOMPARE(failed.data(RequestModel::ConsentUrlRole).toString(), QString()); // offered only while pending
    QCOMPARE(failed.data(RequestModel::ProviderRole).toInt(), int(guidance::Provider::Google));
    QCOMPARE(failed.data(RequestModel::TrustRole).toString(), u"token"_s);
    QCOMPARE(failed.data(RequestModel::SequenceRole).toLongLong(), 7);
    QCOMPARE(client.data().toString(), u"r2.example"_s);
    QCOMPARE(client.data(RequestModel::SinceRole).toLongLong(), noon);
    for (const QByteArray &name : m_model->roleNames())
        QVERIFY(!name.isEmpty());
}

void TestRequestModel::fiveThousandAreCheap()
{
    // 500 events a second for two seconds over 5,000 rows, in frames of eight; a quarter of real time is a wide bound
    // for a shared, unoptimised machine.
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < 5000; ++i)
        records.push_back(samples::consent(uid(i), u"pending"_s, noon - i * 37 % 5000, i));
    m_model->load(records);
    const QString statuses[] = {u"queued"_s, u"pending"_s, u"processing"_s, u"completed"_s};
    QElapsedTimer timer;
    timer.start();
    qint64 sequence = 5000;
    QSet<int> arrived;
    for (int frame = 0; frame < 125; ++frame) {
        std::vector<store::RequestRecord> batch;
        for (int i = 0; i < 8; ++i, ++sequence) {
            const int number = int(sequence * 7919 % 6000);
            if (number >= 5000)
                arrived.insert(number);
            batch.push_back(samples::consent(uid(number), statuses[(sequence / 8) % 4], noon + sequence, sequence));
        }
        m_model->apply(batch);
        m_model->flush();
    }
    const qint64 elapsed = timer.elapsed();
    qInfo("1000 events over 5000 rows: %lld ms", elapsed);
    QVERIFY2(elapsed < 500, qPrintable(QString::number(elapsed)));
    QCOMPARE(m_model->rowCount(), 5000 + int(arrived.size()));
}

QTEST_GUILESS_MAIN(TestRequestModel)
#include "tst_requestmodel.moc"
