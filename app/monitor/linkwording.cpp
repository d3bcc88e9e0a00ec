// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/wording.h"

#include <QCoreApplication>

#include <array>

namespace monitor::wording {

using guidance::LinkConcern;

namespace {

struct LinkWording {
    Q_DECLARE_TR_FUNCTIONS(LinkWording)
};

struct KnownScope {
    const char *scope;
    const char *words;
};

// Scopes as Google and Microsoft document them; what is not here is shown as it is.
constexpr std::array knownScopes{
    KnownScope{"https://mail.google.com/", QT_TRANSLATE_NOOP("LinkWording", "Read, send and delete mail")},
    KnownScope{"https://www.googleapis.com/auth/gmail.send", QT_TRANSLATE_NOOP("LinkWording", "Send mail")},
    KnownScope{"https://www.googleapis.com/auth/gmail.readonly", QT_TRANSLATE_NOOP("LinkWording", "Read mail")},
    KnownScope{"https://www.googleapis.com/auth/gmail.modify",
               QT_TRANSLATE_NOOP("LinkWording", "Read, write and send mail")},
    KnownScope{"https://www.googleapis.com/auth/gmail.settings.basic",
               QT_TRANSLATE_NOOP("LinkWording", "Change mail settings and filters")},
    KnownScope{"https://www.googleapis.com/auth/gmail.settings.sharing",
               QT_TRANSLATE_NOOP("LinkWording", "Change forwarding and who has access to mail")},
    KnownScope{"https://www.googleapis.com/auth/admin.directory.user",
               QT_TRANSLATE_NOOP("LinkWording", "See and change users of the organisation")},
    KnownScope{"https://www.googleapis.com/auth/userinfo.email",
               QT_TRANSLATE_NOOP("LinkWording", "See the mail address")},
    KnownScope{"https://www.googleapis.com/auth/userinfo.profile",
               QT_TRANSLATE_NOOP("LinkWording", "See name and picture")},
    KnownScope{"openid", QT_TRANSLATE_NOOP("LinkWording", "Know who signs in")},
    KnownScope{"email", QT_TRANSLATE_NOOP("LinkWording", "See the mail address")},
    KnownScope{"profile", QT_TRANSLATE_NOOP("LinkWording", "See name and picture")},
    KnownScope{"offline_access", QT_TRANSLATE_NOOP("LinkWording", "Keep access while nobody is signed in")},
    KnownScope{"https://graph.microsoft.com/.default",
               QT_TRANSLATE_NOOP("LinkWording", "Everything that the app has been given")},
    KnownScope{"User.Read", QT_TRANSLATE_NOOP("LinkWording", "Sign in and read the profile")},
    KnownScope{"Mail.Read", QT_TRANSLATE_NOOP("LinkWording", "Read mail")},
    KnownScope{"Mail.ReadWrite", QT_TRANSLATE_NOOP("LinkWording", "Read, write and delete mail")},
    KnownScope{"Mail.Send", QT_TRANSLATE_NOOP("LinkWording", "Send mail")},
    KnownScope{"SMTP.Send", QT_TRANSLATE_NOOP("LinkWording", "Send mail by SMTP")},
    KnownScope{"IMAP.AccessAsUser.All", QT_TRANSLATE_NOOP("LinkWording", "Read and change mail by IMAP")},
};

/// Microsoft's scopes may stand behind the address of the service.
QString bareScope(const QString &scope)
{
    for (const char *service :
         {"https://graph.microsoft.com/", "https://outlook.office.com/", "https://outlook.office365.com/"}) {
        const QLatin1StringView prefix(service);
        if (scope.startsWith(prefix, Qt::CaseInsensitive))
            return scope.sliced(prefix.size());
    }
    return scope;
}

} // namespace

QString concernSentence(LinkConcern concern)
{
    switch (concern) {
    case LinkConcern::NotALink:
        return LinkWording::tr("This is not a complete web link.");
    case LinkConcern::NotHttps:
        return LinkWording::tr("It is not protected by https.");
    case LinkConcern::UnknownHost:
        return LinkWording::tr("Its host is not one of the known sign-in hosts of Google and Microsoft.");
    case LinkConcern::RetiredHost:
        return LinkWording::tr("Its host has been retired by Microsoft, or is an odd one.");
    case LinkConcern::UserInfo:
        return LinkWording::tr("A user name stands before the host: what looks like the host is not the host.");
    case LinkConcern::UnusualPort:
        return LinkWording::tr("It names an unusual port.");
    case LinkConcern::Punycode:
        return LinkWording::tr("Its host has letters of other scripts that may look like another host.");
    case LinkConcern::ControlCharacters:
        break;
    }
    return LinkWording::tr(
        "It holds characters that are invisible, change the direction of writing or do not belong in "
        "a link.");
}

QString hostText(const guidance::LinkInspection &link)
{
    if (link.host.isEmpty())
        return LinkWording::tr("none");
    if (link.hostDecoded == link.host || link.hostDecoded.isEmpty())
        return link.host;
    return LinkWording::tr("%1 (reads %2)").arg(link.host, link.hostDecoded);
}

QString scopeWords(const QString &scope)
{
    for (const QString &form : {scope, bareScope(scope)}) {
        for (const KnownScope &known : knownScopes) {
            if (form == QLatin1StringView(known.scope))
                return LinkWording::tr(known.words);
        }
    }
    return scope;
}

} // namespace monitor::wording
