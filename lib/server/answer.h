// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webhook/verdict.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace server {

/// One HTTP answer, ready to be written by QHttpServer's responder or, for refusals, by the front itself.
struct Answer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QByteArray allow; ///< for 405: the methods that the path takes
    int retryAfter = 0; ///< seconds; 0: no such field
    bool close = false; ///< the connection ends after this answer

    static Answer fromVerdict(const webhook::Verdict &verdict);

    /// Calls `field(name, value)` for every header field but Content-Length and Connection.
    template<typename Field>
    void forEachField(Field field) const
    {
        field(QByteArrayLiteral("Content-Type"), contentType);
        if (!allow.isEmpty())
            field(QByteArrayLiteral("Allow"), allow);
        if (retryAfter > 0)
            field(QByteArrayLiteral("Retry-After"), QByteArray::number(retryAfter));
    }

    /// The bytes on the wire. `connection` is the value of the Connection field, not sent where empty; `withBody` is
    /// false in answers to HEAD.
    QByteArray toResponse(const QByteArray &connection, bool withBody = true) const;
};

/// The verdict for what the door itself refuses: the contract's status and a sentence for `code`.
/// `close` is set for the refusals of the first table (section 3).
webhook::Verdict refusal(QLatin1StringView code);

} // namespace server
