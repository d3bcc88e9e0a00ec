// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/chaos.h"

#include "simulation/customers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace simulation {

namespace {

using onboarding::StatusChange;

constexpr std::array unpublishedStatuses{"paused", "awaiting_admin", "Pending"};

QByteArray untrackedBody(const QString &event, const QString &entity, const QJsonObject &fields, Timestamp at)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("event"), event},
                             {QStringLiteral("timestamp"), support::toIso8601(at)},
                             {QStringLiteral("data"), QJsonObject{{entity, fields}}},
                         })
        .toJson(QJsonDocument::Compact);
}

PlannedEvent untrackedEvent(Timestamp at, const Schedule &schedule, QRandomGenerator &random)
{
    const QString uid = randomHex(16, random);
    if (random.bounded(2) == 0) {
        const QString event = QStringLiteral("domain.status_changed");
        return {at, event,
                untrackedBody(event, QStringLiteral("domain"),
                              {{QStringLiteral("uid"), uid}, {QStringLiteral("status"), QStringLiteral("active")}},
                              schedule.instantOf(at)),
                Mischief::None};
    }
    const QString event = QStringLiteral("mailbox.status_changed");
    return {at, event,
            untrackedBody(event, QStringLiteral("mailbox"),
                          {{QStringLiteral("uid"), uid},
                           {QStringLiteral("status"), QStringLiteral("active")},
                           {QStringLiteral("password"), QStringLiteral("never-keep-this-") + randomHex(6, random)}},
                          schedule.instantOf(at)),
            Mischief::None};
}

/// A change to an unpublished status half-way between two others.
PlannedEvent unpublished(const StatusChange &before, const StatusChange &after, const Schedule &schedule,
                         QRandomGenerator &random)
{
    StatusChange change = before;
    change.previousStatus = before.status;
    change.status =
        QString::fromLatin1(unpublishedStatuses[std::size_t(random.bounded(int(unpublishedStatuses.size())))]);
    change.updatedAt = *before.updatedAt + (*after.updatedAt - *before.updatedAt) / 2;
    change.timestamp = change.updatedAt;
    change.completedAt.reset();
    return schedule.eventFor(change);
}

} // namespace

void addChaos(std::vector<PlannedEvent> &plan, const std::vector<std::vector<StatusChange>> &journeys,
              const Schedule &schedule, QRandomGenerator &random)
{
    const auto oneIn = [&random](int times) { return random.bounded(times) == 0; };

    std::vector<PlannedEvent> extra;
    for (const auto &journey : journeys) {
        for (std::size_t i = 1; i < journey.size(); ++i) {
            if (oneIn(12))
                extra.push_back(unpublished(journey[i - 1], journey[i], schedule, random));
        }
    }
    for (PlannedEvent &event : plan) {
        const PlannedEvent right = event;
        if (oneIn(6)) { // the same again, at once or minutes later
            extra.push_back(right);
            extra.back().at += random.bounded(oneIn(2) ? 500 : 300'000);
        }
        if (oneIn(25))
            extra.push_back({right.at, right.event, right.body, Mischief::WrongSignature});
        if (oneIn(25))
            extra.push_back({right.at, right.event, right.body, Mischief::MalformedBody});
        if (oneIn(20))
            extra.push_back(untrackedEvent(right.at, schedule, random));
        if (oneIn(10))
            event.event = QStringLiteral("domain.status_changed");
        if (oneIn(8)) // overtaken by what comes next
            event.at += 10'000 + random.bounded(240'000);
    }
    plan.insert(plan.end(), extra.begin(), extra.end());
}

} // namespace simulation
