// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"

#include <QByteArrayList>

#include <algorithm>

namespace faults {

/// What a desk knows, a line a request.
inline QByteArrayList stateOf(const desk::RequestModel &model)
{
    QByteArrayList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const desk::RequestRow &request = model.at(row);
        lines << toText(request.request.kind()).toUtf8() + ' ' + request.request.uid().toUtf8() + ' '
                + request.change().status.toUtf8() + ' ' + QByteArray::number(request.since()) + ' '
                + QByteArray::number(request.sequence) + ' ' + request.people.claimedBy.toUtf8() + ' '
                + QByteArray::number(request.people.notes);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace faults
