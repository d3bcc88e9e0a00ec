// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"
#include "store/deskaction.h"

#include <QObject>
#include <QSet>

namespace desk {

/// How well an app that a request names is known to its source.
enum class AppStanding {
    Approved, ///< or there is none
    New, ///< nobody has let it pass for this source yet
    Changed, ///< the request named another one before
};

/// The new app guard of contract section 7. A known sign-in host is not enough, since anyone may register an app there:
/// what a request would have the customer trust, the app of its link or its Client ID, is let pass once by a person,
/// for one source. A request that comes to name another app asks again, even for one that others have let pass.
///
/// Knows no store: take() brings in what is stored, given() asks for storing. Without a store it remembers for as long
/// as it lives.
class AppGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    AppStanding standing(const RequestRow &row) const;
    /// Lets the app or Client ID of `row` pass from now on.
    void approve(const RequestRow &row);

public slots:
    /// What people have let pass, here or at another desk.
    void take(const std::vector<store::ApprovalRecord> &approvals);

signals:
    /// Requests may stand differently now.
    void changed();
    /// A person let something pass; `person` is left to whoever knows it.
    void given(const store::Approve &approval);

private:
    struct Approval {
        QString source;
        store::ApprovalKind kind;
        QString approved;

        bool operator==(const Approval &) const = default;
        friend size_t qHash(const Approval &approval, size_t seed)
        {
            return qHashMulti(seed, approval.source, int(approval.kind), approval.approved);
        }
    };

    bool isApproved(const RequestRow &row, const QString &what) const;
    bool add(Approval approval);

    QSet<Approval> m_approvals;
};

} // namespace desk
