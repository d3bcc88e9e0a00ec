// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes of a store that several desks share: rights, who else is there, and whether it answers.

#include "monitor/session.h"

#include "monitor/archive.h"
#include "monitor/colleagues.h"
#include "monitor/mainwindow.h"
#include "monitor/peopleactions.h"
#include "monitor/sessionpreferences.h"
#include "monitor/storewatch.h"

#include <QSysInfo>
#include <QTimer>

#include <chrono>

namespace monitor {

void Session::watchStore()
{
    m_watch = std::make_unique<StoreWatch>(m_feed, m_writer, m_clock);
    connect(m_watch.get(), &StoreWatch::changed, this, &Session::showStore);
    // The rights may be others once the store has been opened anew.
    connect(&m_writer, &store::Writer::healthChanged, this, &Session::showStore);
    connect(&m_writer, &store::Writer::rightsChanged, this, &Session::showStore);
    if (m_options.demo || m_options.store.engine != store::Engine::PostgreSql)
        return; // a file is one person's, and no commit every half minute is worth a list of one
    // Who may only read does not write, and so would not notice that he may, or that another server is in charge.
    const auto askAgain = [this] {
        if (!m_writer.rights().act)
            m_writer.checkRights();
    };
    connect(&m_feed, &store::ChangeFeed::recovered, this, askAgain);
    auto *often = new QTimer(this);
    connect(often, &QTimer::timeout, this, askAgain);
    often->start(std::chrono::seconds(30));
    m_colleagues = std::make_unique<Colleagues>(
        DesksStore{[this](store::DeskAction action) { return m_writer.perform(std::move(action)); },
                   [this] { return m_reader.desks(); }},
        m_person, QSysInfo::machineHostName());
    connect(m_colleagues.get(), &Colleagues::changed, this,
            [this] { m_archive->setDesks(*m_colleagues->desks(), m_colleagues->id()); });
    connect(&m_feed, &store::ChangeFeed::changed, m_colleagues.get(), &Colleagues::lookSoon);
}

void Session::showStore()
{
    const store::Rights rights = m_writer.rights();
    const auto &away = m_watch->away();
    m_window->setPeoplesStore(
        {m_person, [this](store::DeskAction action) { return m_writer.perform(std::move(action)); },
         [this](onboarding::RequestKind kind, const QString &uid) { return m_reader.notes(kind, uid); }, rights.act});
    m_window->setReadOnly(!rights.act);
    m_window->setAway(away, m_options.store.engine == store::Engine::PostgreSql);
    m_archive->setStore(away, rights);
    if (m_colleagues)
        m_colleagues->go(rights.act, away.has_value());
}

void Session::shutDoor()
{
    m_listeningError = support::Error{QStringLiteral("not_allowed"),
                                      {},
                                      tr("The database lets this desk not store deliveries; start it with --no-listen, "
                                         "or give its role the receiver's rights.")};
    m_preferences->shutDoor(m_listeningError->sentence);
    showDoor();
}

bool Session::mayListen() const
{
    return m_options.listen && m_writer.rights().receive;
}

} // namespace monitor
