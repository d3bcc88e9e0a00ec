// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/commandline.h"

namespace simulator {

// Each runs its own event loop and returns the exit code.

/// Sends every body in its order, one at a time. Prints `STATUS BODY` per answer; 0 if all were 200, else 1.
int run(const SendCommand &command);

/// Plays the journeys. Prints `STATUS BODY` per answer; 0 if every webhook was answered in the end, else 1.
int run(const PlayCommand &command);

/// Loads the receiver and prints the report; 0 if anything was measured, else 1.
int run(const LoadCommand &command);

/// Writes the text to stdout.
int run(const PrintCommand &command);

/// Whichever of them it is.
int run(const Command &command);

} // namespace simulator
