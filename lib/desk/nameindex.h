// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/labels.h"
#include "desk/requestkey.h"
#include "onboarding/request.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace desk {

/// What requests know about each other: banners that would be called the same, the domain that a workspace's Client-ID
/// requests agree on, and who else belongs to the same customer.
class NameIndex {
public:
    /// `labels` must outlive the index. What a label concerns is to be taken out before it changes and put in again
    /// after.
    explicit NameIndex(const Labels &labels)
        : m_labels(labels)
    {
    }

    /// Puts `request` in. Appends to `touched` the other requests whose name changes by it.
    void add(const onboarding::Request &request, std::vector<RequestKey> &touched);
    /// Takes it out again; `request` must be what was added.
    void remove(const onboarding::Request &request, std::vector<RequestKey> &touched);
    void clear();

    /// Another banner (pending request) has the same accessible name.
    bool isShared(const onboarding::Request &request) const;
    /// Empty where no Client-ID request of that workspace is known, or where they name different domains.
    QString workspaceDomain(const onboarding::StatusChange &change) const;

    /// The domains that the Client-ID requests of that workspace name.
    QStringList domains(const onboarding::StatusChange &change) const;
    /// The requests of the other kind in the same workspace of the same team.
    QSet<RequestKey> others(const onboarding::StatusChange &change) const;

    /// Whether the two say the same as far as names go, so that neither remove() nor add() is needed.
    static bool sameNames(const onboarding::Request &one, const onboarding::Request &other);

private:
    struct Workspace {
        QMap<QString, int> domains; ///< how many Client-ID requests name it
        QSet<RequestKey> consents, clientIds;

        QString domain() const { return domains.size() == 1 ? domains.firstKey() : QString(); }
    };
    class Domains;
    using WorkspaceKey = std::pair<QString, QString>; ///< team, workspace

    QString nameOf(const onboarding::Request &request) const;

    const Labels &m_labels;
    QHash<QString, QSet<RequestKey>> m_banners; ///< by accessible name, not the empty one
    QHash<WorkspaceKey, Workspace> m_workspaces;
};

} // namespace desk
