// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/databasepassword.h"

#include "monitor/healthwording.h"
#include "store/postgres.h"

namespace monitor {

DatabasePassword::DatabasePassword(settings::Keychain &keychain, Ask ask, Wants wants)
    : m_keychain(keychain)
    , m_ask(std::move(ask))
    , m_wants(std::move(wants))
{
}

QString DatabasePassword::entryFor(const store::StoreUrl &url)
{
    return QStringLiteral("database ") + url.display();
}

store::StoreUrl DatabasePassword::complete(store::StoreUrl url)
{
    if (url.engine != store::Engine::PostgreSql || url.tellsPassword() || !m_wants(url))
        return url;
    const QString entry = entryFor(url);
    const auto parameters = store::postgres::parametersOf(url.connection);
    PasswordQuestion question{wording::databaseName(url),
                              parameters ? parameters->value(QStringLiteral("user")) : QString(),
                              m_keychain.exists(),
                              {}};
    if (question.mayRemember) {
        url.password = m_keychain.read(entry);
        if (!url.password.isEmpty()) {
            if (!m_wants(url))
                return url;
            question.problem = tr("The server does not accept the password in the keychain any more.");
        }
    }
    for (;;) {
        url.password = {};
        const auto answer = m_ask(question);
        if (!answer)
            return url;
        url.password = answer->password;
        if (!url.password.isEmpty() && !m_wants(url)) {
            if (answer->remember && question.mayRemember && !m_keychain.write(entry, url.password))
                m_problem = tr("The keychain did not take the password; it will be asked for again.");
            return url;
        }
        question.problem = tr("The server does not accept this password.");
    }
}

} // namespace monitor
