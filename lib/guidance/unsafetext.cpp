// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/unsafetext.h"

#include <QChar>
#include <QList>

namespace guidance {

namespace {

constexpr qsizetype lineLimit = 500;

/// Unicode's Default_Ignorable_Code_Point without those that a category covers already, and the blank Braille pattern.
bool isDrawnAsNothing(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f)
        || c == 0x2800 || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfff8)
        || (c >= 0xe0000 && c <= 0xe0fff);
}

} // namespace

bool isDeceptive(char32_t character)
{
    if (character == U' ')
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isDrawnAsNothing(character);
    }
}

bool hasDeceptive(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isDeceptive(c))
            return true;
    }
    return false;
}

QString asOneLine(QStringView text)
{
    QString line;
    for (const char32_t c : text.toUcs4()) {
        if (line.size() >= lineLimit) {
            line += u'…';
            break;
        }
        if (c < 0x10000 && QChar(char16_t(c)).isSpace())
            line += u' ';
        else if (isDeceptive(c))
            line += QChar(QChar::ReplacementCharacter);
        else
            line += QChar::fromUcs4(c);
    }
    line = line.simplified();
    // A name that holds an address would become a link in most mail and chat programs.
    line.replace(QStringLiteral("://"), QStringLiteral(": //"));
    return line;
}

} // namespace guidance
