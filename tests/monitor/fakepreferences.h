// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferences.h"

namespace samples {

/// Preferences without a receiver behind them: remembers what was taken, and refuses what it is told to.
class FakePreferences final : public monitor::Preferences {
public:
    using Field = monitor::PreferenceField;

    monitor::DoorValues door() const override { return doorValues; }
    std::vector<monitor::SourceValues> sources() const override { return sourceValues; }
    settings::DeskSettings desk() const override { return deskValues; }
    QString fixedBecause(Field field) const override { return fixed.value(field); }
    QUrl url() const override { return QUrl(QStringLiteral("http://127.0.0.1:8780/webhook")); }
    QStringList languages() const override { return {QStringLiteral("en")}; }

    std::optional<monitor::Refusal> setDoor(const monitor::DoorValues &values) override
    {
        if (!refusal)
            doorValues = values;
        return refusal;
    }
    std::optional<monitor::Refusal> setDesk(const settings::DeskSettings &values) override
    {
        if (!refusal)
            deskValues = values;
        return refusal;
    }
    std::optional<monitor::Refusal> addSource(const monitor::SourceValues &values,
                                              const support::Secret &secret) override
    {
        if (refusal)
            return refusal;
        sourceValues.push_back(values);
        secrets.append(secret.view().toByteArray());
        emit keyKept(QStringLiteral("kept"), true);
        return {};
    }
    std::optional<monitor::Refusal> setSourceTerms(const monitor::SourceValues &values) override
    {
        for (monitor::SourceValues &known : sourceValues) {
            if (!refusal && known.name == values.name)
                known = values;
        }
        return refusal;
    }
    std::optional<monitor::Refusal> removeSource(const QString &name) override
    {
        if (!refusal)
            std::erase_if(sourceValues, [&](const monitor::SourceValues &known) { return known.name == name; });
        return refusal;
    }
    void sendTest(const QUrl &url) override { tested.append(url); }
    void cancelTest() override { ++cancelled; }

    monitor::DoorValues doorValues{
        QStringLiteral("127.0.0.1"), QStringLiteral("8780"), QStringLiteral("/webhook"), {}, {}};
    std::vector<monitor::SourceValues> sourceValues;
    settings::DeskSettings deskValues;
    QMap<Field, QString> fixed;
    std::optional<monitor::Refusal> refusal; ///< to everything
    QByteArrayList secrets;
    QList<QUrl> tested;
    int cancelled = 0;
};

} // namespace samples
