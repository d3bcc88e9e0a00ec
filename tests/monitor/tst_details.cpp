// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/chip.h"
#include "monitor/detailpane.h"
#include "monitor/timeline.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFutureWatcher>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using onboarding::RequestKind;
using samples::noon;
using samples::WindowFixture;

class TestDetails : public QObject {
    Q_OBJECT
private slots:
    void everyFieldWithACopyButton();
    void linkIsInspected();
    void timelineTellsHowLong();
    void longStatusesLeaveRoomForTheTimes();
    void longTimelinesAreCut();
    void latestAnswerWins();
    void followsTheSelection();
    void keepsWhatIsInUse();
    void linkIsNotOfferedLater();

private:
    static QStringList textsIn(const QWidget *widget)
    {
        QStringList texts;
        const QList<QLabel *> labels = widget->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }
    static monitor::DetailPane *pane(const WindowFixture &desk)
    {
        return desk.window.findChild<monitor::DetailPane *>();
    }
};

void TestDetails::everyFieldWithACopyButton()
{
    WindowFixture desk;
    desk.window.resize(1440, 1600);
    auto change = samples::clientIdChange(u"UID-1"_s, u"failed"_s, noon);
    change.previousStatus = u"pending"_s;
    change.statusText = u"It failed"_s;
    change.statusReason = u"scope_mismatch"_s;
    change.retryCount = 2;
    change.completedAt = noon;
    desk.model.load({samples::recordOf(change, noon, 1)});
    desk.window.showView(u"trouble"_s);
    desk.show();
    const std::pair<QString, QString> fields[] = {
        {u"Request"_s, change.uid},         {u"Status"_s, u"failed"_s},         {u"Previously"_s, u"pending"_s},
        {u"Status text"_s, u"It failed"_s}, {u"Reason"_s, u"scope_mismatch"_s}, {u"Retries"_s, u"2 of 3"_s},
        {u"Domain"_s, change.domainName},   {u"Client ID"_s, change.clientId},  {u"Workspace"_s, change.workspaceId},
        {u"Team"_s, change.teamName},       {u"Team ID"_s, change.teamId},      {u"Source"_s, u"Marketing Team key"_s},
        {u"Trust"_s, u"token only"_s},      {u"Since"_s, u"12:00:00"_s},        {u"Completed"_s, u"12:00:00"_s},
        {u"First heard"_s, u"12:00:00"_s},  {u"Last heard"_s, u"12:00:00"_s}};
    for (const auto &[caption, value] : fields) {
        QAbstractButton *copy = nullptr;
        QTRY_VERIFY2((copy = desk.named(u"Copy "_s + caption)) != nullptr, qPrintable(caption));
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), value);
    }
}

