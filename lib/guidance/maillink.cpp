// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/maillink.h"

namespace guidance {

QUrl mailLink(const Message &message, bool body)
{
    QByteArray link = "mailto:?subject=" + QUrl::toPercentEncoding(message.subject);
    if (body) {
        QString text = message.plain.trimmed();
        text.replace(u'\n', QStringLiteral("\r\n")); // RFC 6068, section 5
        link += "&body=" + QUrl::toPercentEncoding(text);
    }
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace guidance
