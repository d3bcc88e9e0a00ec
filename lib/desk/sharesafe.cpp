// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sharesafe.h"

#include "guidance/consentlink.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

namespace desk {

namespace {

constexpr int deepest = 32;

enum class Treatment {
    Code, ///< stays where it is a known one
    Time, ///< stays where it is a time
    Number, ///< stays where it is a number
    Link, ///< the sign-in host stays
    Pseudonym,
    Text, ///< only its length stays
    Container,
};

/// Every field of the contract that may say something; the others are not even looked at.
const QHash<QString, Treatment> &treatments()
{
    static const QHash<QString, Treatment> known{
        {QStringLiteral("event"), Treatment::Code},
        {QStringLiteral("timestamp"), Treatment::Time},
        {QStringLiteral("data"), Treatment::Container},
        {QStringLiteral("consent_request"), Treatment::Container},
        {QStringLiteral("client_id_request"), Treatment::Container},
        {QStringLiteral("metadata"), Treatment::Container},
        {QStringLiteral("status"), Treatment::Code},
        {QStringLiteral("previous_status"), Treatment::Code},
        {QStringLiteral("status_reason"), Treatment::Code},
        {QStringLiteral("status_text"), Treatment::Text},
        {QStringLiteral("retry_count"), Treatment::Number},
        {QStringLiteral("max_retries"), Treatment::Number},
        {QStringLiteral("completed_at"), Treatment::Time},
        {QStringLiteral("updated_at"), Treatment::Time},
        {QStringLiteral("consent_url"), Treatment::Link},
        {QStringLiteral("uid"), Treatment::Pseudonym},
        {QStringLiteral("team_id"), Treatment::Pseudonym},
        {QStringLiteral("team_name"), Treatment::Pseudonym},
        {QStringLiteral("workspace_id"), Treatment::Pseudonym},
        {QStringLiteral("mailbox_id"), Treatment::Pseudonym},
        {QStringLiteral("domain_name"), Treatment::Pseudonym},
        {QStringLiteral("client_id"), Treatment::Pseudonym},
    };
    return known;
}

/// Words that the contract or a provider's documentation knows. A pattern would let names through: `anna_schmidt`.
bool isCode(const QString &text)
{
    static const QSet<QString> codes{
        QStringLiteral("consent_request.status_changed"),
        QStringLiteral("client_id_request.status_changed"),
        QStringLiteral("domain.status_changed"),
        QStringLiteral("mailbox.status_changed"),
        QStringLiteral("queued"),
        QStringLiteral("pending"),
        QStringLiteral("processing"),
        QStringLiteral("completed"),
        QStringLiteral("failed"),
        QStringLiteral("errored"),
        QStringLiteral("cancelled"),
        QStringLiteral("user_denied"),
        QStringLiteral("scope_mismatch"),
        QStringLiteral("access_denied"),
        QStringLiteral("admin_policy_enforced"),
        QStringLiteral("org_internal"),
        QStringLiteral("redirect_uri_mismatch"),
        QStringLiteral("unauthorized_client"),
    };
    static const QRegularExpression microsoft(QRegularExpression::anchoredPattern(QStringLiteral("AADSTS[0-9]{4,7}")));
    return codes.contains(text) || microsoft.match(text).hasMatch();
}

QString omitted(const QString &text)
{
    return QStringLiteral("[text of %1 characters]").arg(text.size());
}

} // namespace

ShareSafe::ShareSafe()
    : m_key(32, Qt::Uninitialized)
{
    QRandomGenerator::system()->generate(m_key.begin(), m_key.end());
}

QString ShareSafe::pseudonym(const QString &kind, const QString &text) const
{
    if (text.isEmpty())
        return {};
    const QByteArray digest =
        QMessageAuthenticationCode::hash(text.toUtf8(), m_key, QCryptographicHash::Sha256).toHex().left(10);
    return QStringLiteral("%1-%2").arg(kind, QString::fromLatin1(digest));
}

QJsonValue ShareSafe::redactedText(const QString &key, const QString &text) const
{
    if (text.isEmpty())
        return text;
    switch (treatments().value(key, Treatment::Container)) {
    case Treatment::Code:
        return isCode(text) ? text : pseudonym(key, text);
    case Treatment::Time:
        return support::fromIso8601(text) ? support::toIso8601(*support::fromIso8601(text)) : omitted(text);
    case Treatment::Link: {
        const guidance::LinkInspection link = guidance::inspectConsentLink(text);
        return link.isKnown() ? QStringLiteral("https://%1/[removed]").arg(link.host)
                              : QStringLiteral("[unusual link of %1 characters]").arg(text.size());
    }
    case Treatment::Pseudonym:
        return pseudonym(key, text);
    case Treatment::Number:
    case Treatment::Text:
    case Treatment::Container:
        break;
    }
    return omitted(text);
}

QJsonValue ShareSafe::redacted(const QString &key, const QJsonValue &value, int depth) const
{
    const auto treatment = treatments().constFind(key);
    const bool known = treatment != treatments().constEnd();
    switch (value.type()) {
    case QJsonValue::Object: {
        if (depth >= deepest || (depth > 0 && (!known || *treatment != Treatment::Container)))
            return QStringLiteral("[object]");
        QJsonObject safe;
        const QJsonObject object = value.toObject();
        int unknown = 0;
        for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
            if (treatments().contains(field.key()))
                safe.insert(field.key(), redacted(field.key(), field.value(), depth + 1));
            else
                ++unknown;
        }
        // Names of fields can be names of people.
        if (unknown > 0)
            safe.insert(QStringLiteral("[unknown fields]"), unknown);
        return safe;
    }
    case QJsonValue::Array:
        return QStringLiteral("[array of %1]").arg(value.toArray().size());
    case QJsonValue::String:
        return redactedText(key, value.toString());
    case QJsonValue::Double:
        return known && *treatment == Treatment::Number ? value : QJsonValue(QStringLiteral("[number]"));
    default:
        return value; // true, false and null say nothing of anybody
    }
}

