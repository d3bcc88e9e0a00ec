// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/expected.h"

#include <QString>

namespace support {

/// What went wrong: a stable code, the place to blame, and a sentence for a person.
/// The same code appears in the HTTP answer, the log, the journal and the window.
struct Error {
    QString code; ///< stable, lower_snake_case, e.g. `missing_field`
    QString place; ///< e.g. `data.consent_request.uid`, a file name with line, or empty
    QString sentence; ///< English, one sentence, never holds a key, a signature or a link's query

    bool operator==(const Error &) const = default;
};

/// The usual result type of the libraries.
template<typename T>
using Result = Expected<T, Error>;

inline Unexpected<Error> failure(QString code, QString place, QString sentence)
{
    return Unexpected<Error>{Error{std::move(code), std::move(place), std::move(sentence)}};
}

} // namespace support
