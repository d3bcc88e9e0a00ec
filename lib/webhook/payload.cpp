// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/payload.h"

#include "support/hexdigit.h"
#include "webhook/jsonnumbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

namespace webhook {

namespace {

using onboarding::RequestKind;
using onboarding::StatusChange;

constexpr qint64 maxCounter = 1LL << 53; // above it a double no longer counts one by one
constexpr qsizetype maxUidBytes = 255;

/// What is said about a body while its fields are read.
struct Reading {
    std::optional<support::Error> error; ///< the first
    bool roundedToLimit = false; ///< see JsonNumbers
};

/// Walks the known fields of one object and remembers the first thing that is wrong.
/// After an error every further read returns an empty value, so that callers read straight through.
class Fields {
public:
    Fields(QJsonObject object, QString path, Reading &reading)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_reading(reading)
    {
    }

    QString pathOf(QLatin1StringView name) const { return m_path.isEmpty() ? QString(name) : m_path + u'.' + name; }

    void missing(QLatin1StringView name) const
    {
        fail(QStringLiteral("missing_field"), name, QStringLiteral("%1 is missing."));
    }
    void wrongType(QLatin1StringView name, const char *expected) const
    {
        fail(QStringLiteral("wrong_type"), name, QStringLiteral("%1 must be ") + QLatin1StringView(expected) + u'.');
    }

    Fields object(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() || value.isNull())
            missing(name);
        else if (!value.isObject())
            wrongType(name, "an object");
        return Fields(value.toObject(), pathOf(name), m_reading);
    }
    /// Like object(), but absent and null are an empty object.
    Fields optionalObject(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            wrongType(name, "an object");
        return Fields(value.toObject(), pathOf(name), m_reading);
    }
    std::optional<QString> optionalText(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isString()) {
            wrongType(name, "a string");
            return std::nullopt;
        }
        return value.toString();
    }
    /// U+0000 cannot be stored in every database, and no text needs it.
    std::optional<QString> optionalCleanText(QLatin1StringView name) const
    {
        std::optional<QString> text = optionalText(name);
        if (text)
            text->replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        return text;
    }
    QString text(QLatin1StringView name) const { return optionalCleanText(name).value_or(QString()); }
    QString requiredText(QLatin1StringView name) const
    {
        const std::optional<QString> value = optionalCleanText(name);
        if (!value)
            missing(name);
        return value.value_or(QString());
    }
    qint64 counter(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() || value.isNull())
            return 0;
        // As an integer: a double cannot tell 2^53 + 1 from 2^53.
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number > maxCounter || (number == maxCounter && m_reading.roundedToLimit)) {
            wrongType(name, "a whole number from 0 to 2^53");
            return 0;
        }
        return number;
    }
    std::optional<support::Timestamp> time(QLatin1StringView name) const
    {
        const std::optional<QString> value = optionalText(name);
        if (!value || value->isEmpty())
            return std::nullopt;
        const auto time = support::fromIso8601(*value);
        if (!time)
            wrongType(name, "an ISO 8601 time with Z or an offset");
        return time;
    }

private:
    void fail(QString code, QLatin1StringView name, const QString &sentence) const
    {
        if (m_reading.error)
            return;
        const QString path = pathOf(name);
        m_reading.error =
            support::Error{std::move(code), path, sentence.contains(u'%') ? sentence.arg(path) : sentence};
    }

    QJsonObject m_object;
    QString m_path;
    Reading &m_reading;
};

constexpr QByteArrayView mark("\xEF\xBB\xBF");

/// RFC 8259 lets a reader ignore a byte order mark.
QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith(mark) ? body.mid(mark.size()) : body;
}

/// The body for Qt's parser, which drops a U+FEFF at the start of a text: there it is part of the text, and stays where
/// it is escaped.
QByteArray forParser(const QByteArray &body)
{
    QByteArray json = withoutMark(body);
    return !json.contains('\xEF') ? json : json.replace("\"\xEF\xBB\xBF", "\"\\ufeff");
}

auto malformed(qsizetype offset, const QString &what)
{
    return support::failure(QStringLiteral("malformed_json"), QStringLiteral("$"),
                            QStringLiteral("The body is not valid JSON at byte %1: %2.").arg(offset).arg(what));
}

