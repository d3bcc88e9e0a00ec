// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/instructions.h"

#include "guidance/consentlink.h"
#include "guidance/unsafetext.h"

#include <QFile>
#include <QRegularExpression>

namespace guidance {

namespace {

const QStringList &placeholders()
{
    static const QStringList names{QStringLiteral("customer"),  QStringLiteral("link"),   QStringLiteral("domain"),
                                   QStringLiteral("client_id"), QStringLiteral("scopes"), QStringLiteral("admin_link")};
    return names;
}

/// A template of the program itself. That it can be read is a test's business; were it not, the message would be empty.
MessageTemplate shippedTemplate(const QString &name)
{
    QFile file(QStringLiteral(":/templates/en/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto parsed = MessageTemplate::parse(QString::fromUtf8(file.readAll()), placeholders(), name);
    return parsed ? parsed.value() : MessageTemplate();
}

QString consentTemplate(Provider provider)
{
    switch (provider) {
    case Provider::Google:
        return QStringLiteral("consent-google.md");
    case Provider::Microsoft:
        return QStringLiteral("consent-microsoft.md");
    case Provider::Unknown:
        break;
    }
    return QStringLiteral("consent.md");
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

Message consentMessage(const onboarding::StatusChange &change, const QString &customer)
{
    if (change.consentUrl.trimmed().isEmpty())
        return {};
    const LinkInspection inspection = inspectConsentLink(change.consentUrl);
    const QUrl link = inspection.isKnown() ? inspection.url : QUrl();
    return shippedTemplate(consentTemplate(inspection.provider))
        .render({{QStringLiteral("customer"), {asOneLine(customer), {}}},
                 {QStringLiteral("link"), {visibleLink(change.consentUrl), link}}});
}

Message delegationMessage(const onboarding::StatusChange &change, const QString &customer, const QString &scopes)
{
    if (change.clientId.trimmed().isEmpty())
        return {};
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    // The console takes the scopes with commas between them.
    const QString list = scopes.split(separators, Qt::SkipEmptyParts).join(u',');
    const QUrl page = delegationPage(change.clientId);
    return shippedTemplate(QStringLiteral("delegation.md"))
        .render({{QStringLiteral("customer"), {asOneLine(customer), {}}},
                 {QStringLiteral("domain"), {asOneLine(change.domainName), {}}},
                 {QStringLiteral("client_id"), {asOneLine(change.clientId), {}}},
                 {QStringLiteral("scopes"), {visibleLink(list), {}}},
                 {QStringLiteral("admin_link"), {page.toString(QUrl::FullyEncoded), page}}});
}

} // namespace guidance
