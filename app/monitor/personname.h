// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace monitor {

/// The name that claims and notes of this desk carry: the system's name of the person. Never empty.
QString systemUserName();

} // namespace monitor
