// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace guidance {

/// What a scope of Google or Microsoft lets an app do, in a few words; empty for a scope that is not known. Translated
/// by QCoreApplication::translate in the context `guidance::Scopes`.
QString scopeInPlainWords(const QString &scope);

/// What a value of `prompt` (OpenID Connect, Google, Microsoft) makes the sign-in page do; empty where it is not known.
/// Translated in the context `guidance::Prompt`.
QString promptInPlainWords(const QString &value);

/// Whose accounts one of Microsoft's names for tenants lets in; empty for a tenant's own id or domain. Translated in
/// the context `guidance::Tenant`.
QString tenantInPlainWords(const QString &tenant);

} // namespace guidance
