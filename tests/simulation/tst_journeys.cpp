// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/journeys.h"

#include "guidance/consentlink.h"
#include "onboarding/request.h"
#include "webhook/payload.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace simulation;
using onboarding::StatusChange;

namespace {

constexpr Timestamp epoch = 1'704'906'300'000; // 2024-01-10T17:05:00Z

std::optional<StatusChange> changeOf(const PlannedEvent &event)
{
    const auto payload = webhook::parsePayload(event.body);
    if (!payload || !std::holds_alternative<StatusChange>(*payload))
        return std::nullopt;
    return std::get<StatusChange>(*payload);
}

/// What a receiver with the rules of state ends with.
QMap<QString, onboarding::Request> stateAfter(const std::vector<PlannedEvent> &plan, const JourneyOptions &options)
{
    QMap<QString, onboarding::Request> requests;
    for (const PlannedEvent &event : plan) {
        const auto change = changeOf(event);
        if (event.mischief != Mischief::None || !change)
            continue;
        const onboarding::ReceivedChange received{
            *change, options.epoch + Timestamp(double(event.at) / options.speed) + 10, {}, {}};
        const auto known = requests.find(change->uid);
        if (known == requests.end())
            requests.insert(change->uid, onboarding::firstState(received));
        else
            onboarding::apply(*known, received);
    }
    return requests;
}

} // namespace

class TestJourneys : public QObject {
    Q_OBJECT
private slots:
    void theSameSeedGivesTheSamePlan();
    void bodiesReadBackAsWritten();
    void everyPublishedTransition();
    void bothKindsAndProviders();
    void retriesCount();
    void timesAreTrueWhenPlayedFast();
    void chaosEndsAsWithoutIt();
    void chaosIsUntidyInEveryWay();
    void twoThousandCustomersDiffer();
};

void TestJourneys::theSameSeedGivesTheSamePlan()
{
    const auto bodies = [](quint32 seed, bool chaos) {
        QList<QByteArray> out;
        for (const PlannedEvent &event : planJourneys({20, seed, chaos, epoch}))
            out.append(QByteArray::number(event.at) + event.event.toUtf8() + event.body
                       + QByteArray::number(int(event.mischief)));
        return out;
    };
    QCOMPARE(bodies(7, true), bodies(7, true));
    QVERIFY(bodies(7, false) != bodies(8, false));
    QVERIFY(planJourneys({0, 1, true, epoch}).empty());
}

void TestJourneys::bodiesReadBackAsWritten()
{
    StatusChange consent;
    consent.uid = QStringLiteral("ABC-\u00fc\"\\");
    consent.status = QStringLiteral("completed");
    consent.previousStatus = QStringLiteral("pending");
    consent.statusText = QStringLiteral("Consent granted");
    consent.statusReason = QStringLiteral("none");
    consent.retryCount = 1;
    consent.maxRetries = 3;
    consent.completedAt = epoch;
    consent.consentUrl = QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=2");
    consent.updatedAt = epoch + 1;
    consent.workspaceId = QStringLiteral("W");
    consent.mailboxId = QStringLiteral("M");
    consent.timestamp = epoch + 2;
    consent.teamId = QStringLiteral("T");
    consent.teamName = QStringLiteral("Marketing Team");

    StatusChange delegation = consent;
    delegation.kind = onboarding::RequestKind::ClientId;
    delegation.consentUrl.clear();
    delegation.mailboxId.clear();
    delegation.domainName = QStringLiteral("example.org");
    delegation.clientId = QStringLiteral("1234567890-abc.apps.googleusercontent.com");

    StatusChange bare;
    bare.uid = QStringLiteral("U");
    bare.status = QStringLiteral("queued");

    for (const StatusChange &change : {consent, delegation, bare}) {
        const auto payload = webhook::parsePayload(bodyFor(change));
        QVERIFY(payload.hasValue());
        QCOMPARE(std::get<StatusChange>(*payload) == change, true);
    }
}

void TestJourneys::everyPublishedTransition()
{
    QSet<QString> transitions;
    QSet<QString> kinds;
    for (const PlannedEvent &event : planJourneys({10, 1, false, epoch})) {
        const auto change = changeOf(event);
        QVERIFY(change);
        QCOMPARE(event.event, onboarding::eventName(change->kind));
        transitions.insert(change->previousStatus.value_or(QString()) + QStringLiteral(">") + change->status);
        QCOMPARE(change->completedAt.has_value(), onboarding::isTerminal(onboarding::statusFromText(change->status)));
    }
    for (const char *published :
         {">queued", "queued>pending", "pending>processing", "processing>completed", "processing>failed",
          "processing>errored", "processing>cancelled", "pending>cancelled", "failed>queued", "errored>queued"})
        QVERIFY2(transitions.contains(QLatin1StringView(published)), published);
    QCOMPARE(transitions.size(), 10);
}

