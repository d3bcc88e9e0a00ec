// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/instructions.h"

#include "guidance/advice.h"
#include "guidance/consentlink.h"
#include "guidance/unsafetext.h"

#include <QRegularExpression>

namespace guidance {

namespace {

QString consentKind(Provider provider)
{
    switch (provider) {
    case Provider::Google:
        return QStringLiteral("consent-google");
    case Provider::Microsoft:
        return QStringLiteral("consent-microsoft");
    case Provider::Unknown:
        break;
    }
    return QStringLiteral("consent");
}

/// A link as text: unlike a name it must stay as it is, but for what would deceive the eye.
QString visibleLink(const QString &link)
{
    QString out;
    for (const char32_t c : link.trimmed().toUcs4()) {
        if (isDeceptive(c))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

} // namespace

Message consentMessage(const TemplateLibrary &templates, const QString &language,
                       const onboarding::StatusChange &change, const QString &customer)
{
    if (change.consentUrl.trimmed().isEmpty())
        return {};
    const LinkInspection inspection = inspectConsentLink(change.consentUrl);
    const QUrl link = inspection.isKnown() ? inspection.url : QUrl();
    return templates.render(language, consentKind(inspection.provider),
                            {{QStringLiteral("customer"), {asOneLine(customer), {}, false}},
                             {QStringLiteral("link"), {visibleLink(change.consentUrl), link, true}}});
}

Message delegationMessage(const TemplateLibrary &templates, const QString &language,
                          const onboarding::StatusChange &change, const QString &customer, const QString &scopes)
{
    if (change.clientId.trimmed().isEmpty())
        return {};
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    // The console takes the scopes with commas between them.
    const QString list = scopes.split(separators, Qt::SkipEmptyParts).join(u',');
    const QUrl page = delegationPage(change.clientId);
    return templates.render(language, QStringLiteral("delegation"),
                            {{QStringLiteral("customer"), {asOneLine(customer), {}, false}},
                             {QStringLiteral("domain"), {asOneLine(change.domainName), {}, false}},
                             {QStringLiteral("client_id"), {asOneLine(change.clientId), {}, true}},
                             {QStringLiteral("scopes"), {visibleLink(list), {}, true}},
                             {QStringLiteral("admin_link"), {page.toString(QUrl::FullyEncoded), page, true}}});
}

Message adviceMessage(const TemplateLibrary &templates, const QString &language, const onboarding::StatusChange &change,
                      const QString &customer)
{
    const Advice advice = adviceFor(change);
    return templates.render(language, advice.kind,
                            {{QStringLiteral("customer"), {asOneLine(customer), {}, false}},
                             {QStringLiteral("reason"), {asOneLine(advice.reason), {}, false}}});
}

} // namespace guidance
