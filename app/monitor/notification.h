// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestkey.h"

#include <QObject>

#include <optional>

namespace monitor {

/// A few words for a person who is not looking at the window. All plain text.
struct Notification {
    QString title;
    QString body;
    std::optional<desk::RequestKey> request; ///< the one it is about; none where it is about several
    bool sound = false; ///< to be heard, too
};

/// A way to show notifications.
class NotificationOutlet : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void post(const Notification &notification) = 0;

signals:
    /// The person clicked on it.
    void activated(const std::optional<desk::RequestKey> &request);
    /// It could not be shown this way.
    void undelivered(const monitor::Notification &notification);
};

} // namespace monitor
