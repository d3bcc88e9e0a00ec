// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"

#include <QString>

namespace guidance {

/// What to say about a failure. Unknown ones hold text from the network: show both as plain text only.
struct Advice {
    QString customer; ///< a sentence or two that staff can pass on
    QString staff; ///< what staff should check or do
    bool known = false; ///< false: the event's own texts, as they came
};

/// Advice for the reason that `change` gives in `status_reason` or `status_text` (contract section 7). Reasons are
/// found as whole words in any case; an exact Microsoft code counts more than a general word beside it. Translated by
/// QCoreApplication::translate in the context `guidance::Advice`.
Advice adviceFor(const onboarding::StatusChange &change);

} // namespace guidance
