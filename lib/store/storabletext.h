// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace store {

/// `text` as every database can keep it and gives it back: U+0000 and unpaired surrogates become U+FFFD (not every
/// engine takes the first, and none can write the second as UTF-8); never null.
QString storableText(QString text);

} // namespace store
