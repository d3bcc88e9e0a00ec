// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace monitor::wording {

using desk::Status;
using desk::View;
using guidance::Provider;
using onboarding::RequestKind;
using onboarding::Trust;

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString viewTitle(View view)
{
    switch (view) {
    case View::Needs:
        return Wording::tr("Needs the customer");
    case View::Working:
        return Wording::tr("Working");
    case View::Trouble:
        return Wording::tr("Trouble");
    case View::Snoozed:
        return Wording::tr("Snoozed");
    case View::Done:
        break;
    }
    return Wording::tr("Done");
}

QString viewOrder(View view)
{
    switch (view) {
    case View::Needs:
    case View::Working:
    case View::Snoozed:
        return Wording::tr("oldest first");
    case View::Trouble:
        return Wording::tr("newest first");
    case View::Done:
        break;
    }
    return Wording::tr("today, newest first");
}

QString emptyView(View view)
{
    switch (view) {
    case View::Needs:
        return Wording::tr("No customer has to do anything right now.\n"
                           "When InboxKit waits for a customer, the request appears here with the link or Client ID to "
                           "send. Until then, Working shows what InboxKit is busy with.");
    case View::Working:
        return Wording::tr(
            "InboxKit is not working on anything.\n"
            "Requests that are queued or being verified appear here. Start one in InboxKit, and its first "
            "event brings it.");
    case View::Trouble:
        return Wording::tr("Nothing went wrong.\n"
                           "Requests that failed, and those that have been worked on for too long, appear here with "
                           "what to tell the customer.");
    case View::Snoozed:
        return Wording::tr("Nothing is snoozed.\n"
                           "Requests that are put aside wait here until their time is over. Needs the customer has "
                           "all the others.");
    case View::Done:
        break;
    }
    return Wording::tr("Nothing was finished today.\n"
                       "Completed and cancelled requests appear here until midnight. Needs the customer shows who is "
                       "next.");
}

QString emptySearch()
{
    return Wording::tr("Nothing here matches the search.\nPress Esc in the search field to see everything again.");
}

QString emptyFilter()
{
    return Wording::tr("Nothing here is of the chosen kind.\nChoose All above the list to see everything again.");
}

QString endOfView(View view, bool cut)
{
    if (cut)
        return Wording::tr("There are more; only the newest are shown.");
    return view == View::Needs ? Wording::tr("That is everyone. New requests appear here by themselves.")
                               : Wording::tr("That is all.");
}

QString viewIcon(View view)
{
    switch (view) {
    case View::Needs:
        return QStringLiteral("bell");
    case View::Working:
        return QStringLiteral("working");
    case View::Trouble:
        return QStringLiteral("warning");
    case View::Snoozed:
        return QStringLiteral("clock");
    case View::Done:
        break;
    }
    return QStringLiteral("check");
}

QString kindCaption(const desk::RequestRow &row)
{
    if (row.request.kind() == RequestKind::ClientId)
        return Wording::tr("Client ID for domain-wide delegation");
    switch (row.link().provider) {
    case Provider::Google:
        return Wording::tr("Google consent");
    case Provider::Microsoft:
        return Wording::tr("Microsoft consent");
    case Provider::Unknown:
        break;
    }
    return Wording::tr("Consent");
}

QString kindWord(desk::KindFilter kind)
{
    switch (kind) {
    case desk::KindFilter::Google:
        return Wording::tr("Google");
    case desk::KindFilter::Microsoft:
        return Wording::tr("Microsoft");
    case desk::KindFilter::ClientId:
        return Wording::tr("Client ID");
    case desk::KindFilter::All:
        break;
    }
    return Wording::tr("All");
}

QString kindWord(const desk::RequestRow &row)
{
    const desk::KindFilter kind = desk::kindOf(row);
    return kind == desk::KindFilter::All ? Wording::tr("Consent") : kindWord(kind);
}

QString kindIcon(const desk::RequestRow &row)
{
    if (row.request.kind() == RequestKind::ClientId)
        return QStringLiteral("key");
    switch (row.link().provider) {
    case Provider::Google:
        return QStringLiteral("google");
    case Provider::Microsoft:
        return QStringLiteral("microsoft");
    case Provider::Unknown:
        break;
    }
    return QStringLiteral("link");
}

QString placeLine(const desk::RequestRow &row)
{
    const onboarding::StatusChange &change = row.change();
    QStringList parts;
    if (const QString &team = change.teamName.isEmpty() ? change.teamId : change.teamName; !team.isEmpty())
        parts.append(team);
    if (!change.workspaceId.isEmpty())
        parts.append(Wording::tr("workspace %1").arg(change.workspaceId));
    parts.append(tryText(change));
    return parts.join(QStringLiteral(" · "));
}

