// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onboarding/status.h"

namespace onboarding {

Status statusFromText(QStringView text)
{
    if (text == u"queued")
        return Status::Queued;
    if (text == u"pending")
        return Status::Pending;
    if (text == u"processing")
        return Status::Processing;
    if (text == u"completed")
        return Status::Completed;
    if (text == u"failed")
        return Status::Failed;
    if (text == u"errored")
        return Status::Errored;
    if (text == u"cancelled")
        return Status::Cancelled;
    return Status::Unknown;
}

int place(Status status)
{
    // The enumeration stands in this order.
    return int(status);
}

bool isTerminal(Status status)
{
    return status >= Status::Cancelled;
}

bool isTrouble(Status status)
{
    return status == Status::Errored || status == Status::Failed;
}

} // namespace onboarding
