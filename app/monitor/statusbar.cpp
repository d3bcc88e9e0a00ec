// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/statusbar.h"

#include "desk/ageing.h"
#include "monitor/healthpanel.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QUrl>

namespace monitor {

/// Green or red beside the words that say the same.
class StatusBar::Dot : public QWidget {
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(10, 10);
    }

    void setTone(ToneName tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Tokens::current().tone(m_tone).ink);
        painter.drawEllipse(rect());
    }

private:
    ToneName m_tone = ToneName::Neutral;
};

StatusBar::StatusBar(QWidget *parent)
    : Bar(Qt::TopEdge, parent)
    , m_dot(new Dot(this))
    , m_health(new HealthButton(this))
    , m_panel(new HealthPanel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::apart, metric::snug - 2, metric::apart, metric::snug - 2);
    row->setSpacing(metric::apart + 2);
    const auto label = [this] {
        auto *text = new TextLabel(TextSize::Caption, false, this);
        QFont font = text->font();
        font.setPixelSize(font.pixelSize() + 1);
        text->setFont(font);
        text->setInk(TextLabel::Ink::Soft);
        return text;
    };
    m_address = label();
    m_exposed = label();
    m_lastEvent = label();
    m_counts = label();
    m_desks = label();
    m_store = label();
    auto *listening = new QHBoxLayout;
    listening->setSpacing(metric::snug - 2);
    listening->addWidget(m_dot);
    listening->addWidget(m_address);
    row->addLayout(listening);
    row->addWidget(m_exposed);
    row->addWidget(m_lastEvent);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_desks);
    row->addWidget(m_store);
    row->addWidget(m_health);
    m_health->hide();
    connect(m_health, &HealthButton::clicked, this, [this] { m_panel->openAt(m_health); });
    connect(m_panel, &HealthPanel::remedyChosen, this, &StatusBar::remedyChosen);
    setListening({}, {});
    m_exposed->setTone(ToneName::Trouble);
    m_exposed->setShown(tr("not encrypted: can be read and forged on its way"), {tr("not encrypted")});
    m_exposed->setToolTip(
        plainToolTip(tr("The address is open to the network over plain HTTP. Put TLS or a reverse proxy in front.")));
    m_exposed->hide();
    m_counts->hide();
    m_desks->hide();
    m_store->hide();
    tick(0);
}

void StatusBar::setListening(const QString &url, const QString &error, bool wanted)
{
    const bool listening = !url.isEmpty();
    const QUrl parsed(url);
    QString address = parsed.host();
    if (address.contains(u':'))
        address = QStringLiteral("[%1]").arg(address);
    const bool amiss = !listening && wanted;
    m_dot->setTone(listening ? ToneName::Done : amiss ? ToneName::Trouble : ToneName::Neutral);
    m_address->setTone(amiss ? ToneName::Trouble : ToneName::Neutral);
    if (listening)
        m_address->setShown(
            tr("listening on %1")
                .arg(parsed.port() > 0 ? QStringLiteral("%1:%2").arg(address).arg(parsed.port()) : address));
    else
        m_address->setShown(error.isEmpty() ? tr("not listening") : tr("not listening: %1").arg(error));
    m_address->setToolTip(plainToolTip(url));
}

void StatusBar::setExposed(bool exposed)
{
    m_exposed->setVisible(exposed);
}

void StatusBar::setCounters(const server::Counters &counters, support::Timestamp now)
{
    const QLocale locale;
    m_counts->setShown(
        tr("%1 accepted · %2 refused").arg(locale.toString(counters.accepted()), locale.toString(counters.refused())));
    QStringList details;
    for (auto answers = counters.deliveries.cbegin(); answers != counters.deliveries.cend(); ++answers) {
        const auto &[outcome, code] = answers.key();
        details.append(QStringLiteral("%1 %2: %3")
                           .arg(QString::fromLatin1(outcome), QString::fromLatin1(code), locale.toString(*answers)));
    }
    m_counts->setToolTip(plainToolTip(details.join(u'\n')));
    m_counts->show();
    if (counters.lastEventAt) // else the last one of an earlier run stays
        m_lastEventAt = counters.lastEventAt;
    tick(now);
}

void StatusBar::setStoreHealth(bool ok, const QString &sentence)
{
    m_storeProblem = ok ? QString() : sentence;
    showStore();
}

void StatusBar::setAway(const std::optional<desk::StoreAway> &away, support::Timestamp now)
{
    m_away = away ? wording::awayWord(*away, now) : QString();
    showStore();
}

void StatusBar::showStore()
{
    const QString problem = m_away.isEmpty() ? m_storeProblem.value_or(QString()) : m_away;
    m_store->setTone(problem.isEmpty() ? ToneName::Neutral : ToneName::Trouble);
    m_store->setShown(problem.isEmpty() ? tr("store ok") : tr("store: %1").arg(problem));
    m_store->setVisible(m_storeProblem || !m_away.isEmpty());
}

void StatusBar::showDesks()
{
    QStringList names;
    for (const store::DeskRecord &desk : desk::otherDesks(*m_signs))
        names << wording::deskName(desk);
    m_desks->setShown(wording::moreDesks(int(names.size())));
    m_desks->setVisible(!names.isEmpty());
    m_desks->setToolTip(plainToolTip(names.join(u'\n')));
    m_desks->setAccessibleDescription(names.join(QStringLiteral(", ")));
}

void StatusBar::setHealth(const desk::HealthSigns &signs, support::Timestamp now)
{
    m_signs = signs;
    if (signs.lastEventAt)
        m_lastEventAt = signs.lastEventAt;
    m_health->show();
    judgeHealth(now);
    showDesks();
}

void StatusBar::judgeHealth(support::Timestamp now)
{
    if (!m_signs)
        return;
    const std::vector<desk::HealthItem> items = desk::judgeHealth(*m_signs, now);
    m_health->setHealth(items);
    m_panel->setHealth(items, *m_signs, now);
}

void StatusBar::tick(support::Timestamp now)
{
    judgeHealth(now);
    m_lastEvent->setShown(m_lastEventAt ? tr("last event %1 ago").arg(desk::ageText(now - *m_lastEventAt))
                                        : tr("no event yet"));
    if (m_lastEventAt)
        m_lastEvent->setToolTip(plainToolTip(QStringLiteral("%1\n%2").arg(wording::localTime(*m_lastEventAt, now),
                                                                          wording::universalTime(*m_lastEventAt))));
}

} // namespace monitor
