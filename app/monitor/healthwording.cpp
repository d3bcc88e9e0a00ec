// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/healthwording.h"

#include "desk/ageing.h"
#include "monitor/showntext.h"
#include "monitor/wording.h"
#include "store/postgres.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace monitor::wording {

using desk::HealthCause;
using desk::HealthItem;
using desk::HealthLevel;
using desk::HealthSigns;
using desk::HealthTopic;

namespace {

struct Health {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

QString desksText(const HealthSigns &signs)
{
    QStringList names;
    bool here = false;
    for (const store::DeskRecord &desk : signs.desks.value_or(std::vector<store::DeskRecord>())) {
        here |= desk.id == signs.desk;
        if (desk.id != signs.desk)
            names << deskName(desk);
    }
    if (names.isEmpty())
        return here ? Health::tr("only this one") : Health::tr("none");
    if (here)
        names << Health::tr("you", "in a list of who is at a desk");
    return QLocale().createSeparatedList(names);
}

} // namespace

QString healthTopic(HealthTopic topic)
{
    switch (topic) {
    case HealthTopic::Listening:
        return Health::tr("Listening");
    case HealthTopic::LastEvent:
        return Health::tr("Last event");
    case HealthTopic::Signatures:
        return Health::tr("Signatures");
    case HealthTopic::Clock:
        return Health::tr("Clock");
    case HealthTopic::Queue:
        return Health::tr("Queue");
    case HealthTopic::Store:
        return Health::tr("Store");
    case HealthTopic::Desks:
        break;
    }
    return Health::tr("Desks");
}

QString healthWord(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good:
        return Health::tr("good");
    case HealthLevel::Unknown:
        return Health::tr("not known");
    case HealthLevel::Warning:
        return Health::tr("attention");
    case HealthLevel::Bad:
        break;
    }
    return Health::tr("trouble");
}

QString healthIcon(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good:
        return QStringLiteral("check");
    case HealthLevel::Unknown:
        return QStringLiteral("clock");
    case HealthLevel::Warning:
        return QStringLiteral("warning");
    case HealthLevel::Bad:
        break;
    }
    return QStringLiteral("error");
}

ToneName healthTone(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Good:
        return ToneName::Done;
    case HealthLevel::Unknown:
        return ToneName::Neutral;
    case HealthLevel::Warning:
        return ToneName::Waiting;
    case HealthLevel::Bad:
        break;
    }
    return ToneName::Trouble;
}

QString healthValue(HealthTopic topic, const HealthSigns &signs, support::Timestamp now)
{
    switch (topic) {
    case HealthTopic::Listening:
        return signs.listens ? signs.url : Health::tr("no");
    case HealthTopic::LastEvent:
        return signs.lastEventAt ? Health::tr("%1 ago").arg(desk::ageText(now - *signs.lastEventAt))
                                 : Health::tr("none yet");
    case HealthTopic::Signatures:
        return Health::tr("%Ln refused in the last hour", nullptr, int(signs.vital.signatureFailures));
    case HealthTopic::Clock: {
        if (signs.demo || !signs.vital.clockSkew)
            return Health::tr("too few events to tell");
        const support::Timestamp skew = std::abs(*signs.vital.clockSkew);
        if (skew < desk::secondLength)
            return Health::tr("agrees with the sender's");
        return *signs.vital.clockSkew > 0 ? Health::tr("%1 ahead of the sender's").arg(desk::ageText(skew))
                                          : Health::tr("%1 behind the sender's").arg(desk::ageText(skew));
    }
    case HealthTopic::Queue:
        return Health::tr("%Ln waiting", nullptr, signs.queueDepth);
    case HealthTopic::Store:
        if (signs.away)
            return awayWord(*signs.away, now);
        if (!signs.storeOk)
            return Health::tr("does not write");
        return signs.database.isEmpty() ? Health::tr("writes") : signs.database;
    case HealthTopic::Desks:
        break;
    }
    return desksText(signs);
}

QString awayWord(const desk::StoreAway &away, support::Timestamp now)
{
    return Health::tr("away since %1", "the database, time").arg(dayTime(away.since, now));
}

QString awaySentence(const desk::StoreAway &away, bool isServer, support::Timestamp now)
{
    const QString since = dayTime(away.since, now);
    const QString what = isServer ? Health::tr("The database has not answered since %1.").arg(since)
                                  : Health::tr("The store has not been readable since %1.").arg(since);
    // The reason is not translated: on a line of its own it reads in its own direction.
    return Health::tr("%1 What you see is as of then: you can read and copy, but nothing can be claimed or noted.")
               .arg(what)
        + u'\n' + shownText(away.reason, 200);
}

