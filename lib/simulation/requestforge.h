// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/sender.h"

#include <QByteArray>

namespace simulation {

/// Makes whole HTTP requests that differ in the uid alone. The bytes are built once and patched in place, so that
/// making one costs next to nothing (with a body HMAC, one hash).
class RequestForge {
public:
    explicit RequestForge(const Target &target);

    /// The next request; valid until the next call. The uids of two runs differ too.
    const QByteArray &next();

private:
    QByteArray m_key;
    bool m_hmac;
    QByteArray m_request;
    qsizetype m_signatureAt = 0;
    qsizetype m_bodyAt = 0;
    qsizetype m_numberAt = 0;
    quint64 m_number = 0;
};

} // namespace simulation
