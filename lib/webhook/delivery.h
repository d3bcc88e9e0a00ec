// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"
#include "support/error.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace webhook {

using support::Timestamp;

/// What the checks made of a delivery, before the store has seen it.
struct Tracked { ///< a change of a request, to be stored
    onboarding::StatusChange change;
};
struct Ignored { ///< an event we do not track: its name is counted, the body dropped
};
struct Quarantined { ///< a good signature over a body we cannot take (400)
    support::Error error;
};
struct Refused { ///< no good signature (401): only time, remote and size are kept
    QString code;
    qint64 size = 0; ///< of the body, bytes
};

/// One webhook on its way from the server to the store.
struct Delivery {
    Timestamp receivedAt = 0;
    QString remote; ///< the sender's address
    QString source; ///< name of the signature source that matched; empty when refused
    onboarding::Trust trust = onboarding::Trust::Token;
    QString event; ///< the body's own event name; where it cannot be read, the header's
    bool headerEventMismatch = false; ///< `X-InboxKit-Event` was there and named another event than the body
    QByteArray body; ///< raw bytes; empty where it must not be kept (Ignored, Refused, see mayKeepBody())
    bool bodyKept = false;
    std::variant<Tracked, Ignored, Quarantined, Refused> content;
    qint64 quarantineId = 0; ///< the quarantined delivery that this one is, looked at again; 0: none. Its commit ends
                             ///< the quarantine.
};

} // namespace webhook
