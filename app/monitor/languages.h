// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTranslator>

namespace monitor {

/// Codes of the catalogues in the program, e.g. `en`, `pt_BR`.
QStringList availableLanguages();

/// The language that the program speaks.
class InterfaceLanguage {
public:
    /// `code`: one of availableLanguages(); empty, or one that there is not: the system's, else English. What is made
    /// from now on speaks it.
    void use(const QString &code);

private:
    QTranslator m_translator;
};

} // namespace monitor
