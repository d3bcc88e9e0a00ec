// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/appguard.h"
#include "desk/requestfilter.h"
#include "desk/snooze.h"
#include "guidance/consentlink.h"
#include "monitor/tokens.h"

#include <QString>

/// The sentences and words that say what a request is. Texts from the network are in them as they came: whoever shows
/// them uses TextLabel, Paragraph or Chip.
namespace monitor::wording {

QString viewTitle(desk::View view);
QString viewOrder(desk::View view);
/// What an empty view will show, and what to do next.
QString emptyView(desk::View view);
QString emptySearch();
QString emptyFilter();
/// Below the last card.
QString endOfView(desk::View view, bool cut = false);
QString viewIcon(desk::View view);

/// `Google consent`, `Client ID for domain-wide delegation`.
QString kindCaption(const desk::RequestRow &row);
QString kindWord(const desk::RequestRow &row); ///< where there is no room for the caption
QString kindWord(desk::KindFilter kind); ///< for a choice among them
QString kindIcon(const desk::RequestRow &row);
/// Team, workspace and try, with dots between: the second line of a card.
QString placeLine(const desk::RequestRow &row);
/// The published statuses in the reader's language, any other as it came.
QString statusWord(const QString &status);
ToneName statusTone(desk::Status status);
QString statusIcon(desk::Status status);
/// What the figures of an age are written in.
ToneName ageTone(desk::Urgency urgency);
/// `first try` or `retry 1 of 3`.
QString tryText(const onboarding::StatusChange &change);
/// Whether more may come by itself: `InboxKit may retry (1 of 3)` or `final`.
QString retryOutlook(const onboarding::StatusChange &change);

QString trustWord(onboarding::Trust trust);
QString trustExplanation(onboarding::Trust trust);
ToneName trustTone(onboarding::Trust trust);

/// The account that the consent page expects: the link's hint, else the customer's name.
QString expectedAccount(const desk::RequestModel &model, const desk::RequestRow &row);

/// Why a link is unusual, one sentence.
QString concernSentence(guidance::LinkConcern concern, const guidance::LinkInspection &link);
/// The host as a browser would connect to it, and how it reads where that differs.
QString hostText(const guidance::LinkInspection &link);
/// The same for where the link returns to.
QString redirectText(const guidance::LinkInspection &link);
/// A scope in plain words, or as it is.
QString scopeWords(const QString &scope);
/// What a link asks for, each thing once, in plain words where they are known.
QStringList scopeLines(const guidance::LinkInspection &link);
/// The same things with the scopes as they came, for the tool tip.
QStringList scopeOrigins(const guidance::LinkInspection &link);
/// Microsoft's tenant, and whose accounts that is.
QString tenantText(const guidance::LinkInspection &link);
/// What the sign-in page is told to do; empty where it is told nothing.
QString promptText(const guidance::LinkInspection &link);

/// The mark on the card of a request whose app is new, or another than before; empty for an approved one.
QString standingWord(desk::AppStanding standing);
ToneName standingTone(desk::AppStanding standing);
/// What the mark means and what to do about it; empty for an approved one.
QString standingSentence(desk::AppStanding standing, const desk::RequestRow &row);

/// Local date and time to the second; today's without the date.
QString localTime(support::Timestamp time, support::Timestamp now);
/// The same to the minute; a day other than today's with its date.
QString localMinute(support::Timestamp time, support::Timestamp now);
/// The same instant in UTC, for the tool tip.
QString universalTime(support::Timestamp time);
/// Time of day without seconds, with the day where it is not today.
QString dayTime(support::Timestamp time, support::Timestamp now);

/// What the button does with a claim of `holder` (empty: nobody) at the desk of `person`.
QString claimButton(const QString &holder, const QString &person);
/// Who is on it; empty where nobody is.
QString claimWord(const QString &holder, const QString &person);
/// `Mia copied it at 10:42`; with `person`, who sits here, for `You`. Empty where nothing was handed out.
QString handedText(const desk::RequestRow &row, const QString &person, support::Timestamp now);
/// The same for a card, and what stands there where that has no room. Empty where nothing was handed out by another.
QStringList handedWords(const desk::RequestRow &row, const QString &person, support::Timestamp now);
/// In the place of what is read from the store, where that does not answer.
QString unreadable();
QString noteCount(qint64 notes); ///< empty for none
QString snoozedCount(int count);
QString snoozeLength(desk::SnoozeLength length);
/// How far consent and delegation of a customer are; `further` more are like `other`.
QString journeyText(const desk::RequestRow &row, const desk::RequestRow &other, int further);

} // namespace monitor::wording
