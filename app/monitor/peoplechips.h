// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"

#include <QWidget>

namespace monitor {

class Chip;

/// What people have added to a request, as words on its card: who is on it, how many notes, snoozed until when, and
/// that another has copied it already.
class PeopleChips : public QWidget {
    Q_OBJECT
public:
    explicit PeopleChips(QWidget *parent = nullptr);
    /// `person` sits at this desk.
    void showRequest(const desk::RequestRow &row, const QString &person, support::Timestamp now);
    /// Says in fewer words who has copied it, and who is on it, where there is less room, in px.
    void fit(int room);

private:
    /// Of the words that are said, in px.
    int wordsWidth() const;

    Chip *m_claim, *m_notes, *m_snooze, *m_handed;
    QStringList m_claimWords, m_handedWords; ///< the shortest at the end
};

} // namespace monitor
