// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/languages.h"

#include "support/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace monitor {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = u":/translations"_s;
const QString prefix = u"onboarding-monitor_"_s;
const QString suffix = u".qm"_s;

} // namespace

QStringList availableLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name))
        codes << file.sliced(prefix.size(), file.size() - prefix.size() - suffix.size());
    return codes;
}

void InterfaceLanguage::use(const QString &code)
{
    const QString file = folder + u'/' + prefix + code + suffix;
    const bool chosen = !code.isEmpty() && m_translator.load(file);
    // English is the last resort: its catalogue has the plural forms.
    if (!chosen && !m_translator.load(QLocale(), u"onboarding-monitor"_s, u"_"_s, folder)
        && !m_translator.load(folder + u'/' + prefix + u"en"_s + suffix))
        qCWarning(lcApp) << "no translations in the program";
    QCoreApplication::installTranslator(&m_translator);
}

} // namespace monitor
