// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/tokens.h"
#include "server/counters.h"
#include "store/records.h"

/// The sentences and words that say what became of a delivery.
namespace monitor::wording {

/// accepted, late, ignored, quarantined, refused in the reader's language; also duplicate, rejected, failed.
QString outcomeWord(const QString &outcome);
QString outcomeIcon(const QString &outcome);
ToneName outcomeTone(const QString &outcome);
/// What the outcome means, and the reason where there is one.
QString outcomeExplanation(const store::DeliveryRecord &delivery);
/// What a code of contract section 3 means; the code itself where it is unknown.
QString codeSentence(const QString &code);
/// What the door has answered since it opened, as one line: `812 accepted · 3 duplicate · 2 refused`.
QString counterLine(const server::Counters &counters);
/// The same by code, a line each.
QString counterLines(const server::Counters &counters);

} // namespace monitor::wording
