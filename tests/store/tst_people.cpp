// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"
#include "storefixture.h"

#include "store/migrations.h"
#include "store/reader.h"
#include "store/rebuild.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::ActionOutcome;
using store::StoreUrl;
using store::Writer;

/// What people add, in the store: who wins, what is kept, what survives.
class PeopleTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void firstClaimWins();
    void claimsOfTwoDesksAtOnce();
    void takenOverOnlyFromTheOneSeen();
    void namesAreKeptAsTheyAre();
    void releasedOnlyByTheOneSeen();
    void notesInTheirOrder();
    void snoozedAgainAndWoken();
    void firstApprovalStays();
    void unknownRequests_data();
    void unknownRequests();
    void unstorableActionGoesAlone();
    void textsOutsideUnicode();
    void shareACommitWithDeliveries();
    void refusedOutsideTheWritersLife();
    void answeredWhenStoreIsGone();
    void survivesARebuild();
    void isExported();
    void olderStoreGetsTheTables();

private:
    store::ActionResult claim(const QString &person, const QString &takenFrom = {})
    {
        return act(*m_writer, store::ClaimRequest{RequestKind::Consent, u"u-1"_s, person, takenFrom});
    }
    store::ActionResult release(const QString &holder)
    {
        return act(*m_writer, store::ReleaseRequest{RequestKind::Consent, u"u-1"_s, holder});
    }
    store::ActionResult note(const QString &text)
    {
        return act(*m_writer, store::AddNote{RequestKind::Consent, u"u-1"_s, u"Anna"_s, text});
    }
    QVariant value(const QString &sql) { return Peek(m_url).value(sql); }

    FixedClock m_clock;
    StoreUrl m_url;
    std::unique_ptr<Writer> m_writer;
};

void PeopleTest::init()
{
    m_writer.reset();
    m_url = freshStore();
    m_writer = std::make_unique<Writer>(m_url, m_clock);
    QVERIFY(m_writer->start());
    QCOMPARE(give(*m_writer, deliveryOf({})), Outcome::Accepted);
}

