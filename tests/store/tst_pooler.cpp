// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "kit/postgresserver.h"
#include "store/exporter.h"
#include "store/reader.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::ActionOutcome;
using store::Database;
using store::StoreUrl;
using store::Writer;

/// Debian's pgbouncer in front of a server, with transaction pooling: each transaction may go to another session of
/// few, whose settings, prepared statements and LISTENs are everybody's.
class PoolerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void theSessionIsKnown();
    void twoWritersStoreManyDeliveries();
    void theFeedSeesEveryChange();
    void theFeedLeavesNoListenBehind();
    void peopleWorkTogether();
    void everyTextComesBack();
    void theServerIsStartedAnew();

private:
    bool startPooler();
    bool poolerListens() const;
    StoreUrl pooled() const;
    StoreUrl direct() const;
    QJsonArray exported(const QString &what) const;

    kit::PostgresServer m_server;
    QTemporaryDir m_folder;
    QProcess m_pooler;
    QString m_database;
    FixedClock m_clock;
};

namespace {

constexpr int poolSize = 3; // fewer sessions than connections

} // namespace

void PoolerTest::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(startPooler());
    QTRY_VERIFY_WITH_TIMEOUT(poolerListens(), 30'000);
}

bool PoolerTest::startPooler()
{
    // Its port is part of its socket's name; there is no other one.
    const QByteArray folder = QFile::encodeName(m_folder.path()), port = QByteArray::number(m_server.port());
    QFile settings(m_folder.filePath(u"pgbouncer.ini"_s)), users(m_folder.filePath(u"users"_s));
    if (!settings.open(QIODevice::WriteOnly) || !users.open(QIODevice::WriteOnly))
        return false;
    users.write("\"" + kit::PostgresServer::superuser().toLatin1() + "\" \"\"\n");
    settings.write("[databases]\n* = host=" + QFile::encodeName(m_server.folder()) + " port=" + port
                   + "\n[pgbouncer]\nlisten_addr =\nlisten_port = " + port + "\nunix_socket_dir = " + folder
                   + "\nauth_type = trust\nauth_file = " + folder
                   + "/users\npool_mode = transaction\ndefault_pool_size = " + QByteArray::number(poolSize) + '\n');
    settings.close();
    users.close();
    if (!kit::giveToUnprivileged(m_folder.path()))
        return false;
    kit::runUnprivileged(m_pooler);
    m_pooler.setStandardErrorFile(QProcess::nullDevice());
    m_pooler.start(u"/usr/sbin/pgbouncer"_s, {settings.fileName()});
    return m_pooler.waitForStarted();
}

bool PoolerTest::poolerListens() const
{
    QLocalSocket socket;
    socket.connectToServer(m_folder.filePath(u".s.PGSQL.%1"_s.arg(m_server.port())));
    return socket.waitForConnected(100);
}

void PoolerTest::cleanupTestCase()
{
    m_pooler.kill();
    m_pooler.waitForFinished();
}

void PoolerTest::init()
{
    m_database = QUrl(m_server.freshDatabase()).path().mid(1);
}

StoreUrl PoolerTest::direct() const
{
    return StoreUrl::parse(m_server.url(m_database), u"the test"_s).value();
}

StoreUrl PoolerTest::pooled() const
{
    return StoreUrl::parse(m_server.url(m_database).replace(m_server.folder(), m_folder.path()), u"the test"_s).value();
}

QJsonArray PoolerTest::exported(const QString &what) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = what == "requests"_L1 ? store::exportRequests(pooled(), store::ExportFormat::Json, buffer)
                                            : store::exportDeliveries(pooled(), store::ExportFormat::Json, buffer);
    return done ? QJsonDocument::fromJson(buffer.data()).array() : QJsonArray();
}

void PoolerTest::theSessionIsKnown()
{
    const auto through = Database::open(pooled(), Database::Access::Create, 1000);
    QVERIFY2(through, through ? "" : qPrintable(through.error().sentence));
    QVERIFY(!(*through)->hasSession());
    const auto beside = Database::open(direct(), Database::Access::Existing, 1000);
    QVERIFY(beside);
    QVERIFY((*beside)->hasSession());
}

void PoolerTest::twoWritersStoreManyDeliveries()
{
    constexpr int each = 300;
    Writer one(pooled(), m_clock), two(pooled(), m_clock);
    QVERIFY(one.start() && two.start());
    std::vector<std::future<Outcome>> answers;
    for (int i = 0; i < each; ++i) {
        answers.push_back(hand(one, deliveryOf({.uid = u"one-%1"_s.arg(i)})));
        answers.push_back(hand(two, deliveryOf({.uid = u"two-%1"_s.arg(i)})));
        // Both have it, and one of them counts it as a copy.
        answers.push_back(hand(one, deliveryOf({.uid = u"both-%1"_s.arg(i)})));
        answers.push_back(hand(two, deliveryOf({.uid = u"both-%1"_s.arg(i)})));
    }
    QMap<Outcome, int> outcomes;
    for (auto &answer : answers)
        ++outcomes[answer.get()];
    QCOMPARE(outcomes.value(Outcome::Accepted), 3 * each);
    QCOMPARE(outcomes.value(Outcome::Duplicate), each);
    QCOMPARE(exported(u"requests"_s).size(), 3 * each);
    QCOMPARE(exported(u"deliveries"_s).size(), 3 * each);
    QCOMPARE(differences(pooled()), QStringList());
}

