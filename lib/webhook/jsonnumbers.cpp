// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/jsonnumbers.h"

namespace webhook {

namespace {

/// A number taken apart by the grammar of RFC 8259, section 6.
struct Number {
    bool legal = false;
    QByteArray digits; ///< of the whole part and the fraction
    qsizetype fraction = 0; ///< how many of them are the fraction's
    QByteArrayView exponent;
};

qsizetype digitsAt(QByteArrayView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return end - from;
}

Number taken(QByteArrayView text)
{
    Number number;
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return number;
    number.digits = text.sliced(at, whole).toByteArray();
    at += whole;
    if (at < text.size() && text[at] == '.') {
        number.fraction = digitsAt(text, ++at);
        if (number.fraction == 0)
            return number;
        number.digits += text.sliced(at, number.fraction);
        at += number.fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const qsizetype start = ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype count = digitsAt(text, at);
        if (count == 0)
            return number;
        at += count;
        number.exponent = text.sliced(start, at - start);
    }
    number.legal = at == text.size();
    return number;
}

/// Whether `text`, read as a double, is 2^53, but its digits say something else.
bool isRoundedToLimit(QByteArrayView text, const Number &number)
{
    constexpr QByteArrayView limit("9007199254740992");
    constexpr double limitValue = 9007199254740992.0;
    if (number.fraction == 0 && number.exponent.isEmpty())
        return false; // Qt keeps an integer as it is
    if (text.toByteArray().toDouble() != limitValue)
        return false;
    // The limit's digits end with no zero, so its plain form is one only.
    QByteArrayView digits = number.digits;
    qsizetype shift = number.exponent.isEmpty() ? 0 : number.exponent.toByteArray().toLongLong();
    shift -= number.fraction;
    while (digits.startsWith('0'))
        digits = digits.sliced(1);
    for (; digits.endsWith('0'); ++shift)
        digits.chop(1);
    return digits != limit || shift != 0;
}

bool isPartOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
}

} // namespace

JsonNumbers numbersOf(QByteArrayView json)
{
    JsonNumbers numbers;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '-' || c == '.' || (c >= '0' && c <= '9')) {
            qsizetype end = i + 1;
            while (end < json.size() && isPartOfNumber(json[end]))
                ++end;
            const QByteArrayView text = json.sliced(i, end - i);
            const Number number = taken(text);
            if (!number.legal) {
                numbers.illegalAt = i;
                return numbers;
            }
            numbers.roundedToLimit = numbers.roundedToLimit || isRoundedToLimit(text, number);
            i = end - 1;
        }
    }
    return numbers;
}

} // namespace webhook
