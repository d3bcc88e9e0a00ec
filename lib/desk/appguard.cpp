// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/appguard.h"

namespace desk {

namespace {

store::ApprovalKind kindOf(const RequestRow &row)
{
    return row.request.kind() == RequestKind::Consent ? store::ApprovalKind::App : store::ApprovalKind::ClientId;
}

/// The app as this very request names it: what is let pass after a change. No app has two spaces in its name.
QString changeOf(const RequestRow &row)
{
    return row.app() + QStringLiteral("  ") + QString::fromLatin1(QUrl::toPercentEncoding(row.request.uid()));
}

} // namespace

AppStanding AppGuard::standing(const RequestRow &row) const
{
    const QString app = row.app();
    if (app.isEmpty())
        return AppStanding::Approved;
    if (row.hasChangedApp() && !isApproved(row, changeOf(row)))
        return AppStanding::Changed;
    return isApproved(row, app) ? AppStanding::Approved : AppStanding::New;
}

void AppGuard::approve(const RequestRow &row)
{
    QStringList passed{row.app()};
    if (passed.first().isEmpty())
        return;
    if (row.hasChangedApp())
        passed.append(changeOf(row));
    bool any = false;
    for (const QString &what : std::as_const(passed)) {
        if (!add({row.request.source, kindOf(row), what}))
            continue;
        any = true;
        store::Approve approval;
        approval.source = row.request.source;
        approval.kind = kindOf(row);
        approval.approved = what;
        emit given(approval);
    }
    if (any)
        emit changed();
}

void AppGuard::take(const std::vector<store::ApprovalRecord> &approvals)
{
    bool any = false;
    for (const store::ApprovalRecord &record : approvals)
        any |= add({record.source, record.kind, record.approved});
    if (any)
        emit changed();
}

bool AppGuard::isApproved(const RequestRow &row, const QString &what) const
{
    return m_approvals.contains({row.request.source, kindOf(row), what});
}

bool AppGuard::add(Approval approval)
{
    const qsizetype before = m_approvals.size();
    m_approvals.insert(std::move(approval));
    return m_approvals.size() > before;
}

} // namespace desk
