// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "guidance/consentlink.h"
#include "guidance/instructions.h"
#include "guidance/plainwords.h"

#include <QStringList>

#include <algorithm>
#include <cstdint>

using namespace fuzzing;

namespace {

/// Says by its letters alone that a link can only lead to `host`: no reader of links is asked.
bool leadsTo(const QString &link, const QString &host)
{
    const QString start = QStringLiteral("https://") + host;
    if (!link.startsWith(start, Qt::CaseInsensitive))
        return false;
    QStringView rest = QStringView(link).sliced(start.size());
    if (rest.startsWith(u":443"))
        rest = rest.sliced(4);
    return rest.isEmpty() || rest.front() == u'/' || rest.front() == u'?' || rest.front() == u'#';
}

} // namespace

/// Any text as a consent link, a Client ID and a customer's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const guidance::LinkInspection link = guidance::inspectConsentLink(text);
    require(link.text == text);
    if (link.isKnown()) {
        static const QStringList known{
            QStringLiteral("accounts.google.com"), QStringLiteral("login.microsoftonline.com"),
            QStringLiteral("login.microsoftonline.us"), QStringLiteral("login.partner.microsoftonline.cn")};
        require(known.contains(link.host) && link.provider != guidance::Provider::Unknown);
        require(leadsTo(text, link.host));
        require(link.url.isValid() && link.url.scheme() == u"https" && link.url.host() == link.host);
        require(link.url.userInfo().isEmpty() && (link.url.port() == -1 || link.url.port() == 443));
        require(std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= 0x20 || c == u'\\'; }));
    }
    require(link.imitated.isEmpty() != link.concerns.contains(guidance::LinkConcern::LookAlikeHost));
    for (const QString &scope : link.scopes)
        guidance::scopeInPlainWords(scope);
    require(guidance::delegationPage(text).isValid() == guidance::isPlausibleClientId(text));

    onboarding::StatusChange change;
    change.status = QStringLiteral("pending");
    change.consentUrl = text;
    change.clientId = text;
    change.domainName = text;
    change.statusReason = text;
    static const guidance::TemplateLibrary templates;
    const QStringList &languages = guidance::TemplateLibrary::shippedLanguages();
    const QString &language = languages[text.size() % languages.size()];
    const guidance::Message consent = guidance::consentMessage(templates, language, change, text);
    require(consent.html.count(QStringLiteral("<a ")) == (link.isKnown() ? 1 : 0));
    require(!consent.subject.contains(u'\n'));
    const guidance::Message delegation = guidance::delegationMessage(templates, language, change, text, text);
    require(delegation.isEmpty() || delegation.html.count(QStringLiteral("<li>")) == 6);
    const guidance::Message advice = guidance::adviceMessage(templates, language, change, text);
    require(!advice.isEmpty() && !advice.html.contains(QStringLiteral("<a ")));
    return 0;
}
