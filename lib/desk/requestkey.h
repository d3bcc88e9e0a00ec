// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/requestkind.h"

#include <QHash>
#include <QMetaType>
#include <QString>

/// Qt models for the widgets: which requests there are, in which view, since when, and who the customer is.
namespace desk {

using onboarding::RequestKind;

/// What a request is known by: kind and uid together (contract section 4).
struct RequestKey {
    RequestKind kind = RequestKind::Consent;
    QString uid;

    bool operator==(const RequestKey &) const = default;
};

inline size_t qHash(const RequestKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.uid);
}

} // namespace desk

Q_DECLARE_METATYPE(desk::RequestKey)
