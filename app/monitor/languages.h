// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

class QTranslator;

namespace monitor {

/// Codes of the catalogues in the program, e.g. `en`, `pt_BR`.
QStringList availableLanguages();

/// The language that the program speaks: its own texts and Qt's, how dates and numbers are written, and from which side
/// one reads.
class InterfaceLanguage {
public:
    InterfaceLanguage();
    ~InterfaceLanguage();

    /// `code`: one of availableLanguages(); empty, or one that there is not: the system's, else English. What is made
    /// from now on speaks it.
    void use(const QString &code);

private:
    std::unique_ptr<QTranslator> m_texts, m_qtTexts;
};

} // namespace monitor
