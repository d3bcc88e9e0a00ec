// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/subjects.h"

namespace store {

/// A delivery in the journal that stands under another request than the one its body names.
struct Stray {
    qint64 delivery = 0;
    RequestKind kind = RequestKind::Consent;
    QString uid; ///< as the body has it
    QByteArray contentHash; ///< of what the body says
};

/// Puts strays where they belong. Earlier versions made them: they lost a U+FEFF at the start of a uid, and what
/// followed a U+FFFE was stored with its bytes swapped.
class Refiling {
public:
    explicit Refiling(Database &database);

    /// Moves the delivery under its request, which becomes `number` where it is new; where that has the same content
    /// already, the delivery becomes a further copy of it. Returns the number of the request.
    SqlResult<qint64> file(const Stray &stray, qint64 number);

private:
    Subjects m_subjects;
    Statement m_asCopy;
    Statement m_remove;
    Statement m_move;
};

} // namespace store
