// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window says of the door and the store: bars across its top, status bar, health and wallboard.

#include "monitor/mainwindow.h"

#include "monitor/messages.h"
#include "monitor/noticebar.h"
#include "monitor/peopleactions.h"
#include "monitor/requestactions.h"
#include "monitor/showntext.h"
#include "monitor/statusbar.h"
#include "monitor/templateeditor.h"
#include "monitor/topbar.h"
#include "monitor/wallboard.h"
#include "monitor/wording.h"

#include <QVBoxLayout>

namespace monitor {

namespace {

QString keySentence()
{
    return MainWindow::tr("Nothing is accepted yet: the API key of your InboxKit team is not set.");
}

} // namespace

void MainWindow::buildNotices(QVBoxLayout *rows)
{
    m_awayBar = new NoticeBar({}, {}, ToneName::Trouble, this, QStringLiteral("error"));
    m_keyBar = new NoticeBar(keySentence(), tr("Enter the key"), ToneName::Waiting, this);
    m_templateBar =
        new NoticeBar(QString(), tr("Mend the template"), ToneName::Waiting, this, QStringLiteral("warning"));
    m_offBar = new NoticeBar({}, tr("Dismiss"), ToneName::Waiting, this, QStringLiteral("clock"));
    for (NoticeBar *bar : {m_awayBar, m_keyBar, m_templateBar, m_offBar}) {
        bar->hide();
        rows->addWidget(bar);
    }
    connect(m_keyBar, &NoticeBar::pressed, this, &MainWindow::openSetup);
    connect(m_templateBar, &NoticeBar::pressed, this, [this] { TemplateEditor::openProblem(messages(), this); });
    connect(m_offBar, &NoticeBar::pressed, m_offBar, &NoticeBar::hide);
}

void MainWindow::setExposed(bool exposed)
{
    m_status->setExposed(exposed);
}

void MainWindow::setListening(const QString &url, const QString &error, bool wanted)
{
    m_listening = !url.isEmpty();
    m_url = url;
    note(Problem::Listening, url.isEmpty() && wanted ? error : QString());
    m_status->setListening(url, error, wanted);
}

void MainWindow::setCounters(const server::Counters &counters)
{
    m_status->setCounters(counters, m_clock.now());
}

void MainWindow::setStoreHealth(bool ok, const QString &sentence)
{
    m_status->setStoreHealth(ok, sentence);
    m_storeProblem = ok ? QString() : sentence;
    note(Problem::Store, m_away ? QString() : m_storeProblem);
}

void MainWindow::setAway(const std::optional<desk::StoreAway> &away, bool isServer)
{
    const bool returned = m_away && !away;
    m_away = away;
    const QString sentence = away ? wording::awaySentence(*away, isServer, m_clock.now()) : QString();
    m_awayBar->say(sentence);
    m_awayBar->setToolTip(away ? plainToolTip(wording::universalTime(away->since)) : QString());
    m_status->setAway(away, m_clock.now());
    // Who cannot read cannot write either; once is enough.
    note(Problem::Store, away ? sentence : m_storeProblem);
    m_actions->people().setAway(away.has_value());
    m_detail->refresh();
    if (returned)
        m_detail->reread();
}

void MainWindow::setReadOnly(bool readOnly)
{
    m_top->setReadOnly(readOnly);
}

void MainWindow::setKeyMissing(bool missing)
{
    m_keyBar->setVisible(missing);
    note(Problem::Key, missing ? keySentence() : QString());
}

void MainWindow::setHealth(const desk::HealthSigns &signs)
{
    m_status->setHealth(signs, m_clock.now());
}

void MainWindow::showTimeOff(support::Timestamp from, support::Timestamp until)
{
    const support::Timestamp now = m_clock.now();
    m_off = {from, until};
    m_offBar->say(tr("Not listening %1–%2; requests may be missing.", "from, until")
                      .arg(wording::localMinute(from, now), wording::localMinute(until, now)));
    m_offBar->setToolTip(
        plainToolTip(QStringLiteral("%1\n%2").arg(wording::universalTime(from), wording::universalTime(until))));
}

void MainWindow::note(Problem problem, const QString &sentence)
{
    m_problems.insert(problem, sentence);
    tellWall();
}

void MainWindow::tellWall()
{
    if (m_wallboard)
        m_wallboard->setProblem(m_problems.values().join(u' ').simplified());
}

} // namespace monitor
