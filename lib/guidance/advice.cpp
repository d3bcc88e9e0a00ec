// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/advice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guidance {

namespace {

struct KnownReason {
    QLatin1StringView reason;
    const char *kind; ///< behind `advice-`
    const char *staff;
};

// The most telling ones first: Microsoft puts its code beside a general `access_denied`.
constexpr std::array knownReasons{
    KnownReason{QLatin1StringView("AADSTS65001"), "aadsts65001",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "No consent is on record at Microsoft (AADSTS65001). The link was probably never finished, or "
                    "finished with another account. Send it again and say whose account is expected.")},
    KnownReason{QLatin1StringView("AADSTS90094"), "aadsts90094",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "An administrator must approve (AADSTS90094). Send the link to an administrator of the customer.")},
    KnownReason{
        QLatin1StringView("AADSTS90093"), "aadsts90093",
        QT_TRANSLATE_NOOP("guidance::Advice",
                          "User consent is switched off (AADSTS90093). An administrator can approve for all, or allow "
                          "user consent in Microsoft Entra.")},
    KnownReason{QLatin1StringView("AADSTS90090"), "aadsts90090",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "Temporary at Microsoft (AADSTS90090). Wait for the retry before you write to the customer.")},
    KnownReason{QLatin1StringView("AADSTS65005"), "aadsts65005",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "The app is misconfigured (AADSTS65005). The customer can do nothing; report it to InboxKit.")},
    KnownReason{QLatin1StringView("No admin mailbox found for domain"), "no-admin-mailbox",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "InboxKit knows no admin mailbox for this domain. Add one there, then start the request again.")},
    KnownReason{QLatin1StringView("admin_policy_enforced"), "admin-policy-enforced",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "Blocked by the customer's Google Workspace policy. Their administrator must trust the app under "
                    "Security, API controls, App access control.")},
    KnownReason{
        QLatin1StringView("org_internal"), "org-internal",
        QT_TRANSLATE_NOOP(
            "guidance::Advice",
            "The app is internal to one Google organisation. Either the customer used an account outside of it, "
            "or the app must be made external: report it to InboxKit.")},
    KnownReason{QLatin1StringView("redirect_uri_mismatch"), "redirect-uri-mismatch",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "The redirect address is not registered for the app. The customer can do nothing; report it to "
                    "InboxKit and send no more links of this kind.")},
    KnownReason{
        QLatin1StringView("unauthorized_client"), "unauthorized-client",
        QT_TRANSLATE_NOOP(
            "guidance::Advice",
            "The OAuth client is not authorised. With delegation: the Client ID or its scopes are missing in the Admin "
            "console or do not act yet. With consent: the app's registration is wrong; report it to InboxKit.")},
    KnownReason{
        QLatin1StringView("scope_mismatch"), "scope-mismatch",
        QT_TRANSLATE_NOOP("guidance::Advice",
                          "The scopes that were granted are not those that were asked for. Send the link again; with "
                          "delegation, compare the scopes in the Admin console with your list.")},
    KnownReason{
        QLatin1StringView("user_denied"), "user-denied",
        QT_TRANSLATE_NOOP("guidance::Advice", "The customer declined. Ask why before you send the link again.")},
    KnownReason{QLatin1StringView("access_denied"), "access-denied",
                QT_TRANSLATE_NOOP(
                    "guidance::Advice",
                    "Refused: by the customer (Cancel), by an administrator's rule, or because the app is in testing "
                    "and the account no test user. Ask what the page said.")},
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool containsWord(QStringView text, QLatin1StringView word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordCharacter(text[at - 1])) && (end == text.size() || !isWordCharacter(text[end])))
            return true;
    }
    return false;
}

} // namespace

Advice adviceFor(const onboarding::StatusChange &change)
{
    const auto *known = std::find_if(knownReasons.begin(), knownReasons.end(), [&change](const KnownReason &entry) {
        return containsWord(change.statusReason, entry.reason) || containsWord(change.statusText, entry.reason);
    });
    if (known == knownReasons.end()) {
        // Where one of the two is empty, the other says more than nothing.
        return {QStringLiteral("advice-unknown"), change.statusText.isEmpty() ? change.statusReason : change.statusText,
                change.statusReason.isEmpty() ? change.statusText : change.statusReason, false};
    }
    return {QStringLiteral("advice-") + QLatin1StringView(known->kind),
            {},
            QCoreApplication::translate("guidance::Advice", known->staff),
            true};
}

} // namespace guidance
