// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/consentlink.h"

#include "guidance/linkparts.h"
#include "guidance/unsafetext.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace guidance {

namespace {

/// The fields by which a link says what it asks for. What others hold (`state`, `nonce`) is the app's own business.
constexpr std::array fieldsThatMatter{
    QLatin1StringView("client_id"),  QLatin1StringView("scope"),         QLatin1StringView("redirect_uri"),
    QLatin1StringView("login_hint"), QLatin1StringView("response_type"), QLatin1StringView("prompt"),
};

/// Every value of a field. Names are compared without case, as some servers do; where a field stands twice, which value
/// counts is the server's secret, so all are shown.
QString valuesOf(const QList<std::pair<QString, QString>> &fields, QLatin1StringView name)
{
    QStringList values;
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.join(u' ');
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

void inspectHost(const LinkParts &parts, LinkInspection &result, const auto &concern)
{
    result.host = browserHost(parts.rawHost);
    result.hostDecoded = result.host;
    if (result.host.isEmpty())
        concern(LinkConcern::NotALink);

    if (!isAscii(percentDecoded(parts.rawHost)) || result.host.contains(QLatin1StringView("xn--"))) {
        concern(LinkConcern::Punycode);
        result.hostDecoded = hostAsRead(result.host);
        if (hasDeceptive(result.hostDecoded))
            concern(LinkConcern::ControlCharacters);
    }
    if (holdsPercentEncoding(percentDecoded(parts.rawHost)))
        concern(LinkConcern::DoubleEncoding);

    const SignInHost *known = signInHost(result.host);
    if (!known) {
        concern(LinkConcern::UnknownHost);
        result.imitated = imitatedHost(result.host, result.hostDecoded);
        if (!result.imitated.isEmpty())
            concern(LinkConcern::LookAlikeHost);
        return;
    }
    result.provider = known->provider;
    if (known->retired)
        concern(LinkConcern::RetiredHost);
    // It leads there, but nobody writes it like that without a purpose.
    if (parts.rawHost.toLower() != known->host)
        concern(LinkConcern::UnknownHost);
}

/// Whether a path has a percent sign encoded, or something that never needs to be: letters, dots and slashes are
/// written so to get past whoever compares addresses.
bool hidesInPath(QStringView path)
{
    const QString once = percentDecoded(path);
    if (holdsPercentEncoding(once))
        return true;
    static const QRegularExpression needless(QStringLiteral("%(2[def]|3[0-9]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])"),
                                             QRegularExpression::CaseInsensitiveOption);
    return needless.match(path.toString()).hasMatch();
}

/// Where the customer's agreement is sent. A program on the customer's own machine may listen without https (RFC 8252).
void inspectRedirect(const QString &address, LinkInspection &result, const auto &concern)
{
    const LinkParts parts = splitLink(address);
    const QString host = browserHost(parts.rawHost);
    result.redirectHost += (result.redirectHost.isEmpty() ? QString() : QStringLiteral(" ")) + host;
    if (address.isEmpty())
        return;
    if (holdsPercentEncoding(parts.scheme.isEmpty() ? QStringView(address) : QStringView(parts.rawHost))
        || hidesInPath(parts.path))
        concern(LinkConcern::DoubleEncoding);
    const bool ownMachine = host == u"localhost" || host == u"127.0.0.1" || host == u"[::1]";
    const bool plain = (parts.scheme == u"https" || (parts.scheme == u"http" && ownMachine)) && parts.plainSlashes
        && !host.isEmpty() && !parts.hasUserInfo && !address.contains(u'\\');
    if (!plain || parts.rawHost.toLower() != host || host.contains(QLatin1StringView("xn--"))
        || !imitatedHost(host, hostAsRead(host)).isEmpty())
        concern(LinkConcern::OddRedirect);
}

/// Where apps ask for consent, by the vendors' published endpoints. Other pages of their hosts sign out, pair devices
/// or forward to whatever a field names.
bool isConsentPath(Provider provider, const QString &path)
{
    static const QRegularExpression google(QStringLiteral("^/o/oauth2(/v[0-9]+)?/auth(/[a-z/]*)?$"));
    static const QRegularExpression microsoft(
        QStringLiteral("^/[^/]+(/oauth2(/v2\\.0)?/authorize|(/v2\\.0)?/adminconsent)/?$"),
        QRegularExpression::CaseInsensitiveOption);
    return (provider == Provider::Google ? google : microsoft).match(path).hasMatch();
}

void readFields(const LinkParts &parts, LinkInspection &result, const auto &concern)
{
    const auto fields = formFields(parts.query);
    result.clientId = valuesOf(fields, QLatin1StringView("client_id"));
    result.loginHint = valuesOf(fields, QLatin1StringView("login_hint"));
    result.prompt = valuesOf(fields, QLatin1StringView("prompt"));
    result.scopes = valuesOf(fields, QLatin1StringView("scope")).split(u' ', Qt::SkipEmptyParts);
    for (const QLatin1StringView name : fieldsThatMatter) {
        int times = 0;
        for (const auto &[key, value] : fields) {
            if (key.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            ++times;
            if (name == QLatin1StringView("redirect_uri"))
                inspectRedirect(value, result, concern);
            else if (holdsPercentEncoding(value))
                concern(LinkConcern::DoubleEncoding);
        }
        if (times > 1)
            concern(LinkConcern::RepeatedField);
    }
    if (holdsPercentEncoding(percentDecoded(parts.path)))
        concern(LinkConcern::DoubleEncoding);
    if (result.provider == Provider::Microsoft) {
        result.tenant =
            percentDecoded(QStringView(parts.path).sliced(parts.path.startsWith(u'/')).toString().section(u'/', 0, 0));
        result.forOrganisation = parts.path.endsWith(QLatin1StringView("/adminconsent"), Qt::CaseInsensitive)
            || result.prompt.contains(QLatin1StringView("admin_consent"));
    }
}

/// The link for the desktop's opener. QUrl's tolerant mode mends silently, so only what is strictly valid passes;
/// the spaces of a careless sender are the one thing encoded for it.
QUrl strictUrl(const QString &text, const QString &host)
{
    QUrl url(QString(text).replace(u' ', QLatin1StringView("%20")), QUrl::StrictMode);
    // Two readers that disagree about the host are a trap by themselves.
    if (url.scheme().isEmpty() || url.host(QUrl::FullyEncoded).toLower() != QString(host).remove(u'[').remove(u']'))
        return QUrl();
    return url;
}

} // namespace

LinkInspection inspectConsentLink(const QString &link)
{
    LinkInspection result;
    result.text = link;
    const auto concern = [&result](LinkConcern what) {
        if (!result.concerns.contains(what))
            result.concerns.append(what);
    };

    const QString text = link.trimmed();
    if (hasDeceptive(link) || link.contains(u' ') || link.contains(u'\\') || hasDeceptive(percentDecoded(link)))
        concern(LinkConcern::ControlCharacters);

    const LinkParts parts = splitLink(text);
    if (parts.scheme.isEmpty()) {
        concern(LinkConcern::NotALink);
    } else {
        if (parts.scheme != u"https")
            concern(parts.scheme == u"http" ? LinkConcern::NotHttps : LinkConcern::NotAWebPage);
        if (parts.hasAuthority) {
            if (!parts.plainSlashes)
                concern(LinkConcern::NotALink);
            if (parts.hasUserInfo)
                concern(LinkConcern::UserInfo);
            if (parts.hasPort && parts.port != u"443")
                concern(LinkConcern::UnusualPort);
            inspectHost(parts, result, concern);
            readFields(parts, result, concern);
        } else {
            concern(LinkConcern::UnknownHost);
        }
        result.url = strictUrl(text, result.host);
        if (!result.url.isValid())
            concern(LinkConcern::NotALink);
    }
    // The weakest reason: given where there is no other.
    const bool asks = !result.clientId.isEmpty() && isConsentPath(result.provider, percentDecoded(parts.path));
    if (result.concerns.isEmpty() && !asks)
        concern(LinkConcern::NotAConsentPage);
    std::sort(result.concerns.begin(), result.concerns.end());
    return result;
}

bool isPlausibleClientId(const QString &clientId)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9]{6,32}(-[a-z0-9]{1,64}\\.apps\\.googleusercontent\\.com)?")));
    return form.match(clientId).hasMatch();
}

QUrl delegationPage(const QString &clientId)
{
    if (!isPlausibleClientId(clientId))
        return QUrl();
    QUrl page(QStringLiteral("https://admin.google.com/ac/owl/domainwidedelegation"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("clientIdToAdd"), QString::fromLatin1(QUrl::toPercentEncoding(clientId)));
    page.setQuery(query);
    return page;
}

} // namespace guidance
