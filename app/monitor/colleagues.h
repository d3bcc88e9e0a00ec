// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/deskaction.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace monitor {

/// Where it is kept who sits at which desk: store::Writer and store::Reader, or a test.
struct DesksStore {
    std::function<QFuture<store::ActionResult>(store::DeskAction action)> perform;
    std::function<QFuture<std::vector<store::DeskRecord>>()> desks;
};

/// Says again and again that this desk is open, and looks who else is at one.
class Colleagues : public QObject {
    Q_OBJECT
public:
    /// In milliseconds.
    struct Pace {
        int sit = 30'000; ///< between two times of saying so
        int look = 10'000; ///< between two looks
        int least = 5'000; ///< between two looks that lookSoon() asks for
    };

    Colleagues(DesksStore store, const QString &person, const QString &host, Pace pace, QObject *parent = nullptr);
    Colleagues(DesksStore store, const QString &person, const QString &host, QObject *parent = nullptr)
        : Colleagues(std::move(store), person, host, Pace(), parent)
    {
    }

    /// Tells this desk from all others.
    const QString &id() const { return m_desk.id; }
    /// Who was there at the last look, this desk too where it may say so; none before the first.
    const std::optional<std::vector<store::DeskRecord>> &desks() const { return m_desks; }

    /// `maySit`: the database lets this desk say that it is open. While the store is `away` nothing is said or asked,
    /// and what was known stays. Begins with the first call.
    void go(bool maySit, bool away);
    /// Something changed in the store; others may have come or gone.
    void lookSoon();
    /// This desk closes.
    void leave();

signals:
    void changed();

private:
    void sit();
    void look();
    void take(const std::vector<store::DeskRecord> &desks);

    DesksStore m_store;
    const store::DeskRecord m_desk;
    const Pace m_pace;
    std::optional<std::vector<store::DeskRecord>> m_desks;
    bool m_begun = false, m_maySit = false, m_away = false;
    bool m_sits = false; ///< the store knows it
    QTimer m_sit, m_look;
    QTimer m_soon; ///< runs where lookSoon() waits
    QElapsedTimer m_sinceLook;
};

} // namespace monitor
