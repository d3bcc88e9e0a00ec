// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/journeys.h"

#include "simulation/chaos.h"
#include "simulation/customers.h"
#include "simulation/schedule.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace simulation {

namespace {

using onboarding::RequestKind;
using onboarding::StatusChange;

constexpr Timestamp second = 1000;
constexpr int maxRetries = 3;

/// How one request goes. Together they take every published transition.
enum class Course {
    Completes,
    DeclinedFirst, ///< failed, tried again, completed
    Waits, ///< the customer does nothing
    Cancelled,
    ErroredFirst,
    FailsForGood, ///< as often as it may be tried
    CancelledLate, ///< while InboxKit verifies
};

/// In this order the requests take their courses, so that a small cast shows them all and most go well.
constexpr std::array courses{Course::Completes, Course::DeclinedFirst, Course::Waits,        Course::Completes,
                             Course::Cancelled, Course::ErroredFirst,  Course::Completes,    Course::FailsForGood,
                             Course::Completes, Course::Waits,         Course::CancelledLate};

struct Reason {
    const char *reason;
    const char *text;
};

constexpr std::array googleReasons{
    Reason{"user_denied", "The customer declined the request"},
    Reason{"scope_mismatch", "Not all permissions were granted"},
    Reason{"admin_policy_enforced", "Blocked by the policy of the organisation"},
    Reason{"access_denied", "Access was denied"},
    Reason{"org_internal", "The app is restricted to another organisation"},
    Reason{"redirect_uri_mismatch", "The redirect address is not registered"},
};
constexpr std::array microsoftReasons{
    Reason{"user_denied", "The customer declined the request"},
    Reason{"AADSTS65001", "AADSTS65001: nobody has consented to the application"},
    Reason{"access_denied", "AADSTS90094: an administrator must grant the permission"},
    Reason{"AADSTS90093", "AADSTS90093: users cannot consent in this organisation"},
    Reason{"scope_mismatch", "Not all permissions were granted"},
    Reason{"", "AADSTS65005: the application is misconfigured"},
};
constexpr std::array delegationReasons{
    Reason{"unauthorized_client", "The Client ID is not authorised yet"},
    Reason{"scope_mismatch", "The scopes in the Admin console differ"},
    Reason{"", "No admin mailbox found for domain"},
};
constexpr std::array unexpectedReasons{
    Reason{"AADSTS90090", "A temporary error at the provider"},
    Reason{"provider_timeout", "The provider did not answer in time"},
};

/// Follows one request through its statuses and writes down every change, with times in the plan's own time.
class Journey {
public:
    Journey(StatusChange start, const Customer &customer, QString mailbox, Timestamp at, QRandomGenerator &random)
        : m_now(std::move(start))
        , m_customer(customer)
        , m_mailbox(std::move(mailbox))
        , m_at(at)
        , m_random(random)
    {
    }

    std::vector<StatusChange> take(Course course)
    {
        begin();
        switch (course) {
        case Course::Waits:
            break;
        case Course::Cancelled:
            cancel();
            break;
        case Course::CancelledLate:
            process();
            cancel();
            break;
        case Course::Completes:
            process();
            complete();
            break;
        case Course::DeclinedFirst:
            process();
            fail();
            retry();
            process();
            complete();
            break;
        case Course::ErroredFirst:
            process();
            err();
            retry();
            process();
            complete();
            break;
        case Course::FailsForGood:
            for (int i = 0; i <= maxRetries; ++i) {
                if (i > 0)
                    retry();
                process();
                fail();
            }
            break;
        }
        return std::move(m_changes);
    }

private:
    Timestamp seconds(int from, int to)
    {
        return (from + m_random.bounded(to - from + 1)) * second + m_random.bounded(1000);
    }

    void enter(const char *status, const char *text, const char *reason, Timestamp after)
    {
        m_at += after;
        if (!m_now.status.isEmpty())
            m_now.previousStatus = m_now.status;
        m_now.status = QString::fromLatin1(status);
        m_now.statusText = QString::fromLatin1(text);
        m_now.statusReason = QString::fromLatin1(reason);
        m_now.updatedAt = m_at;
        // The envelope is written when the webhook leaves, a little after the change.
        m_now.timestamp = m_at + m_random.bounded(400);
        const bool terminal = onboarding::isTerminal(onboarding::statusFromText(m_now.status));
        m_now.completedAt = terminal ? std::optional(m_at) : std::nullopt;
        m_changes.push_back(m_now);
    }
    bool consent() const { return m_now.kind == RequestKind::Consent; }

