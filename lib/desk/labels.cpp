// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/labels.h"

namespace desk {

using store::LabelScope;

std::optional<LabelKey> LabelKey::workspaceOf(const onboarding::StatusChange &change)
{
    if (change.workspaceId.isEmpty())
        return std::nullopt;
    return LabelKey{change.teamId, LabelScope::Workspace, change.workspaceId};
}

std::optional<LabelKey> LabelKey::domainOf(const onboarding::StatusChange &change)
{
    const QString domain = change.domainName.trimmed().toLower();
    if (change.kind != onboarding::RequestKind::ClientId || domain.isEmpty())
        return std::nullopt;
    return LabelKey{change.teamId, LabelScope::Domain, domain};
}

LabelKey LabelKey::of(const store::LabelRecord &record)
{
    return {record.teamId, record.scope, record.labelled};
}

bool Labels::set(const LabelKey &key, const QString &label)
{
    if (m_labels.value(key) == label)
        return false;
    if (label.isEmpty())
        m_labels.remove(key);
    else
        m_labels.insert(key, label);
    return true;
}

QString Labels::labelFor(const onboarding::StatusChange &change) const
{
    const auto source = sourceOf(change);
    return source ? m_labels.value(*source) : QString();
}

std::optional<LabelKey> Labels::sourceOf(const onboarding::StatusChange &change) const
{
    if (m_labels.isEmpty())
        return std::nullopt;
    if (const auto domain = LabelKey::domainOf(change); domain && m_labels.contains(*domain))
        return domain;
    if (const auto workspace = LabelKey::workspaceOf(change); workspace && m_labels.contains(*workspace))
        return workspace;
    return std::nullopt;
}

bool Labels::concerns(const LabelKey &key, const onboarding::StatusChange &change)
{
    return key == (key.scope == LabelScope::Domain ? LabelKey::domainOf(change) : LabelKey::workspaceOf(change));
}

} // namespace desk
