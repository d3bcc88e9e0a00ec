// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

/// What an onboarding request is: kinds, statuses, the rules of state. Pure values and functions over Qt Core.
namespace onboarding {

/// The two halves of the OAuth onboarding flow.
enum class RequestKind {
    Consent, ///< the customer must open a consent link (Google or Microsoft)
    ClientId, ///< the customer must add a Client ID under domain-wide delegation (Google only)
};

/// `consent_request` or `client_id_request`: the entity's name in events, exports and the store.
QString toText(RequestKind kind);

/// The reverse of toText().
std::optional<RequestKind> requestKindFromText(QStringView text);

/// `consent_request.status_changed` or `client_id_request.status_changed`.
QString eventName(RequestKind kind);

/// The kind that an event's name tracks; none for events that the program does not track.
std::optional<RequestKind> trackedKind(QStringView event);

} // namespace onboarding
