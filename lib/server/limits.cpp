// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/limits.h"

namespace server {

support::Result<Limits> limitsWithin(int descriptors, Limits limits)
{
    const int least = qMin(limits.connections, minimumConnections) + ownDescriptors;
    if (descriptors < least) {
        return support::failure(
            QStringLiteral("too_few_descriptors"), {},
            QStringLiteral("This process may open only %1 files and connections at once, and at least "
                           "%2 are needed. Raise the limit (ulimit -n, LimitNOFILE=).")
                .arg(descriptors)
                .arg(least));
    }
    limits.connections = qMin(limits.connections, descriptors - ownDescriptors);
    return limits;
}

} // namespace server
