// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostiletexts.h"

#include "webhook/payload.h"

namespace storetest {

using namespace Qt::Literals::StringLiterals;
using onboarding::RequestKind;

QString fromCode(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

QStringList hostilePieces()
{
    return {u"A"_s,
            mark,
            swappedMark,
            highest,
            QChar(0xFDD0),
            QChar(0xFFFD),
            fromCode(0x1FFFE),
            fromCode(0x1FFFF),
            fromCode(0x10FFFF),
            u"\u00e4"_s,
            u"\u202e"_s};
}

QByteArray escaped(const QString &text)
{
    QByteArray json = "\"";
    for (const QChar c : text)
        json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return json + '"';
}

QByteArray plain(const QString &text)
{
    return '"' + text.toUtf8() + '"';
}

QByteArray bodyWith(RequestKind kind, const QString &uid, const QString &text, Spelling spelling,
                    support::Timestamp updatedAt)
{
    const QByteArray json = spelling(text);
    QByteArray entity = "\"uid\":" + spelling(uid);
    for (const char *field : {"status", "previous_status", "status_text", "status_reason"})
        entity += ",\"" + QByteArray(field) + "\":" + json;
    if (kind == RequestKind::Consent)
        entity += ",\"consent_url\":" + json;
    else
        entity += ",\"domain_name\":" + json + ",\"client_id\":" + json;
    return "{\"event\":\"" + onboarding::eventName(kind).toUtf8() + "\",\"team_id\":" + json + ",\"team_name\":" + json
        + ",\"data\":{\"" + toText(kind).toUtf8() + "\":{" + entity + "},\"metadata\":{\"updated_at\":\""
        + support::toIso8601(updatedAt).toUtf8() + "\",\"workspace_id\":" + json + ",\"mailbox_id\":" + json + "}}}";
}

webhook::Delivery deliveryWith(const QByteArray &body, support::Timestamp receivedAt)
{
    webhook::Delivery delivery = deliveryOf({});
    auto payload = webhook::parsePayload(body);
    if (!payload)
        qFatal("refused: %s", qPrintable(payload.error().sentence));
    const auto change = std::get<onboarding::StatusChange>(*payload);
    delivery.receivedAt = receivedAt;
    delivery.event = onboarding::eventName(change.kind);
    delivery.body = body;
    delivery.content = webhook::Tracked{change};
    return delivery;
}

} // namespace storetest
