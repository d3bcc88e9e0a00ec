// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/personname.h"

#include <QCoreApplication>
#include <QDir>

namespace monitor {

QString systemUserName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).simplified(); !name.isEmpty())
            return name.left(60);
    }
    // A service or a bare session may have none of them; the home folder is named after the person.
    const QString home = QDir::home().dirName().simplified();
    return home.isEmpty() ? QCoreApplication::translate("Desk", "someone") : home.left(60);
}

} // namespace monitor
