// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/timeline.h"

#include "desk/ageing.h"
#include "monitor/chip.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace monitor {

using store::TimelineEntry;

namespace {

constexpr int leastWord = 44; ///< enough to tell statuses apart
constexpr support::Timestamp promptly = 5000; ///< ms; what is received later says when

} // namespace

/// One status in the life of a request.
class Timeline::Step : public QWidget {
public:
    explicit Step(QWidget *parent)
        : QWidget(parent)
        , m_word(new TextLabel(TextSize::Body, false, this))
        , m_rest(new TextLabel(TextSize::Body, false, this))
        , m_late(new Chip(this))
        , m_time(new TextLabel(TextSize::Body, false, this))
        , m_received(new TextLabel(TextSize::Caption, false, this))
    {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, metric::tight, 0, metric::tight);
        rows->setSpacing(0);
        auto *row = new QHBoxLayout;
        rows->addLayout(row);
        rows->addWidget(m_received);
        row->addSpacing(metric::apart); // where the marks are, on either side
        row->setSpacing(metric::snug - 2);
        m_rest->setInk(TextLabel::Ink::Soft);
        m_time->setInk(TextLabel::Ink::Soft);
        // An unknown status and a reason are of any length, and give way to what we know: the times.
        m_time->setLeastWidth(QWIDGETSIZE_MAX);
        m_word->setLeastWidth(leastWord);
        m_late->hide();
        m_received->setInk(TextLabel::Ink::Soft);
        m_received->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row->addWidget(m_word);
        row->addWidget(m_rest);
        row->addWidget(m_late);
        row->addStretch(1);
        row->addWidget(m_time);
    }

    void show(const TimelineEntry &entry, const TimelineEntry *next, bool first, support::Timestamp now)
    {
        m_entry = entry;
        m_first = first;
        m_last = !next;
        m_word->setFont(textFont(TextSize::Body, m_last));
        m_word->setShown(wording::statusWord(entry.status));
        m_late->setChip(entry.late ? Timeline::tr("late") : QString(), ToneName::Working);
        m_time->setShown(wording::localTime(entry.occurredAt, now));
        const QString received = Timeline::tr("received %1").arg(wording::localTime(entry.receivedAt, now));
        m_received->setShown(received);
        m_received->setVisible(qAbs(entry.receivedAt - entry.occurredAt) > promptly);
        QStringList facts{shownText(wording::statusWord(entry.status)), wording::universalTime(entry.occurredAt),
                          received, wording::universalTime(entry.receivedAt)};
        if (entry.late)
            facts.append(Timeline::tr("arrived after a newer event"));
        if (entry.duplicates > 0)
            facts.append(Timeline::tr("%Ln more copies", nullptr, int(qMin<qint64>(entry.duplicates, 1'000'000))));
        for (const QString &text : {entry.statusText, entry.statusReason}) {
            if (!text.isEmpty())
                facts.append(shownText(text));
        }
        setToolTip(plainToolTip(facts.join(u'\n')));
        if (next)
            showLasted(next->occurredAt - entry.occurredAt);
        else
            tick(now);
        update();
    }

    void tick(support::Timestamp now)
    {
        if (!m_last)
            return;
        if (!onboarding::isTerminal(onboarding::statusFromText(m_entry.status))) {
            showLasted(now - m_entry.occurredAt);
            return;
        }
        m_rest->setLeastWidth(0);
        m_rest->setShown(m_entry.statusReason);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = layoutDirection() == Qt::RightToLeft ? width() - 6.0 : 6.0,
                     middle = m_word->geometry().center().y() + 0.5;
        painter.setPen(QPen(tokens.line, 1.5));
        if (!m_first)
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - 6));
        if (!m_last)
            painter.drawLine(QPointF(x, middle + 6), QPointF(x, height()));
        const ToneName tone = wording::statusTone(onboarding::statusFromText(m_entry.status));
        painter.setPen(QPen(m_last ? tokens.tone(tone).ink : tokens.softText, 2));
        painter.drawEllipse(QPointF(x, middle), 4.5, 4.5);
    }

private:
    void showLasted(support::Timestamp length)
    {
        m_rest->setLeastWidth(QWIDGETSIZE_MAX);
        m_rest->setShown(Timeline::tr("for %1").arg(desk::ageText(length)));
    }

    TimelineEntry m_entry;
    bool m_first = false, m_last = false;
    TextLabel *m_word, *m_rest;
    Chip *m_late;
    TextLabel *m_time, *m_received;
};

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_earlier(new TextLabel(TextSize::Caption, false, this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_earlier->setInk(TextLabel::Ink::Soft);
    m_earlier->hide();
    m_rows->addWidget(m_earlier);
}

void Timeline::setEntries(const std::vector<TimelineEntry> &entries, support::Timestamp now)
{
    const size_t shown = std::min(entries.size(), mostSteps), skipped = entries.size() - shown;
    m_shown = shown;
    while (m_steps.size() < shown) {
        m_steps.push_back(new Step(this));
        m_rows->addWidget(m_steps.back());
    }
    for (size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(i < shown);
        if (i >= shown)
            continue;
        const size_t at = skipped + i;
        m_steps[i]->show(entries[at], at + 1 < entries.size() ? &entries[at + 1] : nullptr, at == 0, now);
    }
    m_earlier->setVisible(skipped > 0);
    if (skipped > 0)
        m_earlier->setShown(tr("earlier steps: %1").arg(QLocale().toString(qulonglong(skipped))));
}

void Timeline::sayUnreadable()
{
    if (m_shown > 0)
        return;
    m_earlier->setShown(wording::unreadable());
    m_earlier->show();
}

void Timeline::tick(support::Timestamp now)
{
    for (Step *step : m_steps) {
        if (step->isVisible())
            step->tick(now);
    }
}

} // namespace monitor