void TestDetails::linkIsInspected()
{
    WindowFixture desk;
    auto change = samples::consentChange(u"a"_s, u"pending"_s, noon);
    change.consentUrl += u"&login_hint=sales%40acme.example"_s;
    desk.model.load({samples::recordOf(change, noon, 1)});
    desk.show();
    QTRY_VERIFY(textsIn(pane(desk)).contains(u"accounts.google.com"_s));
    const QStringList texts = textsIn(pane(desk));
    for (const QString &text :
         {u"known"_s, u"1234567890-abcdefgh.apps.googleusercontent.com"_s, u"Read, send and delete mail"_s,
          u"api.inboxkit.com"_s, u"sales@acme.example"_s, u"unproven"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestDetails::timelineTellsHowLong()
{
    monitor::Timeline timeline;
    timeline.setEntries({samples::entry(u"queued"_s, noon - 900'000),
                         samples::entry(u"pending"_s, noon - 840'000, true),
                         samples::entry(u"processing"_s, noon - 60'000)},
                        noon);
    timeline.show();
    QCOMPARE(textsIn(&timeline),
             (QStringList{u"queued"_s, u"for 1 min"_s, u"11:45:00"_s, u"pending"_s, u"for 13 min"_s, u"late"_s,
                          u"11:46:00"_s, u"processing"_s, u"for 1 min"_s, u"11:59:00"_s}));
    timeline.tick(noon + 60'000);
    QCOMPARE(textsIn(&timeline).at(8), u"for 2 min"_s);
}

void TestDetails::longStatusesLeaveRoomForTheTimes()
{
    const QString word = u"<b>waiting_for_"_s + QString(180, u'w') + u"_end"_s;
    monitor::Timeline timeline;
    timeline.setEntries({samples::entry(word, noon - 900'000), samples::entry(word, noon - 840'000, true),
                         samples::entry(u"processing"_s, noon - 120'000), samples::entry(word, noon - 60'000)},
                        noon);
    timeline.setFixedWidth(336); // what the pane has
    timeline.show();
    int times = 0;
    const QList<QLabel *> labels = timeline.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->text() == word)
            continue;
        QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()), qPrintable(label->text()));
        QVERIFY2(timeline.rect().contains(QRect(label->mapTo(&timeline, QPoint()), label->size())),
                 qPrintable(label->text()));
        ++times;
        if (label->text() == u"11:45:00")
            QVERIFY(label->parentWidget()->toolTip().contains(word.toHtmlEscaped()));
    }
    QCOMPARE(times, 10); // two of each step, "late" and the known word
}

void TestDetails::longTimelinesAreCut()
{
    monitor::Timeline timeline;
    std::vector<store::TimelineEntry> entries;
    for (int i = 0; i < 1000; ++i)
        entries.push_back(samples::entry(u"queued"_s, noon + i));
    timeline.setEntries(entries, noon);
    timeline.show();
    QVERIFY(textsIn(&timeline).size() <= qsizetype(3 * monitor::Timeline::mostSteps + 1));
    QCOMPARE(textsIn(&timeline).first(), u"earlier steps: 950"_s);
    timeline.setEntries({entries.front()}, noon);
    QCOMPARE(textsIn(&timeline).size(), 3);
}

void TestDetails::latestAnswerWins()
{
    samples::SetClock clock;
    desk::RequestModel model(clock);
    samples::RecordingOpener opener;
    std::vector<QPromise<std::vector<store::TimelineEntry>>> questions;
    questions.reserve(10);
    monitor::MainWindow window(
        model,
        [&questions](RequestKind, const QString &) {
            questions.emplace_back().start();
            return questions.back().future();
        },
        clock, opener);
    model.load(
        {samples::consent(u"a"_s, u"pending"_s, noon - 2000), samples::consent(u"b"_s, u"pending"_s, noon - 1000)});
    window.resize(1440, 900);
    window.show();
    QTRY_COMPARE(questions.size(), size_t(1));
    window.list(desk::View::Needs)->moveSelection(1);
    QTRY_COMPARE(questions.size(), size_t(2));
    const auto answer = [&questions](size_t at, const QString &status) {
        questions[at].addResult(std::vector{samples::entry(status, noon)});
        questions[at].finish();
    };
    answer(1, u"second"_s);
    const auto *timeline = window.findChild<monitor::Timeline *>();
    QTRY_VERIFY(textsIn(timeline).contains(u"second"_s));
    QFutureWatcher<std::vector<store::TimelineEntry>> last; // asks after the pane, so it hears after the pane
    QSignalSpy heard(&last, &QFutureWatcherBase::finished);
    last.setFuture(questions[0].future());
    answer(0, u"first"_s);
    QTRY_COMPARE(heard.count(), 1);
    QVERIFY(textsIn(timeline).contains(u"second"_s));
}

void TestDetails::followsTheSelection()
{
    WindowFixture desk;
    desk.model.load(
        {samples::consent(u"a"_s, u"pending"_s, noon - 2000), samples::clientId(u"b"_s, u"pending"_s, noon - 1000)});
    desk.show();
    QTRY_VERIFY(pane(desk)->shown());
    QCOMPARE(pane(desk)->shown()->uid, u"a"_s);
    desk.list()->moveSelection(1);
    QCOMPARE(pane(desk)->shown()->uid, u"b"_s);
    desk.window.showView(u"done"_s);
    QVERIFY(!pane(desk)->shown());
    QVERIFY(textsIn(pane(desk)).contains(u"Nothing is selected."_s));
}

void TestDetails::keepsWhatIsInUse()
{
    WindowFixture desk;
    desk.model.load(
        {samples::consent(u"a"_s, u"pending"_s, noon - 2000), samples::clientId(u"b"_s, u"pending"_s, noon - 1000)});
    desk.show();
    QTRY_VERIFY(desk.named(u"Copy Request"_s));
    desk.named(u"Copy Request"_s)->setFocus();
    desk.model.apply({samples::consent(u"a"_s, u"processing"_s, noon, 5)});
    QTRY_COMPARE(desk.list()->selected()->uid, u"b"_s);
    QCOMPARE(pane(desk)->shown()->uid, u"a"_s); // somebody is at it
    QVERIFY(pane(desk)->findChild<monitor::Chip *>()->text().startsWith(u"processing"_s));
    desk.list()->moveSelection(0);
    desk.list()->select({RequestKind::ClientId, u"b"_s});
    desk.list()->setFocus();
    desk.list()->moveSelection(1);
    QTRY_COMPARE(pane(desk)->shown()->uid, u"b"_s);
}

void TestDetails::linkIsNotOfferedLater()
{
    WindowFixture desk;
    desk.model.load({samples::consent(u"a"_s, u"processing"_s)});
    desk.window.showView(u"working"_s);
    desk.show();
    QTRY_VERIFY(desk.named(u"Copy Request"_s));
    QVERIFY(!desk.named(u"Copy Consent link"_s));
    QVERIFY(!textsIn(pane(desk)).contains(u"Message for the customer"_s));
    desk.model.apply({samples::consent(u"a"_s, u"pending"_s, noon + 1000, 5)});
    desk.model.flush();
    desk.window.showView(u"needs"_s);
    QTRY_VERIFY(desk.named(u"Copy Consent link"_s));
    desk.named(u"Copy Consent link"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"https://accounts.google.com/"_s));
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
