// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/colleagues.h"

#include "support/whenready.h"

#include <QUuid>

#include <algorithm>

namespace monitor {

Colleagues::Colleagues(DesksStore store, const QString &person, const QString &host, Pace pace, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_desk{QUuid::createUuid().toString(QUuid::WithoutBraces), person, host}
    , m_pace(pace)
{
    m_sit.setInterval(m_pace.sit);
    m_look.setInterval(m_pace.look);
    m_soon.setSingleShot(true);
    connect(&m_sit, &QTimer::timeout, this, &Colleagues::sit);
    connect(&m_look, &QTimer::timeout, this, &Colleagues::look);
    connect(&m_soon, &QTimer::timeout, this, &Colleagues::look);
}

void Colleagues::go(bool maySit, bool away)
{
    const bool anew = !m_begun || maySit != m_maySit || (m_away && !away);
    m_begun = true;
    m_maySit = maySit;
    m_away = away;
    if (away || !anew)
        return;
    m_sits = false;
    m_sit.start();
    m_look.start();
    if (maySit)
        sit();
    else
        look();
}

void Colleagues::sit()
{
    if (m_away || !m_maySit)
        return;
    support::whenReady(m_store.perform(store::SitDown{m_desk.id, m_desk.person, m_desk.host}), this,
                       [this](const store::ActionResult &result) {
                           const bool sits = result.outcome == store::ActionOutcome::Done;
                           if (std::exchange(m_sits, sits) != sits)
                               look();
                       });
}

void Colleagues::lookSoon()
{
    if (!m_begun || m_soon.isActive())
        return;
    const qint64 passed = m_sinceLook.isValid() ? m_sinceLook.elapsed() : m_pace.least;
    m_soon.start(int(qMax<qint64>(0, m_pace.least - passed)));
}

void Colleagues::look()
{
    if (m_away)
        return;
    m_sinceLook.start();
    support::whenReady(m_store.desks(), this, [this](const std::vector<store::DeskRecord> &desks) { take(desks); });
}

void Colleagues::take(const std::vector<store::DeskRecord> &desks)
{
    const bool here = std::any_of(desks.begin(), desks.end(), [this](const auto &desk) { return desk.id == id(); });
    // A list without this desk is none: the store could not be read.
    if ((m_sits && !here) || m_desks == desks)
        return;
    m_desks = desks;
    emit changed();
}

void Colleagues::leave()
{
    m_sit.stop();
    m_look.stop();
    m_soon.stop();
    if (m_begun && m_maySit && !m_away)
        m_store.perform(store::LeaveDesk{m_desk.id});
    m_begun = false;
}

} // namespace monitor
