// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace common {

/// Call first in main(), before there are threads. Makes glibc's allocator give large bodies back to the system as soon
/// as they are freed, whatever was freed before (by itself it keeps ever larger ones, up to 32 MiB, and an attack
/// would stay in memory when it is over), and grow a thread's heap in larger steps. Nothing where there is no glibc.
void tuneAllocator();

} // namespace common
