// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/linkopener.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>

namespace monitor {

bool DesktopLinkOpener::open(const QUrl &url)
{
    if (QDesktopServices::openUrl(url))
        return true;
    // Qt takes the opener's path apart at spaces, so one in such a folder cannot be started by it.
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    return !opener.isEmpty() && QProcess::startDetached(opener, {QString::fromLatin1(url.toEncoded())});
}

} // namespace monitor
