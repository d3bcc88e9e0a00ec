// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/linkparts.h"
#include "guidance/plainwords.h"
#include "monitor/wording.h"

#include <QCoreApplication>

namespace monitor::wording {

using desk::AppStanding;
using guidance::LinkConcern;
using guidance::LinkInspection;

namespace {

struct LinkWording {
    Q_DECLARE_TR_FUNCTIONS(LinkWording)
};

/// A host in ASCII, and how it reads where that differs.
QString bothForms(const QString &host, const QString &asRead)
{
    return asRead == host || asRead.isEmpty() ? host : LinkWording::tr("%1 (reads %2)").arg(host, asRead);
}

} // namespace

QString concernSentence(LinkConcern concern, const LinkInspection &link)
{
    switch (concern) {
    case LinkConcern::NotALink:
        return LinkWording::tr("This is not a complete web link.");
    case LinkConcern::NotAWebPage:
        return LinkWording::tr("It does not lead to a web page: opening it could run something on this computer.");
    case LinkConcern::NotHttps:
        return LinkWording::tr("It is not protected by https.");
    case LinkConcern::UnknownHost:
        return LinkWording::tr("Its host is not one of the known sign-in hosts of Google and Microsoft.");
    case LinkConcern::LookAlikeHost:
        return LinkWording::tr("Its host can be taken for %1, but it is another one.").arg(link.imitated);
    case LinkConcern::RetiredHost:
        return LinkWording::tr("Its host has been retired by Microsoft, or is hardly ever used for signing in.");
    case LinkConcern::UserInfo:
        return LinkWording::tr("A user name stands before the host: what looks like the host is not the host.");
    case LinkConcern::UnusualPort:
        return LinkWording::tr("It names an unusual port.");
    case LinkConcern::Punycode:
        return LinkWording::tr("Its host has letters of other scripts that may look like another host.");
    case LinkConcern::DoubleEncoding:
        return LinkWording::tr("Parts of it are encoded more often than needed, which hides what they say.");
    case LinkConcern::RepeatedField:
        return LinkWording::tr("It says something twice, such as the app or where it returns to; which one counts is "
                               "not known.");
    case LinkConcern::NotAConsentPage:
        return LinkWording::tr("It leads to a sign-in host, but not to a page where an app asks for consent.");
    case LinkConcern::OddRedirect:
        return LinkWording::tr("It returns to an address that is not ordinary https, or that hides what it is.");
    case LinkConcern::ControlCharacters:
        break;
    }
    return LinkWording::tr("It holds characters that are invisible, change the direction of writing or do not belong "
                           "in a link.");
}

QString hostText(const LinkInspection &link)
{
    return link.host.isEmpty() ? LinkWording::tr("none") : bothForms(link.host, link.hostDecoded);
}

QString redirectText(const LinkInspection &link)
{
    QStringList hosts;
    for (const QString &host : link.redirectHost.split(u' ', Qt::SkipEmptyParts))
        hosts.append(bothForms(host, guidance::hostAsRead(host)));
    return hosts.join(u'\n');
}

QString scopeWords(const QString &scope)
{
    const QString words = guidance::scopeInPlainWords(scope);
    return words.isEmpty() ? scope : words;
}

QStringList scopeLines(const LinkInspection &link)
{
    QStringList lines;
    for (const QString &scope : link.scopes) {
        if (const QString words = scopeWords(scope); !lines.contains(words))
            lines.append(words);
    }
    return lines;
}

QStringList scopeOrigins(const LinkInspection &link)
{
    QStringList lines;
    for (const QString &scope : link.scopes) {
        const QString words = guidance::scopeInPlainWords(scope);
        lines.append(words.isEmpty() ? scope : LinkWording::tr("%1: %2", "words, scope").arg(words, scope));
    }
    return lines;
}

QString tenantText(const LinkInspection &link)
{
    const QString words = guidance::tenantInPlainWords(link.tenant);
    return words.isEmpty() ? link.tenant : LinkWording::tr("%1 (%2)", "tenant, whose accounts").arg(link.tenant, words);
}

QString promptText(const LinkInspection &link)
{
    QStringList lines;
    for (const QString &value : link.prompt.split(u' ', Qt::SkipEmptyParts)) {
        const QString words = guidance::promptInPlainWords(value);
        lines.append(words.isEmpty() ? value : words);
    }
    if (const QString whole = guidance::promptInPlainWords(QStringLiteral("admin_consent"));
        link.forOrganisation && !lines.contains(whole))
        lines.append(whole);
    return lines.join(u'\n');
}

QString standingWord(AppStanding standing)
{
    switch (standing) {
    case AppStanding::New:
        return LinkWording::tr("new app");
    case AppStanding::Changed:
        return LinkWording::tr("another app");
    case AppStanding::Approved:
        break;
    }
    return QString();
}

ToneName standingTone(AppStanding standing)
{
    return standing == AppStanding::Changed ? ToneName::Trouble : ToneName::Waiting;
}

QString standingSentence(AppStanding standing, const desk::RequestRow &row)
{
    const bool consent = row.request.kind() == onboarding::RequestKind::Consent;
    const QString &source = row.request.source;
    switch (standing) {
    case AppStanding::New:
        return consent
            ? LinkWording::tr(
                  "The app of this link is new for the source “%1”. Anyone can register an app at Google or "
                  "Microsoft, so check that it is InboxKit's before a customer agrees to it. This is asked once.")
                  .arg(source)
            : LinkWording::tr("This Client ID is new for the source “%1”. Whoever adds it in the Admin console lets it "
                              "act for everybody there, so check that it is InboxKit's. This is asked once.")
                  .arg(source);
    case AppStanding::Changed:
        return consent ? LinkWording::tr("The link of this request was of another app before. Check in InboxKit that "
                                         "the change is meant.")
                       : LinkWording::tr("This request had another Client ID before. Check in InboxKit that the change "
                                         "is meant.");
    case AppStanding::Approved:
        break;
    }
    return QString();
}

} // namespace monitor::wording
