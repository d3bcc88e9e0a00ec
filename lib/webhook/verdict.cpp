// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/verdict.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace webhook {

namespace {

struct CodeRow {
    const char16_t *code;
    int status;
};

constexpr std::array codes{
    CodeRow{u"too_many_connections", 503},
    CodeRow{u"overloaded", 503},
    CodeRow{u"malformed_http", 400},
    CodeRow{u"http_version_unsupported", 505},
    CodeRow{u"header_too_large", 431},
    CodeRow{u"transfer_encoding_unsupported", 501},
    CodeRow{u"length_required", 411},
    CodeRow{u"body_too_large", 413},
    CodeRow{u"timeout", 408},
    CodeRow{u"not_found", 404},
    CodeRow{u"method_not_allowed", 405},
    CodeRow{u"unsupported_media_type", 415},
    CodeRow{u"unsupported_content_encoding", 415},
    CodeRow{u"remote_forbidden", 403},
    CodeRow{u"authorization_invalid", 401},
    CodeRow{u"not_configured", 503},
    CodeRow{u"signature_missing", 401},
    CodeRow{u"signature_malformed", 401},
    CodeRow{u"signature_mismatch", 401},
    CodeRow{u"malformed_json", 400},
    CodeRow{u"missing_field", 400},
    CodeRow{u"wrong_type", 400},
    CodeRow{u"team_mismatch", 400},
    CodeRow{u"unstorable", 400},
    CodeRow{u"ignored", 200},
    CodeRow{u"store_unavailable", 503},
    CodeRow{u"shutting_down", 503},
    CodeRow{u"duplicate", 200},
    CodeRow{u"late", 200},
    CodeRow{u"internal_error", 500},
};

Verdict make(const char16_t *code, const char *message)
{
    return {httpStatus(code), QStringView(code).toLatin1(), message, {}, false};
}

} // namespace

QByteArray Verdict::toJson() const
{
    if (code.isEmpty() && received() && message == "Webhook processed successfully")
        return QByteArrayLiteral("{\"received\":true,\"message\":\"Webhook processed successfully\"}");
    QJsonObject object{{QStringLiteral("received"), received()},
                       {QStringLiteral("message"), QString::fromUtf8(message)}};
    if (!code.isEmpty())
        object.insert(QStringLiteral("code"), QString::fromLatin1(code));
    if (!field.isEmpty())
        object.insert(QStringLiteral("field"), QString::fromUtf8(field));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Verdict verdictFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
    case Outcome::Recorded:
        return {200, {}, "Webhook processed successfully", {}, false};
    case Outcome::Late:
        return make(u"late", "A newer state of this request is already known.");
    case Outcome::Duplicate:
        return make(u"duplicate", "This delivery has already been received.");
    case Outcome::Unstorable:
        return make(u"unstorable", "The store cannot take the content of this delivery.");
    case Outcome::StoreUnavailable:
        return make(u"store_unavailable", "The delivery could not be stored. Send it again.");
    case Outcome::Overloaded:
        return make(u"overloaded", "Too many deliveries are waiting. Send it again.");
    case Outcome::ShuttingDown:
        break;
    }
    return make(u"shutting_down", "The receiver is stopping. Send it again.");
}

Verdict ignoredVerdict()
{
    return make(u"ignored", "This event is not tracked.");
}

Verdict verdictFor(const support::Error &error)
{
    return {httpStatus(error.code), error.code.toLatin1(), error.sentence.toUtf8(), error.place.toUtf8(), false};
}

int httpStatus(QStringView code)
{
    for (const CodeRow &row : codes) {
        if (code == QStringView(row.code))
            return row.status;
    }
    return 500;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Internal Server Error";
    }
}

} // namespace webhook
