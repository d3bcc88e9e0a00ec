// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/deliverywording.h"

#include <QCoreApplication>
#include <QLocale>

namespace monitor::wording {

namespace {

struct Delivery {
    Q_DECLARE_TR_FUNCTIONS(Delivery)
};

} // namespace

QString outcomeWord(const QString &outcome)
{
    const std::pair<QLatin1StringView, QString> words[] = {
        {QLatin1StringView("accepted"), Delivery::tr("accepted")},
        {QLatin1StringView("late"), Delivery::tr("late")},
        {QLatin1StringView("duplicate"), Delivery::tr("duplicate")},
        {QLatin1StringView("ignored"), Delivery::tr("ignored")},
        {QLatin1StringView("quarantined"), Delivery::tr("quarantined")},
        {QLatin1StringView("refused"), Delivery::tr("refused")},
        {QLatin1StringView("rejected"), Delivery::tr("rejected")},
        {QLatin1StringView("failed"), Delivery::tr("not stored")},
    };
    for (const auto &[known, word] : words) {
        if (outcome == known)
            return word;
    }
    return outcome;
}

QString outcomeIcon(const QString &outcome)
{
    if (outcome == QLatin1StringView("accepted"))
        return QStringLiteral("check");
    if (outcome == QLatin1StringView("late"))
        return QStringLiteral("clock");
    if (outcome == QLatin1StringView("quarantined"))
        return QStringLiteral("warning");
    if (outcome == QLatin1StringView("refused"))
        return QStringLiteral("error");
    return QStringLiteral("cancelled");
}

ToneName outcomeTone(const QString &outcome)
{
    if (outcome == QLatin1StringView("accepted"))
        return ToneName::Done;
    if (outcome == QLatin1StringView("late"))
        return ToneName::Working;
    if (outcome == QLatin1StringView("quarantined"))
        return ToneName::Waiting;
    if (outcome == QLatin1StringView("refused"))
        return ToneName::Trouble;
    return ToneName::Neutral;
}

QString outcomeExplanation(const store::DeliveryRecord &delivery)
{
    if (delivery.outcome == QLatin1StringView("accepted"))
        return Delivery::tr("It changed its request.");
    if (delivery.outcome == QLatin1StringView("late"))
        return Delivery::tr("A newer state of its request was known already, so it stands in the timeline only.");
    if (delivery.outcome == QLatin1StringView("ignored"))
        return Delivery::tr("This program does not track such events. Nothing but its name is kept.");
    if (delivery.outcome == QLatin1StringView("quarantined")) {
        return Delivery::tr("Its signature was good, but it could not be taken. %1").arg(codeSentence(delivery.code));
    }
    return Delivery::tr("Nobody vouches for it: nothing but its time and sender is kept. %1")
        .arg(codeSentence(delivery.code));
}

QString codeSentence(const QString &code)
{
    const std::pair<QLatin1StringView, QString> sentences[] = {
        {QLatin1StringView("malformed_json"), Delivery::tr("The body is not valid JSON.")},
        {QLatin1StringView("missing_field"), Delivery::tr("A field that must be there is missing.")},
        {QLatin1StringView("wrong_type"), Delivery::tr("A field has another type than it should.")},
        {QLatin1StringView("team_mismatch"), Delivery::tr("Its key belongs to another team.")},
        {QLatin1StringView("unstorable"), Delivery::tr("The store could not take its content.")},
        {QLatin1StringView("signature_missing"), Delivery::tr("It had no signature.")},
        {QLatin1StringView("signature_malformed"), Delivery::tr("Its signature had not the form of one.")},
        {QLatin1StringView("signature_mismatch"),
         Delivery::tr("Its signature belongs to none of the keys that are accepted.")},
        {QLatin1StringView("authorization_invalid"), Delivery::tr("Its bearer token was missing or wrong.")},
        {QLatin1StringView("ignored"), Delivery::tr("Its event is not tracked.")},
    };
    for (const auto &[known, sentence] : sentences) {
        if (code == known)
            return sentence;
    }
    return code;
}

QString counterLine(const server::Counters &counters)
{
    static const QByteArray order[] = {"accepted",    "duplicate", "late",     "ignored",
                                       "quarantined", "refused",   "rejected", "failed"};
    const QLocale locale;
    QStringList parts;
    for (const QByteArray &outcome : order) {
        quint64 sum = 0;
        for (auto answers = counters.deliveries.cbegin(); answers != counters.deliveries.cend(); ++answers)
            sum += answers.key().first == outcome ? *answers : 0;
        if (sum > 0)
            parts << Delivery::tr("%1 %2", "count, outcome")
                         .arg(locale.toString(sum), outcomeWord(QString::fromLatin1(outcome)));
    }
    return parts.isEmpty() ? Delivery::tr("nothing yet") : parts.join(QStringLiteral(" · "));
}

QString counterLines(const server::Counters &counters)
{
    const QLocale locale;
    QStringList lines;
    for (auto answers = counters.deliveries.cbegin(); answers != counters.deliveries.cend(); ++answers) {
        const QString outcome = outcomeWord(QString::fromLatin1(answers.key().first));
        const QString code = QString::fromLatin1(answers.key().second);
        lines << (code.isEmpty() || code == QString::fromLatin1(answers.key().first)
                      ? QStringLiteral("%1: %2").arg(outcome, locale.toString(*answers))
                      : QStringLiteral("%1, %2: %3").arg(outcome, code, locale.toString(*answers)));
    }
    return lines.join(u'\n');
}

} // namespace monitor::wording
