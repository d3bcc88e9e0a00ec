// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/peoplechips.h"

#include "monitor/chip.h"
#include "monitor/showntext.h"
#include "monitor/wording.h"

#include <QHBoxLayout>

#include <tuple>

namespace monitor {

namespace {

constexpr int shortName = 5; ///< characters of a name, where room is short

} // namespace

PeopleChips::PeopleChips(QWidget *parent)
    : QWidget(parent)
    , m_claim(new Chip(this))
    , m_notes(new Chip(this))
    , m_snooze(new Chip(this))
    , m_handed(new Chip(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::snug);
    for (Chip *chip : {m_handed, m_snooze, m_notes, m_claim}) {
        chip->hide();
        row->addWidget(chip);
    }
}

void PeopleChips::showRequest(const desk::RequestRow &row, const QString &person, support::Timestamp now)
{
    const store::PeoplesState &people = row.people;
    m_claimWords = {wording::claimWord(people.claimedBy, person)};
    if (people.claimedBy != person && !people.claimedBy.isEmpty()) {
        const QString name =
            people.claimedBy.size() > shortName ? people.claimedBy.left(shortName) + u'…' : people.claimedBy;
        m_claimWords << wording::claimWord(name, person) << name;
    }
    m_claim->setChip(m_claimWords.constFirst(), ToneName::Working);
    m_claim->setToolTip(people.claimedBy.isEmpty() ? QString()
                                                   : plainToolTip(tr("%1, since %2", "person, time")
                                                                      .arg(shownText(people.claimedBy, 80),
                                                                           wording::localTime(people.claimedAt, now))
                                                                  + u'\n' + wording::universalTime(people.claimedAt)));
    m_notes->setChip(wording::noteCount(people.notes), ToneName::Neutral);
    m_snooze->setChip(row.membership.snoozed
                          ? tr("until %1", "time, of a snooze").arg(wording::dayTime(people.snoozedUntil, now))
                          : QString(),
                      ToneName::Waiting);
    m_snooze->setToolTip(row.membership.snoozed ? plainToolTip(wording::universalTime(people.snoozedUntil))
                                                : QString());
    // What needs nothing of the customer any more needs no warning either.
    m_handedWords = row.status == desk::Status::Pending ? wording::handedWords(row, person, now) : QStringList();
    m_handed->setChip(m_handedWords.value(0), ToneName::Waiting);
    m_handed->setToolTip(m_handedWords.isEmpty() ? QString()
                                                 : plainToolTip(m_handedWords.constFirst() + u'\n'
                                                                + wording::universalTime(people.handedAt)));
    m_handed->setAccessibleDescription(m_handedWords.value(0));
}

int PeopleChips::wordsWidth() const
{
    int width = 0;
    for (const Chip *chip : {m_handed, m_snooze, m_notes, m_claim})
        width += chip->isHidden() ? 0 : chip->sizeHint().width() + metric::snug;
    return width;
}

void PeopleChips::fit(int room)
{
    m_claim->setChip(m_claimWords.value(0), ToneName::Working);
    for (const auto &[chip, words, tone] : {std::tuple(m_handed, &m_handedWords, ToneName::Waiting),
                                            std::tuple(m_claim, &m_claimWords, ToneName::Working)}) {
        for (const QString &form : *words) {
            // A chip cuts what is too long, and the time stands at the end.
            if (form.size() > Chip::longest && form != words->constLast())
                continue;
            chip->setChip(form, tone);
            if (wordsWidth() <= room)
                break;
        }
    }
}

} // namespace monitor
