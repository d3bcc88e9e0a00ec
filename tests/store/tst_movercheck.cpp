// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"
#include "movefixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::Engine;
using store::Writer;

/// What a move finds unequal, before it mends it and after.
class MoverCheckTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void mendsWhatIsNotEqual_data();
    void mendsWhatIsNotEqual();
    void checkFindsWhatDiffers_data();
    void checkFindsWhatDiffers();
    void whatChangedBetweenTwoRuns();
    void sourceChangedMeanwhile();
    void rowThatCannotBeMoved_data();
    void rowThatCannotBeMoved();

private:
    FixedClock m_clock;
    std::unique_ptr<MoveGround> m_ground;
};

void MoverCheckTest::init()
{
    m_ground = std::make_unique<MoveGround>();
}

void MoverCheckTest::mendsWhatIsNotEqual_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("text") << u"UPDATE delivery SET status_text = 'other' WHERE id = 1"_s;
    QTest::newRow("number") << u"UPDATE request SET retry_count = 77"_s;
    QTest::newRow("bytes") << u"UPDATE delivery SET body = x'00' WHERE id = 1"_s;
    QTest::newRow("something instead of NULL") << u"UPDATE request SET completed_at = 0 WHERE completed_at IS NULL"_s;
    QTest::newRow("empty instead of NULL")
        << u"UPDATE request SET previous_status = '' WHERE previous_status IS NULL"_s;
    QTest::newRow("NULL instead of something") << u"UPDATE quarantine SET body = NULL"_s;
    QTest::newRow("subject") << u"UPDATE subject SET uid = 'other' WHERE uid = 'u-1'"_s;
    QTest::newRow("label in the other's place") << u"UPDATE label SET change_sequence = change_sequence + 100000"_s;
    QTest::newRow("label with an earlier number") << u"UPDATE label SET change_sequence = 1 WHERE scope = 'domain'"_s;
    QTest::newRow("missing") << u"DELETE FROM duplicate"_s;
    QTest::newRow("missing note") << u"DELETE FROM note WHERE note.author = ''"_s;
    QTest::newRow("surplus")
        << u"INSERT INTO refusal (id, received_at, remote, code, size) VALUES (9999, 1, '', '', 1)"_s;
    QTest::newRow("surplus between")
        << u"INSERT INTO duplicate (delivery_id, copies, last_received_at) VALUES (2, 1, 1)"_s;
    QTest::newRow("note of another subject")
        << u"UPDATE note SET subject = (SELECT max(id) FROM subject) WHERE author = ''"_s;
}

void MoverCheckTest::mendsWhatIsNotEqual()
{
    QFETCH(QString, fault);
    m_ground->moveHalf();
    const QStringList before = dump(m_ground->target);
    QVERIFY(Peek(m_ground->target).run(fault));
    QVERIFY(dump(m_ground->target) != before);
    QCOMPARE(m_ground->move(), QString());
    QVERIFY(m_ground->report.inserted + m_ground->report.removed > 0);
    QVERIFY(m_ground->report.inserted < m_ground->report.rows / 2);
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
}

void MoverCheckTest::checkFindsWhatDiffers_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("told");
    QTest::newRow("text") << u"UPDATE delivery SET status_text = 'other' WHERE id = 1"_s
                          << u"delivery 1 status_text."_s;
    QTest::newRow("mark") << u"UPDATE delivery SET remote = CAST(x'EFBBBF' AS TEXT) WHERE id = 2"_s
                          << u"delivery 2 remote."_s;
    QTest::newRow("number and bytes") << u"UPDATE delivery SET retry_count = 9, body = x'41' WHERE id = 4"_s
                                      << u"delivery 4 retry_count, delivery 4 body."_s;
    QTest::newRow("NULL") << u"UPDATE quarantine SET body = NULL WHERE id = 5"_s << u"quarantine 5 body."_s;
    QTest::newRow("missing") << u"DELETE FROM ignored WHERE id = 6"_s << u"ignored 6 missing"_s;
    QTest::newRow("surplus")
        << u"INSERT INTO refusal (id, received_at, remote, code, size) VALUES (9999, 1, '', '', 1)"_s
        << u"refusal 9999 surplus"_s;
    QTest::newRow("beyond the walk")
        << u"INSERT INTO refusal (id, received_at, remote, code, size) VALUES (-1, 1, '', '', 1)"_s
        << u"refusal 0 number of rows."_s;
    QTest::newRow("many") << u"UPDATE request SET place = 99"_s << u" request "_s;
}

