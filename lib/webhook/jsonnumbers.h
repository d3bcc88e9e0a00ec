// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace webhook {

/// What Qt's JSON parser does not tell about a document's numbers.
struct JsonNumbers {
    /// Of the first number that RFC 8259 does not know (`.5`, `1.`), which Qt's parser takes; negative: there is none.
    qsizetype illegalAt = -1;
    /// One is not 2^53, but becomes it when it is read as a double: 9007199254740993.0.
    bool roundedToLimit = false;
};

/// Looks through a document that Qt's parser has taken.
JsonNumbers numbersOf(QByteArrayView json);

} // namespace webhook
