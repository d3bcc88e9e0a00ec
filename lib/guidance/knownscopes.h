// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace guidance {

/// A scope as its provider documents it, and what it lets an app do: words for staff and customers, in the context
/// `guidance::Scopes` of the translations.
struct KnownScope {
    QLatin1StringView scope;
    const char *words;
};

/// Google's, without `https://www.googleapis.com/auth/` in front.
/// https://developers.google.com/identity/protocols/oauth2/scopes
std::span<const KnownScope> googleScopes();

/// Those of Microsoft Graph and Exchange Online, without the service's address in front, and OpenID Connect's.
/// https://learn.microsoft.com/graph/permissions-reference
std::span<const KnownScope> microsoftScopes();

} // namespace guidance
