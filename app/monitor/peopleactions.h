// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"
#include "desk/snooze.h"
#include "store/deskaction.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;

namespace monitor {

class NoteDialog;

/// Where what people add is kept: store::Writer and store::Reader, or a test. Without `perform` nothing can be added.
struct PeoplesStore {
    QString person; ///< who sits at this desk
    std::function<QFuture<store::ActionResult>(store::DeskAction action)> perform;
    std::function<QFuture<std::vector<store::Note>>(onboarding::RequestKind kind, const QString &uid)> notes;
    bool mayAdd = true; ///< false: the database lets this desk only read
};

/// What a person adds to requests: claims, notes, snoozes and labels. What comes of it shows when the change feed tells
/// of it, as on every other desk.
class PeopleActions : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the actions; `window` carries dialogs and menus.
    PeopleActions(desk::RequestModel &model, QWidget *window);

    void setStore(PeoplesStore store);
    /// There is somewhere to keep what is added.
    bool isPossible() const { return bool(m_store.perform); }
    const QString &person() const { return m_store.person; }
    /// The store cannot be reached: until it can, nothing is added.
    void setAway(bool away) { m_away = away; }
    /// The database lets this desk only read.
    bool isReadOnly() const { return isPossible() && !m_store.mayAdd; }
    /// Why nothing can be added at the moment, a sentence; empty: it can.
    QString obstacle() const;
    /// What a desk that may only read cannot do, a sentence.
    static QString readOnlySentence();
    bool holds(const desk::RequestRow &row) const;
    QFuture<std::vector<store::Note>> notes(const desk::RequestKey &key) const;

    /// Claims what is free and gives back what is one's own; of another's claim it only tells.
    void toggleClaim(const desk::RequestRow &shown);
    /// Takes a claim over from the one who was shown to hold it.
    void takeOver(const desk::RequestRow &shown);
    /// Asks for the text first.
    void addNote(const desk::RequestRow &shown);
    /// Asks for how long first; the menu opens at `place` on the screen.
    void snooze(const desk::RequestRow &shown, const QPoint &place);
    void snoozeFor(const desk::RequestRow &shown, desk::SnoozeLength length);
    /// Ends a snooze. False where there is none.
    bool wake(const desk::RequestKey &key);
    /// Names the customer of the request; an empty text takes the name away.
    void setLabel(const desk::RequestRow &shown, const QString &label);
    /// Keeps that something was copied or opened for the customer. Tells nobody what comes of it.
    void handOut(const desk::RequestRow &shown);
    /// `done`, and where another has handed something out in the same state less than a day ago, that too.
    QString withFormerHandOut(const desk::RequestRow &shown, const QString &done) const;
    /// A menu that takes the place of the former one; deletes itself.
    QMenu *newMenu();
    /// All of these, in a card's menu.
    void addTo(QMenu *menu, const desk::RequestRow &shown);

signals:
    void announced(const QString &sentence);
    /// The same, for what wake() undoes.
    void snoozed(const desk::RequestKey &key, const QString &sentence);

private:
    /// Says why nothing can be added; false where it can.
    bool isHindered();
    /// `done` says what has been done, once it is.
    void perform(store::DeskAction action, std::function<void()> done);
    void claim(const desk::RequestRow &shown, const QString &takenFrom);
    void addSnoozes(QMenu *menu, const desk::RequestRow &shown);
    QString nameOf(const desk::RequestRow &shown) const;

    desk::RequestModel &m_model;
    QWidget *m_window;
    PeoplesStore m_store;
    bool m_away = false;
    QPointer<NoteDialog> m_noteDialog;
    QPointer<QMenu> m_menu;
};

} // namespace monitor
