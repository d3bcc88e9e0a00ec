// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/languagememory.h"

#include "guidance/templatelibrary.h"

#include <QUrl>

namespace monitor {

void LanguageMemory::remember(const QString &team, const QString &language)
{
    m_last = language;
    m_byTeam.insert(team, language);
    for (auto other = m_byTeam.begin(); m_byTeam.size() > mostTeams;) {
        if (other.key() == team)
            ++other;
        else
            other = m_byTeam.erase(other);
    }
}

QStringList LanguageMemory::toLines() const
{
    if (m_last.isEmpty())
        return {};
    QStringList lines{m_last};
    for (auto team = m_byTeam.cbegin(); team != m_byTeam.cend(); ++team)
        lines << team.value() + u' ' + QString::fromLatin1(QUrl::toPercentEncoding(team.key()));
    return lines;
}

LanguageMemory LanguageMemory::fromLines(const QStringList &lines)
{
    LanguageMemory memory;
    for (const QString &line : lines) {
        const QString language = line.section(u' ', 0, 0);
        if (!guidance::TemplateLibrary::isLanguageTag(language))
            continue;
        if (line.contains(u' '))
            memory.m_byTeam.insert(QUrl::fromPercentEncoding(line.section(u' ', 1).toLatin1()), language);
        else
            memory.m_last = language;
    }
    return memory;
}

} // namespace monitor
