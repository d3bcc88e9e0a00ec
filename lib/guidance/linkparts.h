// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace guidance {

/// A link taken apart the way a browser does it (WHATWG URL Standard, special schemes), without mending anything:
/// what a browser would mend silently is reported instead.
struct LinkParts {
    QString scheme; ///< lower case; empty where the text has none
    bool hasAuthority = false; ///< a host stands where a browser would look for it
    bool plainSlashes = false; ///< exactly `//` between scheme and host
    bool hasUserInfo = false;
    QString rawHost; ///< as written, without user info and port
    QString port; ///< as written
    bool hasPort = false; ///< a colon stands behind the host, even with nothing after it
    QString path;
    QString query;
};

/// Splits `link`; takes any text.
LinkParts splitLink(QStringView link);

/// The host a browser would connect to, in ASCII: percent-decoded once, mapped by IDNA, lower case.
/// Empty where a browser would refuse it.
QString browserHost(const QString &rawHost);

/// Percent-decoding of one layer; a `%` without two hex digits stays.
QString percentDecoded(QStringView text);

/// Whether a percent-encoded byte is left in `text`.
bool holdsPercentEncoding(QStringView text);

/// A host in ASCII as it reads with its international labels decoded; as it is where they are broken.
QString hostAsRead(const QString &host);

/// A query as a form: pairs in their order, `+` is a space, both sides percent-decoded once.
QList<std::pair<QString, QString>> formFields(QStringView query);

} // namespace guidance
