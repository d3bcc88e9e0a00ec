// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clock.h"

#include <QDate>

#include <chrono>

namespace support {

namespace {

constexpr qint64 msPerDay = 86'400'000;

/// Reads exactly `digits` ASCII digits at `pos`; -1 where they are not there.
int number(QStringView text, qsizetype &pos, int digits)
{
    if (pos + digits > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const char16_t c = text.at(pos + i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    pos += digits;
    return value;
}

bool take(QStringView text, qsizetype &pos, char16_t c)
{
    if (pos >= text.size() || text.at(pos).unicode() != c)
        return false;
    ++pos;
    return true;
}

qint64 julianEpoch()
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return epoch;
}

void put(QString &out, int value, int digits)
{
    char16_t buffer[4];
    for (int i = digits - 1; i >= 0; --i) {
        buffer[i] = char16_t(u'0' + value % 10);
        value /= 10;
    }
    out.append(reinterpret_cast<const QChar *>(buffer), digits);
}

} // namespace

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

QString toIso8601(Timestamp time)
{
    constexpr Timestamp yearZero = -62'167'219'200'000;
    constexpr Timestamp endOf9999 = 253'402'300'799'999;
    time = qBound(yearZero, time, endOf9999);
    qint64 day = time / msPerDay;
    qint64 inDay = time % msPerDay;
    if (inDay < 0) {
        inDay += msPerDay;
        --day;
    }
    // QDate has no year 0; what lies before year 1 prints as its first instant.
    const QDate date = qMax(QDate::fromJulianDay(julianEpoch() + day), QDate(1, 1, 1));
    QString out;
    out.reserve(24);
    put(out, date.year(), 4);
    out += u'-';
    put(out, date.month(), 2);
    out += u'-';
    put(out, date.day(), 2);
    out += u'T';
    put(out, int(inDay / 3'600'000), 2);
    out += u':';
    put(out, int(inDay / 60'000 % 60), 2);
    out += u':';
    put(out, int(inDay / 1000 % 60), 2);
    out += u'.';
    put(out, int(inDay % 1000), 3);
    out += u'Z';
    return out;
}

std::optional<Timestamp> fromIso8601(QStringView text)
{
    text = text.trimmed();
    qsizetype pos = 0;
    const int year = number(text, pos, 4);
    if (year < 1 || !take(text, pos, u'-'))
        return std::nullopt;
    const int month = number(text, pos, 2);
    if (month < 0 || !take(text, pos, u'-'))
        return std::nullopt;
    const int day = number(text, pos, 2);
    const QDate date(year, month, day);
    if (day < 0 || !date.isValid())
        return std::nullopt;
    if (!take(text, pos, u'T') && !take(text, pos, u't') && !take(text, pos, u' '))
        return std::nullopt;
    const int hour = number(text, pos, 2);
    if (hour < 0 || hour > 23 || !take(text, pos, u':'))
        return std::nullopt;
    const int minute = number(text, pos, 2);
    if (minute < 0 || minute > 59)
        return std::nullopt;
    int second = 0;
    int millisecond = 0;
    if (take(text, pos, u':')) {
        second = number(text, pos, 2);
        if (second < 0 || second > 59)
            return std::nullopt;
        if (take(text, pos, u'.') || take(text, pos, u',')) {
            int scale = 100;
            const qsizetype first = pos;
            for (; pos < text.size(); ++pos) {
                const char16_t c = text.at(pos).unicode();
                if (c < u'0' || c > u'9')
                    break;
                millisecond += (c - u'0') * scale;
                scale /= 10;
            }
            if (pos == first)
                return std::nullopt;
        }
    }
    qint64 offsetMinutes = 0;
    if (take(text, pos, u'Z') || take(text, pos, u'z')) {
        // UTC
    } else {
        const bool plus = take(text, pos, u'+');
        if (!plus && !take(text, pos, u'-') && !take(text, pos, u'\u2212'))
            return std::nullopt;
        const int offsetHour = number(text, pos, 2);
        if (offsetHour < 0 || offsetHour > 23)
            return std::nullopt;
        int offsetMinute = 0;
        if (pos < text.size()) {
            take(text, pos, u':');
            offsetMinute = number(text, pos, 2);
            if (offsetMinute < 0 || offsetMinute > 59)
                return std::nullopt;
        }
        offsetMinutes = (offsetHour * 60 + offsetMinute) * (plus ? 1 : -1);
    }
    if (pos != text.size())
        return std::nullopt;
    const qint64 days = date.toJulianDay() - julianEpoch();
    const qint64 inDay = ((hour * 60LL + minute) * 60 + second) * 1000 + millisecond;
    return days * msPerDay + inDay - offsetMinutes * 60'000;
}

} // namespace support
