// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/notifier.h"

#include "monitor/showntext.h"
#include "monitor/wording.h"

#include <QDateTime>

namespace monitor {

using desk::RequestRow;
using desk::Status;

namespace {

enum class Matter { None, Customer, Trouble, Completed };

Matter matterOf(const RequestRow &row)
{
    if (row.status == Status::Pending)
        return Matter::Customer;
    if (onboarding::isTrouble(row.status) || row.membership.views.testFlag(desk::View::Trouble))
        return Matter::Trouble;
    return row.status == Status::Completed ? Matter::Completed : Matter::None;
}

} // namespace

Notifier::Notifier(const desk::RequestModel &model, NotificationOutlet &outlet, std::function<bool()> isWatched,
                   QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_outlet(outlet)
    , m_isWatched(std::move(isWatched))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherLength);
    connect(&m_soon, &QTimer::timeout, this, &Notifier::tell);
    connect(&model, &desk::RequestModel::statusEntered, this, &Notifier::gather);
}

void Notifier::gather(const std::vector<desk::RequestKey> &keys)
{
    m_gathered.insert(m_gathered.end(), keys.begin(), keys.end());
    if (!m_soon.isActive())
        m_soon.start();
}

void Notifier::tell()
{
    const std::vector<desk::RequestKey> gathered = std::exchange(m_gathered, {});
    const QTime time = QDateTime::fromMSecsSinceEpoch(m_model.now()).time();
    if (m_isWatched() || (m_switches.isQuiet && m_switches.isQuiet(time)))
        return;
    std::vector<const RequestRow *> customer, trouble, completed;
    QSet<desk::RequestKey> seen;
    for (const desk::RequestKey &key : gathered) {
        const int row = m_model.rowOf(key);
        if (row < 0 || seen.contains(key))
            continue;
        seen.insert(key);
        // As it is by now: what has moved on in the meantime needs nobody.
        switch (matterOf(m_model.at(row))) {
        case Matter::Customer:
            customer.push_back(&m_model.at(row));
            break;
        case Matter::Trouble:
            trouble.push_back(&m_model.at(row));
            break;
        case Matter::Completed:
            completed.push_back(&m_model.at(row));
            break;
        case Matter::None:
            break;
        }
    }
    const std::pair<bool, const std::vector<const RequestRow *> &> matters[] = {
        {m_switches.customerMustAct, customer}, {m_switches.trouble, trouble}, {m_switches.completed, completed}};
    for (const auto &[wanted, rows] : matters) {
        if (!wanted)
            continue;
        if (rows.size() > mostSingly) {
            tellTogether(rows);
            continue;
        }
        for (const RequestRow *row : rows)
            tellSingly(*row);
    }
}

void Notifier::post(Notification notification)
{
    notification.sound = m_switches.sound;
    m_outlet.post(notification);
}

void Notifier::tellSingly(const RequestRow &row)
{
    const QString customer = shownText(m_model.customer(row).text, 80);
    const onboarding::StatusChange &change = row.change();
    Notification notification;
    notification.request = row.key();
    switch (matterOf(row)) {
    case Matter::Customer:
        notification.title = tr("%1 must act").arg(customer);
        notification.body = wording::kindCaption(row);
        if (!change.teamName.isEmpty())
            notification.body += QStringLiteral(" · ") + shownText(change.teamName, 80);
        break;
    case Matter::Trouble:
        notification.title = tr("Trouble: %1").arg(customer);
        notification.body = onboarding::isTrouble(row.status)
            ? shownText(change.statusText.isEmpty() ? change.statusReason : change.statusText, 200)
            : tr("InboxKit has been busy with this for longer than usual.");
        break;
    default:
        notification.title = tr("%1 is done").arg(customer);
        notification.body = wording::kindCaption(row);
    }
    post(std::move(notification));
}

void Notifier::tellTogether(const std::vector<const RequestRow *> &rows)
{
    Notification notification;
    const int count = int(rows.size());
    switch (matterOf(*rows.front())) {
    case Matter::Customer:
        notification.title = tr("%Ln customers must act", "always more than two", count);
        break;
    case Matter::Trouble:
        notification.title = tr("%Ln requests are in trouble", "always more than two", count);
        break;
    default:
        notification.title = tr("%Ln requests are done", "always more than two", count);
    }
    QStringList names;
    for (size_t i = 0; i < std::min<size_t>(rows.size(), 3); ++i)
        names.append(shownText(m_model.customer(*rows[i]).text, 60));
    if (rows.size() > 3)
        names.append(QStringLiteral("…"));
    notification.body = names.join(QStringLiteral(", "));
    post(std::move(notification));
}

} // namespace monitor
