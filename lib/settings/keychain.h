// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/secret.h"

#include <QString>

namespace settings {

/// Where single secrets are kept under a name each: the system's keychain, or a test's own. Nothing but a keychain:
/// what it does not take is not kept.
class Keychain {
public:
    virtual ~Keychain() = default;

    /// There is one on this machine.
    virtual bool exists() const = 0;
    /// Empty where there is none of that name, or where the keychain stays locked.
    virtual support::Secret read(const QString &entry) = 0;
    /// Keeps `secret` in the place of a former one. False where the keychain does not take it.
    virtual bool write(const QString &entry, const support::Secret &secret) = 0;
};

/// The system's, by QtKeychain. Waits for it in an event loop of its own: it may ask the person first.
class SystemKeychain final : public Keychain {
public:
    bool exists() const override;
    support::Secret read(const QString &entry) override;
    bool write(const QString &entry, const support::Secret &secret) override;
};

} // namespace settings
