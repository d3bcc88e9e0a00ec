// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/curlcommand.h"

#include <QStringDecoder>

#include <algorithm>

namespace desk {

namespace {

/// Linux takes 128 KiB for one argument of a program.
constexpr qsizetype longestArgument = 100'000;

/// What a terminal shows as it is, and what does not read like something else.
bool isHarmless(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n'
            || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph);
    });
}

} // namespace

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

QString curlCommand(const store::DeliveryRecord &delivery, const QString &url)
{
    QStringList words{QStringLiteral("curl"), QStringLiteral("-X POST"),
                      QStringLiteral("-H 'Content-Type: application/json'")};
    if (!delivery.event.isEmpty() && isHarmless(delivery.event) && !delivery.event.contains(u'\n'))
        words << QStringLiteral("-H ") + shellQuoted(QStringLiteral("X-InboxKit-Event: ") + delivery.event);
    words << QStringLiteral("-H \"X-InboxKit-Signature: sha256=$SIGNATURE\"");

    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString body = decoder(delivery.body);
    const bool asText = !decoder.hasError() && isHarmless(body) && delivery.body.size() <= longestArgument;
    // --data-raw: a body that begins with @ is no file name.
    words << (asText ? QStringLiteral("--data-raw ") + shellQuoted(body) : QStringLiteral("--data-binary @-"));
    words << shellQuoted(url);
    const QString call = words.join(QStringLiteral(" \\\n  "));
    if (asText)
        return call;
    return QStringLiteral("printf %s %1 | base64 -d | ").arg(shellQuoted(QString::fromLatin1(delivery.body.toBase64())))
        + call;
}

} // namespace desk
