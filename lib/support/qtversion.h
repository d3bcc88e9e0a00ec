// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QtGlobal>

// Differences between Qt 6.4 and later versions, named once. Code elsewhere asks these names, never QT_VERSION.

/// QHttpServer since 6.8: `bind()` returns bool, no `listen()`/`sslSetup()`, responders come by reference,
/// after-request and missing handlers take a context object, headers are QHttpHeaders.
#define MONITOR_HTTPSERVER_68 (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0))

namespace support {

/// `expression` in `text`, which must outlive the result. Qt 6.5 gave it a name of its own and deprecated the old one.
inline QRegularExpressionMatch matchView(const QRegularExpression &expression, QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text);
#else
    return expression.match(text);
#endif
}

} // namespace support
