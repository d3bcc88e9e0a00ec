// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onboarding/requestkind.h"

namespace onboarding {

QString toText(RequestKind kind)
{
    return kind == RequestKind::Consent ? QStringLiteral("consent_request") : QStringLiteral("client_id_request");
}

std::optional<RequestKind> requestKindFromText(QStringView text)
{
    if (text == u"consent_request")
        return RequestKind::Consent;
    if (text == u"client_id_request")
        return RequestKind::ClientId;
    return std::nullopt;
}

QString eventName(RequestKind kind)
{
    return kind == RequestKind::Consent ? QStringLiteral("consent_request.status_changed")
                                        : QStringLiteral("client_id_request.status_changed");
}

std::optional<RequestKind> trackedKind(QStringView event)
{
    if (event == u"consent_request.status_changed")
        return RequestKind::Consent;
    if (event == u"client_id_request.status_changed")
        return RequestKind::ClientId;
    return std::nullopt;
}

} // namespace onboarding
