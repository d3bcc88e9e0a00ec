// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/messagetemplate.h"

#include <QString>

/// What the desk puts on the system's clipboard.
namespace monitor::clipboard {

/// As text only: an id, a link.
void put(const QString &text);

/// As `text/plain` and `text/html` together: mail programs take the second, chats the first.
void put(const guidance::Message &message);

} // namespace monitor::clipboard
