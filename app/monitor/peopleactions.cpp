// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/peopleactions.h"

#include "monitor/notedialog.h"
#include "monitor/showntext.h"
#include "monitor/wording.h"
#include "support/logging.h"
#include "support/whenready.h"

#include <QMenu>
#include <QPromise>

namespace monitor {

using desk::RequestRow;
using store::ActionOutcome;

PeopleActions::PeopleActions(desk::RequestModel &model, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_window(window)
{
}

void PeopleActions::setStore(PeoplesStore store)
{
    m_store = std::move(store);
}

bool PeopleActions::holds(const RequestRow &row) const
{
    return !row.people.claimedBy.isEmpty() && row.people.claimedBy == m_store.person;
}

QFuture<std::vector<store::Note>> PeopleActions::notes(const desk::RequestKey &key) const
{
    if (m_store.notes)
        return m_store.notes(key.kind, key.uid);
    QPromise<std::vector<store::Note>> none;
    none.start();
    none.addResult(std::vector<store::Note>());
    none.finish();
    return none.future();
}

QString PeopleActions::nameOf(const RequestRow &shown) const
{
    return shownText(m_model.customer(shown).text, 80);
}

QString PeopleActions::readOnlySentence()
{
    return tr("Nothing can be kept here: the database lets this desk only read.");
}

QString PeopleActions::obstacle() const
{
    if (!isPossible())
        return tr("Nothing can be kept here: there is no store.");
    if (!m_store.mayAdd)
        return readOnlySentence();
    return m_away ? tr("Nothing can be kept while the database is away.") : QString();
}

bool PeopleActions::isHindered()
{
    const QString sentence = obstacle();
    if (!sentence.isEmpty())
        emit announced(sentence);
    return !sentence.isEmpty();
}

void PeopleActions::perform(store::DeskAction action, std::function<void()> done)
{
    if (isHindered())
        return;
    support::whenReady(m_store.perform(std::move(action)), this,
                       [this, done = std::move(done)](const store::ActionResult &result) {
                           switch (result.outcome) {
                           case ActionOutcome::Done:
                               done();
                               break;
                           case ActionOutcome::HeldByAnother:
                               emit announced(tr("%1 is on it already.").arg(shownText(result.holder, 80)));
                               break;
                           case ActionOutcome::UnknownRequest:
                               emit announced(tr("The store does not know this request any more."));
                               break;
                           case ActionOutcome::NotAllowed:
                               emit announced(readOnlySentence());
                               break;
                           default:
                               emit announced(tr("It could not be kept; nothing is changed. Please try again."));
                           }
                       });
}

void PeopleActions::claim(const RequestRow &shown, const QString &takenFrom)
{
    perform(store::ClaimRequest{shown.request.kind(), shown.request.uid(), m_store.person, takenFrom},
            [this, name = nameOf(shown)] { emit announced(tr("You are on it: %1").arg(name)); });
}

void PeopleActions::toggleClaim(const RequestRow &shown)
{
    const QString &holder = shown.people.claimedBy;
    if (isHindered())
        return;
    if (holder.isEmpty()) {
        claim(shown, {});
    } else if (holds(shown)) {
        perform(store::ReleaseRequest{shown.request.kind(), shown.request.uid(), holder},
                [this, name = nameOf(shown)] { emit announced(tr("Released: %1").arg(name)); });
    } else {
        emit announced(tr("%1 is on it already.").arg(shownText(holder, 80)));
    }
}

void PeopleActions::takeOver(const RequestRow &shown)
{
    claim(shown, shown.people.claimedBy);
}

void PeopleActions::addNote(const RequestRow &shown)
{
    if (isHindered())
        return;
    if (NoteDialog *former = m_noteDialog.data())
        former->reject();
    auto *dialog = new NoteDialog(nameOf(shown), m_window);
    m_noteDialog = dialog;
    connect(dialog, &NoteDialog::written, this, [this, shown](const QString &text) {
        perform(store::AddNote{shown.request.kind(), shown.request.uid(), m_store.person, text},
                [this, name = nameOf(shown)] { emit announced(tr("Note added for %1").arg(name)); });
    });
    dialog->open();
}

void PeopleActions::snoozeFor(const RequestRow &shown, desk::SnoozeLength length)
{
    const int row = m_model.rowOf(shown.key());
    if (row < 0 || m_model.at(row).request.order != shown.request.order) {
        emit announced(tr("%1 has just changed; nothing was done.").arg(nameOf(shown)));
        return;
    }
    const support::Timestamp now = m_model.now(), until = desk::snoozeEnd(length, now);
    perform(store::SnoozeRequest{shown.request.kind(), shown.request.uid(), m_store.person, until,
                                 shown.request.order.contentHash},
            [this, key = shown.key(), name = nameOf(shown), until, now] {
                emit snoozed(key, tr("Snoozed until %1: %2", "time, customer").arg(wording::dayTime(until, now), name));
            });
}

bool PeopleActions::wake(const desk::RequestKey &key)
{
    const int row = m_model.rowOf(key);
    if (row < 0 || !m_model.at(row).membership.snoozed)
        return false;
    perform(store::WakeRequest{key.kind, key.uid},
            [this, name = nameOf(m_model.at(row))] { emit announced(tr("Shown again: %1").arg(name)); });
    return true;
}

void PeopleActions::setLabel(const RequestRow &shown, const QString &label)
{
    const auto target = m_model.labelTarget(shown);
    if (!target)
        return;
    const QString text = label.simplified();
    perform(store::SetLabel{target->teamId, target->scope, target->labelled, text, m_store.person}, [this, text] {
        emit announced(text.isEmpty() ? tr("The name is taken away.")
                                      : tr("The customer is called %1 now.").arg(shownText(text, 80)));
    });
}

void PeopleActions::handOut(const RequestRow &shown)
{
    if (!obstacle().isEmpty())
        return;
    store::HandOut action{shown.request.kind(), shown.request.uid(), m_store.person, shown.request.order.contentHash};
    support::whenReady(m_store.perform(std::move(action)), this, [](const store::ActionResult &result) {
        if (result.outcome != ActionOutcome::Done)
            qCWarning(lcDesk) << "event=hand_out_not_kept outcome=" << int(result.outcome);
    });
}

QString PeopleActions::withFormerHandOut(const RequestRow &shown, const QString &done) const
{
    // Another desk may have been at it since the request was shown, or while a question stood there.
    const int known = m_model.rowOf(shown.key());
    const RequestRow &row = known >= 0 ? m_model.at(known) : shown;
    const store::PeoplesState &people = row.people;
    const support::Timestamp now = m_model.now();
    if (!row.isHandedOut() || people.handedHash != shown.request.order.contentHash || people.handedBy == m_store.person
        || now - people.handedAt >= desk::dayLength)
        return done;
    return tr("%1 – %2 copied it at %3 already", "what was done, person, time")
        .arg(done, shownText(people.handedBy, 40), wording::dayTime(people.handedAt, now));
}

namespace {

QMenu *addSubmenu(QMenu *menu, const QString &title)
{
    QMenu *submenu = menu->addMenu(title);
    dress(submenu);
    return submenu;
}

} // namespace

QMenu *PeopleActions::newMenu()
{
    if (QMenu *former = m_menu.data())
        former->close();
    auto *menu = new QMenu(m_window);
    dress(menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu = menu;
    return menu;
}

void PeopleActions::addSnoozes(QMenu *menu, const RequestRow &shown)
{
    for (const desk::SnoozeLength length : desk::allSnoozeLengths)
        menu->addAction(wording::snoozeLength(length), this, [this, shown, length] { snoozeFor(shown, length); });
}

void PeopleActions::snooze(const RequestRow &shown, const QPoint &place)
{
    if (isHindered())
        return;
    if (shown.membership.snoozed) {
        wake(shown.key());
        return;
    }
    if (!shown.membership.views.testFlag(desk::View::Needs)) {
        emit announced(tr("Only what needs the customer can be snoozed; %1 stays.").arg(nameOf(shown)));
        return;
    }
    QMenu *menu = newMenu();
    menu->setAccessibleName(tr("Snooze %1").arg(nameOf(shown)));
    addSnoozes(menu, shown);
    menu->popup(place);
    // By keyboard the first of them is one press away.
    menu->setActiveAction(menu->actions().constFirst());
}

void PeopleActions::addTo(QMenu *menu, const RequestRow &shown)
{
    if (!isPossible())
        return;
    if (shown.people.claimedBy.isEmpty() || holds(shown))
        menu->addAction(wording::claimButton(shown.people.claimedBy, m_store.person), this,
                        [this, shown] { toggleClaim(shown); });
    else
        menu->addAction(wording::claimButton(shown.people.claimedBy, m_store.person), this,
                        [this, shown] { takeOver(shown); });
    menu->addAction(tr("Add a note…"), this, [this, shown] { addNote(shown); });
    if (shown.membership.snoozed)
        menu->addAction(tr("Show again now"), this, [this, shown] { wake(shown.key()); });
    else if (shown.membership.views.testFlag(desk::View::Needs))
        addSnoozes(addSubmenu(menu, tr("Snooze")), shown);
}

} // namespace monitor
