// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/signinhosts.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// What to tell people: link inspection, instructions, advice. Pure functions; texts for staff come from app/.
namespace guidance {

/// Why a consent link must not simply be opened (contract section 7).
enum class LinkConcern {
    NotALink, ///< empty or no URL at all
    NotAWebPage, ///< `javascript:`, `file:`, `data:`, an app's own scheme: opening it could run something
    NotHttps, ///< `http:`
    UnknownHost, ///< not exactly one of the known sign-in hosts
    LookAlikeHost, ///< one that can be taken for another, see LinkInspection::imitated
    RetiredHost, ///< a host that Microsoft retired, or an odd one
    UserInfo, ///< `https://accounts.google.com@evil.example/`
    UnusualPort,
    Punycode, ///< the host has an internationalised label that may look like another
    ControlCharacters, ///< control, direction-changing or invisible characters, or a backslash
    DoubleEncoding, ///< host, path or a field that matters is percent-encoded more often than needed
    RepeatedField, ///< a field that matters stands there twice: which one counts is the server's secret
    NotAConsentPage, ///< a sign-in host, but no app asks for anything there: its other pages lead anywhere
    OddRedirect, ///< back to no plain https address, or to one that hides what it is
};

/// What a consent link really is.
struct LinkInspection {
    QString text; ///< the link as it came
    QUrl url; ///< invalid where the text is no URL
    Provider provider = Provider::Unknown;
    QString host; ///< as a browser would connect to it (ASCII form)
    QString hostDecoded; ///< Unicode form, where it differs; else equal to `host`
    QString imitated; ///< the well-known host that it looks like, where it does
    QString clientId; ///< the app that asks, from `client_id`
    QStringList scopes; ///< from `scope`, raw
    QString redirectHost; ///< as a browser would connect to it (ASCII form)
    QString loginHint; ///< unproven
    QString tenant; ///< Microsoft: first path segment
    QString prompt; ///< from `prompt`, raw
    bool forOrganisation = false; ///< Microsoft: an administrator agrees for everybody
    QList<LinkConcern> concerns;

    /// https, a known sign-in host, nothing odd: may open at once.
    bool isKnown() const { return concerns.isEmpty(); }
};

/// Looks at a consent link; never resolves or opens it. Takes any text.
LinkInspection inspectConsentLink(const QString &link);

/// Whether a Client ID has Google's form (contract section 7).
bool isPlausibleClientId(const QString &clientId);

/// Google's page to add a Client ID under domain-wide delegation; invalid for an implausible ID.
QUrl delegationPage(const QString &clientId);

} // namespace guidance