QString ShareSafe::remoteOf(const QString &address) const
{
    if (address.startsWith(QLatin1StringView("127.")) || address == QLatin1StringView("::1"))
        return QStringLiteral("loopback");
    return pseudonym(QStringLiteral("remote"), address);
}

QJsonObject ShareSafe::delivery(const store::DeliveryRecord &record) const
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject safe{
        {QStringLiteral("id"), record.id},
        {QStringLiteral("received_at"), support::toIso8601(record.receivedAt)},
        {QStringLiteral("remote"), remoteOf(record.remote)},
        {QStringLiteral("source"), orNull(pseudonym(QStringLiteral("source"), record.source))},
        {QStringLiteral("event"),
         record.event.isEmpty() ? QJsonValue() : redactedText(QStringLiteral("event"), record.event)},
        {QStringLiteral("kind"), orNull(record.kind)},
        {QStringLiteral("uid"), orNull(pseudonym(QStringLiteral("uid"), record.uid))},
        {QStringLiteral("outcome"), record.outcome},
        {QStringLiteral("code"), orNull(record.code)},
        {QStringLiteral("field"), orNull(record.field)},
        {QStringLiteral("header_event_mismatch"), record.headerEventMismatch},
        {QStringLiteral("time_believed"), record.timeBelieved},
        {QStringLiteral("duplicates"), record.duplicates},
        {QStringLiteral("body_kept"), record.bodyKept},
    };
    if (!record.bodyKept)
        return safe;
    safe.insert(QStringLiteral("body_bytes"), record.body.size());
    QJsonParseError error;
    const QJsonDocument body = QJsonDocument::fromJson(record.body, &error);
    if (error.error == QJsonParseError::NoError && body.isObject())
        safe.insert(QStringLiteral("body"), redacted(QString(), body.object(), 0));
    else
        safe.insert(QStringLiteral("body_problem_at_byte"), error.offset);
    return safe;
}

} // namespace desk
