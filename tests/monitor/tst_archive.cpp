// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/field.h"
#include "monitor/journeyline.h"
#include "monitor/page.h"
#include "monitor/rowtable.h"
#include "sessionfixture.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using monitor::RowTable;

/// History, log and health in the whole program: a real door, a real store, the real window.
class ArchiveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void historyShowsWhatEndedLongAgo();
    void journeyLeadsToWhatEndedLongAgo();
    void historyIsSearchedWithKeysOnly();
    void historyIsExported();
    void theStoreItselfIsNoExport();
    void logShowsEveryDelivery();
    void logFiltersByOutcome();
    void columnsAndFilterAreRemembered();
    void newRowsDoNotMoveTheList();
    void quarantinedIsProcessedAgain();
    void whatCannotBeProcessedSaysWhy();
    void copiedAsCurl();
    void bundleIsShareSafe();
    void healthTellsAndMends();
    void timeOffIsSaid();

private:
    RowTable *table() { return m_desk->window().currentPage()->table(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void saveAs(const QString &fileName);
    void pressProcessAgain();

    std::unique_ptr<sessiontest::SessionFixture> m_desk;
};

void ArchiveTest::init()
{
    m_desk = std::make_unique<sessiontest::SessionFixture>();
    QGuiApplication::clipboard()->clear();
}

void ArchiveTest::cleanup()
{
    m_desk.reset();
}

void ArchiveTest::historyShowsWhatEndedLongAgo()
{
    m_desk->start(u"needs"_s);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "completed", 1)).status, 200);
    m_desk->end();
    m_desk->clock().advance(3 * 86'400'000LL); // in no view any more
    m_desk->start(u"needs"_s);
    QCOMPARE(m_desk->post(kit::clientIdBody("D-1", "pending", 2)).status, 200);
    QTest::keyClick(&m_desk->window(), Qt::Key_5);
    QVERIFY(m_desk->window().currentPage());
    QCOMPARE(m_desk->window().currentPage()->identity().name, u"history"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"acme.example"_s);
    QCOMPARE(cell(1, 2), u"completed"_s);
    table()->selectRow(1);
    QTRY_VERIFY(m_desk->shows(u"C-1"_s));
    QVERIFY(m_desk->control(u"Copy Request"_s));
    QTRY_VERIFY(m_desk->shows(u"completed 3 d ago"_s) || m_desk->shows(u"ago"_s));
    // A new event of it comes in at the top, and the selection goes along.
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "failed", 9)).status, 200);
    QTRY_COMPARE(cell(0, 2), u"failed"_s);
    QCOMPARE(table()->selectedRow(), 0);
    QTest::keyClick(&m_desk->window(), Qt::Key_1);
    QVERIFY(!m_desk->window().currentPage());
}

void ArchiveTest::journeyLeadsToWhatEndedLongAgo()
{
    m_desk->start(u"needs"_s);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "completed", 1)).status, 200);
    m_desk->end();
    m_desk->clock().advance(3 * 86'400'000LL);
    m_desk->start(u"needs"_s);
    QCOMPARE(m_desk->post(kit::clientIdBody("D-1", "pending", 2)).status, 200);
    const auto shown = [this] {
        for (auto *line : m_desk->window().findChildren<monitor::JourneyLine *>()) {
            if (line->isVisible() && line->text() == u"Consent done, delegation missing"_s)
                return line;
        }
        return static_cast<monitor::JourneyLine *>(nullptr);
    };
    QTRY_VERIFY(shown());
    shown()->click();
    QCOMPARE(m_desk->window().currentPage()->identity().name, u"history"_s);
    QTRY_COMPARE(table()->selectedRow(), 0);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(m_desk->control(u"Copy Request"_s));
    QVERIFY(m_desk->shows(u"C-1"_s));
    // Nobody typed what was looked up: it narrows no list.
    QTest::keyClick(&m_desk->window(), Qt::Key_1);
    QVERIFY(m_desk->window().findChild<monitor::Field *>()->text().isEmpty());
    QTRY_VERIFY(shown());
}

