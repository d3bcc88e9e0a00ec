// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace onboarding {

/// The published lifecycle: queued -> pending -> processing -> completed | failed | errored | cancelled.
/// A status we do not know is kept as it came and counts as open.
enum class Status { Queued, Unknown, Pending, Processing, Cancelled, Errored, Failed, Completed };

/// Exact, case-sensitive; anything unpublished is Unknown.
Status statusFromText(QStringView text);

/// Rank among changes of the same time and retry count (contract section 4), 0 to 7:
/// queued < unknown < pending < processing < cancelled < errored < failed < completed.
int place(Status status);

/// completed, failed, errored or cancelled: nothing more is expected, though a newer event may leave it again.
bool isTerminal(Status status);

/// failed or errored.
bool isTrouble(Status status);

} // namespace onboarding
