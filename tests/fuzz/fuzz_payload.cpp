// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "onboarding/request.h"
#include "webhook/intake.h"
#include "webhook/payload.h"
#include "webhook/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>

using namespace fuzzing;

namespace {

constexpr auto tracked = u"consent_request.status_changed";

void checkChange(const onboarding::StatusChange &change)
{
    const qsizetype uid = change.uid.toUtf8().size();
    require(uid >= 1 && uid <= 255 && !change.uid.contains(QChar(0)));
    require(!change.status.isEmpty());
    require(change.retryCount >= 0 && change.maxRetries >= 0);
    for (const QString &text : {change.status, change.previousStatus.value_or(QString()), change.statusText,
                                change.statusReason, change.consentUrl, change.domainName, change.clientId,
                                change.workspaceId, change.mailboxId, change.teamId, change.teamName})
        require(!text.contains(QChar(0)));
    require(onboarding::contentHash(change).size() == 32);
    require(onboarding::orderOf(change, 0) == onboarding::orderOf(change, 0));
    const onboarding::ChangeTime time = onboarding::timeOf(change, 0);
    require(time.occurredAt <= 5 * 60 * 1000 && (time.believed || time.occurredAt == 0));
}

/// Whether any text in `value`, or any key, holds one of the words that must not touch the disk.
bool names(const QJsonValue &value, const QString &word)
{
    if (value.isString())
        return value.toString().toLower().contains(word);
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            if (names(item, word))
                return true;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().toLower().contains(word) || names(it.value(), word))
            return true;
    }
    return false;
}

void checkKept(const QByteArray &body)
{
    const QByteArray lower = body.toLower();
    require(!lower.contains("passw") && !lower.contains("secret"));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    require(!names(root, QStringLiteral("passw")) && !names(root, QStringLiteral("secret")));
}

/// The same content in another spelling is the same payload.
void checkRespelled(const QByteArray &body, const webhook::Payload &payload)
{
    if (body.indexOf("\xEF\xBB\xBF", 1) > 0)
        return; // Qt's own parser, which respells here, loses the mark at the beginning of a text
    const QJsonObject object = QJsonDocument::fromJson(body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body).object();
    const QByteArray spelled = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (spelled.contains("\xEF\xBF\xBD") || spelled.contains("\\ud") || spelled.contains("\\uD"))
        return; // a lone surrogate has no spelling of its own
    const auto again = webhook::parsePayload(spelled);
    require(again.hasValue());
    if (const auto *change = std::get_if<onboarding::StatusChange>(&payload)) {
        require(*change == std::get<onboarding::StatusChange>(*again));
        require(onboarding::contentHash(*change)
                == onboarding::contentHash(std::get<onboarding::StatusChange>(*again)));
    } else {
        require(std::get<webhook::UntrackedEvent>(payload).event == std::get<webhook::UntrackedEvent>(*again).event);
    }
}

/// Judged as a whole request: what is accepted, ignored, quarantined and refused is what the contract says.
void checkJudged(const QByteArray &body, const support::Result<webhook::Payload> &payload)
{
    static const QByteArray key("fuzzed-key");
    static const webhook::SignatureVerifier verifier({webhook::Source::fromKey(QStringLiteral("fuzz"), key)},
                                                     webhook::SignatureScheme::Either);
    webhook::Intake intake;
    intake.eventHeader = QStringView(tracked).toUtf8();
    intake.body = body;
    intake.remote = QStringLiteral("192.0.2.1");
    const webhook::Delivery stranger = webhook::judge(intake, verifier);
    require(std::holds_alternative<webhook::Refused>(stranger.content));
    require(stranger.body.isEmpty() && stranger.event.isEmpty());

    intake.signatureHeaders = {webhook::signatureHeader(webhook::SignatureScheme::Hmac, key, body)};
    const webhook::Delivery delivery = webhook::judge(intake, verifier);
    require(delivery.trust == onboarding::Trust::Authenticated);
    if (!payload) {
        const auto *quarantined = std::get_if<webhook::Quarantined>(&delivery.content);
        require(quarantined && quarantined->error == payload.error());
        const webhook::Verdict verdict = webhook::verdictFor(quarantined->error);
        require(verdict.status == 400 && !verdict.field.isEmpty());
        require(QJsonDocument::fromJson(verdict.toJson()).object().value(QStringLiteral("code")).toString()
                == payload.error().code);
    } else if (std::holds_alternative<webhook::UntrackedEvent>(*payload)) {
        require(std::holds_alternative<webhook::Ignored>(delivery.content) && delivery.body.isEmpty());
    } else {
        require(std::holds_alternative<webhook::Tracked>(delivery.content) && delivery.body == body);
        require(onboarding::trackedKind(delivery.event).has_value());
    }
    if (std::holds_alternative<webhook::Quarantined>(delivery.content) && !delivery.body.isEmpty())
        checkKept(delivery.body);
}

} // namespace

/// Any bytes as a webhook body: an answer that keeps the promises of payload.h and of the contract, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto payload = webhook::parsePayload(body);
    const auto twin = webhook::parsePayload(body);
    require(payload.hasValue() == twin.hasValue());
    if (!payload) {
        const support::Error &error = payload.error();
        require(error == twin.error());
        require(error.code == u"malformed_json" || error.code == u"missing_field" || error.code == u"wrong_type");
        require(!error.place.isEmpty() && !error.sentence.isEmpty());
    } else {
        if (const auto *change = std::get_if<onboarding::StatusChange>(&*payload)) {
            require(*change == std::get<onboarding::StatusChange>(*twin));
            checkChange(*change);
        } else {
            require(!onboarding::trackedKind(std::get<webhook::UntrackedEvent>(*payload).event));
        }
        checkRespelled(body, *payload);
    }
    checkJudged(body, payload);
    if (webhook::mayKeepBody(body, tracked))
        checkKept(body);
    return 0;
}
