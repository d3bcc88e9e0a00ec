// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/health.h"
#include "monitor/tokens.h"
#include "store/storeurl.h"

/// The sentences of the health strip.
namespace monitor::wording {

/// What a person can do about it with one button.
enum class Remedy { None, EnterKey, CopyAddress, ShowRefused, ChangeAddress };

QString healthTopic(desk::HealthTopic topic);
/// good, not known, attention, trouble: the word beside the colour.
QString healthWord(desk::HealthLevel level);
QString healthIcon(desk::HealthLevel level);
ToneName healthTone(desk::HealthLevel level);
/// The state in a few words: an address, an age, a number.
QString healthValue(desk::HealthTopic topic, const desk::HealthSigns &signs, support::Timestamp now);
/// What is wrong and how to mend it; empty where nothing is.
QString healthSentence(const desk::HealthItem &item, const desk::HealthSigns &signs, support::Timestamp now);
/// Since when the store cannot be read, and what that means. `isServer`: it is a database elsewhere, not a file.
QString awaySentence(const desk::StoreAway &away, bool isServer, support::Timestamp now);
/// The same in three words, for the status bar.
QString awayWord(const desk::StoreAway &away, support::Timestamp now);
/// Database and server of a store, in words: `onboarding on db.example`; empty for a file.
QString databaseName(const store::StoreUrl &url);
/// Who sits there: `Mia (laptop-7)`.
QString deskName(const store::DeskRecord &desk);
/// `2 more desks`; empty for none.
QString moreDesks(int others);
Remedy healthRemedy(const desk::HealthItem &item);
QString remedyText(Remedy remedy);
/// All of it in a few words, for the status bar.
QString healthSummary(const std::vector<desk::HealthItem> &items);

} // namespace monitor::wording
