// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace server {

/// What the operating system lets this process hold open: the only file that knows of RLIMIT_NOFILE.

/// Raises the process's soft limit of open descriptors towards `wanted`, never above the hard one. Returns how many may
/// be open afterwards; `wanted` where that many may, or where the system has no such limit.
int raiseDescriptorLimit(int wanted);

/// Whether this process can open one more descriptor at this moment; true where the system has no such limit.
bool hasDescriptorLeft();

} // namespace server