QString databaseName(const store::StoreUrl &url)
{
    if (url.engine != store::Engine::PostgreSql)
        return {};
    // Of what is shown: there is no password in it.
    const auto parameters = store::postgres::parametersOf(url.display());
    if (!parameters)
        return shownText(url.display(), 80);
    QString server = parameters->value(QStringLiteral("host"));
    // Without a name the database has the user's.
    QString name = parameters->value(QStringLiteral("dbname"));
    if (name.isEmpty())
        name = parameters->value(QStringLiteral("user"), QStringLiteral("PostgreSQL"));
    if (server.isEmpty() || server.startsWith(u'/') || server.startsWith(u'@'))
        return Health::tr("%1 on this computer", "a database").arg(shownText(name, 40));
    if (const QString port = parameters->value(QStringLiteral("port")); !port.isEmpty())
        server += u':' + port;
    return Health::tr("%1 on %2", "database, server").arg(shownText(name, 40), shownText(server, 60));
}

QString deskName(const store::DeskRecord &desk)
{
    return Health::tr("%1 (%2)", "person, computer").arg(shownText(desk.person, 40), shownText(desk.host, 40));
}

QString moreDesks(int others)
{
    return others > 0 ? Health::tr("%Ln more desks", nullptr, others) : QString();
}

QString healthSentence(const HealthItem &item, const HealthSigns &signs, support::Timestamp now)
{
    switch (item.cause) {
    case HealthCause::None:
    case HealthCause::TooFewSamples:
        break;
    case HealthCause::NotAsked:
        return Health::tr("This window only shows the store; another program has to receive.");
    case HealthCause::NoKey:
        return Health::tr("Every delivery is refused: the API key of your InboxKit team is not set.");
    case HealthCause::NotListening:
        return Health::tr("Nothing can arrive. %1 Close what uses the address, or choose another one.")
            .arg(signs.listeningError);
    case HealthCause::MayNotReceive:
        return signs.listeningError;
    case HealthCause::Exposed:
        return Health::tr(
            "What arrives can be read and forged on its way. Put TLS or a reverse proxy in front, or listen "
            "on this machine only.");
    case HealthCause::NeverHeard:
        return Health::tr("Enter this address in InboxKit as the webhook of your team, and start a request there.");
    case HealthCause::Silence:
        return Health::tr(
            "InboxKit has been silent for long. If requests are under way there, look in InboxKit whether "
            "the webhook still has the address that leads here.");
    case HealthCause::SomeFailures:
        return Health::tr(
            "Somebody posted with a signature of none of the keys. Look who it was: a second team whose key "
            "is missing here, or a stranger.");
    case HealthCause::AllFail:
        return Health::tr("Not one signature was right in the last hour: most likely the key was changed in InboxKit. "
                          "Enter the new one.");
    case HealthCause::ClockOff:
        return Health::tr(
            "Times and ages here can be wrong by as much, or deliveries take that long to arrive. Switch on "
            "automatic time in the settings of this computer.");
    case HealthCause::QueueLong:
        return Health::tr("More arrives than is written. It passes by itself when the flood ends.");
    case HealthCause::QueueFull:
        return Health::tr(
            "Deliveries are about to be turned away; InboxKit sends them again. See whether the disk is full "
            "or busy.");
    case HealthCause::StoreFails:
        return Health::tr("Nothing is accepted until it works again; InboxKit sends it again. %1")
            .arg(signs.storeError);
    case HealthCause::StoreAway:
        return awaySentence(*signs.away, !signs.database.isEmpty(), now);
    }
    return {};
}

Remedy healthRemedy(const HealthItem &item)
{
    switch (item.cause) {
    case HealthCause::NoKey:
    case HealthCause::AllFail:
        return Remedy::EnterKey;
    case HealthCause::NeverHeard:
    case HealthCause::Silence:
        return Remedy::CopyAddress;
    case HealthCause::SomeFailures:
        return Remedy::ShowRefused;
    case HealthCause::NotListening:
    case HealthCause::Exposed:
        return Remedy::ChangeAddress;
    default:
        return Remedy::None;
    }
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::EnterKey:
        return Health::tr("Enter the key");
    case Remedy::CopyAddress:
        return Health::tr("Copy the address");
    case Remedy::ShowRefused:
        return Health::tr("Show the refused");
    case Remedy::ChangeAddress:
        return Health::tr("Change the address");
    case Remedy::None:
        break;
    }
    return {};
}

QString healthSummary(const std::vector<HealthItem> &items)
{
    const auto count = [&items](HealthLevel level) {
        return int(
            std::count_if(items.begin(), items.end(), [level](const HealthItem &item) { return item.level == level; }));
    };
    if (const int bad = count(HealthLevel::Bad))
        return Health::tr("%Ln in trouble", nullptr, bad);
    if (const int warned = count(HealthLevel::Warning))
        return Health::tr("%Ln to look at", nullptr, warned);
    return Health::tr("all well");
}

} // namespace monitor::wording
