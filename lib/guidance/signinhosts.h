// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace guidance {

enum class Provider { Unknown, Google, Microsoft };

/// A host where customers of Google or Microsoft sign in (contract section 7).
struct SignInHost {
    QLatin1StringView host;
    Provider provider;
    bool retired; ///< a host that Microsoft retired, or an odd one
};

/// The sign-in host of exactly this name (lower case, ASCII); null where it is none.
const SignInHost *signInHost(QStringView host);

/// The sign-in host, or the domain above it, that `host` can be taken for without being it: by letters of other
/// scripts, by digits for letters, by a slip of the hand, by another ending, or because its name stands among the
/// labels of `host`. Empty where it looks like none, and for hosts below a sign-in host, which are its owner's.
/// `asRead` is `host` with its international labels decoded.
QString imitatedHost(const QString &host, const QString &asRead);

} // namespace guidance
