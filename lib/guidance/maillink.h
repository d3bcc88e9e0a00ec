// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/messagetemplate.h"

#include <QUrl>

namespace guidance {

/// The longest mailto: link, in characters, that mail programs take whole. Windows hands over about 2,000 to a program
/// it starts for a link; elsewhere it is the mail programs that have limits.
#ifdef Q_OS_WIN
inline constexpr qsizetype longestMailLink = 2000;
#else
inline constexpr qsizetype longestMailLink = 16'000;
#endif

/// A mailto: link (RFC 6068) that fills in subject and text, without a recipient: whom to write to is known to staff
/// alone, and nothing that came over the network may choose it. With `body` false it fills in the subject only.
QUrl mailLink(const Message &message, bool body = true);

} // namespace guidance
