// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/nameindex.h"

#include "desk/customername.h"

namespace desk {

using onboarding::Request;
using onboarding::Status;

namespace {

bool isBanner(const Request &request)
{
    return request.status() == Status::Pending;
}

RequestKey keyOf(const Request &request)
{
    return {request.kind(), request.uid()};
}

} // namespace

/// The domain names the consents of a workspace; how many there are decides which delegations belong to which.
class NameIndex::Domains {
public:
    explicit Domains(const Workspace &workspace)
        : m_name(workspace.domain())
        , m_several(workspace.domains.size() > 1)
    {
    }
    void touchWhereChanged(const Workspace &now, const RequestKey &cause, std::vector<RequestKey> &touched) const
    {
        const bool several = now.domains.size() > 1;
        if (now.domain() != m_name || several != m_several)
            touched.insert(touched.end(), now.consents.cbegin(), now.consents.cend());
        for (const RequestKey &key : now.clientIds) {
            if (several != m_several && key != cause)
                touched.push_back(key);
        }
    }

private:
    QString m_name;
    bool m_several;
};

QString NameIndex::nameOf(const Request &request) const
{
    return accessibleCustomer(request.latest, m_labels.labelFor(request.latest));
}

void NameIndex::add(const Request &request, std::vector<RequestKey> &touched)
{
    const onboarding::StatusChange &change = request.latest;
    if (const QString name = nameOf(request); isBanner(request) && !name.isEmpty()) {
        QSet<RequestKey> &sharing = m_banners[name];
        if (sharing.size() == 1)
            touched.insert(touched.end(), sharing.cbegin(), sharing.cend());
        sharing.insert(keyOf(request));
    }
    if (change.workspaceId.isEmpty())
        return;
    Workspace &workspace = m_workspaces[{change.teamId, change.workspaceId}];
    if (change.kind == RequestKind::Consent) {
        workspace.consents.insert(keyOf(request));
        return;
    }
    workspace.clientIds.insert(keyOf(request));
    if (!change.domainName.isEmpty()) {
        const Domains before(workspace);
        ++workspace.domains[change.domainName];
        before.touchWhereChanged(workspace, keyOf(request), touched);
    }
}

void NameIndex::remove(const Request &request, std::vector<RequestKey> &touched)
{
    const onboarding::StatusChange &change = request.latest;
    if (const auto sharing = m_banners.find(nameOf(request)); isBanner(request) && sharing != m_banners.end()) {
        sharing->remove(keyOf(request));
        if (sharing->size() == 1)
            touched.insert(touched.end(), sharing->cbegin(), sharing->cend());
        if (sharing->isEmpty())
            m_banners.erase(sharing);
    }
    const auto found = m_workspaces.find({change.teamId, change.workspaceId});
    if (found == m_workspaces.end())
        return;
    if (change.kind == RequestKind::Consent) {
        found->consents.remove(keyOf(request));
    } else {
        found->clientIds.remove(keyOf(request));
        const Domains before(*found);
        if (const auto domain = found->domains.find(change.domainName);
            domain != found->domains.end() && --*domain == 0)
            found->domains.erase(domain);
        before.touchWhereChanged(*found, keyOf(request), touched);
    }
    if (found->consents.isEmpty() && found->clientIds.isEmpty())
        m_workspaces.erase(found);
}

void NameIndex::clear()
{
    m_banners.clear();
    m_workspaces.clear();
}

bool NameIndex::isShared(const Request &request) const
{
    if (!isBanner(request))
        return false;
    const auto sharing = m_banners.constFind(nameOf(request));
    return sharing != m_banners.constEnd() && sharing->size() > 1;
}

QString NameIndex::workspaceDomain(const onboarding::StatusChange &change) const
{
    const auto found = m_workspaces.constFind({change.teamId, change.workspaceId});
    return found == m_workspaces.constEnd() ? QString() : found->domain();
}

QStringList NameIndex::domains(const onboarding::StatusChange &change) const
{
    const auto found = m_workspaces.constFind({change.teamId, change.workspaceId});
    return found == m_workspaces.constEnd() ? QStringList() : QStringList(found->domains.keys());
}

QSet<RequestKey> NameIndex::others(const onboarding::StatusChange &change) const
{
    const auto found = m_workspaces.constFind({change.teamId, change.workspaceId});
    if (change.workspaceId.isEmpty() || found == m_workspaces.constEnd())
        return {};
    return change.kind == RequestKind::Consent ? found->clientIds : found->consents;
}

bool NameIndex::sameNames(const Request &one, const Request &other)
{
    return isBanner(one) == isBanner(other) && one.latest.mailboxId == other.latest.mailboxId
        && one.latest.domainName == other.latest.domainName && one.latest.teamId == other.latest.teamId
        && one.latest.workspaceId == other.latest.workspaceId;
}

} // namespace desk
