// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace receiver {

/// Moves a store into another database, or only makes its tables there.
int migrate(const QStringList &arguments);

} // namespace receiver
