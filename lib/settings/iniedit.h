// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace settings {

/// One line of a configuration file that shall say something else.
struct IniChange {
    QString section;
    QString key;
    QString value; ///< empty: the line goes
};

/// `content` with each change in its place: comments, order, blank lines and line ends stay as a person wrote them. A
/// new line goes below the last one of its section, a new section to the end; a section of which nothing is left goes.
/// Error `broken_config`, place `name:line`, for content that parseIni() does not take; `wrong_value` for a value that
/// no line can hold.
support::Result<QByteArray> changedIni(const QByteArray &content, const std::vector<IniChange> &changes,
                                       const QString &name);

/// Changes a file in one step: readers see the old one or the new one. A file that is not there is made, readable by
/// its owner only. Errors: those of changedIni(), `unreadable_file`, `unwritable_file`; the file is untouched then.
support::Result<void> changeIniFile(const QString &fileName, const std::vector<IniChange> &changes);

} // namespace settings
