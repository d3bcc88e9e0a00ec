// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The headless program's commands. Each takes the arguments behind its name and returns the exit code of the contract.
namespace receiver {

int serve(const QStringList &arguments);

} // namespace receiver