StatusChange readChange(RequestKind kind, const Fields &root)
{
    using namespace Qt::Literals::StringLiterals;
    StatusChange change;
    change.kind = kind;
    const Fields data = root.object("data"_L1);
    const Fields entity = data.object(kind == RequestKind::Consent ? "consent_request"_L1 : "client_id_request"_L1);

    const std::optional<QString> uid = entity.optionalText("uid"_L1);
    if (!uid)
        entity.missing("uid"_L1);
    else if (uid->isEmpty() || uid->contains(QChar(u'\0')) || uid->toUtf8().size() > maxUidBytes)
        entity.wrongType("uid"_L1, "a string of 1 to 255 bytes without U+0000");
    change.uid = uid.value_or(QString());
    change.status = entity.requiredText("status"_L1);
    if (change.status.isEmpty())
        entity.wrongType("status"_L1, "a string that is not empty");
    if (kind == RequestKind::Consent) {
        change.consentUrl = entity.requiredText("consent_url"_L1);
    } else {
        change.domainName = entity.requiredText("domain_name"_L1);
        change.clientId = entity.requiredText("client_id"_L1);
    }
    // A text that is absent and an empty one are the same (section 1); it is not kept as "" since exports say null.
    if (QString previous = entity.text("previous_status"_L1); !previous.isEmpty())
        change.previousStatus = std::move(previous);
    change.statusText = entity.text("status_text"_L1);
    change.statusReason = entity.text("status_reason"_L1);
    change.retryCount = entity.counter("retry_count"_L1);
    change.maxRetries = entity.counter("max_retries"_L1);
    change.completedAt = entity.time("completed_at"_L1);

    const Fields metadata = data.optionalObject("metadata"_L1);
    change.updatedAt = metadata.time("updated_at"_L1);
    change.workspaceId = metadata.text("workspace_id"_L1);
    if (kind == RequestKind::Consent)
        change.mailboxId = metadata.text("mailbox_id"_L1);

    change.timestamp = root.time("timestamp"_L1);
    change.teamId = root.text("team_id"_L1);
    change.teamName = root.text("team_name"_L1);
    return change;
}

/// A number, text, `true`, `false` or `null` alone is valid JSON, but QJsonDocument takes only arrays and objects.
bool isScalarDocument(const QByteArray &body)
{
    return QJsonDocument::fromJson('[' + body + ']').array().size() == 1;
}

/// The document that `json` is; nothing where it is none, which `error` tells.
std::optional<QJsonDocument> documentOf(const QByteArray &json, QJsonParseError &error)
{
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError && !isScalarDocument(json))
        return std::nullopt;
    return document;
}

/// Whether the words in `body` can be found by looking at its bytes: UTF-16, compressed and other binary ones hide
/// them.
bool isPlainText(const QByteArray &body)
{
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
    };
    return body.isValidUtf8() && std::none_of(body.begin(), body.end(), isControl);
}

/// `body` in lower case with `\uXXXX` escapes of ASCII characters decoded; what is no valid escape stays.
QByteArray decodedLower(const QByteArray &body)
{
    QByteArray out;
    out.reserve(body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == '\\' && i + 5 < body.size() && body[i + 1] == 'u') {
            int code = 0;
            for (qsizetype digit = i + 2; digit < i + 6 && code >= 0; ++digit) {
                const int value = support::hexValue(body[digit]);
                code = value < 0 ? -1 : code * 16 + value;
            }
            if (code >= 0 && code < 0x80) {
                out += char(code);
                i += 5;
                continue;
            }
        }
        out += body[i];
    }
    return out.toLower();
}

} // namespace

support::Result<Payload> parsePayload(const QByteArray &body)
{
    using namespace Qt::Literals::StringLiterals;
    QJsonParseError parseError;
    const QByteArray json = forParser(body);
    // Qt's parser ignores a mark by itself, so it would ignore a second one.
    if (json.startsWith(mark))
        return malformed(mark.size(), QStringLiteral("there is a second byte order mark"));
    const auto document = documentOf(json, parseError);
    if (!document)
        return malformed(parseError.offset, parseError.errorString());
    const JsonNumbers numbers = numbersOf(json);
    if (numbers.illegalAt >= 0)
        return malformed(numbers.illegalAt, QStringLiteral("illegal number"));
    if (!document->isObject())
        return support::failure(QStringLiteral("wrong_type"), QStringLiteral("$"),
                                QStringLiteral("The body must be a JSON object."));

    Reading reading;
    reading.roundedToLimit = numbers.roundedToLimit;
    const std::optional<support::Error> &error = reading.error;
    const Fields root(document->object(), QString(), reading);
    const QString event = root.requiredText("event"_L1);
    if (error)
        return support::Unexpected<support::Error>{*error};
    const auto kind = onboarding::trackedKind(event);
    if (!kind)
        return Payload(UntrackedEvent{event});
    StatusChange change = readChange(*kind, root);
    if (error)
        return support::Unexpected<support::Error>{*error};
    return Payload(std::move(change));
}

std::optional<QString> eventOf(const QByteArray &body)
{
    const QJsonValue event = QJsonDocument::fromJson(forParser(body)).object().value(QLatin1StringView("event"));
    return event.isString() ? std::optional(event.toString()) : std::nullopt;
}

bool mayKeepBody(const QByteArray &body, QStringView headerEvent)
{
    if (!isPlainText(body))
        return false;
    const QByteArray lower = decodedLower(body);
    if (lower.contains("passw") || lower.contains("secret"))
        return false;
    QJsonParseError parseError;
    const auto document = documentOf(withoutMark(body), parseError);
    if (!document)
        return onboarding::trackedKind(headerEvent).has_value();
    return onboarding::trackedKind(document->object().value(QLatin1StringView("event")).toString()).has_value();
}

} // namespace webhook
