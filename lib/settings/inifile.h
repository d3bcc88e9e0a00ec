// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

/// Configuration: file, environment, flags, keychain, and their precedence.
namespace settings {

/// One `key = value` of a configuration file.
struct IniEntry {
    QString section; ///< as written between the brackets, trimmed
    QString key;
    QString value; ///< trimmed; a pair of double quotes around it is taken off
    int line = 0; ///< 1-based
};

/// Reads `[section]`, `key = value` and comment lines (`#` or `;` first). Unlike QSettings it takes values literally
/// (no comma lists, no backslash escapes: paths stay paths) and refuses what it does not understand.
/// Errors: `broken_config`, place `name:line`; a key twice in one section, a key before the first section, bytes that
/// are not UTF-8, a NUL, and files over 1 MiB are errors. No sentence repeats what stands in the file. Of the text only
/// the entries' values stay in memory.
support::Result<std::vector<IniEntry>> parseIni(QByteArrayView content, const QString &name);

} // namespace settings
