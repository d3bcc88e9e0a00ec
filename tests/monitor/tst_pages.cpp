// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/page.h"
#include "monitor/rowtable.h"
#include "sessionfixture.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using monitor::RowTable;

/// The pages of the window beside its lists: keys, and what can be done from there.
class PagesTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<sessiontest::SessionFixture>(); }
    void cleanup() { m_desk.reset(); }
    void historyTakesPeoplesActions();
    void everyViewHasItsKey();

private:
    RowTable *table() { return m_desk->window().currentPage()->table(); }

    std::unique_ptr<sessiontest::SessionFixture> m_desk;
};

void PagesTest::historyTakesPeoplesActions()
{
    m_desk->start(u"needs"_s);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "completed", 1)).status, 200);
    m_desk->end();
    m_desk->clock().advance(3 * 86'400'000LL); // in no view any more
    m_desk->start(u"history"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->setFocus();
    table()->selectRow(0);
    QTRY_VERIFY(m_desk->shows(u"Nobody has claimed this yet."_s));
    QTest::keyClick(table(), Qt::Key_I);
    QTRY_VERIFY(m_desk->shows(u"You are on it since"_s));
    QTest::keyClick(table(), Qt::Key_S);
    QTRY_VERIFY(m_desk->shows(u"Only what needs the customer can be snoozed"_s));
    // What still waits is snoozed from here, too.
    QCOMPARE(m_desk->post(kit::clientIdBody("D-1", "pending", 2)).status, 200);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    QTRY_VERIFY(m_desk->shows(u"D-1"_s));
    QTRY_VERIFY(m_desk->window().requests().rowOf({onboarding::RequestKind::ClientId, u"D-1"_s}) >= 0);
    QTest::keyClick(table(), Qt::Key_S);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_desk->window().findChild<QMenu *>()) != nullptr && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(m_desk->shows(u"Snoozed until"_s));
    QTRY_COMPARE(m_desk->window().requests().count(desk::View::Snoozed), 1);
    QVERIFY(m_desk->shows(u"everything ever, newest first"_s)); // still the history's heading
}

void PagesTest::everyViewHasItsKey()
{
    m_desk->start(u"needs"_s);
    const auto press = [this](Qt::Key key) { QTest::keyClick(&m_desk->window(), key); };
    using desk::View;
    const std::pair<Qt::Key, View> lists[] = {{Qt::Key_2, View::Working},
                                              {Qt::Key_3, View::Trouble},
                                              {Qt::Key_4, View::Done},
                                              {Qt::Key_7, View::Snoozed},
                                              {Qt::Key_1, View::Needs}};
    const std::pair<Qt::Key, QString> pages[] = {{Qt::Key_5, u"history"_s}, {Qt::Key_6, u"log"_s}};
    for (const auto &[pageKey, name] : pages) {
        for (const auto &[key, view] : lists) {
            press(pageKey);
            QVERIFY(m_desk->window().currentPage());
            QCOMPARE(m_desk->window().currentPage()->identity().name, name);
            press(key);
            QVERIFY(!m_desk->window().currentPage());
            QCOMPARE(m_desk->window().currentView(), view);
        }
    }
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
