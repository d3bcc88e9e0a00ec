// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"

#include <QString>

namespace guidance {

/// What to do about a failure. Texts of unknown ones come from the network: show them as plain text only.
struct Advice {
    QString kind; ///< of the template for the customer (MessageKind::name)
    QString reason; ///< for the customer, where the reason is unknown: the event's own text, as it came
    QString staff; ///< what staff should check or do; for an unknown reason the event's own text
    bool known = false;
};

/// Advice for the reason that `change` gives in `status_reason` or `status_text` (contract section 7). Reasons are
/// found as whole words in any case; an exact Microsoft code counts more than a general word beside it. What staff
/// should do is translated by QCoreApplication::translate in the context `guidance::Advice`.
Advice adviceFor(const onboarding::StatusChange &change);

} // namespace guidance
