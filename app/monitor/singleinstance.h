// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

/// The desktop program.
namespace monitor {

/// One window for one store and user: the first start listens on a local socket, a second one asks it to come forward.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `storeIdentity`: whatever tells two stores apart, e.g. StoreUrl::display().
    explicit SingleInstance(const QString &storeIdentity, QObject *parent = nullptr);

    /// True: this is the first; raiseRequested() follows whenever another start asks.
    /// False: another one runs and was asked to raise its window (waits at most two seconds for its word).
    bool becomeFirst();

signals:
    void raiseRequested();

private:
    bool askFirst() const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace monitor