void MoverCheckTest::checkFindsWhatDiffers()
{
    QFETCH(QString, fault);
    QFETCH(QString, told);
    QCOMPARE(m_ground->move(AtCheck([&] { return Peek(m_ground->target).run(fault); })), u"move_differs"_s);
    QVERIFY2(m_ground->sentence.contains(told), qPrintable(m_ground->sentence));
    QVERIFY2(m_ground->sentence.size() < 400, qPrintable(m_ground->sentence));
    QCOMPARE(m_ground->sentence.contains(u" more"_s), QTest::currentDataTag() == QByteArray("many"));
    QCOMPARE(openingSays(m_ground->target), u"store_moving"_s);
    if (QTest::currentDataTag() == QByteArray("beyond the walk"))
        return; // no number that the program gives
    QCOMPARE(m_ground->move(), QString());
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
}

void MoverCheckTest::whatChangedBetweenTwoRuns()
{
    m_ground->moveHalf();
    {
        Writer writer(m_ground->source, m_clock);
        QVERIFY(writer.start());
        act(writer, store::SetLabel{u"t-1"_s, store::LabelScope::Workspace, u"w-1"_s, u"New"_s, u"Ben"_s});
        act(writer, store::ReleaseRequest{RequestKind::Consent, u"u-1"_s, person()});
        act(writer, store::WakeRequest{RequestKind::Consent, u"u-1"_s});
        QCOMPARE(give(writer, deliveryOf(consentSent())), Outcome::Duplicate);
        Sent next = consentSent();
        next.status = u"completed"_s;
        next.updatedAt += 5000;
        QCOMPARE(give(writer, deliveryOf(next)), Outcome::Accepted);
    }
    QCOMPARE(Peek(m_ground->source).value(u"SELECT count(*) FROM claim"_s).toInt(), 0);
    QVERIFY(dump(m_ground->target) != dump(m_ground->source));
    QCOMPARE(m_ground->move(), QString());
    QVERIFY(m_ground->report.inserted < 10);
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
    QCOMPARE(lastNumberIn(m_ground->target), lastNumberIn(m_ground->source));
}

void MoverCheckTest::sourceChangedMeanwhile()
{
    const auto write = [this] {
        addRequests(m_ground->source, u"meanwhile"_s, 3);
        return true;
    };
    QCOMPARE(m_ground->move(AtCheck(write)), u"source_changed"_s);
    QCOMPARE(openingSays(m_ground->target), u"store_moving"_s);
    QCOMPARE(m_ground->move(), QString());
    QCOMPARE(m_ground->report.inserted, 3 * 3); // subject, delivery, request
    QCOMPARE(dump(m_ground->target), dump(m_ground->source));
}

void MoverCheckTest::rowThatCannotBeMoved_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("told");
    QTest::newRow("no UTF-8") << u"UPDATE delivery SET status_text = CAST(x'41FF' AS TEXT) WHERE id = 2"_s
                              << u"Row 2 of the table delivery cannot be moved: status_text"_s;
    QTest::newRow("U+0000") << u"UPDATE delivery SET remote = CAST(x'4100' AS TEXT) WHERE id = 2"_s
                            << u"Row 2 of the table delivery cannot be moved: remote"_s;
    // Does not fit into an index of PostgreSQL.
    QTest::newRow("too long")
        << u"UPDATE label SET change_sequence = 12, team_id = hex(randomblob(100000)) WHERE scope = 'domain'"_s
        << u"Row 12 of the table label cannot be moved: "_s;
}

void MoverCheckTest::rowThatCannotBeMoved()
{
    QFETCH(QString, fault);
    QFETCH(QString, told);
    if (m_ground->here == Engine::PostgreSql)
        QSKIP("PostgreSQL has no such rows");
    QVERIFY(Peek(m_ground->source).run(fault));
    QCOMPARE(m_ground->move(), u"unmovable_row"_s);
    QVERIFY2(m_ground->sentence.contains(told), qPrintable(m_ground->sentence));
}

QTEST_GUILESS_MAIN(MoverCheckTest)
#include "tst_movercheck.moc"
