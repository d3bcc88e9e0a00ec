// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"
#include "store/records.h"

#include <QHash>
#include <QString>

#include <optional>

namespace desk {

/// What a label can be given to: the requests of one workspace of a team, or of one domain.
struct LabelKey {
    QString teamId;
    store::LabelScope scope = store::LabelScope::Workspace;
    QString labelled; ///< id of the workspace; the domain in small letters

    static std::optional<LabelKey> workspaceOf(const onboarding::StatusChange &change);
    static std::optional<LabelKey> domainOf(const onboarding::StatusChange &change);
    static LabelKey of(const store::LabelRecord &record);
    bool operator==(const LabelKey &) const = default;
};

inline size_t qHash(const LabelKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.teamId, int(key.scope), key.labelled);
}

/// What staff call their customers. A domain's label goes before its workspace's.
class Labels {
public:
    /// An empty label takes the name away. False where nothing changes.
    bool set(const LabelKey &key, const QString &label);

    /// Staff's name for the customer of a request; empty where there is none.
    QString labelFor(const onboarding::StatusChange &change) const;
    /// What the label in force was given to; none where there is no label.
    std::optional<LabelKey> sourceOf(const onboarding::StatusChange &change) const;
    /// Whether a label of `key` could be the one of this request.
    static bool concerns(const LabelKey &key, const onboarding::StatusChange &change);

private:
    QHash<LabelKey, QString> m_labels;
};

} // namespace desk
