// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/testpage.h"

#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/iconview.h"
#include "monitor/paragraph.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

namespace {

QString hopName(TestHop hop)
{
    switch (hop) {
    case TestHop::Resolve:
        return TestPage::tr("Name (DNS)");
    case TestHop::Connect:
        return TestPage::tr("Connection");
    case TestHop::Tls:
        return TestPage::tr("Encryption");
    case TestHop::Http:
        return TestPage::tr("HTTP answer");
    case TestHop::Signature:
        return TestPage::tr("Signature");
    case TestHop::Store:
        break;
    }
    return TestPage::tr("Store");
}

QString stateText(HopState state)
{
    switch (state) {
    case HopState::Running:
        return TestPage::tr("in progress…");
    case HopState::Passed:
        return TestPage::tr("works");
    case HopState::Skipped:
        return TestPage::tr("none: plain HTTP");
    case HopState::Failed:
        return TestPage::tr("failed");
    case HopState::Waiting:
        break;
    }
    return TestPage::tr("not yet tried");
}

} // namespace

TestPage::TestPage(Preferences &preferences, QWidget *parent)
    : PreferencePage(
        tr("Test event"),
        tr("Sends an event to the address that InboxKit will use, and follows it to the store. It is signed "
           "with a key of its own that is good for one event only; it is neither kept nor shown as a "
           "request."),
        preferences, parent)
    , m_url(new FormRow(tr("Address under test"), this))
    , m_send(new Button(tr("Send a test event"), Button::Rank::Primary, this))
    , m_tick(new IconView(this))
    , m_verdict(new Paragraph(this))
{
    m_url->addBeside(m_send);
    m_url->setHint(tr("The public address, with the path, e.g. https://hooks.example.org/webhook; or the local one."));
    rows()->addWidget(m_url);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(metric::snug);
    for (const TestHop hop : allTestHops) {
        HopLine line{new IconView(this), new Paragraph(this)};
        auto *row = new QHBoxLayout;
        row->setSpacing(metric::snug);
        row->addWidget(line.icon, 0, Qt::AlignTop);
        row->addWidget(line.text, 1);
        lines->addLayout(row);
        m_hops.insert(hop, line);
    }
    rows()->addLayout(lines);
    auto *end = new QHBoxLayout;
    end->setSpacing(metric::snug);
    QFont strong = textFont(TextSize::Who, true);
    m_verdict->setFont(strong);
    end->addWidget(m_tick, 0, Qt::AlignTop);
    end->addWidget(m_verdict, 1);
    rows()->addSpacing(metric::tight);
    rows()->addLayout(end);
    rows()->addStretch(1);
    connect(m_send, &Button::clicked, this, &TestPage::send);
    connect(m_url->field(), &Field::returnPressed, m_send, &Button::click);
    connect(&preferences, &Preferences::hopChanged, this, &TestPage::showHop);
    connect(&preferences, &Preferences::testEnded, this, &TestPage::showEnd);
    TestPage::reset();
}

TestPage::~TestPage()
{
    preferences().cancelTest();
}

void TestPage::reset()
{
    for (const TestHop hop : allTestHops)
        showHop(hop, HopState::Waiting, {});
    m_tick->setIcon({});
    m_verdict->setShown({});
    m_send->setEnabled(true);
    const QString here = preferences().url().toString();
    // What a person typed stays; the address of the door follows the door.
    if (m_url->text().isEmpty() || !m_url->field()->isModified())
        m_url->setText(here);
    m_url->refuse({});
}

void TestPage::send()
{
    QUrl url(m_url->text(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https"))) {
        m_url->refuse(tr("This is no address of a webhook; it looks like https://hooks.example.org/webhook."));
        return;
    }
    reset();
    m_send->setEnabled(false);
    m_verdict->setTone(ToneName::Neutral);
    preferences().sendTest(url);
}

void TestPage::showHop(TestHop hop, HopState state, const QString &sentence)
{
    const HopLine &line = m_hops[hop];
    switch (state) {
    case HopState::Passed:
        line.icon->setIcon(QStringLiteral("check"), ToneName::Done);
        break;
    case HopState::Failed:
        line.icon->setIcon(QStringLiteral("error"), ToneName::Trouble);
        break;
    case HopState::Running:
        line.icon->setIcon(QStringLiteral("working"), ToneName::Working);
        break;
    case HopState::Skipped:
        line.icon->setIcon(QStringLiteral("warning"), ToneName::Waiting);
        break;
    case HopState::Waiting:
        line.icon->setIcon(QStringLiteral("clock"));
        break;
    }
    line.text->setTone(state == HopState::Failed ? ToneName::Trouble : ToneName::Neutral);
    line.text->setForegroundRole(state == HopState::Waiting ? QPalette::PlaceholderText : QPalette::WindowText);
    line.text->setShown(sentence.isEmpty() ? stateText(state) : sentence, hopName(hop) + u':');
}

void TestPage::showEnd(bool arrived)
{
    m_send->setEnabled(true);
    m_tick->setIcon(arrived ? QStringLiteral("check") : QStringLiteral("error"),
                    arrived ? ToneName::Done : ToneName::Trouble);
    m_verdict->setTone(arrived ? ToneName::Done : ToneName::Trouble);
    m_verdict->setShown(arrived ? tr("The test event has arrived.") : tr("The test event has not arrived."));
    QAccessibleEvent told(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace monitor
