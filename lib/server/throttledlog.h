// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QTimer>

namespace server {

/// Warnings that a stranger can cause as often as he likes: of each kind a few lines per period are written, the rest
/// is counted and told at the period's end as one line. Kinds are codes of the contract, so memory is bounded.
class ThrottledLog final : public QObject {
public:
    explicit ThrottledLog(QObject *parent = nullptr);
    ~ThrottledLog() override;

    /// One line `code=… remote=…`, unless there were too many of this code lately.
    void warn(QLatin1StringView code, const QString &remote);

    static constexpr int linesPerPeriod = 5;
    static constexpr int periodMilliseconds = 10'000;

private:
    void endPeriod();

    QHash<QByteArray, quint64> m_counts; ///< of the present period, by code
    QTimer m_period;
};

} // namespace server
