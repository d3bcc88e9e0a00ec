// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"

#include "store/exporter.h"
#include "store/reader.h"
#include "webhook/secondlook.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::Reader;
using store::StoreUrl;
using store::Writer;

/// All requests ever, found and paged in the store; the signs of its health; the second look at the quarantine.
class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void pagesByKeyNewestFirst();
    void searches_data();
    void searches();
    void carriesWhatPeopleAdded();
    void anyTextsComeBack();
    void exportsWhatIsFound();
    void givenUpExportSaysSo();
    void deliveriesAreSearched();
    void vitalSigns();
    void secondLookReleases();
    void secondLookAtAKnownOneReleases();

private:
    QStringList found(const QString &search, int limit = 100);

    FixedClock m_clock;
    StoreUrl m_url;
    std::unique_ptr<Writer> m_writer;
};

void HistoryTest::init()
{
    m_writer.reset();
    m_url = freshStore();
    m_writer = std::make_unique<Writer>(m_url, m_clock);
    QVERIFY(m_writer->start());
}

QStringList HistoryTest::found(const QString &search, int limit)
{
    Reader reader(m_url);
    QStringList uids;
    for (qint64 before = 0;;) {
        const auto page = reader.history(before, limit, search).result();
        for (const auto &record : page)
            uids << record.request.uid();
        if (int(page.size()) < limit)
            return uids;
        before = page.back().sequence;
    }
}

void HistoryTest::pagesByKeyNewestFirst()
{
    Sent sent;
    for (const QString &uid : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        sent.uid = uid;
        give(*m_writer, deliveryOf(sent));
    }
    QCOMPARE(found({}, 2), (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    sent.uid = u"b"_s; // heard of once more
    sent.status = u"completed"_s;
    sent.updatedAt += 1000;
    give(*m_writer, deliveryOf(sent));
    QCOMPARE(found({}, 2), (QStringList{u"b"_s, u"e"_s, u"d"_s, u"c"_s, u"a"_s}));
}

void HistoryTest::searches_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("uids");
    const QStringList both{u"own-app"_s, u"consent_1"_s};
    QTest::newRow("nothing") << QString() << QStringList{u"other%"_s, u"own-app"_s, u"consent_1"_s};
    QTest::newRow("spaces") << u"   "_s << QStringList{u"other%"_s, u"own-app"_s, u"consent_1"_s};
    QTest::newRow("uid") << u"own-"_s << QStringList{u"own-app"_s};
    QTest::newRow("in any case") << u"OWN-APP"_s << QStringList{u"own-app"_s};
    QTest::newRow("status") << u"errored"_s << QStringList{u"other%"_s};
    QTest::newRow("Client ID") << u"777000"_s << QStringList{u"own-app"_s};
    QTest::newRow("mailbox") << u"MB-77"_s << QStringList{u"consent_1"_s};
    QTest::newRow("workspace") << u"space-9"_s << both;
    QTest::newRow("team's name") << u"marketing"_s << QStringList{u"other%"_s, u"own-app"_s, u"consent_1"_s};
    QTest::newRow("the customer's domain, also of the consent beside it") << u"hafen.example"_s << both;
    QTest::newRow("login hint") << u"anna@hafen.test"_s << QStringList{u"consent_1"_s};
    QTest::newRow("staff's label of the workspace") << u"kontor"_s << both;
    QTest::newRow("staff's label of the domain") << u"harbour"_s << QStringList{u"own-app"_s};
    QTest::newRow("who takes care") << u"zoe"_s << QStringList{u"other%"_s};
    QTest::newRow("status text") << u"upstream"_s << QStringList{u"own-app"_s};
    QTest::newRow("status reason") << u"user_denied"_s << QStringList{u"consent_1"_s};
    QTest::newRow("source") << u"branch-key"_s << QStringList{u"own-app"_s};
    QTest::newRow("all words") << u"hafen errored"_s << QStringList();
    QTest::newRow("words of two fields") << u"hafen own"_s << QStringList{u"own-app"_s};
    QTest::newRow("percent is a letter") << u"%"_s << QStringList{u"other%"_s};
    QTest::newRow("underscore is a letter") << u"consent_1"_s << QStringList{u"consent_1"_s};
    QTest::newRow("underscore is no other letter") << u"own_app"_s << QStringList();
    QTest::newRow("backslash is a letter") << u"\\"_s << QStringList();
    QTest::newRow("quote") << u"' OR 1=1 --"_s << QStringList();
    QTest::newRow("a question mark") << u"?"_s << QStringList();
    QTest::newRow("a whole page") << u"word "_s.repeated(5000) << QStringList();
}

void HistoryTest::searches()
{
    QFETCH(QString, search);
    QFETCH(QStringList, uids);
    webhook::Delivery consent = deliveryOf({.uid = u"consent_1"_s});
    auto &first = std::get<webhook::Tracked>(consent.content).change;
    first.mailboxId = u"MB-77"_s;
    first.workspaceId = u"space-9"_s;
    first.statusReason = u"user_denied"_s;
    first.consentUrl = u"https://accounts.google.com/o/oauth2/auth?login_hint=anna%40hafen.test"_s;
    give(*m_writer, consent);
    webhook::Delivery app = deliveryOf({.kind = RequestKind::ClientId, .uid = u"own-app"_s});
    auto &second = std::get<webhook::Tracked>(app.content).change;
    second.domainName = u"hafen.example"_s;
    second.clientId = u"777000111"_s;
    second.workspaceId = u"space-9"_s;
    second.statusText = u"Denied upstream"_s;
    app.source = u"branch-key"_s;
    give(*m_writer, app);
    give(*m_writer, deliveryOf({.uid = u"other%"_s, .status = u"errored"_s}));
    const QString team = first.teamId;
    act(*m_writer, store::SetLabel{team, store::LabelScope::Workspace, u"space-9"_s, u"Kontor"_s, u"A"_s});
    act(*m_writer, store::SetLabel{team, store::LabelScope::Domain, u"hafen.example"_s, u"Harbour"_s, u"A"_s});
    act(*m_writer, store::ClaimRequest{RequestKind::Consent, u"other%"_s, u"Zoe"_s, {}});
    QCOMPARE(found(search), uids);
}

void HistoryTest::carriesWhatPeopleAdded()
{
    give(*m_writer, deliveryOf({.uid = u"a"_s}));
    give(*m_writer, deliveryOf({.uid = u"b"_s}));
    m_writer->perform(store::ClaimRequest{RequestKind::Consent, u"a"_s, u"Anna"_s, {}}).waitForFinished();
    m_writer->perform(store::AddNote{RequestKind::Consent, u"a"_s, u"Ben"_s, u"called"_s}).waitForFinished();
    const auto all = Reader(m_url).history(0, 10).result();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].request.uid(), u"a"_s); // changed last
    QCOMPARE(all[0].people.claimedBy, u"Anna"_s);
    QCOMPARE(all[0].people.notes, 1);
    QCOMPARE(all[1].people.claimedBy, QString());
    QCOMPARE(found(u"consent"_s), (QStringList{u"a"_s, u"b"_s}));
}