void ArchiveTest::historyIsSearchedWithKeysOnly()
{
    m_desk->start(u"history"_s);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_desk
                     ->post(kit::clientIdBody("D-" + QByteArray::number(i), i % 2 ? "failed" : "pending", i,
                                              "host" + QByteArray::number(i) + ".example"))
                     .status,
                 200);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_desk->control<monitor::Field>(u"Search"_s);
    QVERIFY(field);
    QTest::keyClicks(field, u"failed"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTest::keyClick(field, Qt::Key_Down);
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_J);
    QTest::keyClick(table(), Qt::Key_J);
    QCOMPARE(table()->selectedRow(), 1);
    QTest::keyClick(table(), Qt::Key_K);
    QCOMPARE(table()->selectedRow(), 0);
    QTest::keyClick(table(), Qt::Key_C); // the answer for the customer, as in the other views
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field, u"nothing like it"_s);
    QTRY_VERIFY(m_desk->shows(u"Nothing here matches the search."_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void ArchiveTest::saveAs(const QString &fileName)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_desk->window().findChild<QFileDialog *>()) != nullptr);
    dialog->selectFile(fileName);
    QMetaObject::invokeMethod(dialog, "accept");
}

void ArchiveTest::historyIsExported()
{
    m_desk->start(u"history"_s);
    QCOMPARE(m_desk->post(kit::clientIdBody("D-1", "failed", 1, "one.example")).status, 200);
    QCOMPARE(m_desk->post(kit::clientIdBody("D-2", "pending", 2, "two.example")).status, 200);
    auto *field = m_desk->control<monitor::Field>(u"Search"_s);
    field->setText(u"one.example"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(m_desk->control(u"Export…"_s), Qt::LeftButton);
    const QString name = m_desk->file(u"list.json"_s);
    saveAs(name);
    QTRY_VERIFY(QFile::exists(name));
    QTRY_VERIFY(m_desk->shows(u"Written: "_s));
    QCOMPARE(QFile::permissions(name) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("["));
    QVERIFY(written.contains("\"one.example\""));
    QVERIFY(!written.contains("\"two.example\"")); // only what is listed
}

void ArchiveTest::theStoreItselfIsNoExport()
{
    m_desk->start(u"history"_s);
    QCOMPARE(m_desk->post(kit::clientIdBody("D-1", "failed", 1)).status, 200);
    QTest::mouseClick(m_desk->control(u"Export…"_s), Qt::LeftButton);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_desk->window().findChild<QFileDialog *>()) != nullptr);
    emit dialog->fileSelected(m_desk->file(u"desk.db"_s)); // past the question whether to replace it
    QTRY_VERIFY(m_desk->shows(u"That is the store itself"_s));
    dialog->close();
    QCOMPARE(m_desk->post(kit::clientIdBody("D-2", "failed", 1)).status, 200);
}

void ArchiveTest::logShowsEveryDelivery()
{
    m_desk->start(u"log"_s);
    QTRY_VERIFY(m_desk->shows(u"Nothing has arrived yet."_s));
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 5)).status, 200);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 5)).code(), QByteArray("duplicate"));
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "queued", 1)).code(), QByteArray("late"));
    QCOMPARE(m_desk->post("{\"event\":\"domain.status_changed\"}").code(), QByteArray("ignored"));
    QCOMPARE(m_desk->post("{\"event\":\"consent_request.status_changed\"}").code(), QByteArray("missing_field"));
    QCOMPARE(m_desk->post("{}", "another key").code(), QByteArray("signature_mismatch"));
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QStringList outcomes;
    for (int row = 0; row < 5; ++row)
        outcomes << cell(row, 1);
    outcomes.sort();
    QCOMPARE(outcomes, (QStringList{u"accepted (+1)"_s, u"ignored"_s, u"late"_s, u"quarantined"_s, u"refused"_s}));
    QTRY_VERIFY(m_desk->shows(u"1 duplicate"_s)); // the counters
    for (int row = 0; row < 5; ++row) {
        table()->selectRow(row);
        if (cell(row, 1).startsWith(u"accepted"_s)) {
            auto *body = m_desk->control<QPlainTextEdit>(u"Body"_s);
            QVERIFY(body);
            QTRY_VERIFY(body->toPlainText().contains(u"\n  \"event\": \"consent_request.status_changed\","_s));
            QVERIFY(m_desk->control(u"Copy Duplicates"_s));
            QTest::mouseClick(m_desk->control(u"Copy body"_s), Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), kit::consentBody("C-1", "pending", 5));
        } else if (cell(row, 1) == u"refused"_s || cell(row, 1) == u"ignored"_s) {
            QTRY_VERIFY(m_desk->shows(u"Its body was not kept."_s));
        }
    }
}

