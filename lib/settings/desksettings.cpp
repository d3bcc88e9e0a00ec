// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/desksettings.h"

#include "settings/iniedit.h"
#include "support/logging.h"

#include <QRegularExpression>

namespace settings {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Switch {
    QLatin1StringView key;
    bool DeskSettings::*target;
};
constexpr Switch switches[] = {
    {"notify_customer"_L1, &DeskSettings::notifyCustomer},
    {"notify_trouble"_L1, &DeskSettings::notifyTrouble},
    {"notify_completed"_L1, &DeskSettings::notifyCompleted},
    {"sound"_L1, &DeskSettings::sound},
};

struct Limit {
    QLatin1StringView key;
    int DeskSettings::*target;
};
constexpr Limit limits[] = {
    {"stuck_queued_minutes"_L1, &DeskSettings::queuedMinutes},
    {"stuck_pending_minutes"_L1, &DeskSettings::pendingMinutes},
    {"stuck_processing_minutes"_L1, &DeskSettings::processingMinutes},
    {"stuck_unknown_minutes"_L1, &DeskSettings::unknownMinutes},
};

QString textOf(bool on)
{
    return on ? u"yes"_s : u"no"_s;
}

QString textOf(const std::optional<QuietHours> &quiet)
{
    return quiet ? quiet->from.toString(u"HH:mm"_s) + u'-' + quiet->until.toString(u"HH:mm"_s) : QString();
}

std::optional<QuietHours> quietFrom(const QString &text)
{
    const QStringList ends = text.split(u'-');
    const auto from = timeOfDay(ends.value(0).trimmed()), until = timeOfDay(ends.value(1).trimmed());
    if (ends.size() != 2 || !from || !until || *from == *until)
        return std::nullopt;
    return QuietHours{*from, *until};
}

} // namespace

std::optional<QTime> timeOfDay(const QString &text)
{
    static const QRegularExpression form(u"^([01]?[0-9]|2[0-3]):([0-5][0-9])$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt());
}

bool QuietHours::contains(QTime time) const
{
    return from < until ? time >= from && time < until : time >= from || time < until;
}

support::Result<void> DeskSettings::set(const QString &key, const QString &value, const QString &place)
{
    const auto wrong = [&](const QString &expected) {
        return support::failure(
            u"wrong_value"_s, place,
            u"%1: %2 is '%3', but it must be %4."_s.arg(place, key, support::forLog(value), expected));
    };
    for (const Switch &one : switches) {
        if (key != one.key)
            continue;
        if (value != u"yes" && value != u"no")
            return wrong(u"yes or no"_s);
        this->*one.target = value == u"yes";
        return {};
    }
    for (const Limit &one : limits) {
        if (key != one.key)
            continue;
        bool ok = false;
        const int minutes = value.toInt(&ok);
        if (!ok || minutes < 1 || minutes > mostMinutes)
            return wrong(u"a whole number of minutes from 1 to %1"_s.arg(mostMinutes));
        this->*one.target = minutes;
        return {};
    }
    if (key == u"quiet_hours") {
        quiet = quietFrom(value);
        if (!quiet)
            return wrong(u"two different times of day such as 18:00-08:00"_s);
        return {};
    }
    if (key == u"language") {
        language = value;
        return {};
    }
    return support::failure(u"broken_config"_s, place,
                            u"%1: there is no setting '%2' in [desk]."_s.arg(place, support::forLog(key)));
}

std::vector<IniChange> DeskSettings::changesSince(const DeskSettings &before) const
{
    std::vector<IniChange> changes;
    const QString section = u"desk"_s;
    for (const Switch &one : switches) {
        if (this->*one.target != before.*one.target)
            changes.push_back({section, QString(one.key), textOf(this->*one.target)});
    }
    for (const Limit &one : limits) {
        if (this->*one.target != before.*one.target)
            changes.push_back({section, QString(one.key), QString::number(this->*one.target)});
    }
    if (quiet != before.quiet)
        changes.push_back({section, u"quiet_hours"_s, textOf(quiet)});
    if (language != before.language)
        changes.push_back({section, u"language"_s, language});
    return changes;
}

} // namespace settings
