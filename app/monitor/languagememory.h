// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace monitor {

/// Which language each team is written to in, and the one chosen last.
class LanguageMemory {
public:
    /// Teams beyond this are forgotten, in the order of their ids: a sender must not make the file grow for ever.
    static constexpr int mostTeams = 1000;

    void remember(const QString &team, const QString &language);
    /// Empty where none was chosen for the team.
    QString of(const QString &team) const { return m_byTeam.value(team); }
    QString last() const { return m_last; }

    /// For a settings file: `LANGUAGE TEAM` each, the last one first and without a team.
    QStringList toLines() const;
    /// Lines that cannot be read are left out.
    static LanguageMemory fromLines(const QStringList &lines);

private:
    QMap<QString, QString> m_byTeam;
    QString m_last;
};

} // namespace monitor
