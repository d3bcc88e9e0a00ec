// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace receiver {

/// Writes requests or deliveries as JSON or CSV.
int exportStore(const QStringList &arguments);

/// Makes the state anew from the journal, or compares the two.
int rebuild(const QStringList &arguments);

} // namespace receiver
