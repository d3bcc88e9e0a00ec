// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/linkparts.h"

#include "support/hexdigit.h"

#include <QUrl>

#include <algorithm>

namespace guidance {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSchemeCharacter(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
}

bool isSlash(QChar c)
{
    // In http and https links a browser takes a backslash for a slash.
    return c == u'/' || c == u'\\';
}

qsizetype endOfAuthority(QStringView text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isSlash(c) || c == u'?' || c == u'#'; });
    return end - text.begin();
}

/// Letters, digits, hyphen, underscore and dot, or a bracketed IPv6 address: all that a host name may have in ASCII.
bool isHostName(QStringView host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        return std::all_of(host.begin() + 1, host.end() - 1, [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u':' || c == u'.';
        });
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](QChar c) {
        return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
    });
}

} // namespace

LinkParts splitLink(QStringView link)
{
    LinkParts parts;
    const qsizetype colon = link.indexOf(u':');
    const QStringView scheme = link.first(std::max<qsizetype>(colon, 0));
    if (scheme.isEmpty() || !isAsciiLetter(scheme.first())
        || !std::all_of(scheme.begin(), scheme.end(), isSchemeCharacter))
        return parts;
    parts.scheme = scheme.toString().toLower();

    QStringView rest = link.sliced(colon + 1);
    qsizetype slashes = 0;
    while (slashes < rest.size() && isSlash(rest[slashes]))
        ++slashes;
    parts.plainSlashes = slashes == 2 && rest.startsWith(u"//");
    const bool special = parts.scheme == u"https" || parts.scheme == u"http";
    // A browser finds the host of https:/x and https:x too; other schemes need their two slashes.
    parts.hasAuthority = special || parts.plainSlashes;
    if (!parts.hasAuthority)
        return parts;

    rest = rest.sliced(slashes);
    QStringView authority = rest.first(endOfAuthority(rest));
    rest = rest.sliced(authority.size());
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        parts.hasUserInfo = true;
        authority = authority.sliced(at + 1);
    }
    const qsizetype bracket = authority.lastIndexOf(u']');
    const qsizetype portColon = authority.indexOf(u':', std::max<qsizetype>(bracket, 0));
    parts.hasPort = portColon >= 0;
    if (parts.hasPort)
        parts.port = authority.sliced(portColon + 1).toString();
    parts.rawHost = (parts.hasPort ? authority.first(portColon) : authority).toString();

    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0)
        rest = rest.first(hash);
    const qsizetype mark = rest.indexOf(u'?');
    parts.path = (mark >= 0 ? rest.first(mark) : rest).toString();
    if (mark >= 0)
        parts.query = rest.sliced(mark + 1).toString();
    return parts;
}

QString browserHost(const QString &rawHost)
{
    const QString decoded = percentDecoded(rawHost);
    if (isHostName(decoded.toLower()))
        return decoded.toLower();
    const QString ascii = QString::fromLatin1(QUrl::toAce(decoded, QUrl::IgnoreIDNWhitelist)).toLower();
    return isHostName(ascii) ? ascii : QString();
}

QString percentDecoded(QStringView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

bool holdsPercentEncoding(QStringView text)
{
    for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 2 < text.size(); at = text.indexOf(u'%', at + 1)) {
        if (support::hexValue(text[at + 1].toLatin1()) >= 0 && support::hexValue(text[at + 2].toLatin1()) >= 0)
            return true;
    }
    return false;
}

QString hostAsRead(const QString &host)
{
    const QString decoded = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return decoded.isEmpty() ? host : decoded;
}

QList<std::pair<QString, QString>> formFields(QStringView query)
{
    QList<std::pair<QString, QString>> fields;
    const auto decoded = [](QStringView part) { return percentDecoded(part.toString().replace(u'+', u' ')); };
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            fields.append({decoded(pair), QString()});
        else
            fields.append({decoded(pair.first(equals)), decoded(pair.sliced(equals + 1))});
    }
    return fields;
}

} // namespace guidance
