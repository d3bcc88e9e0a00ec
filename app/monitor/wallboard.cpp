// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/wallboard.h"

#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace monitor {

using desk::View;

namespace {

constexpr View counted[] = {View::Needs, View::Working, View::Trouble, View::Done};
constexpr int rowsOfHeight = 30; ///< the window is as high as this many lines of the smaller type
constexpr int leastType = 14; ///< px
constexpr int linesOfHead = 12; ///< of these lines, what head, foot and margins take
constexpr double linesOfRow = 2.2;

/// The smaller type, px, in a window of this height.
int typeFor(int height)
{
    return qMax(leastType, height / rowsOfHeight);
}

void setType(TextLabel *label, double pixels)
{
    QFont font = label->font();
    font.setPixelSize(qRound(pixels));
    label->setFont(font);
}

ToneName toneOfCount(View view, int count)
{
    if (count == 0)
        return ToneName::Neutral;
    switch (view) {
    case View::Needs:
        return ToneName::Waiting;
    case View::Trouble:
        return ToneName::Trouble;
    default:
        return ToneName::Neutral;
    }
}

} // namespace

/// One customer: who, what, who is on it, since when.
class Wallboard::Row : public QWidget {
public:
    explicit Row(QWidget *parent)
        : QWidget(parent)
        , m_name(new TextLabel(TextSize::Who, true, this))
        , m_what(new TextLabel(TextSize::Body, false, this))
        , m_claim(new TextLabel(TextSize::Body, false, this))
        , m_age(new TextLabel(TextSize::Who, true, this))
    {
        m_what->setInk(TextLabel::Ink::Soft);
        m_claim->setTone(ToneName::Working);
        m_age->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metric::apart);
        line->addWidget(m_name, 5);
        line->addWidget(m_what, 3);
        line->addWidget(m_claim, 3);
        line->addWidget(m_age, 2);
    }

    void setType(int pixels)
    {
        monitor::setType(m_name, pixels * 1.2);
        monitor::setType(m_what, pixels);
        monitor::setType(m_claim, pixels);
        monitor::setType(m_age, pixels * 1.2);
    }
    void showRequest(const desk::RequestModel &model, const desk::RequestRow &row)
    {
        m_name->setShown(model.customer(row).text);
        m_what->setShown(wording::kindCaption(row), {wording::kindWord(row)});
        m_claim->setShown(wording::claimWord(row.people.claimedBy, QString()));
        m_status = row.status;
        m_since = row.since();
    }
    void tick(support::Timestamp now, const desk::AgeLimits &limits)
    {
        m_age->setShown(desk::ageText(now - m_since));
        m_age->setTone(wording::ageTone(desk::urgencyOf(m_status, now - m_since, limits)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Tokens::current().line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    TextLabel *m_name, *m_what, *m_claim, *m_age;
    desk::Status m_status = desk::Status::Unknown;
    support::Timestamp m_since = 0;
};

Wallboard::Wallboard(desk::RequestModel &model, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_model(model)
    , m_waiting(model, View::Needs)
    , m_title(new TextLabel(TextSize::Title, true, this))
    , m_clock(new TextLabel(TextSize::Title, false, this))
    , m_more(new TextLabel(TextSize::Body, false, this))
    , m_problem(new TextLabel(TextSize::Body, true, this))
{
    dress(this);
    setWindowTitle(tr("Wallboard"));
    setMinimumSize(480, 320);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(0);
    buildHead(rows);
    for (Row *&row : m_rows) {
        row = new Row(this);
        rows->addWidget(row);
    }
    rows->addWidget(m_more);
    rows->addStretch(1);
    m_problem->setTone(ToneName::Trouble);
    m_problem->hide();
    m_more->setInk(TextLabel::Ink::Soft);
    rows->addWidget(m_problem);

    // Many changes of one frame are one new board.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Wallboard::fill);
    const auto soon = [this] { m_soon.start(0); };
    for (auto changed : {&desk::RequestModel::countsChanged, &desk::RequestModel::labelsChanged})
        connect(&model, changed, this, soon);
    connect(&m_waiting, &desk::RequestFilter::dataChanged, this, soon);
    connect(&m_waiting, &desk::RequestFilter::rowsInserted, this, soon);
    connect(&m_waiting, &desk::RequestFilter::rowsRemoved, this, soon);
    connect(&m_waiting, &desk::RequestFilter::layoutChanged, this, soon);
    connect(&m_waiting, &desk::RequestFilter::modelReset, this, soon);
    size();
}

void Wallboard::buildHead(QVBoxLayout *rows)
{
    m_title->setShown(wording::viewTitle(View::Needs));
    m_clock->setInk(TextLabel::Ink::Soft);
    m_clock->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(metric::apart);
    for (size_t i = 0; i < m_counts.size(); ++i) {
        auto *number = new TextLabel(TextSize::Title, true, this);
        auto *word = new TextLabel(TextSize::Body, false, this);
        word->setInk(TextLabel::Ink::Soft);
        word->setShown(wording::viewTitle(counted[i]));
        m_counts[i] = {number, word};
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(number);
        column->addWidget(word);
        counts->addLayout(column, 1);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    rows->addLayout(counts);
    rows->addSpacing(metric::apart);
    rows->addLayout(head);
    rows->addSpacing(metric::snug);
}

void Wallboard::setProblem(const QString &sentence)
{
    m_problem->setShown(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void Wallboard::size()
{
    const int type = typeFor(height());
    layout()->setContentsMargins(2 * type, type, 2 * type, type);
    setType(m_title, type * 1.4);
    setType(m_clock, type * 1.4);
    setType(m_more, type);
    setType(m_problem, type);
    for (const Count &count : m_counts) {
        setType(count.number, type * 3);
        setType(count.word, type);
    }
    for (Row *row : m_rows) {
        row->setType(type);
        row->setFixedHeight(qRound(type * linesOfRow));
    }
    m_room = qBound(1, int((height() - type * linesOfHead) / (type * linesOfRow)), mostRows);
    fill();
}

void Wallboard::fill()
{
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const int count = m_model.count(counted[i]);
        m_counts[i].number->setShown(QLocale().toString(count));
        m_counts[i].number->setTone(toneOfCount(counted[i], count));
    }
    m_shown = qMin(m_room, m_waiting.rowCount());
    for (int i = 0; i < mostRows; ++i) {
        if (i < m_shown)
            m_rows[size_t(i)]->showRequest(m_model, m_waiting.at(i));
        m_rows[size_t(i)]->setVisible(i < m_shown);
    }
    const int more = m_waiting.rowCount() - m_shown;
    m_more->setShown(m_shown == 0   ? tr("No customer has to do anything right now.")
                         : more > 0 ? tr("and %Ln more", nullptr, more)
                                    : QString());
    tick(m_model.now());
}

void Wallboard::tick(support::Timestamp now)
{
    m_clock->setShown(QLocale().toString(QDateTime::fromMSecsSinceEpoch(now).time(), QLocale::ShortFormat));
    for (int i = 0; i < m_shown; ++i)
        m_rows[size_t(i)]->tick(now, m_model.limits());
}

void Wallboard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::current().ground);
}

void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    size();
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace monitor
