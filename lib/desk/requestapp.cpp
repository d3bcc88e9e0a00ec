// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The app that a request names, for the new app guard.

#include "desk/requestmodel.h"

#include <QCryptographicHash>

namespace desk {

namespace {

constexpr qsizetype longestName = 400; ///< characters; a link may have a quarter of a million

QString bounded(const QByteArray &name)
{
    if (name.size() <= longestName)
        return QString::fromLatin1(name);
    return QStringLiteral("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString RequestRow::app() const
{
    if (request.kind() == RequestKind::ClientId)
        return bounded(QUrl::toPercentEncoding(change().clientId));
    if (change().consentUrl.trimmed().isEmpty())
        return QString();
    return bounded(QUrl::toPercentEncoding(link().clientId) + ' ' + QUrl::toPercentEncoding(link().redirectHost));
}

void RequestRow::follow(const RequestRow &former)
{
    m_formerApp = former.m_formerApp;
    // Most changes are of the status alone; only another link is worth looking into.
    if (former.change().consentUrl == change().consentUrl && former.change().clientId == change().clientId) {
        m_link = former.m_link;
        return;
    }
    if (const QString before = former.app(); !before.isEmpty() && before != app())
        m_formerApp = before;
}

bool RequestRow::hasChangedApp() const
{
    const QString now = app();
    return !m_formerApp.isEmpty() && !now.isEmpty() && m_formerApp != now;
}

} // namespace desk