void PeopleTest::firstClaimWins()
{
    QCOMPARE(claim(u"Anna"_s).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT change_sequence FROM request"_s).toInt(), 2);
    const auto second = claim(u"Ben"_s);
    QCOMPARE(second.outcome, ActionOutcome::HeldByAnother);
    QCOMPARE(second.holder, u"Anna"_s);
    QCOMPARE(claim(u"Anna"_s).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT claimed_by FROM claim"_s).toString(), u"Anna"_s);
    QCOMPARE(value(u"SELECT claimed_at FROM claim"_s).toLongLong(), noon);
    // What changed nothing is no change.
    QCOMPARE(value(u"SELECT change_sequence FROM request"_s).toInt(), 2);
}

void PeopleTest::claimsOfTwoDesksAtOnce()
{
    Writer other(m_url, m_clock);
    QVERIFY(other.start());
    constexpr int requests = 60;
    for (int i = 0; i < requests; ++i) {
        Sent sent;
        sent.uid = u"r-%1"_s.arg(i);
        QCOMPARE(give(other, deliveryOf(sent)), Outcome::Accepted);
    }
    std::vector<QFuture<store::ActionResult>> annas, bens;
    for (int i = 0; i < requests; ++i) {
        const QString uid = u"r-%1"_s.arg(i);
        annas.push_back(m_writer->perform(store::ClaimRequest{RequestKind::Consent, uid, u"Anna"_s, {}}));
        bens.push_back(other.perform(store::ClaimRequest{RequestKind::Consent, uid, u"Ben"_s, {}}));
    }
    for (int i = 0; i < requests; ++i) {
        const auto anna = annas[size_t(i)].result(), ben = bens[size_t(i)].result();
        const bool annaWon = anna.outcome == ActionOutcome::Done;
        QCOMPARE(annaWon ? ben.outcome : anna.outcome, ActionOutcome::HeldByAnother);
        QCOMPARE(annaWon ? anna.outcome : ben.outcome, ActionOutcome::Done);
        QCOMPARE(annaWon ? ben.holder : anna.holder, annaWon ? u"Anna"_s : u"Ben"_s);
        const QString held =
            value(u"SELECT claimed_by FROM claim JOIN subject ON id = subject WHERE uid = 'r-%1'"_s.arg(i)).toString();
        QCOMPARE(held, annaWon ? u"Anna"_s : u"Ben"_s);
    }
}

/// A name that came back as another one could neither be shown nor give its claim back.
void PeopleTest::namesAreKeptAsTheyAre()
{
    const QString name = QChar(QChar::ByteOrderMark) + u"Anna"_s + QChar(QChar::ByteOrderSwapped) + QChar(0xFFFF);
    QCOMPARE(claim(name).outcome, ActionOutcome::Done);
    QCOMPARE(claim(u"Ben"_s).holder, name);
    QCOMPARE(act(*m_writer, store::HandOut{RequestKind::Consent, u"u-1"_s, name, "state"}).outcome,
             ActionOutcome::Done);
    store::ChangeFeed feed(m_url);
    const Heard loaded(&feed, &store::ChangeFeed::loaded);
    feed.start(0);
    QTRY_COMPARE(loaded.size(), 1);
    const auto &people = std::get<0>(loaded[0]).at(0).people;
    QCOMPARE(people.claimedBy, name);
    QCOMPARE(people.handedBy, name);
    act(*m_writer, store::ReleaseRequest{RequestKind::Consent, u"u-1"_s, people.claimedBy});
    QCOMPARE(value(u"SELECT count(*) FROM claim"_s).toInt(), 0);
}

void PeopleTest::takenOverOnlyFromTheOneSeen()
{
    claim(u"Anna"_s);
    QCOMPARE(claim(u"Ben"_s, u"Carla"_s).holder, u"Anna"_s);
    QCOMPARE(claim(u"Ben"_s, u"Anna"_s).outcome, ActionOutcome::Done);
    QCOMPARE(claim(u"Carla"_s, u"Anna"_s).holder, u"Ben"_s);
    release(u"Ben"_s);
    QCOMPARE(claim(u"Anna"_s, u"Ben"_s).outcome, ActionOutcome::Done); // free by now: all the better
}

void PeopleTest::releasedOnlyByTheOneSeen()
{
    QCOMPARE(release(u"Anna"_s).outcome, ActionOutcome::Done); // nobody holds it, and that is what was wanted
    claim(u"Anna"_s);
    const auto refused = release(u"Ben"_s);
    QCOMPARE(refused.outcome, ActionOutcome::HeldByAnother);
    QCOMPARE(refused.holder, u"Anna"_s);
    QCOMPARE(release(u"Anna"_s).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT count(*) FROM claim"_s).toInt(), 0);
}

void PeopleTest::notesInTheirOrder()
{
    for (const QString &text : {u"called"_s, u"asked for the admin"_s, u"wird erledigt – morgen"_s})
        QCOMPARE(note(text).outcome, ActionOutcome::Done);
    store::Reader reader(m_url);
    const auto notes = reader.notes(RequestKind::Consent, u"u-1"_s).result();
    QCOMPARE(notes.size(), size_t(3));
    QCOMPARE(notes[0].text, u"called"_s);
    QCOMPARE(notes[2].text, u"wird erledigt – morgen"_s);
    QCOMPARE(notes[2].author, u"Anna"_s);
    QCOMPARE(notes[2].writtenAt, noon);
    QVERIFY(reader.notes(RequestKind::ClientId, u"u-1"_s).result().empty());
}

void PeopleTest::snoozedAgainAndWoken()
{
    store::SnoozeRequest snooze{RequestKind::Consent, u"u-1"_s, u"Anna"_s, noon + 600'000, "state"};
    QCOMPARE(act(*m_writer, snooze).outcome, ActionOutcome::Done);
    snooze.until = noon + 3'600'000;
    QCOMPARE(act(*m_writer, snooze).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT snoozed_until FROM snooze"_s).toLongLong(), noon + 3'600'000);
    const store::WakeRequest wake{RequestKind::Consent, u"u-1"_s};
    QCOMPARE(act(*m_writer, wake).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT count(*) FROM snooze"_s).toInt(), 0);
    QCOMPARE(value(u"SELECT change_sequence FROM request"_s).toInt(), 4);
    QCOMPARE(act(*m_writer, wake).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT change_sequence FROM request"_s).toInt(), 4);
}

void PeopleTest::firstApprovalStays()
{
    store::Approve approve{u"team"_s, store::ApprovalKind::App, u"123 api.inboxkit.com"_s, u"Anna"_s};
    QCOMPARE(act(*m_writer, approve).outcome, ActionOutcome::Done);
    approve.person = u"Ben"_s;
    QCOMPARE(act(*m_writer, approve).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT approved_by FROM approval"_s).toString(), u"Anna"_s);
    approve.kind = store::ApprovalKind::ClientId;
    act(*m_writer, approve);
    approve.source = u"other"_s;
    act(*m_writer, approve);
    QCOMPARE(value(u"SELECT count(*) FROM approval"_s).toInt(), 3);
}

void PeopleTest::unknownRequests_data()
{
    QTest::addColumn<store::DeskAction>("action");
    const QString uid = u"nobody"_s;
    using store::DeskAction;
    QTest::newRow("claim") << DeskAction(store::ClaimRequest{RequestKind::Consent, uid, u"Anna"_s, {}});
    QTest::newRow("release") << DeskAction(store::ReleaseRequest{RequestKind::Consent, uid, u"Anna"_s});
    QTest::newRow("note") << DeskAction(store::AddNote{RequestKind::Consent, uid, u"Anna"_s, u"hello"_s});
    QTest::newRow("snooze") << DeskAction(store::SnoozeRequest{RequestKind::Consent, uid, u"Anna"_s, noon, "state"});
    QTest::newRow("wake") << DeskAction(store::WakeRequest{RequestKind::Consent, uid});
    QTest::newRow("kind") << DeskAction(store::ClaimRequest{RequestKind::ClientId, u"u-1"_s, u"Anna"_s, {}});
}

void PeopleTest::unknownRequests()
{
    QFETCH(store::DeskAction, action);
    QCOMPARE(act(*m_writer, action).outcome, ActionOutcome::UnknownRequest);
    for (const QString &table : {u"claim"_s, u"note"_s, u"snooze"_s})
        QCOMPARE(value(u"SELECT count(*) FROM %1"_s.arg(table)).toInt(), 0);
}

void PeopleTest::unstorableActionGoesAlone()
{
    Sent sent;
    sent.uid = u"beside"_s;
    auto delivered = hand(*m_writer, deliveryOf(sent));
    auto nobody = m_writer->perform(store::ClaimRequest{RequestKind::Consent, u"u-1"_s, {}, {}});
    auto noted = m_writer->perform(store::AddNote{RequestKind::Consent, u"u-1"_s, u"Anna"_s, u"hello"_s});
    QCOMPARE(nobody.result().outcome, ActionOutcome::Unstorable);
    QCOMPARE(delivered.get(), Outcome::Accepted);
    QCOMPARE(noted.result().outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT count(*) FROM claim"_s).toInt(), 0);
    QVERIFY(m_writer->health().ok);
}

void PeopleTest::textsOutsideUnicode()
{
    QString text = u"a\0b"_s;
    text += QChar(0xD800);
    QCOMPARE(note(text).outcome, ActionOutcome::Done);
    store::Reader reader(m_url);
    QCOMPARE(reader.notes(RequestKind::Consent, u"u-1"_s).result().at(0).text, u"a\uFFFDb\uFFFD"_s);
}

void PeopleTest::shareACommitWithDeliveries()
{
    const quint64 before = m_writer->commitTimes().count;
    std::vector<std::future<Outcome>> delivered;
    std::vector<QFuture<store::ActionResult>> done;
    for (int i = 0; i < 300; ++i) {
        Sent sent;
        sent.uid = u"r-%1"_s.arg(i);
        delivered.push_back(hand(*m_writer, deliveryOf(sent)));
        done.push_back(m_writer->perform(store::AddNote{RequestKind::Consent, u"u-1"_s, u"Anna"_s, sent.uid}));
    }
    for (auto &future : delivered)
        QCOMPARE(future.get(), Outcome::Accepted);
    for (auto &future : done)
        QCOMPARE(future.result().outcome, ActionOutcome::Done);
    m_writer->stop();
    QVERIFY(m_writer->commitTimes().count - before < 300);
    QCOMPARE(m_writer->health().queueDepth, 0);
    QCOMPARE(value(u"SELECT last_number FROM feed"_s).toInt(), 601);
    QCOMPARE(value(u"SELECT count(*) FROM note"_s).toInt(), 300);
}

void PeopleTest::refusedOutsideTheWritersLife()
{
    Writer late(m_url, m_clock);
    const store::WakeRequest wake{RequestKind::Consent, u"u-1"_s};
    QCOMPARE(act(late, wake).outcome, ActionOutcome::StoreUnavailable);
    auto waiting = m_writer->perform(wake);
    m_writer->stop();
    QCOMPARE(waiting.result().outcome, ActionOutcome::Done);
    QCOMPARE(act(*m_writer, wake).outcome, ActionOutcome::ShuttingDown);
}

void PeopleTest::answeredWhenStoreIsGone()
{
    if (onPostgres())
        QVERIFY(Peek(m_url).run(u"ALTER TABLE feed RENAME TO away"_s));
    else
        QVERIFY(QFile::rename(m_url.path, m_url.path + u".away"_s));
    QCOMPARE(note(u"hello"_s).outcome, ActionOutcome::StoreUnavailable);
    QTRY_VERIFY(!m_writer->health().ok); // told after the answer
    QCOMPARE(m_writer->health().queueDepth, 0);
}

void PeopleTest::survivesARebuild()
{
    claim(u"Anna"_s);
    note(u"called"_s);
    act(*m_writer, store::SnoozeRequest{RequestKind::Consent, u"u-1"_s, u"Anna"_s, noon + 1, "state"});
    act(*m_writer, store::SetLabel{u"t-1"_s, store::LabelScope::Workspace, u"w-1"_s, u"Acme"_s, u"Anna"_s});
    act(*m_writer, store::Approve{u"team"_s, store::ApprovalKind::App, u"123"_s, u"Anna"_s});
    m_writer->stop();
    const auto ignore = [](const store::Difference &) {};
    const auto same = store::checkProjection(m_url, ignore);
    QVERIFY(same);
    QCOMPARE(*same, 0);
    const QByteArray before = exported(everyRequest, m_url, store::ExportFormat::Json);
    QVERIFY(Peek(m_url).run(u"DELETE FROM request"_s));
    const auto mended = store::rebuildProjection(m_url, m_clock, ignore);
    QVERIFY(mended);
    QCOMPARE(*mended, 1);
    QCOMPARE(exported(everyRequest, m_url, store::ExportFormat::Json), before);
    for (const QString &table : {u"claim"_s, u"note"_s, u"snooze"_s, u"label"_s, u"approval"_s})
        QCOMPARE(value(u"SELECT count(*) FROM %1"_s.arg(table)).toInt(), 1);
}

void PeopleTest::isExported()
{
    claim(u"Anna"_s);
    note(u"said \"yes\""_s);
    note(u"=1+1"_s);
    const QJsonObject request = parsed(exported(everyRequest, m_url, store::ExportFormat::Json))[0].toObject();
    QCOMPARE(request[u"claimed_by"_s].toString(), u"Anna"_s);
    const QJsonArray expected{
        QJsonObject{
            {u"author"_s, u"Anna"_s}, {u"written_at"_s, u"2024-01-10T17:05:00.000Z"_s}, {u"text"_s, u"said \"yes\""_s}},
        QJsonObject{
            {u"author"_s, u"Anna"_s}, {u"written_at"_s, u"2024-01-10T17:05:00.000Z"_s}, {u"text"_s, u"=1+1"_s}}};
    QCOMPARE(request[u"notes"_s].toArray(), expected);
    release(u"Anna"_s);
    QVERIFY(claim(u"@Anna"_s).outcome == ActionOutcome::Done);
    QVERIFY(exported(everyRequest, m_url, store::ExportFormat::Csv).contains(",'@Anna,\"[{\"\"author\"\""));
}

void PeopleTest::olderStoreGetsTheTables()
{
    m_writer.reset();
    {
        // As a program before these tables left it.
        Peek peek(m_url);
        for (const QString &table : {u"claim"_s, u"note"_s, u"snooze"_s, u"label"_s, u"approval"_s, u"handout"_s,
                                     u"desk"_s, u"identity"_s, u"moving"_s})
            QVERIFY(peek.run(u"DROP TABLE "_s + table));
        if (onPostgres())
            QVERIFY(peek.run(u"DROP FUNCTION tell_feed() CASCADE"_s));
        QVERIFY(peek.run(u"DROP INDEX request_customer"_s));
        QVERIFY(peek.run(u"DELETE FROM schema_version WHERE version > 1"_s));
        QVERIFY(onPostgres() || peek.run(u"PRAGMA user_version = 1"_s));
    }
    QCOMPARE(exported(everyRequest, m_url, store::ExportFormat::Json), QByteArray("error store_older"));
    m_writer = std::make_unique<Writer>(m_url, m_clock);
    QVERIFY(m_writer->start());
    QCOMPARE(give(*m_writer, deliveryOf({})), Outcome::Duplicate);
    QCOMPARE(claim(u"Anna"_s).outcome, ActionOutcome::Done);
    QCOMPARE(value(u"SELECT max(version) FROM schema_version"_s).toInt(), store::migrations::newestVersion());
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