    void begin()
    {
        enter("queued", m_now.retryCount > 0 ? "Will be tried again" : "Waiting for a worker", "", 0);
        if (consent())
            m_now.consentUrl = consentLink(m_customer, m_mailbox, m_random);
        enter("pending",
              consent() ? "Waiting for the customer to grant consent" : "Waiting for the customer to add the Client ID",
              "", seconds(2, 12));
    }
    void process()
    {
        enter("processing", consent() ? "Verifying the consent" : "Verifying the delegation", "", seconds(20, 180));
    }
    void complete() { enter("completed", consent() ? "Consent granted" : "Client ID added", "", seconds(4, 30)); }
    void cancel() { enter("cancelled", "Cancelled by an administrator", "", seconds(15, 120)); }
    void fail()
    {
        const Reason &why = !consent() ? anyOf(delegationReasons)
            : m_customer.google        ? anyOf(googleReasons)
                                       : anyOf(microsoftReasons);
        enter("failed", why.text, why.reason, seconds(4, 30));
    }
    void err()
    {
        const Reason &why = anyOf(unexpectedReasons);
        enter("errored", why.text, why.reason, seconds(4, 30));
    }
    void retry()
    {
        m_at += seconds(20, 60);
        ++m_now.retryCount;
        begin();
    }

    template<std::size_t size>
    const Reason &anyOf(const std::array<Reason, size> &reasons)
    {
        return reasons[std::size_t(m_random.bounded(int(size)))];
    }

    StatusChange m_now;
    const Customer &m_customer;
    QString m_mailbox;
    Timestamp m_at;
    QRandomGenerator &m_random;
    std::vector<StatusChange> m_changes;
};

QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(support::toIso8601(*time)) : QJsonValue();
}

} // namespace

std::vector<PlannedEvent> planJourneys(const JourneyOptions &options)
{
    QRandomGenerator random(options.seed);
    std::vector<std::vector<StatusChange>> journeys;
    Timestamp start = 0;
    for (int index = 0; index < options.customers; ++index) {
        // Another seed, other customers: who plays round after round sees new names.
        const Customer customer = inventCustomer(index + int(options.seed % 480) * 37 % 480, random);
        StatusChange common;
        common.maxRetries = maxRetries;
        common.teamId = customer.teamId;
        common.teamName = customer.teamName;
        common.workspaceId = customer.workspaceId;
        const auto travel = [&](StatusChange change, const QString &mailbox) {
            const Course course = courses[journeys.size() % courses.size()];
            journeys.push_back(Journey(std::move(change), customer, mailbox, start, random).take(course));
            start += (1 + random.bounded(6)) * second;
        };
        if (customer.google) {
            StatusChange delegation = common;
            delegation.kind = RequestKind::ClientId;
            delegation.uid = QStringLiteral("CID-") + randomHex(20, random);
            delegation.domainName = customer.domain;
            delegation.clientId = inventClientId(random);
            travel(delegation, QString());
        }
        for (const QString &mailbox : customer.mailboxes) {
            StatusChange consent = common;
            consent.kind = RequestKind::Consent;
            consent.uid = QStringLiteral("CNS-") + randomHex(20, random);
            consent.mailboxId = QStringLiteral("MBX-") + randomHex(12, random);
            travel(consent, mailbox);
        }
        start += (3 + random.bounded(25)) * second;
    }

    const Schedule schedule{options.epoch, options.speed};
    std::vector<PlannedEvent> plan;
    for (const auto &journey : journeys) {
        for (const StatusChange &change : journey)
            plan.push_back(schedule.eventFor(change));
    }
    if (options.chaos)
        addChaos(plan, journeys, schedule, random);
    std::stable_sort(plan.begin(), plan.end(),
                     [](const PlannedEvent &a, const PlannedEvent &b) { return a.at < b.at; });
    return plan;
}

QByteArray bodyFor(const StatusChange &change)
{
    const bool consent = change.kind == RequestKind::Consent;
    QJsonObject entity{
        {QStringLiteral("uid"), change.uid},
        {QStringLiteral("status"), change.status},
        {QStringLiteral("previous_status"), change.previousStatus ? QJsonValue(*change.previousStatus) : QJsonValue()},
        {QStringLiteral("status_text"), change.statusText},
        {QStringLiteral("status_reason"), change.statusReason},
        {QStringLiteral("retry_count"), change.retryCount},
        {QStringLiteral("max_retries"), change.maxRetries},
        {QStringLiteral("completed_at"), orNull(change.completedAt)},
    };
    QJsonObject metadata{
        {QStringLiteral("updated_at"), orNull(change.updatedAt)},
        {QStringLiteral("workspace_id"), change.workspaceId},
    };
    if (consent) {
        entity.insert(QStringLiteral("consent_url"), change.consentUrl);
        metadata.insert(QStringLiteral("mailbox_id"), change.mailboxId);
    } else {
        entity.insert(QStringLiteral("domain_name"), change.domainName);
        entity.insert(QStringLiteral("client_id"), change.clientId);
    }
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("event"), onboarding::eventName(change.kind)},
                   {QStringLiteral("timestamp"), orNull(change.timestamp)},
                   {QStringLiteral("team_id"), change.teamId},
                   {QStringLiteral("team_name"), change.teamName},
                   {QStringLiteral("data"),
                    QJsonObject{{onboarding::toText(change.kind), entity}, {QStringLiteral("metadata"), metadata}}},
               })
        .toJson(QJsonDocument::Compact);
}

} // namespace simulation
