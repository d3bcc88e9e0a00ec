// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/samples.h"
#include "monitor/deliverypane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using monitor::DeliveryPane;
using store::DeliveryRecord;

/// One delivery beside the log, whatever its body is.
class DeliveryPaneTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void bodies_data();
    void bodies();
    void longestBodyIsShownInTime();
    void lateAnswersAreDropped();
    void whatHasGoneSaysSo();
    void onlyQuarantinedOnesAreProcessed_data();
    void onlyQuarantinedOnesAreProcessed();

private:
    using Answer = QPromise<std::optional<DeliveryRecord>>;

    static DeliveryRecord record(qint64 id, const QByteArray &body, const QString &outcome = u"quarantined"_s)
    {
        DeliveryRecord record;
        record.id = id;
        record.outcome = outcome;
        record.code = u"malformed_json"_s;
        record.event = u"consent_request.status_changed"_s;
        record.body = body;
        record.bodyKept = true;
        return record;
    }
    void answer(size_t question, const std::optional<DeliveryRecord> &delivery)
    {
        m_questions.at(question)->addResult(delivery);
        m_questions.at(question)->finish();
    }
    void show(const DeliveryRecord &delivery)
    {
        m_pane->showDelivery(delivery);
        answer(m_questions.size() - 1, delivery);
    }
    QPlainTextEdit *body() const { return m_pane->findChild<QPlainTextEdit *>(); }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : m_pane->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    samples::SetClock m_clock;
    std::vector<std::shared_ptr<Answer>> m_questions;
    std::unique_ptr<DeliveryPane> m_pane;
};

void DeliveryPaneTest::init()
{
    m_questions.clear();
    m_pane = std::make_unique<DeliveryPane>(
        [this](qint64, const QString &) {
            m_questions.push_back(std::make_shared<Answer>());
            m_questions.back()->start();
            return m_questions.back()->future();
        },
        m_clock);
    m_pane->resize(420, 900);
    m_pane->show();
    QVERIFY(shows(u"Nothing is selected."_s));
}

void DeliveryPaneTest::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("copied");
    QTest::newRow("JSON") << QByteArray("{\"a\":1}") << u"{\n  \"a\": 1\n}"_s << QString() << u"{\"a\":1}"_s;
    QTest::newRow("broken") << QByteArray("{\"a\":") << u"{\"a\":"_s << u"It is no valid JSON"_s << u"{\"a\":"_s;
    QTest::newRow("not UTF-8") << QByteArray("\xFF") << u"/w=="_s << u"base64"_s << u"/w=="_s;
    QTest::newRow("markup stays text") << QByteArray("<b>x</b>") << u"<b>x</b>"_s << u"no valid JSON"_s
                                       << u"<b>x</b>"_s;
    QTest::newRow("what turns the direction is seen")
        << QByteArray("[\"\xE2\x80\xAE\"]") << u"[\n  \"\uFFFD\"\n]"_s << QString() << u"[\"\u202E\"]"_s;
}

void DeliveryPaneTest::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, note);
    show(record(1, body));
    QTRY_VERIFY(button(u"Copy body"_s)->isEnabled());
    QTEST(this->body()->toPlainText(), "shown");
    QVERIFY(note.isEmpty() || shows(note));
    QVERIFY(!note.isEmpty() || !shows(u"JSON"_s) || shows(u"The body is not valid JSON."_s));
    button(u"Copy body"_s)->click();
    QTEST(QGuiApplication::clipboard()->text(), "copied");
}

void DeliveryPaneTest::longestBodyIsShownInTime()
{
    show(record(1, "{\"a\":\"" + QByteArray(250'000, 'x') + "\"}"));
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(button(u"Copy body"_s)->isEnabled());
    m_pane->grab();
    QCOMPARE(body()->toPlainText().size(), 250'000 + 13);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void DeliveryPaneTest::lateAnswersAreDropped()
{
    m_pane->showDelivery(record(1, {}));
    m_pane->showDelivery(record(2, {}));
    answer(1, record(2, "[2]"));
    QTRY_COMPARE(body()->toPlainText(), u"[\n  2\n]"_s);
    answer(0, record(1, "[1]"));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(body()->toPlainText(), u"[\n  2\n]"_s);
    QCOMPARE(m_pane->shown()->id, 2);
}

void DeliveryPaneTest::whatHasGoneSaysSo()
{
    m_pane->showDelivery(record(1, {}));
    answer(0, std::nullopt);
    QTRY_VERIFY(shows(u"It is not in the store any more."_s));
    QVERIFY(!button(u"Process again"_s)->isEnabled());
}

void DeliveryPaneTest::onlyQuarantinedOnesAreProcessed_data()
{
    QTest::addColumn<bool>("offered");
    for (const char *outcome : {"accepted", "late", "ignored", "refused"})
        QTest::newRow(outcome) << false;
    QTest::newRow("quarantined") << true;
}

void DeliveryPaneTest::onlyQuarantinedOnesAreProcessed()
{
    QFETCH(bool, offered);
    show(record(1, "{}", QString::fromLatin1(QTest::currentDataTag())));
    QTRY_VERIFY(button(u"Copy body"_s)->isEnabled());
    QCOMPARE(button(u"Process again"_s)->isVisible(), offered);
    QSignalSpy wanted(m_pane.get(), &DeliveryPane::processWanted);
    if (offered)
        button(u"Process again"_s)->click();
    QCOMPARE(wanted.size(), offered ? 1 : 0);
}

QTEST_MAIN(DeliveryPaneTest)
#include "tst_deliverypane.moc"