void ArchiveTest::logFiltersByOutcome()
{
    m_desk->start(u"log"_s);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 5)).status, 200);
    QCOMPARE(m_desk->post("{\"event\":\"consent_request.status_changed\"}").code(), QByteArray("missing_field"));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const auto chip = [this](const QString &text) {
        for (QAbstractButton *button : m_desk->window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QTest::mouseClick(chip(u"quarantined"_s), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 2), u"missing_field: data"_s);
    QTest::mouseClick(chip(u"late"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desk->shows(u"No delivery is like that."_s));
    QTest::keyClick(chip(u"All"_s), Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void ArchiveTest::columnsAndFilterAreRemembered()
{
    m_desk->start(u"log"_s);
    const QList<int> before = table()->columnWidths();
    table()->header()->resizeSection(0, before.at(0) + 33);
    m_desk->window().page(u"log"_s)->setFilter(u"quarantined"_s);
    const QByteArray state = m_desk->window().layoutState();
    m_desk->end();
    m_desk->start(u"log"_s);
    QCOMPARE(table()->columnWidths(), before);
    m_desk->window().restoreLayoutState(state);
    QCOMPARE(table()->columnWidths().at(0), before.at(0) + 33);
    QCOMPARE(table()->columnWidth(0), before.at(0) + 33);
    QCOMPARE(m_desk->window().page(u"log"_s)->filter(), u"quarantined"_s);
    // However wide a column is drawn, it is not lost.
    table()->header()->resizeSection(1, 5000);
    m_desk->window().resize(m_desk->window().width() - 1, m_desk->window().height());
    QVERIFY(!table()->isColumnHidden(1));
    QVERIFY(table()->columnWidth(1) < 5000);
    m_desk->window().restoreLayoutState(state);
    m_desk->window().resize(m_desk->window().width() - 40, m_desk->window().height()); // is no drawing by hand
    QCOMPARE(table()->columnWidths().at(1), before.at(1));
}

void ArchiveTest::newRowsDoNotMoveTheList()
{
    m_desk->start(u"log"_s);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(m_desk->post(kit::consentBody("C-" + QByteArray::number(i), "pending", 5)).status, 200);
    QTRY_COMPARE(table()->model()->rowCount(), 60);
    table()->selectRow(30);
    table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter);
    QVERIFY(table()->verticalScrollBar()->value() > 0);
    const QString selected = cell(30, 4);
    const int before = table()->visualRect(table()->currentIndex()).top();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_desk->post(kit::consentBody("N-" + QByteArray::number(i), "pending", 5)).status, 200);
    QTRY_COMPARE(table()->model()->rowCount(), 63);
    table()->grab(); // lays out
    QCOMPARE(table()->selectedRow(), 33);
    QCOMPARE(cell(33, 4), selected);
    QCOMPARE(table()->visualRect(table()->currentIndex()).top(), before);
}

void ArchiveTest::pressProcessAgain()
{
    QAbstractButton *again = nullptr;
    QTRY_VERIFY((again = m_desk->control(u"Process again"_s)) != nullptr && again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
}

void ArchiveTest::quarantinedIsProcessedAgain()
{
    // The key was bound to the wrong team.
    m_desk->start(u"log"_s, u"another team"_s);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 5)).code(), QByteArray("team_mismatch"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    pressProcessAgain();
    QTRY_VERIFY(m_desk->shows(u"Its key belongs to another team."_s));
    QTRY_VERIFY(m_desk->shows(u"It stays in quarantine."_s));
    m_desk->end();

    m_desk->start(u"log"_s); // mended
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    pressProcessAgain();
    QTRY_VERIFY(m_desk->shows(u"It is stored, and its request shows it."_s));
    QTRY_COMPARE(cell(0, 1), u"accepted"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_desk->shows(u"It is stored, and its request shows it."_s)); // what was said stays
    m_desk->window().showView(u"needs"_s);
    QVERIFY(m_desk->control(u"Copy link for MB-C-1"_s));
    // InboxKit sends it once more: known.
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 5)).code(), QByteArray("duplicate"));
}

void ArchiveTest::whatCannotBeProcessedSaysWhy()
{
    m_desk->start(u"log"_s);
    QCOMPARE(m_desk->post("{\"event\":\"consent_request.status_changed\"}").code(), QByteArray("missing_field"));
    QCOMPARE(m_desk->post("{\"event\":\"consent_request.status_changed\",\"password\":1}").code(),
             QByteArray("missing_field"));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0); // nothing of it was kept
    QTRY_VERIFY(m_desk->shows(u"Its body was not kept."_s));
    QVERIFY(m_desk->control(u"Process again"_s) && !m_desk->control(u"Process again"_s)->isEnabled());
    table()->selectRow(1);
    pressProcessAgain();
    QTRY_VERIFY(m_desk->shows(u"Field: data."_s));
    QCOMPARE(table()->model()->rowCount(), 2);
}

