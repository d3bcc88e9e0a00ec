// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"
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
/// Below the last card.
QString endOfView(desk::View view, bool cut = false);
QString viewIcon(desk::View view);

/// `Google consent`, `Client ID for domain-wide delegation`.
QString kindCaption(const desk::RequestRow &row);
QString kindWord(const desk::RequestRow &row); ///< where there is no room for the caption
QString kindIcon(const desk::RequestRow &row);
/// Team, workspace and try, with dots between: the second line of a card.
QString placeLine(const desk::RequestRow &row);
/// The published statuses in the reader's language, any other as it came.
QString statusWord(const QString &status);
ToneName statusTone(desk::Status status);
QString statusIcon(desk::Status status);
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
QString concernSentence(guidance::LinkConcern concern);
/// The host as a browser would connect to it, and how it reads where that differs.
QString hostText(const guidance::LinkInspection &link);
/// A scope in plain words, or as it is.
QString scopeWords(const QString &scope);

/// Local date and time to the second; today's without the date.
QString localTime(support::Timestamp time, support::Timestamp now);
/// The same to the minute; a day other than today's with its date.
QString localMinute(support::Timestamp time, support::Timestamp now);
/// The same instant in UTC, for the tool tip.
QString universalTime(support::Timestamp time);

} // namespace monitor::wording
