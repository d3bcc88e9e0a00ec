// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>
#include <QtGlobal>

#include <optional>

namespace support {

/// Milliseconds since 1970-01-01T00:00:00Z. The one time type of the libraries and the store.
using Timestamp = qint64;

/// Where the present comes from. Injected, so that tests set it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

/// `2024-01-10T17:05:00.000Z`: UTC with milliseconds, as exports, answers and logs print times.
/// Years outside 0..9999 are clamped to that range (ISO 8601 has no plain form for them).
QString toIso8601(Timestamp time);

/// Reads ISO 8601 date and time with `Z` or an offset (`+02:00`, `+0200`, `+02`), `T` or a space between,
/// any number of fraction digits (below a millisecond cut off). A text without a zone is refused: it has no instant.
/// 24:00:00 and leap second :60 are refused. Range: years 1 to 9999.
std::optional<Timestamp> fromIso8601(QStringView text);

} // namespace support