void HistoryTest::anyTextsComeBack()
{
    for (const QString &text : hostilePieces()) {
        const QString uid = u"u"_s + text + u"v"_s;
        give(*m_writer, deliveryWith(bodyWith(RequestKind::ClientId, uid, text, escaped)));
        const auto newest = Reader(m_url).history(0, 1).result();
        QCOMPARE(newest.size(), size_t(1));
        QCOMPARE(newest[0].request.uid(), uid);
        QCOMPARE(newest[0].request.latest.domainName, text);
        const auto logged = Reader(m_url).deliveries(0, 1).result();
        QCOMPARE(logged.size(), size_t(1));
        QCOMPARE(logged[0].uid, uid);
    }
}

void HistoryTest::exportsWhatIsFound()
{
    for (int i = 0; i < 1200; ++i)
        hand(*m_writer, deliveryOf({.uid = u"uid-%1"_s.arg(i), .status = i % 2 ? u"failed"_s : u"pending"_s})).wait();
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    QList<qint64> told;
    const auto done = store::exportRequests(m_url, store::ExportFormat::Json, output,
                                            {u"failed"_s, [&told](qint64 written, qint64 total) {
                                                 told << written << total;
                                                 return true;
                                             }});
    QVERIFY(done);
    QCOMPARE(QJsonDocument::fromJson(output.data()).array().size(), 600);
    QCOMPARE(told.first(), 0);
    QCOMPARE(told.last(), 600);
    QCOMPARE(told.at(told.size() - 2), 600);
}

void HistoryTest::givenUpExportSaysSo()
{
    give(*m_writer, deliveryOf({}));
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    const auto done = store::exportRequests(m_url, store::ExportFormat::Csv, output,
                                            {QString(), [](qint64, qint64) { return false; }});
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"cancelled"_s);
    const auto visited = store::visitDeliveries(m_url, 10, [](const store::DeliveryRecord &) { return false; });
    QVERIFY(!visited);
    QCOMPARE(visited.error().code, u"cancelled"_s);
}