QString statusWord(const QString &status)
{
    switch (onboarding::statusFromText(status)) {
    case Status::Queued:
        return Wording::tr("queued");
    case Status::Pending:
        return Wording::tr("pending");
    case Status::Processing:
        return Wording::tr("processing");
    case Status::Completed:
        return Wording::tr("completed");
    case Status::Failed:
        return Wording::tr("failed");
    case Status::Errored:
        return Wording::tr("errored");
    case Status::Cancelled:
        return Wording::tr("cancelled");
    case Status::Unknown:
        break;
    }
    return status;
}

ToneName statusTone(Status status)
{
    switch (status) {
    case Status::Pending:
        return ToneName::Waiting;
    case Status::Failed:
    case Status::Errored:
        return ToneName::Trouble;
    case Status::Completed:
        return ToneName::Done;
    case Status::Queued:
    case Status::Processing:
    case Status::Unknown:
        return ToneName::Working;
    case Status::Cancelled:
        break;
    }
    return ToneName::Neutral;
}

ToneName ageTone(desk::Urgency urgency)
{
    switch (urgency) {
    case desk::Urgency::Fresh:
        return ToneName::Neutral;
    case desk::Urgency::Stuck:
        return ToneName::Trouble;
    case desk::Urgency::Waiting:
        break;
    }
    return ToneName::Waiting;
}

QString statusIcon(Status status)
{
    switch (status) {
    case Status::Queued:
        return QStringLiteral("clock");
    case Status::Pending:
        return QStringLiteral("bell");
    case Status::Processing:
    case Status::Unknown:
        return QStringLiteral("working");
    case Status::Failed:
        return QStringLiteral("warning");
    case Status::Errored:
        return QStringLiteral("error");
    case Status::Completed:
        return QStringLiteral("check");
    case Status::Cancelled:
        break;
    }
    return QStringLiteral("cancelled");
}

QString tryText(const onboarding::StatusChange &change)
{
    if (change.retryCount == 0)
        return Wording::tr("first try");
    const QLocale locale;
    return Wording::tr("retry %1 of %2").arg(locale.toString(change.retryCount), locale.toString(change.maxRetries));
}

QString retryOutlook(const onboarding::StatusChange &change)
{
    const QLocale locale;
    const QString count = locale.toString(change.retryCount), most = locale.toString(change.maxRetries);
    return onboarding::mayRetry(change) ? Wording::tr("InboxKit may retry (%1 of %2)").arg(count, most)
                                        : Wording::tr("final");
}

QString trustWord(Trust trust)
{
    switch (trust) {
    case Trust::Token:
        return Wording::tr("token only");
    case Trust::Authenticated:
        return Wording::tr("signed");
    case Trust::Confirmed:
        break;
    }
    return Wording::tr("confirmed by InboxKit");
}

QString trustExplanation(Trust trust)
{
    switch (trust) {
    case Trust::Token:
        return Wording::tr("The sender knew the digest of the API key, but the content is not signed: whoever has seen "
                           "one delivery could have written it. Look twice at what is unusual.");
    case Trust::Authenticated:
        return Wording::tr("The content is signed with the API key: it is as InboxKit sent it.");
    case Trust::Confirmed:
        break;
    }
    return Wording::tr("InboxKit was asked, and it agrees.");
}

ToneName trustTone(Trust trust)
{
    return trust == Trust::Token ? ToneName::Neutral : ToneName::Done;
}

QString expectedAccount(const desk::RequestModel &model, const desk::RequestRow &row)
{
    if (row.request.kind() == RequestKind::Consent && !row.link().loginHint.isEmpty())
        return row.link().loginHint;
    return model.ownName(row).text;
}

namespace {

QString localMoment(support::Timestamp time, support::Timestamp now, const QString &format)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const QLocale locale;
    QString clock = locale.toString(local.time(), format);
    if (local.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return clock;
    return Wording::tr("%1 %2", "date, time").arg(locale.toString(local.date(), QLocale::ShortFormat), clock);
}

} // namespace

QString localTime(support::Timestamp time, support::Timestamp now)
{
    return localMoment(time, now, QStringLiteral("HH:mm:ss"));
}

QString localMinute(support::Timestamp time, support::Timestamp now)
{
    return localMoment(time, now, QStringLiteral("HH:mm"));
}

QString universalTime(support::Timestamp time)
{
    return Wording::tr("%1 (UTC)").arg(support::toIso8601(time));
}

} // namespace monitor::wording
