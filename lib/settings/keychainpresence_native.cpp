// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keychainpresence.h"

namespace settings {

// macOS and Windows always have theirs.
bool keychainExists()
{
    return true;
}

} // namespace settings
