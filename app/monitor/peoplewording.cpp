// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for what people add to requests.

#include "monitor/showntext.h"
#include "monitor/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace monitor::wording {

namespace {

struct PeopleWording {
    Q_DECLARE_TR_FUNCTIONS(PeopleWording)
};

} // namespace

QString dayTime(support::Timestamp time, support::Timestamp now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const QLocale locale;
    const QString clock = locale.toString(local.time(), QStringLiteral("HH:mm"));
    const qint64 days = QDateTime::fromMSecsSinceEpoch(now).date().daysTo(local.date());
    if (days == 0)
        return clock;
    if (days == 1)
        return PeopleWording::tr("tomorrow %1", "time of day").arg(clock);
    return PeopleWording::tr("%1 %2", "date, time of day")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), clock);
}

QString claimButton(const QString &holder, const QString &person)
{
    if (holder.isEmpty())
        return PeopleWording::tr("I'm on it");
    return holder == person ? PeopleWording::tr("Release") : PeopleWording::tr("Take over");
}

QString claimWord(const QString &holder, const QString &person)
{
    if (holder.isEmpty())
        return {};
    return holder == person ? PeopleWording::tr("you are on it")
                            : PeopleWording::tr("%1 is on it", "a person's name").arg(holder.left(18));
}

QString handedText(const desk::RequestRow &row, const QString &person, support::Timestamp now)
{
    if (!row.isHandedOut())
        return {};
    const QString when = dayTime(row.people.handedAt, now);
    return row.people.handedBy == person
        ? PeopleWording::tr("You copied it at %1", "time").arg(when)
        : PeopleWording::tr("%1 copied it at %2", "person, time").arg(shownText(row.people.handedBy, 40), when);
}

QStringList handedWords(const desk::RequestRow &row, const QString &person, support::Timestamp now)
{
    if (!row.isHandedOut() || row.people.handedBy == person)
        return {};
    return {handedText(row, person, now),
            PeopleWording::tr("copied %1", "time, by another person").arg(dayTime(row.people.handedAt, now))};
}

QString unreadable()
{
    return PeopleWording::tr("Cannot be read while the database is away.");
}

QString noteCount(qint64 notes)
{
    return notes > 0 ? PeopleWording::tr("%Ln notes", nullptr, int(notes)) : QString();
}

QString snoozedCount(int count)
{
    return PeopleWording::tr("%Ln snoozed", nullptr, count);
}

QString snoozeLength(desk::SnoozeLength length)
{
    switch (length) {
    case desk::SnoozeLength::TenMinutes:
        return PeopleWording::tr("For 10 minutes");
    case desk::SnoozeLength::Hour:
        return PeopleWording::tr("For 1 hour");
    case desk::SnoozeLength::TomorrowMorning:
        break;
    }
    return PeopleWording::tr("Until tomorrow, %1").arg(QLocale().toString(QTime(9, 0), QStringLiteral("HH:mm")));
}

QString journeyText(const desk::RequestRow &row, const desk::RequestRow &other, int further)
{
    const bool isConsent = row.request.kind() == onboarding::RequestKind::Consent;
    const desk::RequestRow &consent = isConsent ? row : other, &delegation = isConsent ? other : row;
    const bool agreed = consent.status == desk::Status::Completed;
    const bool delegated = delegation.status == desk::Status::Completed;
    QString text;
    if (agreed && delegated)
        text = PeopleWording::tr("Consent and delegation are done");
    else if (agreed && delegation.status == desk::Status::Pending)
        text = PeopleWording::tr("Consent done, delegation missing");
    else if (agreed)
        text = PeopleWording::tr("Consent done, delegation %1", "status of the delegation")
                   .arg(statusWord(delegation.change().status));
    else if (delegated && consent.status == desk::Status::Pending)
        text = PeopleWording::tr("Delegation done, consent missing");
    else if (delegated)
        text = PeopleWording::tr("Delegation done, consent %1", "status of the consent")
                   .arg(statusWord(consent.change().status));
    else
        text = PeopleWording::tr("Consent %1, delegation %2", "their statuses")
                   .arg(statusWord(consent.change().status), statusWord(delegation.change().status));
    return further > 0 ? PeopleWording::tr("%1 and %Ln more", "state of a customer", further).arg(text) : text;
}

} // namespace monitor::wording
