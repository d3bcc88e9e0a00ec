// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"
#include "support/secret.h"

#include <QString>

class QFile;

namespace settings {

/// The first line of a key file of at most 4,096 bytes, without a byte order mark, trimmed. Errors: `unreadable_file`
/// (also for UTF-16), `empty_key`, `key_too_long`.
/// `warning` gets a sentence where other users of the machine can read the file.
support::Result<support::Secret> readKeyFile(const QString &fileName, QString *warning = nullptr);

/// A sentence where other users of the machine can read `fileName`, which holds a secret; else empty. What systemd
/// hands over as a credential only looks as if they could.
QString warningOfReaders(const QString &fileName);

/// Up to `limit` bytes of an unbuffered file, whose text Qt has not kept anywhere then.
void readWhole(QFile &file, support::WipedBytes &content, qsizetype limit);

} // namespace settings
