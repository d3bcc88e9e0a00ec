// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/languages.h"

#include "support/logging.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace monitor {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = u":/translations"_s;
const QString catalogue = u"onboarding-monitor"_s;
const QString prefix = catalogue + u'_';
const QString suffix = u".qm"_s;

/// Somebody in Austria who reads German keeps Austria's dates; who chose another language reads that one's.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(language);
    return system.language() == spoken.language() ? system : spoken;
}

} // namespace

QStringList availableLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name))
        codes << file.sliced(prefix.size(), file.size() - prefix.size() - suffix.size());
    return codes;
}

InterfaceLanguage::InterfaceLanguage() = default;
InterfaceLanguage::~InterfaceLanguage() = default;

void InterfaceLanguage::use(const QString &code)
{
    m_texts = std::make_unique<QTranslator>();
    m_qtTexts = std::make_unique<QTranslator>();
    // A whole name: load() would cut what it does not find down to a language that nobody asked for.
    const bool chosen = availableLanguages().contains(code) && m_texts->load(folder + u'/' + prefix + code + suffix);
    // English is the last resort: its catalogue has the plural forms.
    if (!chosen && !m_texts->load(QLocale::system(), catalogue, u"_"_s, folder)
        && !m_texts->load(folder + u'/' + prefix + u"en"_s + suffix))
        qCWarning(lcApp) << "no translations in the program";
    const QString spoken = m_texts->language();
    QLocale::setDefault(chosen ? localeFor(spoken) : QLocale::system());
    // Menus of fields and Qt's own dialogs; where they are not installed, those stay English.
    if (m_qtTexts->load(QLocale(spoken), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTexts.get());
    QCoreApplication::installTranslator(m_texts.get());
    QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
}

} // namespace monitor
