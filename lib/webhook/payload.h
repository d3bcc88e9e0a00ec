// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"
#include "support/error.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace webhook {

/// An event that the program does not track. Its body must not be kept.
struct UntrackedEvent {
    QString event;
};

/// What a body says: a change of a tracked request, or an event that is acknowledged and dropped.
using Payload = std::variant<onboarding::StatusChange, UntrackedEvent>;

/// Reads one webhook body (contract section 1). Pure; never throws, whatever the bytes.
/// Errors: `malformed_json`, `missing_field`, `wrong_type`; their `place` is the whole path of the field
/// (`data.consent_request.uid`), `$` for the document itself.
support::Result<Payload> parsePayload(const QByteArray &body);

/// The event that a body names, also one that cannot be taken; nothing where it cannot be read.
std::optional<QString> eventOf(const QByteArray &body);

/// Whether a refused body may be kept in quarantine (contract section 3). It is UTF-8 text, since in any other form
/// nobody could tell what it holds; its own `event` (or, where it is no JSON, `headerEvent`) names a tracked event; and
/// it contains, in any case and after decoding `\u` escapes, neither `passw` nor `secret`.
bool mayKeepBody(const QByteArray &body, QStringView headerEvent);

} // namespace webhook
