// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace fuzzing {

/// One request as another server on the way would see it.
struct SeenRequest {
    QByteArray method;
    QByteArray path; ///< percent-decoded, without query; null for a target that does not begin with `/`
    QByteArray body;
};

/// The first `count` requests in `bytes`, read as simply as RFC 9112 allows and without a doubt about any byte: it
/// shares no code with the vetting, so where both agree on all requests that the vetting took, nothing is smuggled.
/// Fewer where the bytes end before.
std::vector<SeenRequest> readTrustingly(QByteArrayView bytes, std::size_t count);

} // namespace fuzzing
