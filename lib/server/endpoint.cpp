// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/receiver.h"

namespace server {

support::Result<Endpoint> Endpoint::parse(const QString &text, const QString &place)
{
    const auto wrong = [&] {
        return support::failure(
            QStringLiteral("wrong_value"), place,
            QStringLiteral("%1 must be an address and port such as 127.0.0.1:8780 or [::1]:8780.").arg(place));
    };
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return wrong();
    QStringView host = QStringView(text).first(colon);
    const QStringView portText = QStringView(text).sliced(colon + 1);
    for (const QChar c : portText) {
        if (c < u'0' || c > u'9')
            return wrong();
    }
    bool ok = false;
    const uint port = portText.toUInt(&ok);
    if (!ok || port > 65535)
        return wrong();

    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1, host.size() - 2);
    Endpoint endpoint;
    endpoint.port = quint16(port);
    if (!bracketed && host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return endpoint;
    // Only whole addresses: QHostAddress would read `127.1` or `1` as an address too.
    const bool versionSix = host.contains(u':');
    if (versionSix != bracketed || (!versionSix && host.count(u'.') != 3)
        || !endpoint.address.setAddress(host.toString()))
        return wrong();
    return endpoint;
}

} // namespace server
