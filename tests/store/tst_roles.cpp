// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "kit/postgresserver.h"
#include "store/exporter.h"
#include "store/reader.h"

#include <QBuffer>
#include <QSqlError>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::ActionOutcome;
using store::StoreUrl;
using store::Writer;

/// `resources/postgresql/roles.sql` gives each role what its program needs, and no more: on a real server.
class RolesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theReceiverReceives();
    void theReceiverActsNot();
    void theDeskActs();
    void onlyReceiversReceive_data();
    void onlyReceiversReceive();
    void theDeskReads_data();
    void theDeskReads();
    void theViewerActsNot();
    void aDeskThatAlsoReceives();
    void forbidden_data();
    void forbidden();
    void theViewerWritesNoTable();
    void strangersReadNothing();
    void anUpgradeIsCovered();

private:
    StoreUrl as(const QString &user) const;
    /// The script, by psql; what it said where it failed.
    QByteArray runScript(const QString &user) const;
    /// What the server refuses `sql` of `user` with; empty where it does not.
    QString stateOf(const QString &user, const QString &sql) const;

    kit::PostgresServer m_server;
    QString m_database;
    FixedClock m_clock;
};

namespace {

const char insufficientPrivilege[] = "42501";

} // namespace

void RolesTest::initTestCase()
{
    QVERIFY(m_server.start());
    const auto run = [this](const QString &sql) { return m_server.run(u"postgres"_s, sql); };
    QCOMPARE(run(u"CREATE ROLE onboarding_owner LOGIN; CREATE ROLE stranger LOGIN; "
                 "CREATE ROLE admin LOGIN CREATEROLE IN ROLE onboarding_owner"_s),
             QString());
}

void RolesTest::init()
{
    m_database = QUrl(m_server.freshDatabase()).path().mid(1);
    const auto run = [this](const QString &sql) { return m_server.run(m_database, sql); };
    QCOMPARE(run(u"ALTER DATABASE %1 OWNER TO onboarding_owner"_s.arg(m_database)), QString());
    {
        Writer writer(as(u"onboarding_owner"_s), m_clock);
        QVERIFY(writer.start());
    }
    // Not by a superuser, and more than once.
    for (int round = 0; round < 2; ++round)
        QCOMPARE(runScript(u"admin"_s), QByteArray());
    static const QString joined = run(u"CREATE ROLE receiver LOGIN IN ROLE onboarding_receiver; "
                                      "CREATE ROLE ann LOGIN IN ROLE onboarding_desk; "
                                      "CREATE ROLE bob LOGIN IN ROLE onboarding_desk, onboarding_receiver; "
                                      "CREATE ROLE wall LOGIN IN ROLE onboarding_viewer"_s);
    QCOMPARE(joined, QString());
}

StoreUrl RolesTest::as(const QString &user) const
{
    return StoreUrl::parse(m_server.url(m_database, user), u"the test"_s).value();
}

QByteArray RolesTest::runScript(const QString &user) const
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(kit::PostgresServer::program(u"psql"_s),
               {u"--no-psqlrc"_s, u"--quiet"_s, u"--dbname"_s, m_server.url(m_database, user), u"--file"_s,
                qEnvironmentVariable("MONITOR_SOURCE") + u"/resources/postgresql/roles.sql"_s});
    if (!psql.waitForFinished())
        return "no end";
    const QByteArray said = psql.readAll();
    return psql.exitCode() == 0 ? said : "failed: " + said;
}

QString RolesTest::stateOf(const QString &user, const QString &sql) const
{
    const QString name = u"as "_s + user;
    QString state;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(m_server.folder());
        database.setPort(m_server.port());
        database.setDatabaseName(m_database);
        database.setUserName(user);
        QSqlQuery query(database);
        if (!database.open())
            state = u"not connected"_s;
        else if (query = QSqlQuery(database); !query.exec(sql))
            state = query.lastError().nativeErrorCode();
    }
    QSqlDatabase::removeDatabase(name);
    return state;
}