void HistoryTest::deliveriesAreSearched()
{
    give(*m_writer, deliveryOf({.uid = u"alpha"_s})); // 1
    give(*m_writer, quarantinedDelivery("{}")); // 2
    m_writer->deliver(ignoredDelivery(u"domain.status_changed"_s), nullptr); // 3
    m_writer->deliver(refusedDelivery(), nullptr); // 4
    m_writer->stop();
    Reader reader(m_url);
    const auto ids = [&reader](const QString &search, const QString &outcome = {}) {
        QList<qint64> ids;
        for (const auto &record : reader.deliveries(0, 10, outcome, search).result())
            ids << record.id;
        return ids;
    };
    QCOMPARE(ids(u"alpha"_s), QList<qint64>{1});
    QCOMPARE(ids(u"consent_request"_s), (QList<qint64>{2, 1}));
    QCOMPARE(ids(u"consent_request"_s, u"quarantined"_s), QList<qint64>{2});
    QCOMPARE(ids(u"MISSING_field uid"_s), QList<qint64>{2});
    QCOMPARE(ids(u"domain"_s), QList<qint64>{3});
    QCOMPARE(ids(u"203.0.113.9"_s), QList<qint64>{4});
    QCOMPARE(ids(u"mismatch"_s, u"accepted"_s), QList<qint64>());
    QCOMPARE(ids(u"_"_s, u"refused"_s), QList<qint64>{4});
}

void HistoryTest::vitalSigns()
{
    const auto signs = [this](support::Timestamp now) {
        Reader reader(m_url);
        return reader.vitalSigns(now - 3'600'000, now).result();
    };
    QCOMPARE(signs(noon).signatureFailures, 0);
    QVERIFY(!signs(noon).lastReceiptAt);
    QVERIFY(!signs(noon).clockSkew);
    // The envelope says updatedAt. Two are slow, one comes from a clock that is far ahead: the middle one counts.
    const qint64 delays[] = {1000, 90'000, -400'000, 2000, 700};
    for (int i = 0; i < 5; ++i)
        give(*m_writer,
             deliveryOf({.uid = u"u-%1"_s.arg(i), .updatedAt = noon + i, .receivedAt = noon + i + delays[i]}));
    m_writer->deliver(refusedDelivery(1, noon - 4'000'000), nullptr); // more than an hour ago
    m_writer->deliver(refusedDelivery(1, noon - 1000), nullptr);
    m_writer->deliver(refusedDelivery(1, noon - 500), nullptr);
    m_writer->stop();
    QCOMPARE(signs(noon).signatureFailures, 2);
    QCOMPARE(signs(noon).lastReceiptAt, std::optional(noon + 1 + 90'000));
    QCOMPARE(signs(noon).receipts, 5);
    QCOMPARE(signs(noon).clockSkew, std::optional<support::Timestamp>(1000));
    const support::Timestamp later = noon + 2 * 86'400'000;
    QVERIFY(!signs(later).clockSkew); // too long ago
    QCOMPARE(signs(later).receipts, 0);
}

void HistoryTest::secondLookReleases()
{
    const QByteArray body = bodyOf({.uid = u"held"_s});
    QCOMPARE(give(*m_writer, quarantinedDelivery(body, noon - 5000)), Outcome::Recorded);
    Reader reader(m_url);
    const auto held = reader.deliveries(0, 10, u"quarantined"_s).result();
    QCOMPARE(held.size(), size_t(1));
    auto judged = webhook::judgeAgain({held[0].id,
                                       held[0].receivedAt,
                                       held[0].remote,
                                       held[0].source,
                                       *held[0].trust,
                                       held[0].headerEventMismatch,
                                       body,
                                       {}});
    QVERIFY(judged);
    QCOMPARE(give(*m_writer, *judged), Outcome::Accepted);
    QVERIFY(reader.deliveries(0, 10, u"quarantined"_s).result().empty());
    const auto stored = reader.deliveries(0, 10, u"accepted"_s).result();
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored[0].receivedAt, noon - 5000);
    QCOMPARE(stored[0].remote, u"192.0.2.7"_s);
    QCOMPARE(found(u"held"_s), QStringList{u"held"_s});
}

void HistoryTest::secondLookAtAKnownOneReleases()
{
    const QByteArray body = bodyOf({.uid = u"held"_s});
    give(*m_writer, deliveryOf({.uid = u"held"_s}));
    give(*m_writer, quarantinedDelivery(body));
    Reader reader(m_url);
    const auto held = reader.deliveries(0, 10, u"quarantined"_s).result();
    auto judged = webhook::judgeAgain({held.at(0).id, noon, {}, u"team"_s, onboarding::Trust::Token, false, body, {}});
    QVERIFY(judged);
    QCOMPARE(give(*m_writer, *judged), Outcome::Duplicate);
    QVERIFY(reader.deliveries(0, 10, u"quarantined"_s).result().empty());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