void ArchiveTest::copiedAsCurl()
{
    m_desk->start(u"log"_s);
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 5)).status, 200);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    QAbstractButton *copy = nullptr;
    QTRY_VERIFY((copy = m_desk->control(u"Copy as curl"_s)) != nullptr && copy->isEnabled());
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(u"sha256=$SIGNATURE"_s));
    QVERIFY(command.contains(u"/webhook'"_s));
    QVERIFY(command.contains(QString::fromUtf8(kit::consentBody("C-1", "pending", 5))));
    QVERIFY(!command.contains(QString::fromUtf8(sessiontest::key)));
}

void ArchiveTest::bundleIsShareSafe()
{
    m_desk->start(u"log"_s);
    QByteArray body = kit::consentBody("C-1", "pending", 5);
    body.replace("scope=openid", "scope=openid&state=topsecretstate&login_hint=anna%40hafen.example");
    QCOMPARE(m_desk->post(body).status, 200);
    QCOMPARE(m_desk->post("{}", "another key").code(), QByteArray("signature_mismatch"));
    QTest::mouseClick(m_desk->control(u"Share-safe bundle…"_s), Qt::LeftButton);
    const QString name = m_desk->file(u"bundle.json"_s);
    saveAs(name);
    QTRY_VERIFY(QFile::exists(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QJsonObject about = QJsonDocument::fromJson(text).object()[u"about"_s].toObject();
    QCOMPARE(about[u"health"_s].toObject()[u"store"_s].toString(), u"good"_s);
    QVERIFY(about[u"versions"_s].toObject().contains(u"qt"_s));
    QVERIFY(!about[u"counters"_s].toArray().isEmpty());
    const QByteArray digest = QCryptographicHash::hash(sessiontest::key, QCryptographicHash::Sha256).toHex();
    for (const QByteArray &secret : {sessiontest::key, digest, QByteArray("topsecretstate"), QByteArray("anna"),
                                     QByteArray("hafen"), QByteArray("MB-C-1"), QByteArray("client_id=123456"),
                                     QByteArray("sha256="), QByteArray("Bearer"), m_desk->file({}).toUtf8()})
        QVERIFY2(!text.contains(secret), secret);
    QVERIFY(text.contains("\"outcome\":\"accepted\""));
}

void ArchiveTest::healthTellsAndMends()
{
    m_desk->start(u"needs"_s);
    QAbstractButton *health = m_desk->control(u"Health: all well"_s);
    QVERIFY(health);
    // As often as InboxKit tries, and not one good signature: the key is to blame.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_desk->post("{}", "another key").code(), QByteArray("signature_mismatch"));
    QVERIFY(QTest::qWaitFor([&] { return health->accessibleName() == u"Health: 1 in trouble"_s; }, 15'000));
    QTest::keyClick(health, Qt::Key_Return);
    QTRY_VERIFY(m_desk->shows(u"Not one signature was right in the last hour"_s));
    QTRY_VERIFY(m_desk->shows(u"trouble"_s));
    QVERIFY(m_desk->control(u"Enter the key"_s));
    QVERIFY(m_desk->control(u"Copy the address"_s)); // no event yet
    QTest::mouseClick(m_desk->control(u"Copy the address"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(m_desk->post(kit::consentBody("C-1", "pending", 5)).status, 200);
    QVERIFY(QTest::qWaitFor([&] { return health->accessibleName() == u"Health: 1 to look at"_s; }, 15'000));
    QTest::mouseClick(health, Qt::LeftButton);
    QTest::mouseClick(m_desk->control(u"Show the refused"_s), Qt::LeftButton);
    QVERIFY(m_desk->window().currentPage());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(0, 1), u"refused"_s);
}

void ArchiveTest::timeOffIsSaid()
{
    m_desk->start(u"needs"_s);
    QVERIFY(!m_desk->shows(u"Not listening"_s)); // the first start knows of nothing that was missed
    m_desk->end();
    m_desk->clock().advance(60'000);
    m_desk->start(u"needs"_s);
    QVERIFY(!m_desk->shows(u"Not listening"_s)); // InboxKit's retries bridge that
    m_desk->end();
    m_desk->clock().advance(3'600'000);
    m_desk->start(u"needs"_s);
    QVERIFY(m_desk->shows(u"requests may be missing"_s));
    QTest::mouseClick(m_desk->control(u"Dismiss"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_desk->shows(u"requests may be missing"_s));
}

QTEST_MAIN(ArchiveTest)
#include "tst_archive.moc"
