// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/appguard.h"
#include "monitor/fieldrow.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace monitor {

/// Every field of a request that the contract knows, as it came.
class FieldsSection : public QWidget {
    Q_OBJECT
public:
    explicit FieldsSection(QWidget *parent = nullptr);
    /// `standing` is that of the app whose Client ID is shown.
    void showRequest(const desk::RequestRow &row, desk::AppStanding standing, support::Timestamp now);

signals:
    void copyField(const QString &caption, const QString &value);
    /// The consent link is copied behind its guard only.
    void copyLink();

private:
    using Reading = std::function<QString(const desk::RequestRow &row)>;
    using Moment = std::function<std::optional<support::Timestamp>(const desk::RequestRow &row)>;
    struct TextField {
        FieldRow *row;
        Reading read;
    };
    struct TimeField {
        FieldRow *row;
        Moment read;
    };

    FieldRow *addRow(const QString &caption, FieldRow::Style style);
    void addText(const QString &caption, FieldRow::Style style, Reading read);
    void addTime(const QString &caption, Moment read);

    std::vector<TextField> m_texts;
    std::vector<TimeField> m_times;
    FieldRow *m_clientId, *m_link, *m_trust;
};

} // namespace monitor
