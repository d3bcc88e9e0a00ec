// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestkey.h"
#include "onboarding/request.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

#include <vector>

namespace desk {

/// What requests know about each other's names: banners that would be called the same, and the domain that a
/// workspace's Client-ID requests agree on.
class NameIndex {
public:
    /// Puts `request` in. Appends to `touched` the other requests whose name changes by it.
    void add(const onboarding::Request &request, std::vector<RequestKey> &touched);
    /// Takes it out again; `request` must be what was added.
    void remove(const onboarding::Request &request, std::vector<RequestKey> &touched);
    void clear();

    /// Another banner (pending request) has the same accessible name.
    bool isShared(const onboarding::Request &request) const;
    /// Empty where no Client-ID request of that workspace is known, or where they name different domains.
    QString workspaceDomain(const onboarding::StatusChange &change) const;

    /// Whether the two say the same as far as names go, so that neither remove() nor add() is needed.
    static bool sameNames(const onboarding::Request &one, const onboarding::Request &other);

private:
    struct Workspace {
        QMap<QString, int> domains; ///< how many Client-ID requests name it
        QSet<RequestKey> consents;

        QString domain() const { return domains.size() == 1 ? domains.firstKey() : QString(); }
    };
    using WorkspaceKey = std::pair<QString, QString>; ///< team, workspace

    QHash<QString, QSet<RequestKey>> m_banners; ///< by accessible name, not the empty one
    QHash<WorkspaceKey, Workspace> m_workspaces;
};

} // namespace desk
