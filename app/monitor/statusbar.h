// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/bar.h"
#include "monitor/healthwording.h"
#include "server/counters.h"
#include "support/clock.h"

namespace monitor {

class HealthButton;
class HealthPanel;
class TextLabel;

/// Whether the door is open, when something last came through it, how the store stands.
class StatusBar : public Bar {
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// `url` as Receiver::url() has it; where it is empty, `error` says why nobody listens; it is no fault where that
    /// is not `wanted`.
    void setListening(const QString &url, const QString &error, bool wanted = true);
    /// Plain HTTP on an address that is not loopback.
    void setExposed(bool exposed);
    void setCounters(const server::Counters &counters, support::Timestamp now);
    /// `sentence` says what is wrong with the store.
    void setStoreHealth(bool ok, const QString &sentence);
    /// The store cannot be read; none: it is.
    void setAway(const std::optional<desk::StoreAway> &away, support::Timestamp now);
    /// What the health strip shows; judged anew with every tick.
    void setHealth(const desk::HealthSigns &signs, support::Timestamp now);
    void tick(support::Timestamp now);

signals:
    void remedyChosen(monitor::wording::Remedy remedy);

private:
    void judgeHealth(support::Timestamp now);
    void showStore();
    void showDesks();

    class Dot;

    Dot *m_dot;
    TextLabel *m_address, *m_exposed, *m_lastEvent, *m_counts, *m_desks, *m_store;
    std::optional<support::Timestamp> m_lastEventAt;
    HealthButton *m_health;
    HealthPanel *m_panel;
    std::optional<desk::HealthSigns> m_signs;
    std::optional<QString> m_storeProblem; ///< empty: the store is well; none: not told yet
    QString m_away; ///< since when it cannot be read; empty: it is
};

} // namespace monitor
