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

struct SignInHost {
    QLatin1StringView host;
    Provider provider;
    bool retired;
};

constexpr std::array signInHosts{
    SignInHost{QLatin1StringView("accounts.google.com"), Provider::Google, false},
    SignInHost{QLatin1StringView("login.microsoftonline.com"), Provider::Microsoft, false},
    SignInHost{QLatin1StringView("login.microsoftonline.us"), Provider::Microsoft, false},
    SignInHost{QLatin1StringView("login.partner.microsoftonline.cn"), Provider::Microsoft, false},
    SignInHost{QLatin1StringView("login.microsoftonline.de"), Provider::Microsoft, true},
    SignInHost{QLatin1StringView("login.chinacloudapi.cn"), Provider::Microsoft, true},
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
        const QString decoded = QUrl::fromAce(result.host.toLatin1(), QUrl::IgnoreIDNWhitelist);
        if (!decoded.isEmpty())
            result.hostDecoded = decoded;
        if (hasDeceptive(result.hostDecoded))
            concern(LinkConcern::ControlCharacters);
    }

    const auto *known = std::find_if(signInHosts.begin(), signInHosts.end(),
                                     [&](const SignInHost &entry) { return result.host == entry.host; });
    if (known == signInHosts.end()) {
        concern(LinkConcern::UnknownHost);
        return;
    }
    result.provider = known->provider;
    if (known->retired)
        concern(LinkConcern::RetiredHost);
    // It leads there, but nobody writes it like that without a purpose.
    if (parts.rawHost.toLower() != known->host)
        concern(LinkConcern::UnknownHost);
}

void readFields(const LinkParts &parts, LinkInspection &result)
{
    const auto fields = formFields(parts.query);
    result.clientId = valuesOf(fields, QLatin1StringView("client_id"));
    result.loginHint = valuesOf(fields, QLatin1StringView("login_hint"));
    result.scopes = valuesOf(fields, QLatin1StringView("scope")).split(u' ', Qt::SkipEmptyParts);
    QStringList redirectHosts;
    for (const auto &[key, value] : fields) {
        if (key.compare(QLatin1StringView("redirect_uri"), Qt::CaseInsensitive) == 0)
            redirectHosts.append(browserHost(splitLink(value).rawHost));
    }
    result.redirectHost = redirectHosts.join(u' ');
    if (result.provider == Provider::Microsoft)
        result.tenant =
            percentDecoded(QStringView(parts.path).sliced(parts.path.startsWith(u'/')).toString().section(u'/', 0, 0));
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
            concern(LinkConcern::NotHttps);
        if (parts.hasAuthority) {
            if (!parts.plainSlashes)
                concern(LinkConcern::NotALink);
            if (parts.hasUserInfo)
                concern(LinkConcern::UserInfo);
            if (parts.hasPort && parts.port != u"443")
                concern(LinkConcern::UnusualPort);
            inspectHost(parts, result, concern);
            readFields(parts, result);
        } else {
            concern(LinkConcern::UnknownHost);
        }
        result.url = strictUrl(text, result.host);
        if (!result.url.isValid())
            concern(LinkConcern::NotALink);
    }
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
