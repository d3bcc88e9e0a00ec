// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/filterchips.h"
#include "monitor/wallboard.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using desk::View;
using monitor::Wallboard;
using samples::noon;

/// The screen on the wall, and lists of one kind of request alone.
class TestWallboard : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void countsAndWhoWaitsLongest();
    void whatHasNoRoomIsCounted();
    void followsWhatHappens();
    void nobodyWaits();
    void tellsThatNothingArrives();
    void keysOpenAndClose();
    void growsWithTheScreen();
    void listsOfOneKind();
    void aRequestThatIsGoneToIsShown();

private:
    static QStringList textsOf(const QWidget &board)
    {
        QStringList texts;
        for (const QLabel *label : board.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    Wallboard *board() const { return m_desk->window.findChild<Wallboard *>(); }
    void load(int waiting)
    {
        std::vector<store::RequestRecord> records{samples::consent(u"w"_s, u"processing"_s, noon - 1000),
                                                  samples::consent(u"f"_s, u"failed"_s, noon - 1000)};
        for (int i = 0; i < waiting; ++i)
            records.push_back(samples::consent(u"p%1"_s.arg(i), u"pending"_s, noon - 60'000 * (waiting - i)));
        m_desk->model.load(records);
    }
};

void TestWallboard::countsAndWhoWaitsLongest()
{
    load(3);
    auto claimed = samples::consent(u"p0"_s, u"pending"_s, noon - 180'000, 9);
    claimed.people.claimedBy = u"Ben"_s;
    update(claimed);
    Wallboard board(m_desk->model);
    board.resize(1920, 1080);
    board.show();
    QTRY_COMPARE(board.shownRows(), 3);
    const QStringList texts = textsOf(board);
    QVERIFY2(texts.contains(u"Ben is on it"_s), qPrintable(texts.join(u'|')));
    QVERIFY(texts.indexOf(u"mailbox-p0"_s) >= 0 && texts.indexOf(u"mailbox-p0"_s) < texts.indexOf(u"mailbox-p1"_s)
            && texts.indexOf(u"mailbox-p1"_s) < texts.indexOf(u"mailbox-p2"_s));
    QVERIFY(texts.contains(u"3 min"_s));
    // Waiting, working, trouble, done.
    QCOMPARE(texts.indexOf(u"3"_s) >= 0 && texts.count(u"1"_s) == 2 && texts.contains(u"0"_s), true);
}

void TestWallboard::whatHasNoRoomIsCounted()
{
    load(40);
    Wallboard board(m_desk->model);
    board.resize(1280, 720);
    board.show();
    QTRY_VERIFY(board.shownRows() > 3);
    QVERIFY(board.shownRows() <= Wallboard::mostRows);
    const QString more = u"and %1 more"_s.arg(40 - board.shownRows());
    QVERIFY2(textsOf(board).contains(more), qPrintable(textsOf(board).join(u'|')));
    for (const QLabel *label : board.findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY(board.rect().contains(QRect(label->mapTo(&board, QPoint()), label->size())));
    }
}

void TestWallboard::followsWhatHappens()
{
    load(1);
    Wallboard board(m_desk->model);
    board.resize(1280, 720);
    board.show();
    QTRY_COMPARE(board.shownRows(), 1);
    update(samples::consent(u"n"_s, u"pending"_s, noon, 50));
    QTRY_COMPARE(board.shownRows(), 2);
    QVERIFY(textsOf(board).contains(u"mailbox-n"_s));
    m_desk->clock.advance(5 * desk::minuteLength);
    board.tick(m_desk->clock.now());
    QVERIFY(textsOf(board).contains(u"6 min"_s));
    update(samples::consent(u"n"_s, u"completed"_s, noon + 1000, 51));
    QTRY_COMPARE(board.shownRows(), 1);
    QVERIFY(!textsOf(board).contains(u"mailbox-n"_s));
}

void TestWallboard::nobodyWaits()
{
    load(0);
    Wallboard board(m_desk->model);
    board.show();
    QTRY_VERIFY(textsOf(board).contains(u"No customer has to do anything right now."_s));
}

void TestWallboard::tellsThatNothingArrives()
{
    m_desk->window.setListening({}, u"The port is taken."_s);
    m_desk->show();
    QTest::keyClick(&m_desk->window, Qt::Key_F11);
    QTRY_VERIFY(board() && textsOf(*board()).contains(u"The port is taken."_s));
    m_desk->window.setListening(u"http://127.0.0.1:1/webhook"_s, {});
    QTRY_VERIFY(!textsOf(*board()).contains(u"The port is taken."_s));
}

void TestWallboard::keysOpenAndClose()
{
    load(2);
    m_desk->show();
    QVERIFY(!board());
    QTest::keyClick(&m_desk->window, Qt::Key_F11);
    QTRY_VERIFY(board() && board()->isFullScreen());
    QTest::keyClick(board(), Qt::Key_F11);
    QTRY_VERIFY(!board());
    m_desk->show(); // as a window manager would bring it back
    QTest::keyClick(&m_desk->window, Qt::Key_F11);
    QTRY_VERIFY(board());
    QTest::keyClick(board(), Qt::Key_Escape);
    QTRY_VERIFY(!board());
    QVERIFY(m_desk->window.isVisible());
}

void TestWallboard::growsWithTheScreen()
{
    load(1);
    Wallboard board(m_desk->model);
    const auto nameSize = [&board] {
        for (const QLabel *label : board.findChildren<QLabel *>()) {
            if (label->text() == u"mailbox-p0"_s)
                return label->font().pixelSize();
        }
        return 0;
    };
    board.resize(1280, 720);
    board.show();
    QTRY_VERIFY(nameSize() >= 24);
    const int small = nameSize();
    board.resize(3840, 2160);
    QTRY_VERIFY(nameSize() > 2 * small);
}

void TestWallboard::listsOfOneKind()
{
    auto microsoft = samples::consentChange(u"m"_s, u"pending"_s, noon);
    microsoft.consentUrl = u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=7788"_s;
    m_desk->model.load({samples::consent(u"g"_s, u"pending"_s), samples::recordOf(microsoft, noon, 2),
                        samples::clientId(u"d"_s, u"pending"_s)});
    m_desk->show();
    const auto chip = [this](const QString &text) -> QAbstractButton * {
        for (auto *chip : m_desk->window.findChildren<monitor::FilterChip *>()) {
            if (chip->isVisible() && chip->text() == text)
                return chip;
        }
        return nullptr;
    };
    const auto shown = [this] {
        QStringList uids;
        for (const QString &uid : {u"g"_s, u"m"_s, u"d"_s}) {
            for (const auto kind : {onboarding::RequestKind::Consent, onboarding::RequestKind::ClientId}) {
                const monitor::Card *card = m_desk->list()->cardFor({kind, uid});
                if (card)
                    uids << uid;
            }
        }
        return uids.join(u' ');
    };
    QTRY_COMPARE(shown(), u"g m d"_s);
    QVERIFY(chip(u"All"_s)->isChecked());
    QTest::mouseClick(chip(u"Google"_s), Qt::LeftButton);
    QTRY_COMPARE(shown(), u"g"_s);
    QTest::mouseClick(chip(u"Microsoft"_s), Qt::LeftButton);
    QTRY_COMPARE(shown(), u"m"_s);
    QTest::mouseClick(chip(u"Client ID"_s), Qt::LeftButton);
    QTRY_COMPARE(shown(), u"d"_s);
    QCOMPARE(m_desk->window.filter(), u"client_id"_s);
    // It holds for the other views, and an empty one says why.
    m_desk->window.showView(u"done"_s);
    QTRY_VERIFY(shows(u"Nothing here is of the chosen kind."_s));
    QTest::mouseClick(chip(u"All"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u"Nothing was finished today."_s));
}

void TestWallboard::aRequestThatIsGoneToIsShown()
{
    m_desk->model.load({samples::consent(u"g"_s, u"pending"_s), samples::clientId(u"d"_s, u"pending"_s)});
    m_desk->show();
    m_desk->window.setFilter(u"google"_s);
    m_desk->window.showRequest(onboarding::RequestKind::ClientId, u"d"_s);
    QCOMPARE(m_desk->window.filter(), QString());
    QCOMPARE(m_desk->list()->selected()->uid, u"d"_s);
}

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
