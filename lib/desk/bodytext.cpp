// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/bodytext.h"

#include <QJsonDocument>
#include <QStringDecoder>

namespace desk {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

} // namespace

// QJsonDocument would sort the keys, drop the first of two equal ones and write numbers its own way.
QByteArray indentedJson(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    int depth = 0;
    const auto newLine = [&out, &depth] {
        out += '\n';
        // Deep nesting would make a few bytes into megabytes.
        out += QByteArray(2 * qMin(depth, 40), ' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isSpace(c))
            continue;
        if (c == '"') {
            qsizetype end = i + 1;
            while (end < json.size() && json[end] != '"')
                end += json[end] == '\\' ? 2 : 1;
            out += json.mid(i, end + 1 - i);
            i = end;
        } else if (c == '{' || c == '[') {
            qsizetype next = i + 1;
            while (next < json.size() && isSpace(json[next]))
                ++next;
            out += c;
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                out += json[next];
                i = next;
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
    return out;
}

BodyText bodyText(const QByteArray &body)
{
    const QByteArray content = withoutMark(body);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString plain = decoder(content);
    if (decoder.hasError())
        return {BodyText::Form::Base64, QString::fromLatin1(body.toBase64())};
    QJsonParseError error;
    (void)QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return {BodyText::Form::Plain, plain};
    return {BodyText::Form::Json, QString::fromUtf8(indentedJson(content))};
}

} // namespace desk
