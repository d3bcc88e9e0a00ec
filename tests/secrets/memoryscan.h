// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace secrets {

/// The text with every bit turned: a test that is itself looked through holds what it looks for only like this.
QByteArray turned(QByteArray text);

/// Looks through all memory of a process (Linux: `/proc/PID/mem`) for a secret. One line for each place where it
/// stands: the form (`plain`, `utf16`, and the two blocks of an HMAC) and the mapping. `turnedSecret`: see turned().
/// Nothing where this process may not look into that one; then `why` says so.
std::optional<QStringList> placesInMemory(qint64 pid, const QByteArray &turnedSecret, QString *why);

} // namespace secrets
