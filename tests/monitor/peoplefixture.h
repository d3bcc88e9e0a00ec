// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/peopleactions.h"
#include "windowfixture.h"

#include <QPromise>

namespace samples {

/// Stands in for the store: keeps what people add, and tells the model as the change feed would.
class KeptInMemory {
public:
    explicit KeptInMemory(WindowFixture &desk, const QString &person = QStringLiteral("Anna"))
        : m_desk(desk)
        , m_person(person)
    {
        setMayAdd(true);
    }
    Q_DISABLE_COPY_MOVE(KeptInMemory)

    /// What becomes of everything from now on.
    std::optional<store::ActionResult> answer;
    int actions = 0; ///< what was handed out is none
    int handOuts = 0;
    bool away = false; ///< nothing can be read

    /// What the database lets this desk do.
    void setMayAdd(bool may)
    {
        m_desk.window.setPeoplesStore({m_person, [this](const store::DeskAction &action) { return perform(action); },
                                       [this](onboarding::RequestKind kind, const QString &uid) {
                                           return finished(away ? Notes() : m_notes.value({kind, uid}));
                                       },
                                       may});
        m_desk.window.setReadOnly(!may);
    }

    /// What another desk does.
    void claimedElsewhere(const desk::RequestKey &key, const QString &person)
    {
        change(key, [this, &person](store::PeoplesState &people) {
            people.claimedBy = person;
            people.claimedAt = m_desk.clock.now();
        });
    }

    /// In the state that the request has.
    void handedElsewhere(const desk::RequestKey &key, const QString &person)
    {
        const QByteArray hash = m_desk.model.at(m_desk.model.rowOf(key)).request.order.contentHash;
        change(key, [this, &person, &hash](store::PeoplesState &people) {
            people.handedBy = person;
            people.handedAt = m_desk.clock.now();
            people.handedHash = hash;
        });
    }

    void note(const desk::RequestKey &key, const QString &text)
    {
        keep(store::AddNote{key.kind, key.uid, QStringLiteral("Anna"), text});
    }

private:
    using Notes = std::vector<store::Note>;

    template<typename Value>
    static QFuture<Value> finished(const Value &value)
    {
        QPromise<Value> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    QFuture<store::ActionResult> perform(const store::DeskAction &action)
    {
        ++(std::holds_alternative<store::HandOut>(action) ? handOuts : actions);
        if (!answer)
            std::visit([this](const auto &what) { keep(what); }, action);
        return finished(answer.value_or(store::ActionResult{}));
    }

    void keep(const store::ClaimRequest &what) { claimedElsewhere({what.kind, what.uid}, what.person); }
    void keep(const store::ReleaseRequest &what) { claimedElsewhere({what.kind, what.uid}, {}); }
    void keep(const store::AddNote &what)
    {
        m_notes[{what.kind, what.uid}].push_back({what.author, m_desk.clock.now(), what.text});
        change({what.kind, what.uid}, [](store::PeoplesState &people) { ++people.notes; });
    }
    void keep(const store::SnoozeRequest &what)
    {
        change({what.kind, what.uid}, [&what](store::PeoplesState &people) {
            people.snoozedUntil = what.until;
            people.snoozedHash = what.seenHash;
        });
    }
    void keep(const store::WakeRequest &what)
    {
        change({what.kind, what.uid}, [](store::PeoplesState &people) { people.snoozedUntil = 0; });
    }
    void keep(const store::SetLabel &what)
    {
        m_desk.model.applyLabels({{what.teamId, what.scope, what.labelled, what.label}});
    }
    void keep(const store::Approve &) { }
    void keep(const store::HandOut &what) { handedElsewhere({what.kind, what.uid}, what.person); }
    void keep(const store::SitDown &) { }
    void keep(const store::LeaveDesk &) { }

    template<typename Change>
    void change(const desk::RequestKey &key, Change alter)
    {
        const desk::RequestRow &row = m_desk.model.at(m_desk.model.rowOf(key));
        store::RequestRecord record{row.request, row.sequence + 1, row.people};
        alter(record.people);
        m_desk.model.apply({record});
        m_desk.model.flush();
    }

    WindowFixture &m_desk;
    const QString m_person;
    QHash<desk::RequestKey, Notes> m_notes;
};

} // namespace samples
