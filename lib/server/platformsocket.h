// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace server {

/// The little that the door needs of an operating system's sockets and that Qt has no name for.

/// Ends the sending half of a connected socket; what the peer still sends can be read.
void shutDownSending(qintptr descriptor);

} // namespace server
