// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/messagekind.h"

#include <algorithm>

namespace guidance {

namespace {

std::vector<MessageKind> allKinds()
{
    const QString customer = QStringLiteral("customer"), link = QStringLiteral("link"),
                  clientId = QStringLiteral("client_id");
    std::vector<MessageKind> kinds;
    for (const char *name : {"consent-google", "consent-microsoft", "consent"})
        kinds.push_back({QString::fromLatin1(name), {customer, link}, link});
    kinds.push_back(
        {QStringLiteral("delegation"),
         {customer, QStringLiteral("domain"), clientId, QStringLiteral("scopes"), QStringLiteral("admin_link")},
         clientId});
    for (const char *reason :
         {"user-denied", "scope-mismatch", "access-denied", "admin-policy-enforced", "org-internal",
          "redirect-uri-mismatch", "unauthorized-client", "aadsts65001", "aadsts90094", "aadsts90093", "aadsts90090",
          "aadsts65005", "no-admin-mailbox", "unknown"})
        kinds.push_back(
            {QStringLiteral("advice-") + QString::fromLatin1(reason), {customer, QStringLiteral("reason")}, {}});
    return kinds;
}

} // namespace

const std::vector<MessageKind> &messageKinds()
{
    static const std::vector<MessageKind> kinds = allKinds();
    return kinds;
}

const MessageKind *messageKind(const QString &name)
{
    const auto &kinds = messageKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&name](const auto &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace guidance
