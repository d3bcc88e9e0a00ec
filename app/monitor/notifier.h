// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"
#include "monitor/notification.h"

#include <QTime>
#include <QTimer>

#include <functional>

namespace monitor {

/// Which events are worth a notification, and when.
struct NotifierSwitches {
    bool customerMustAct = true;
    bool trouble = true;
    bool completed = false;
    bool sound = false; ///< they are heard, too
    std::function<bool(QTime now)> isQuiet =
        nullptr; ///< whether nobody is to be disturbed at this time of day; empty: never
};

/// Tells a person who is not looking at the window that a customer must act, or that something went wrong. What
/// happens within a moment is told together, so that a flood is one notification.
class Notifier : public QObject {
    Q_OBJECT
public:
    static constexpr int gatherLength = 500; ///< ms
    static constexpr size_t mostSingly = 2; ///< more of a kind within gatherLength become one

    /// All must outlive the notifier. `isWatched` says whether the person sees the window anyway.
    Notifier(const desk::RequestModel &model, NotificationOutlet &outlet, std::function<bool()> isWatched,
             QObject *parent = nullptr);

    void setSwitches(NotifierSwitches switches) { m_switches = std::move(switches); }

private:
    void post(Notification notification);
    void gather(const std::vector<desk::RequestKey> &keys);
    void tell();
    void tellSingly(const desk::RequestRow &row);
    void tellTogether(const std::vector<const desk::RequestRow *> &rows);

    const desk::RequestModel &m_model;
    NotificationOutlet &m_outlet;
    std::function<bool()> m_isWatched;
    NotifierSwitches m_switches;
    std::vector<desk::RequestKey> m_gathered;
    QTimer m_soon;
};

} // namespace monitor