void TestJourneys::bothKindsAndProviders()
{
    using guidance::Provider;
    QMap<Provider, int> providers;
    int clientIds = 0;
    for (const PlannedEvent &event : planJourneys({10, 3, false, epoch})) {
        const auto change = changeOf(event);
        QVERIFY(change);
        if (change->kind == onboarding::RequestKind::ClientId) {
            ++clientIds;
            QVERIFY(guidance::isPlausibleClientId(change->clientId));
            QVERIFY(change->domainName.endsWith(QStringLiteral(".example")));
        } else if (change->status == QStringLiteral("pending")) {
            const auto link = guidance::inspectConsentLink(change->consentUrl);
            QVERIFY2(link.isKnown(), qPrintable(change->consentUrl));
            QVERIFY(!link.clientId.isEmpty() && !link.scopes.isEmpty() && !link.redirectHost.isEmpty());
            QVERIFY(link.loginHint.contains(u'@'));
            ++providers[link.provider];
        }
    }
    QVERIFY(clientIds > 0);
    QVERIFY(providers.value(Provider::Google) > 0);
    QVERIFY(providers.value(Provider::Microsoft) > 0);
}

void TestJourneys::retriesCount()
{
    qint64 most = 0;
    QMap<QString, qint64> retries;
    for (const PlannedEvent &event : planJourneys({10, 1, false, epoch})) {
        const auto change = changeOf(event);
        QVERIFY(change);
        const qint64 before = retries.value(change->uid, 0);
        const bool again = change->status == QStringLiteral("queued") && change->previousStatus.has_value();
        QCOMPARE(change->retryCount, before + (again ? 1 : 0));
        retries[change->uid] = change->retryCount;
        most = qMax(most, change->retryCount);
        if (change->status == QStringLiteral("failed"))
            QVERIFY(!change->statusText.isEmpty());
    }
    QCOMPARE(most, 3);
}

void TestJourneys::timesAreTrueWhenPlayedFast()
{
    const JourneyOptions options{30, 5, false, epoch, 200.0};
    Timestamp last = 0;
    for (const PlannedEvent &event : planJourneys(options)) {
        const auto change = changeOf(event);
        QVERIFY(change);
        const Timestamp sentAt = epoch + Timestamp(double(event.at) / options.speed);
        QCOMPARE(*change->timestamp, sentAt);
        QVERIFY(*change->updatedAt <= sentAt && sentAt - *change->updatedAt <= 2);
        QVERIFY(event.at >= last);
        last = event.at;
    }
    QVERIFY(last > 600'000); // else the speed would not matter
}

void TestJourneys::chaosEndsAsWithoutIt()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        JourneyOptions options{12, seed, false, epoch};
        const auto tidy = stateAfter(planJourneys(options), options);
        options.chaos = true;
        const auto untidy = stateAfter(planJourneys(options), options);
        QCOMPARE(untidy.keys(), tidy.keys());
        for (const onboarding::Request &request : tidy)
            QVERIFY2(untidy.value(request.uid()).latest == request.latest, qPrintable(request.uid()));
    }
}

void TestJourneys::chaosIsUntidyInEveryWay()
{
    const auto plan = planJourneys({60, 2, true, epoch});
    QSet<QByteArray> bodies;
    QMap<QString, Timestamp> newest;
    int duplicates = 0, late = 0, untracked = 0, passwords = 0, wrongSignatures = 0, torn = 0, unknown = 0,
        otherHeaders = 0;
    for (const PlannedEvent &event : plan) {
        wrongSignatures += event.mischief == Mischief::WrongSignature;
        torn += event.mischief == Mischief::MalformedBody;
        if (event.mischief != Mischief::None)
            continue;
        const auto change = changeOf(event);
        if (!change) {
            ++untracked;
            passwords += event.body.contains("password");
            continue;
        }
        duplicates += bodies.contains(event.body);
        bodies.insert(event.body);
        unknown += onboarding::statusFromText(change->status) == onboarding::Status::Unknown;
        otherHeaders += event.event != onboarding::eventName(change->kind);
        Timestamp &latest = newest[change->uid];
        late += *change->updatedAt < latest;
        latest = qMax(latest, *change->updatedAt);
    }
    for (const int count : {duplicates, late, untracked, passwords, wrongSignatures, torn, unknown, otherHeaders})
        QVERIFY(count > 0);
}

void TestJourneys::twoThousandCustomersDiffer()
{
    QSet<QString> uids;
    QSet<QString> domains;
    int delegations = 0;
    for (const PlannedEvent &event : planJourneys({2'000, 1, false, epoch})) {
        const auto change = changeOf(event);
        QVERIFY(change);
        if (change->previousStatus)
            continue;
        QVERIFY(!uids.contains(change->uid));
        uids.insert(change->uid);
        if (change->kind == onboarding::RequestKind::ClientId) {
            ++delegations;
            domains.insert(change->domainName);
        }
    }
    QCOMPARE(domains.size(), delegations);
    QVERIFY(uids.size() > 4'000);
}

QTEST_APPLESS_MAIN(TestJourneys)
#include "tst_journeys.moc"
