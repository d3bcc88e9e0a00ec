// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/changefeed.h"

#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::ChangeFeed;
using store::StoreUrl;
using store::Writer;

/// What people add, as the other windows on the same store hear of it.
class PeopleFeedTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void loadsWhatIsThere();
    void tellsEveryChangeOfARequest();
    void tellsLabelsAndApprovals();
    void hearsAnotherDeskWithoutAWake();
    void neverMissesALabelBesideDeliveries();
    void maybeDeletedInASlot();

private:
    FixedClock m_clock;
    StoreUrl m_url;
    std::unique_ptr<Writer> m_writer;
};

namespace {

/// What a window would know.
struct Seen {
    explicit Seen(ChangeFeed &feed)
    {
        const auto take = [this](const std::vector<store::RequestRecord> &records) {
            for (const auto &record : records)
                requests[record.request.uid()] = record;
        };
        QObject::connect(&feed, &ChangeFeed::loaded, &feed, [this, take](const auto &records) {
            labelsBeforeLoad = labels.size();
            loaded = true;
            take(records);
        });
        QObject::connect(&feed, &ChangeFeed::changed, &feed, take);
        QObject::connect(&feed, &ChangeFeed::labelsChanged, &feed,
                         [this](const std::vector<store::LabelRecord> &changed) {
                             for (const auto &label : changed)
                                 labels[label.labelled] = label;
                         });
        QObject::connect(&feed, &ChangeFeed::approvalsChanged, &feed,
                         [this](const std::vector<store::ApprovalRecord> &changed) {
                             approvals.insert(approvals.end(), changed.begin(), changed.end());
                         });
    }
    store::PeoplesState people() const
    {
        const auto found = requests.find(u"u-1"_s);
        return found == requests.end() ? store::PeoplesState{} : found->second.people;
    }
    std::map<QString, store::RequestRecord> requests;
    std::map<QString, store::LabelRecord> labels;
    std::vector<store::ApprovalRecord> approvals;
    size_t labelsBeforeLoad = 0;
    bool loaded = false;
};

store::SetLabel labelled(const QString &domain, const QString &label)
{
    return {u"t-1"_s, store::LabelScope::Domain, domain, label, u"Anna"_s};
}

} // namespace

void PeopleFeedTest::init()
{
    m_writer.reset();
    m_url = freshStore();
    m_writer = std::make_unique<Writer>(m_url, m_clock);
    QVERIFY(m_writer->start());
    QCOMPARE(give(*m_writer, deliveryOf({})), Outcome::Accepted);
}

void PeopleFeedTest::loadsWhatIsThere()
{
    act(*m_writer, store::ClaimRequest{RequestKind::Consent, u"u-1"_s, u"Anna"_s, {}});
    act(*m_writer, store::AddNote{RequestKind::Consent, u"u-1"_s, u"Anna"_s, u"called"_s});
    act(*m_writer, store::SnoozeRequest{RequestKind::Consent, u"u-1"_s, u"Anna"_s, noon + 5, "state"});
    act(*m_writer, store::Approve{u"team"_s, store::ApprovalKind::ClientId, u"123"_s, u"Anna"_s});
    for (int i = 0; i < 2 * ChangeFeed::batchLength; ++i)
        act(*m_writer, labelled(u"%1.example"_s.arg(i), u"Customer %1"_s.arg(i)));
    ChangeFeed feed(m_url);
    Seen seen(feed);
    feed.start(0);
    QTRY_VERIFY(seen.loaded);
    QCOMPARE(seen.labelsBeforeLoad, size_t(2 * ChangeFeed::batchLength)); // names stand before requests come
    QCOMPARE(seen.labels[u"7.example"_s].label, u"Customer 7"_s);
    QVERIFY(seen.labels[u"7.example"_s].scope == store::LabelScope::Domain);
    QCOMPARE(seen.labels[u"7.example"_s].teamId, u"t-1"_s);
    QCOMPARE(seen.approvals.size(), size_t(1));
    QVERIFY(seen.approvals[0].kind == store::ApprovalKind::ClientId);
    QCOMPARE(seen.approvals[0].approved, u"123"_s);
    QCOMPARE(seen.approvals[0].approvedBy, u"Anna"_s);
    QCOMPARE(seen.approvals[0].approvedAt, noon);
    const store::PeoplesState expected{u"Anna"_s, noon, 1, noon + 5, "state", {}, 0, {}};
    QVERIFY(seen.people() == expected);
}

