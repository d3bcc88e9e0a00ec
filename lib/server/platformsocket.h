// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace server {

/// The little that the door needs of an operating system and that Qt has no name for.

/// Ends the sending half of a connected socket; what the peer still sends can be read.
void shutDownSending(qintptr descriptor);

/// Raises the process's soft limit of open descriptors towards `wanted`, never above the hard one. Returns how many may
/// be open afterwards; `wanted` where the system has no such limit.
int raiseDescriptorLimit(int wanted);

/// Whether this process can open one more descriptor at this moment; true where the system has no such limit.
bool hasDescriptorLeft();

} // namespace server
