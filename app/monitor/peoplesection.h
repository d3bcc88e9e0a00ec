// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace monitor {

class Button;
class ButtonFlow;
class Paragraph;
class PeopleActions;

/// Who is on a request, what was noted about it, and the buttons that add to both.
class PeopleSection : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the section.
    PeopleSection(const desk::RequestModel &model, PeopleActions &actions, QWidget *parent = nullptr);
    /// Hides itself where there is no store.
    void showRequest(const desk::RequestRow &row);
    /// Reads the notes once more; only where they could not be read if `onlyMissing`.
    void reread(bool onlyMissing);

private:
    void press(void (PeopleActions::*act)(const desk::RequestRow &shown));
    void readNotes();
    void showNotes(const std::vector<store::Note> &notes);

    const desk::RequestModel &m_model;
    PeopleActions &m_actions;
    desk::RequestRow m_row;
    bool m_known = false; ///< m_row is a request
    bool m_unread = false; ///< there are notes, but they could not be read
    int m_reading = 0; ///< number of the newest question for notes; older answers are dropped
    Paragraph *m_claim, *m_handed;
    Paragraph *m_unreadable; ///< in the place of notes
    Paragraph *m_obstacle; ///< why the buttons cannot be pressed
    QVBoxLayout *m_noteRows;
    QList<Paragraph *> m_notes;
    Button *m_claimButton, *m_noteButton, *m_snoozeButton;
};

} // namespace monitor
