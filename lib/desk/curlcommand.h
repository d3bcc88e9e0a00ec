// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"

namespace desk {

/// A `curl` call for a POSIX shell that sends the delivery's body to `url` again. No secret is in it: the signature is
/// read from the variable SIGNATURE (64 hexadecimal digits). A body that is no harmless text goes through base64, so
/// that nothing in it reaches the terminal that the command is pasted into.
QString curlCommand(const store::DeliveryRecord &delivery, const QString &url);

/// `text` as one word of a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace desk