/// It looks twice a second; nobody tells it.
void PoolerTest::theFeedSeesEveryChange()
{
    Writer writer(pooled(), m_clock), elsewhere(direct(), m_clock);
    QVERIFY(writer.start() && elsewhere.start());
    QCOMPARE(give(writer, deliveryOf({.uid = u"first"_s})), Outcome::Accepted);
    store::ChangeFeed feed(pooled());
    const Heard loaded(&feed, &store::ChangeFeed::loaded);
    const Heard failed(&feed, &store::ChangeFeed::failed);
    QSet<QString> seen;
    QObject here;
    connect(&feed, &store::ChangeFeed::changed, &here, [&](const std::vector<store::RequestRecord> &records) {
        for (const store::RequestRecord &record : records)
            seen.insert(record.request.uid());
    });
    feed.start(0);
    QTRY_COMPARE(loaded.size(), 1);
    for (int i = 0; i < 6; ++i) {
        const QString uid = u"u-%1"_s.arg(i);
        QCOMPARE(give(i % 2 ? writer : elsewhere, deliveryOf({.uid = uid})), Outcome::Accepted);
        QElapsedTimer waited;
        waited.start();
        QTRY_VERIFY(seen.contains(uid));
        QVERIFY2(waited.elapsed() < 3000, QByteArray::number(waited.elapsed()));
    }
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(failed.size(), 0);
}

/// It would be heard by whoever gets that session next.
void PoolerTest::theFeedLeavesNoListenBehind()
{
    Writer writer(pooled(), m_clock);
    QVERIFY(writer.start());
    store::ChangeFeed feed(pooled());
    const Heard loaded(&feed, &store::ChangeFeed::loaded), changed(&feed, &store::ChangeFeed::changed);
    feed.start(0);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    QTRY_COMPARE(changed.size(), 1);
    // As many transactions at once as there are sessions: each has another one.
    std::vector<std::unique_ptr<Peek>> all;
    for (int i = 0; i < poolSize; ++i) {
        all.push_back(std::make_unique<Peek>(pooled()));
        QVERIFY(all.back()->run(u"BEGIN"_s));
        QCOMPARE(all.back()->value(u"SELECT count(*) FROM pg_listening_channels()"_s).toInt(), 0);
    }
}

void PoolerTest::peopleWorkTogether()
{
    Writer ann(pooled(), m_clock), bob(pooled(), m_clock);
    QVERIFY(ann.start() && bob.start());
    QCOMPARE(give(ann, deliveryOf({})), Outcome::Accepted);
    const auto claim = [](const QString &person) {
        return store::ClaimRequest{RequestKind::Consent, u"u-1"_s, person, {}};
    };
    auto first = ann.perform(claim(u"ann"_s)), second = bob.perform(claim(u"bob"_s));
    const QSet<ActionOutcome> outcomes{first.result().outcome, second.result().outcome};
    QCOMPARE(outcomes, (QSet<ActionOutcome>{ActionOutcome::Done, ActionOutcome::HeldByAnother}));
    for (Writer *writer : {&ann, &bob}) {
        QCOMPARE(act(*writer, store::AddNote{RequestKind::Consent, u"u-1"_s, u"x"_s, u"called"_s}).outcome,
                 ActionOutcome::Done);
        QCOMPARE(act(*writer, store::SitDown{u"desk"_s, u"x"_s, u"host"_s}).outcome, ActionOutcome::Done);
    }
    store::Reader reader(pooled());
    QCOMPARE(reader.notes(RequestKind::Consent, u"u-1"_s).result().size(), size_t(2));
    QCOMPARE(reader.desks().result().size(), size_t(1));
    QCOMPARE(reader.history(0, 10).result().size(), size_t(1));
}

/// Bytes and texts do not depend on what a session was told by whom.
void PoolerTest::everyTextComesBack()
{
    const QString text = u"back\\slash ' quote \u00e9 \u4e16 \U0001F600 $1 ? :v1"_s;
    Writer writer(pooled(), m_clock);
    QVERIFY(writer.start());
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < 40; ++i)
        deliveries.push_back(deliveryOf({.uid = u"u-%1"_s.arg(i), .entity = {{u"status_text"_s, text}}}));
    // One after the other, so that they meet different sessions; readers keep some busy.
    store::Reader one(pooled()), two(pooled());
    for (const webhook::Delivery &delivery : deliveries) {
        auto busy = one.history(0, 100, u"back"_s);
        auto more = two.openCounts();
        QCOMPARE(give(writer, delivery), Outcome::Accepted);
        busy.waitForFinished();
        more.waitForFinished();
    }
    const QJsonArray rows = exported(u"deliveries"_s), requests = exported(u"requests"_s);
    QCOMPARE(rows.size(), qsizetype(deliveries.size()));
    for (const QJsonValue &row : rows)
        QVERIFY(row[u"body"_s].toString().contains(u"back\\\\slash"_s));
    for (const QJsonValue &request : requests)
        QCOMPARE(request[u"status_text"_s].toString(), text);
    QCOMPARE(differences(pooled()), QStringList());
}

/// The pooler stays up, with sessions that are gone.
void PoolerTest::theServerIsStartedAnew()
{
    Writer writer(pooled(), m_clock);
    QVERIFY(writer.start());
    store::ChangeFeed feed(pooled());
    const Heard loaded(&feed, &store::ChangeFeed::loaded), changed(&feed, &store::ChangeFeed::changed);
    feed.start(0);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    QTRY_COMPARE(changed.size(), 1);
    m_server.stop(kit::PostgresServer::End::Fast);
    QVERIFY(m_server.start());
    const auto stored = [&] { return give(writer, deliveryOf({.uid = u"after"_s})) != Outcome::StoreUnavailable; };
    QTRY_VERIFY_WITH_TIMEOUT(stored(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2, 60'000);
}

QTEST_GUILESS_MAIN(PoolerTest)
#include "tst_pooler.moc"
