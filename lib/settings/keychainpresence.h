// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace settings {

/// Whether this machine has a keychain at all. QtKeychain gives the same "other error" for "there is none" and for
/// "it is locked"; only the first may lead to a file. Blocks for at most a moment.
bool keychainExists();

} // namespace settings
