// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/plainwords.h"

#include "guidance/knownscopes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guidance {

namespace {

struct KnownWord {
    QLatin1StringView word;
    const char *words;
};

constexpr std::array knownPrompts{
    KnownWord{QLatin1StringView("consent"),
              QT_TRANSLATE_NOOP("guidance::Prompt", "Asks for agreement even where it was given before")},
    KnownWord{QLatin1StringView("select_account"),
              QT_TRANSLATE_NOOP("guidance::Prompt", "Lets the customer choose an account")},
    KnownWord{QLatin1StringView("login"), QT_TRANSLATE_NOOP("guidance::Prompt", "Asks to sign in again")},
    KnownWord{QLatin1StringView("none"),
              QT_TRANSLATE_NOOP("guidance::Prompt", "Shows no page: works only where everything was agreed before")},
    KnownWord{QLatin1StringView("create"), QT_TRANSLATE_NOOP("guidance::Prompt", "Offers to create an account")},
    KnownWord{QLatin1StringView("admin_consent"),
              QT_TRANSLATE_NOOP("guidance::Prompt", "Asks an administrator to agree for the whole organisation")},
};

constexpr std::array knownTenants{
    KnownWord{QLatin1StringView("common"),
              QT_TRANSLATE_NOOP("guidance::Tenant", "any organisation's and personal accounts")},
    KnownWord{QLatin1StringView("organizations"), QT_TRANSLATE_NOOP("guidance::Tenant", "any organisation's accounts")},
    KnownWord{QLatin1StringView("consumers"), QT_TRANSLATE_NOOP("guidance::Tenant", "personal accounts only")},
    KnownWord{QLatin1StringView("9188040d-6c67-4c5b-b112-36a304b66dad"),
              QT_TRANSLATE_NOOP("guidance::Tenant", "personal accounts only")},
};

template<size_t size>
QString lookUp(const std::array<KnownWord, size> &table, const char *context, const QString &word)
{
    const auto *found = std::find_if(table.begin(), table.end(), [&word](const KnownWord &entry) {
        return word.compare(entry.word, Qt::CaseInsensitive) == 0;
    });
    return found == table.end() ? QString() : QCoreApplication::translate(context, found->words);
}

/// Services whose address may stand before a scope of Microsoft's; those of its national clouds too.
constexpr std::array services{
    QLatin1StringView("https://graph.microsoft.com/"),    QLatin1StringView("https://graph.microsoft.us/"),
    QLatin1StringView("https://dod-graph.microsoft.us/"), QLatin1StringView("https://microsoftgraph.chinacloudapi.cn/"),
    QLatin1StringView("https://outlook.office.com/"),     QLatin1StringView("https://outlook.office365.com/"),
    QLatin1StringView("https://outlook.office365.us/"),   QLatin1StringView("https://partner.outlook.cn/"),
};

QStringView without(QStringView scope, QLatin1StringView start, Qt::CaseSensitivity sensitivity)
{
    return scope.startsWith(start, sensitivity) ? scope.sliced(start.size()) : QStringView();
}

const char *find(std::span<const KnownScope> table, QStringView scope, Qt::CaseSensitivity sensitivity)
{
    const auto found = std::find_if(table.begin(), table.end(), [scope, sensitivity](const KnownScope &entry) {
        return scope.compare(entry.scope, sensitivity) == 0;
    });
    return found == table.end() || scope.isEmpty() ? nullptr : found->words;
}

const char *wordsFor(QStringView scope)
{
    // Google's are told apart by their case, Microsoft's are not.
    if (const char *words = find(googleScopes(), scope, Qt::CaseSensitive); words && scope.contains(u':'))
        return words;
    const QStringView google = without(scope, QLatin1StringView("https://www.googleapis.com/auth/"), Qt::CaseSensitive);
    if (!google.isEmpty())
        return find(googleScopes(), google, Qt::CaseSensitive);
    if (const char *words = find(microsoftScopes(), scope, Qt::CaseInsensitive))
        return words;
    for (const QLatin1StringView service : services) {
        if (const QStringView bare = without(scope, service, Qt::CaseInsensitive); !bare.isEmpty())
            return find(microsoftScopes(), bare, Qt::CaseInsensitive);
    }
    return nullptr;
}

} // namespace

QString scopeInPlainWords(const QString &scope)
{
    const char *words = wordsFor(scope);
    return words ? QCoreApplication::translate("guidance::Scopes", words) : QString();
}

QString promptInPlainWords(const QString &value)
{
    return lookUp(knownPrompts, "guidance::Prompt", value);
}

QString tenantInPlainWords(const QString &tenant)
{
    return lookUp(knownTenants, "guidance::Tenant", tenant);
}

} // namespace guidance
