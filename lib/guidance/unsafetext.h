// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace guidance {

/// Whether a character can make a text look like another: control, format (direction-changing, zero-width), surrogate
/// or private-use characters, spaces other than U+0020, and letters that are drawn as nothing (Unicode's
/// default-ignorable code points).
bool isDeceptive(char32_t character);

/// Whether any character of `text` isDeceptive(); a lone surrogate counts.
bool hasDeceptive(QStringView text);

/// Text from the network as one harmless line: line breaks, tabs and runs of spaces become one space, other deceptive
/// characters U+FFFD, and `://` is taken apart so that no program makes a link of it. At most 500 characters.
QString asOneLine(QStringView text);

} // namespace guidance
