// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <cstdlib>

namespace fuzzing {

/// Ends the process, as a crash does, where a promise is broken: libFuzzer then keeps the input.
inline void require(bool promise, const char *file = __builtin_FILE(), int line = __builtin_LINE())
{
    if (promise)
        return;
    std::fprintf(stderr, "%s:%d: a promise is broken\n", file, line);
    std::abort();
}

} // namespace fuzzing