void RolesTest::theReceiverReceives()
{
    const StoreUrl url = as(u"receiver"_s);
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(writer.rights(), (store::Rights{true, false}));
    QCOMPARE(give(writer, deliveryOf({.status = u"processing"_s, .updatedAt = noon + 1})), Outcome::Accepted);
    QCOMPARE(give(writer, deliveryOf({.status = u"processing"_s, .updatedAt = noon + 1})), Outcome::Duplicate);
    QCOMPARE(give(writer, deliveryOf({.status = u"processing"_s, .updatedAt = noon + 1})), Outcome::Duplicate);
    QCOMPARE(give(writer, deliveryOf({.updatedAt = noon - 60'000})), Outcome::Late);
    QCOMPARE(give(writer, deliveryOf({.status = u"completed"_s, .updatedAt = noon + 2})), Outcome::Accepted);
    give(writer, quarantinedDelivery("{}"));
    // Answered at once, and written with the next commit.
    give(writer, ignoredDelivery(u"domain.status_changed"_s));
    give(writer, refusedDelivery());
    Peek peek(as(kit::PostgresServer::superuser()));
    webhook::Delivery again = deliveryOf({.uid = u"u-2"_s});
    again.quarantineId = peek.value(u"SELECT id FROM quarantine"_s).toLongLong();
    QCOMPARE(give(writer, again), Outcome::Accepted);
    QVERIFY(writer.health().ok);
    QCOMPARE(peek.value(u"SELECT count(*) FROM quarantine"_s).toInt(), 0);

    store::Reader reader(url);
    const auto counts = reader.openCounts().result();
    QCOMPARE(counts.size(), size_t(1));
    QCOMPARE(counts.front().status, u"pending"_s);
    writer.stop();
    QCOMPARE(peek.value(u"SELECT count(*) FROM ignored"_s).toInt(), 1);
    QCOMPARE(peek.value(u"SELECT count(*) FROM refusal"_s).toInt(), 1);
}

void RolesTest::theReceiverActsNot()
{
    Writer writer(as(u"receiver"_s), m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    QCOMPARE(act(writer, store::ClaimRequest{RequestKind::Consent, u"u-1"_s, u"ann"_s, {}}).outcome,
             ActionOutcome::NotAllowed);
    QVERIFY(writer.health().ok);
    QCOMPARE(give(writer, deliveryOf({.uid = u"u-2"_s})), Outcome::Accepted);
}

void RolesTest::theDeskActs()
{
    Writer receiver(as(u"receiver"_s), m_clock);
    QVERIFY(receiver.start());
    QCOMPARE(give(receiver, deliveryOf({})), Outcome::Accepted);

    const StoreUrl url = as(u"ann"_s);
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(writer.rights(), (store::Rights{false, true}));
    const auto done = [&](store::DeskAction action) { return act(writer, std::move(action)).outcome; };
    const RequestKind kind = RequestKind::Consent;
    const QString uid = u"u-1"_s, ann = u"ann"_s, bob = u"bob"_s;
    QCOMPARE(done(store::ClaimRequest{kind, uid, bob, {}}), ActionOutcome::Done);
    QCOMPARE(done(store::ClaimRequest{kind, uid, ann, {}}), ActionOutcome::HeldByAnother);
    QCOMPARE(done(store::ClaimRequest{kind, uid, ann, bob}), ActionOutcome::Done);
    QCOMPARE(done(store::ReleaseRequest{kind, uid, ann}), ActionOutcome::Done);
    QCOMPARE(done(store::AddNote{kind, uid, ann, u"called"_s}), ActionOutcome::Done);
    for (int round = 0; round < 2; ++round) { // made, then changed
        QCOMPARE(done(store::SnoozeRequest{kind, uid, ann, noon + 1000 + round, "hash"}), ActionOutcome::Done);
        QCOMPARE(done(store::SetLabel{u"t-1"_s, store::LabelScope::Workspace, u"w-1"_s, u"Acme"_s, ann}),
                 ActionOutcome::Done);
        QCOMPARE(done(store::Approve{u"team"_s, store::ApprovalKind::App, u"app"_s, ann}), ActionOutcome::Done);
        QCOMPARE(done(store::HandOut{kind, uid, ann, "hash"}), ActionOutcome::Done);
        QCOMPARE(done(store::SitDown{u"desk-1"_s, ann, u"host"_s}), ActionOutcome::Done);
    }
    QCOMPARE(done(store::WakeRequest{kind, uid}), ActionOutcome::Done);
    store::Reader reader(url);
    QCOMPARE(reader.desks().result().size(), size_t(1));
    QCOMPARE(done(store::LeaveDesk{u"desk-1"_s}), ActionOutcome::Done);
    QCOMPARE(reader.desks().result().size(), size_t(0));
    QCOMPARE(reader.notes(kind, uid).result().size(), size_t(1));
    QVERIFY(writer.health().ok);
}

void RolesTest::onlyReceiversReceive_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("desk") << u"ann"_s;
    QTest::newRow("viewer") << u"wall"_s;
}

void RolesTest::onlyReceiversReceive()
{
    QFETCH(QString, user);
    Writer writer(as(user), m_clock);
    QVERIFY(writer.start());
    QVERIFY(!writer.rights().receive);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::StoreUnavailable);
    QCOMPARE(Peek(as(u"wall"_s)).value(u"SELECT count(*) FROM delivery"_s).toInt(), 0);
}

void RolesTest::theDeskReads_data()
{
    onlyReceiversReceive_data();
}

/// All that a window reads, as a desk and as a viewer.
void RolesTest::theDeskReads()
{
    QFETCH(QString, user);
    Writer receiver(as(u"receiver"_s), m_clock), desk(as(u"ann"_s), m_clock);
    QVERIFY(receiver.start() && desk.start());
    QCOMPARE(give(receiver, deliveryOf({})), Outcome::Accepted);
    QCOMPARE(give(receiver, quarantinedDelivery("{}")), Outcome::Recorded);
    QCOMPARE(act(desk, store::AddNote{RequestKind::Consent, u"u-1"_s, u"ann"_s, u"called"_s}).outcome,
             ActionOutcome::Done);

    const StoreUrl url = as(user);
    store::ChangeFeed feed(url);
    const Heard loaded(&feed, &store::ChangeFeed::loaded);
    const Heard failures(&feed, &store::ChangeFeed::failed);
    const Heard changed(&feed, &store::ChangeFeed::changed);
    feed.start(0);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(std::get<0>(loaded[0]).size(), size_t(1));
    QCOMPARE(give(receiver, deliveryOf({.uid = u"u-2"_s})), Outcome::Accepted);
    QTRY_VERIFY(changed.size() > 0);

    store::Reader reader(url);
    const Heard unread(&reader, &store::Reader::failed);
    QCOMPARE(reader.timeline(RequestKind::Consent, u"u-1"_s).result().size(), size_t(1));
    QCOMPARE(reader.notes(RequestKind::Consent, u"u-1"_s).result().size(), size_t(1));
    QCOMPARE(reader.history(0, 10, u"acme"_s).result().size(), size_t(0));
    QCOMPARE(reader.history(0, 10).result().size(), size_t(2));
    const auto deliveries = reader.deliveries(0, 10).result();
    QCOMPARE(deliveries.size(), size_t(3));
    for (const store::DeliveryRecord &delivery : deliveries)
        QVERIFY(reader.delivery(delivery.id, delivery.outcome).result());
    QCOMPARE(reader.vitalSigns(0, noon + 1000).result().receipts, qint64(2));
    QCOMPARE(reader.desks().result().size(), size_t(0));
    QCOMPARE(reader.openCounts().result().size(), size_t(1));
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    QVERIFY(store::exportRequests(url, store::ExportFormat::Json, output));
    QVERIFY(store::exportDeliveries(url, store::ExportFormat::Csv, output));
    QCoreApplication::processEvents();
    QCOMPARE(unread.size(), 0);
    QCOMPARE(failures.size(), 0);
}

void RolesTest::theViewerActsNot()
{
    Writer receiver(as(u"receiver"_s), m_clock);
    QVERIFY(receiver.start());
    QCOMPARE(give(receiver, deliveryOf({})), Outcome::Accepted);
    Writer writer(as(u"wall"_s), m_clock);
    QVERIFY(writer.start());
    QCOMPARE(writer.rights(), (store::Rights{false, false}));
    const store::DeskAction actions[] = {store::ClaimRequest{RequestKind::Consent, u"u-1"_s, u"wall"_s, {}},
                                         store::AddNote{RequestKind::Consent, u"u-1"_s, u"wall"_s, u"x"_s},
                                         store::SitDown{u"desk-9"_s, u"wall"_s, u"host"_s}};
    for (const store::DeskAction &action : actions)
        QCOMPARE(act(writer, action).outcome, ActionOutcome::NotAllowed);
    QVERIFY(writer.health().ok);
}

void RolesTest::aDeskThatAlsoReceives()
{
    Writer writer(as(u"bob"_s), m_clock);
    QVERIFY(writer.start());
    QCOMPARE(writer.rights(), store::Rights());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    QCOMPARE(act(writer, store::ClaimRequest{RequestKind::Consent, u"u-1"_s, u"bob"_s, {}}).outcome,
             ActionOutcome::Done);
}

void RolesTest::forbidden_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const QString &user, const QStringList &its) {
        const QStringList everybodys{u"DROP TABLE delivery"_s,
                                     u"TRUNCATE note"_s,
                                     u"ALTER TABLE feed ADD COLUMN more int"_s,
                                     u"CREATE TABLE mine (x int)"_s,
                                     u"CREATE FUNCTION tell_feed(int) RETURNS int LANGUAGE sql AS 'SELECT 1'"_s,
                                     u"ALTER TABLE feed DISABLE TRIGGER feed_told"_s};
        QTest::newRow(qPrintable(user)) << user << its + everybodys;
    };
    row(u"receiver"_s,
        {u"SELECT note FROM note"_s,
         u"SELECT * FROM claim"_s,
         u"SELECT * FROM label"_s,
         u"SELECT * FROM approval"_s,
         u"SELECT * FROM desk"_s,
         u"SELECT * FROM handout"_s,
         u"SELECT body FROM delivery"_s,
         u"SELECT body FROM quarantine"_s,
         u"SELECT remote FROM refusal"_s,
         u"DELETE FROM delivery"_s,
         u"UPDATE delivery SET outcome = 'late'"_s,
         u"DELETE FROM request"_s,
         u"DELETE FROM subject"_s,
         u"UPDATE subject SET uid = 'x'"_s,
         u"DELETE FROM feed"_s,
         u"INSERT INTO schema_version VALUES (99, 0)"_s,
         u"UPDATE identity SET id = 'x'"_s,
         u"INSERT INTO moving VALUES (1, 'x')"_s,
         u"INSERT INTO note VALUES (1, 1, 'x', 0, 'x')"_s,
         u"INSERT INTO claim VALUES (1, 'x', 0)"_s});
    row(u"ann"_s,
        {u"INSERT INTO delivery SELECT * FROM delivery"_s, u"UPDATE request SET status = 'completed'"_s,
         u"UPDATE request SET consent_url = 'https://evil.example'"_s, u"INSERT INTO request SELECT * FROM request"_s,
         u"DELETE FROM request"_s, u"INSERT INTO subject VALUES (1, 'x', 'x')"_s, u"DELETE FROM quarantine"_s,
         u"DELETE FROM refusal"_s, u"UPDATE note SET note = 'x'"_s, u"DELETE FROM note"_s,
         u"UPDATE approval SET approved = 'x'"_s, u"DELETE FROM approval"_s, u"DELETE FROM label"_s,
         u"UPDATE identity SET id = 'x'"_s, u"UPDATE schema_version SET version = 1"_s});
    row(u"wall"_s, {u"UPDATE feed SET last_number = 0"_s, u"INSERT INTO desk VALUES ('x', 'x', 'x', 0)"_s});
}

void RolesTest::forbidden()
{
    QFETCH(QString, user);
    QFETCH(QStringList, statements);
    for (const QString &sql : statements)
        QVERIFY2(stateOf(user, sql) == QLatin1StringView(insufficientPrivilege), qPrintable(sql));
}

void RolesTest::theViewerWritesNoTable()
{
    Peek peek(as(kit::PostgresServer::superuser()));
    const QString tables = u"SELECT string_agg(relname, ' ') FROM pg_class WHERE relkind = 'r' "
                           "AND relnamespace = 'public'::regnamespace AND "_s;
    QCOMPARE(peek.value(tables + u"relname = 'feed'"_s).toString(), u"feed"_s);
    QCOMPARE(peek.value(tables
                        + u"(has_any_column_privilege('wall', oid, 'INSERT, UPDATE, REFERENCES') "
                          "OR has_table_privilege('wall', oid, 'DELETE, TRUNCATE, TRIGGER'))"_s)
                 .toString(),
             QString());
    for (const QString &user : {u"wall"_s, u"ann"_s})
        QCOMPARE(peek.value(tables + u"NOT has_table_privilege('%1', oid, 'SELECT')"_s.arg(user)).toString(),
                 QString());
}

/// Also what was granted to everybody before.
void RolesTest::strangersReadNothing()
{
    QCOMPARE(stateOf(u"stranger"_s, u"SELECT 1"_s), u"not connected"_s);
    QCOMPARE(
        m_server.run(m_database,
                     u"GRANT ALL ON DATABASE %1 TO PUBLIC; GRANT ALL ON feed, delivery TO PUBLIC"_s.arg(m_database)),
        QString());
    QCOMPARE(stateOf(u"stranger"_s, u"SELECT * FROM delivery; CREATE TEMPORARY TABLE mine (x int)"_s), QString());
    QCOMPARE(runScript(u"admin"_s), QByteArray());
    QCOMPARE(stateOf(u"stranger"_s, u"SELECT 1"_s), u"not connected"_s);
    QCOMPARE(m_server.run(m_database, u"GRANT CONNECT ON DATABASE %1 TO stranger"_s.arg(m_database)), QString());
    for (const QString &sql : {u"SELECT * FROM delivery"_s, u"SELECT * FROM feed"_s, u"CREATE TABLE mine (x int)"_s,
                               u"CREATE TEMPORARY TABLE mine (x int)"_s})
        QCOMPARE(stateOf(u"stranger"_s, sql), QLatin1StringView(insufficientPrivilege));
}

/// A table that a newer version brings, and a right that it no longer gives.
void RolesTest::anUpgradeIsCovered()
{
    QCOMPARE(stateOf(u"onboarding_owner"_s, u"CREATE TABLE later (x int); GRANT DELETE ON note TO onboarding_desk"_s),
             QString());
    QCOMPARE(stateOf(u"wall"_s, u"SELECT * FROM later"_s), QLatin1StringView(insufficientPrivilege));
    QCOMPARE(stateOf(u"ann"_s, u"DELETE FROM note"_s), QString());
    QCOMPARE(runScript(kit::PostgresServer::superuser()), QByteArray());
    QCOMPARE(stateOf(u"wall"_s, u"SELECT * FROM later"_s), QString());
    QCOMPARE(stateOf(u"ann"_s, u"DELETE FROM note"_s), QLatin1StringView(insufficientPrivilege));
}

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
