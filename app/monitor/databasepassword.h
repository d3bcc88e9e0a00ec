// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/keychain.h"
#include "store/storeurl.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace monitor {

/// What a person is asked for, where a database wants a password.
struct PasswordQuestion {
    QString database; ///< in words
    QString user; ///< empty: the URL names none
    bool mayRemember = false; ///< there is a keychain
    QString problem; ///< why it is asked again, a sentence; empty: the first time
};

struct PasswordAnswer {
    support::Secret password;
    bool remember = false;
};

/// Finds the password that a database wants: in `.pgpass` (libpq's own), in the keychain, else by asking.
class DatabasePassword {
    Q_DECLARE_TR_FUNCTIONS(DatabasePassword)
public:
    /// None: the person gave up.
    using Ask = std::function<std::optional<PasswordAnswer>(const PasswordQuestion &question)>;
    /// Whether the server would let us in with a password, or with another one: postgres::wantsPassword().
    using Wants = std::function<bool(const store::StoreUrl &url)>;

    /// `keychain` must outlive it.
    DatabasePassword(settings::Keychain &keychain, Ask ask, Wants wants);

    /// `url` with the password that it needs; without one where it needs none, or where nobody knows it.
    store::StoreUrl complete(store::StoreUrl url);
    /// What could not be kept, a sentence; empty where all went well.
    const QString &problem() const { return m_problem; }

    /// Under which name the keychain has it.
    static QString entryFor(const store::StoreUrl &url);

private:
    settings::Keychain &m_keychain;
    Ask m_ask;
    Wants m_wants;
    QString m_problem;
};

} // namespace monitor
