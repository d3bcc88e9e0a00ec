// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"
#include "webhook/deliverysink.h"

#include <QByteArray>
#include <QString>

namespace webhook {

/// One HTTP answer of the contract (section 3): status, code, sentence and the field to blame.
struct Verdict {
    int status = 200;
    QByteArray code; ///< empty for a plain acceptance
    QByteArray message; ///< a sentence
    QByteArray field; ///< empty where none is to blame
    bool close = false; ///< the connection ends after this answer

    bool received() const { return status == 200; }
    /// Seconds for `Retry-After`; 0 where the header is not sent (all but 503).
    int retryAfter() const { return status == 503 ? 5 : 0; }
    /// The JSON body: `received`, `message`, `code`, `field`.
    QByteArray toJson() const;
};

/// The answer for `outcome` of a tracked delivery.
Verdict verdictFor(Outcome outcome);

/// The answer for an event that is acknowledged and dropped.
Verdict ignoredVerdict();

/// The answer with the status that the contract gives to `code`; 500 for a code that it does not know.
Verdict verdictFor(const support::Error &error);

/// The contract's HTTP status for `code`, e.g. 413 for `body_too_large`; 500 for an unknown one.
int httpStatus(QStringView code);

/// The standard reason phrase for a status of the contract (RFC 9110).
QByteArray reasonPhrase(int status);

} // namespace webhook
