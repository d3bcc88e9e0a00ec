// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/throttledlog.h"

#include "support/logging.h"

namespace server {

ThrottledLog::ThrottledLog(QObject *parent)
    : QObject(parent)
{
    m_period.setSingleShot(true);
    m_period.setInterval(periodMilliseconds);
    connect(&m_period, &QTimer::timeout, this, &ThrottledLog::endPeriod);
}

ThrottledLog::~ThrottledLog()
{
    endPeriod();
}

void ThrottledLog::warn(QLatin1StringView code, const QString &remote)
{
    if (!m_period.isActive())
        m_period.start();
    const QByteArray key(code.data(), code.size());
    if (++m_counts[key] <= linesPerPeriod)
        qCWarning(lcServer, "refused code=%s remote=%s", key.constData(), qUtf8Printable(remote));
}

void ThrottledLog::endPeriod()
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.value() > linesPerPeriod) {
            qCWarning(lcServer, "suppressed %llu more lines code=%s",
                      static_cast<unsigned long long>(it.value() - linesPerPeriod), it.key().constData());
        }
    }
    m_counts.clear();
}

} // namespace server