void PeopleFeedTest::tellsEveryChangeOfARequest()
{
    ChangeFeed feed(m_url);
    Seen seen(feed);
    const Following following(*m_writer, feed);
    feed.start(0);
    QTRY_VERIFY(seen.loaded);
    QVERIFY(seen.people() == store::PeoplesState{});
    act(*m_writer, store::ClaimRequest{RequestKind::Consent, u"u-1"_s, u"Anna"_s, {}});
    QTRY_COMPARE(seen.people().claimedBy, u"Anna"_s);
    act(*m_writer, store::ReleaseRequest{RequestKind::Consent, u"u-1"_s, u"Anna"_s});
    QTRY_COMPARE(seen.people().claimedBy, QString());
    act(*m_writer, store::AddNote{RequestKind::Consent, u"u-1"_s, u"Anna"_s, u"called"_s});
    QTRY_COMPARE(seen.people().notes, 1);
    act(*m_writer, store::SnoozeRequest{RequestKind::Consent, u"u-1"_s, u"Anna"_s, noon + 5, "state"});
    QTRY_COMPARE(seen.people().snoozedUntil, noon + 5);
    act(*m_writer, store::WakeRequest{RequestKind::Consent, u"u-1"_s});
    QTRY_COMPARE(seen.people().snoozedUntil, 0);
    // A delivery leaves it all as it is.
    Sent next;
    next.status = u"processing"_s;
    next.updatedAt = noon + 500;
    give(*m_writer, deliveryOf(next));
    QTRY_COMPARE(seen.requests[u"u-1"_s].request.status(), onboarding::Status::Processing);
    QCOMPARE(seen.people().notes, 1);
}

void PeopleFeedTest::tellsLabelsAndApprovals()
{
    ChangeFeed feed(m_url);
    Seen seen(feed);
    const Following following(*m_writer, feed);
    feed.start(0);
    QTRY_VERIFY(seen.loaded);
    act(*m_writer, labelled(u"acme.com"_s, u"Acme"_s));
    QTRY_COMPARE(seen.labels[u"acme.com"_s].label, u"Acme"_s);
    act(*m_writer, labelled(u"acme.com"_s, u"Acme Ltd"_s));
    QTRY_COMPARE(seen.labels[u"acme.com"_s].label, u"Acme Ltd"_s);
    act(*m_writer, labelled(u"acme.com"_s, {}));
    QTRY_COMPARE(seen.labels[u"acme.com"_s].label, QString()); // taken away is told, too
    const store::Approve approve{u"team"_s, store::ApprovalKind::App, u"123"_s, u"Anna"_s};
    act(*m_writer, approve);
    QTRY_COMPARE(seen.approvals.size(), size_t(1));
    act(*m_writer, approve);
    act(*m_writer, labelled(u"last.example"_s, u"Last"_s));
    QTRY_COMPARE(seen.labels[u"last.example"_s].label, u"Last"_s);
    QCOMPARE(seen.approvals.size(), size_t(1));
}

void PeopleFeedTest::hearsAnotherDeskWithoutAWake()
{
    ChangeFeed feed(m_url);
    Seen seen(feed);
    feed.start(0);
    QTRY_VERIFY(seen.loaded);
    act(*m_writer, store::ClaimRequest{RequestKind::Consent, u"u-1"_s, u"Ben"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(seen.people().claimedBy, u"Ben"_s, 3000);
}

void PeopleFeedTest::neverMissesALabelBesideDeliveries()
{
    ChangeFeed feed(m_url);
    Seen seen(feed);
    const Following following(*m_writer, feed);
    feed.start(0);
    constexpr int count = 400;
    for (int i = 0; i < count; ++i) {
        Sent sent;
        sent.uid = u"r-%1"_s.arg(i);
        m_writer->deliver(deliveryOf(sent), nullptr);
        m_writer->perform(labelled(u"%1.example"_s.arg(i), u"Customer"_s));
        m_writer->perform(store::AddNote{RequestKind::Consent, u"u-1"_s, u"Anna"_s, sent.uid});
    }
    QTRY_COMPARE(seen.labels.size(), size_t(count));
    QTRY_COMPARE(seen.people().notes, count);
    QTRY_COMPARE(seen.requests.size(), size_t(count + 1));
}

void PeopleFeedTest::maybeDeletedInASlot()
{
    act(*m_writer, labelled(u"acme.com"_s, u"Acme"_s));
    auto *feed = new ChangeFeed(m_url);
    bool deleted = false;
    connect(feed, &ChangeFeed::labelsChanged, this, [&] {
        delete feed;
        deleted = true;
    });
    connect(feed, &ChangeFeed::loaded, this, [] { QFAIL("told by a feed that has gone"); });
    feed->start(0);
    QTRY_VERIFY(deleted);
}

QTEST_GUILESS_MAIN(PeopleFeedTest)
#include "tst_peoplefeed.moc"
