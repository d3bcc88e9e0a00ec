// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onboarding/request.h"
#include "webhook/payload.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

/// Any bytes as a webhook body: an answer that keeps the promises of payload.h, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto payload = webhook::parsePayload(body);
    if (!payload) {
        const support::Error &error = payload.error();
        require(error.code == u"malformed_json" || error.code == u"missing_field" || error.code == u"wrong_type");
        require(!error.place.isEmpty() && !error.sentence.isEmpty());
    } else if (const auto *change = std::get_if<onboarding::StatusChange>(&*payload)) {
        const qsizetype uid = change->uid.toUtf8().size();
        require(uid >= 1 && uid <= 255 && !change->uid.contains(QChar(0)));
        require(!change->status.isEmpty());
        require(change->retryCount >= 0 && change->maxRetries >= 0);
        for (const QString &text :
             {change->status, change->statusText, change->consentUrl, change->clientId, change->teamName})
            require(!text.contains(QChar(0)));
        require(onboarding::contentHash(*change).size() == 32);
        require(onboarding::orderOf(*change, 0) == onboarding::orderOf(*change, 0));
    } else {
        require(!onboarding::trackedKind(std::get<webhook::UntrackedEvent>(*payload).event));
    }
    if (webhook::mayKeepBody(body, u"consent_request.status_changed")) {
        const QByteArray lower = body.toLower();
        require(!lower.contains("passw") && !lower.contains("secret"));
    }
    return 0;
}
