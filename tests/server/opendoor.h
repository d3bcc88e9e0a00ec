// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/rawclient.h"
#include "server/receiver.h"
#include "server/recordingsink.h"

namespace servertest {

constexpr support::Timestamp fixedNow = 1'704'906'300'000; // 2024-01-10T17:05:00Z

class FixedClock final : public support::Clock {
public:
    support::Timestamp now() const override { return fixedNow; }
};

/// A receiver on a free port of this machine, over a sink that remembers.
class OpenDoor {
public:
    OpenDoor();

    /// Opens with `options`; false, after a warning, where that fails.
    bool open();
    RawClient client() const { return RawClient(receiver.url()); }
    quint64 count(const char *outcome, const char *code) const
    {
        return receiver.counters().deliveries.value({outcome, code});
    }

    RecordingSink sink;
    FixedClock clock;
    server::Receiver receiver;
    server::ReceiverOptions options; ///< one source with `apiKey`
};

inline const QByteArray apiKey = QByteArrayLiteral("ik_test_key");

/// A tracked body for a consent request of this uid.
QByteArray consentBody(const QByteArray &uid = "consent-1");

/// The value of a good signature header for the whole file's key.
QByteArray goodSignature();

/// `method target HTTP/1.1` with Host, Content-Length of `body`, and these further fields (each with its CRLF).
QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &fields,
                   const QByteArray &body);

/// A delivery as InboxKit sends it, well signed.
QByteArray delivery(const QByteArray &body = consentBody(), const QByteArray &moreFields = {});

} // namespace servertest
