// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace monitor {

class TextLabel;

/// The life of a request: each status, when it began, how long it lasted, whether we heard of it late.
class Timeline : public QWidget {
    Q_OBJECT
public:
    static constexpr size_t mostSteps = 50; ///< shown; earlier ones are counted

    explicit Timeline(QWidget *parent = nullptr);
    /// Oldest first, as Reader::timeline() gives them.
    void setEntries(const std::vector<store::TimelineEntry> &entries, support::Timestamp now);
    /// Says in their place that the steps cannot be read; where some are shown, those stay.
    void sayUnreadable();
    /// How long the last status has lasted by now.
    void tick(support::Timestamp now);

private:
    class Step;

    QVBoxLayout *m_rows;
    TextLabel *m_earlier;
    std::vector<Step *> m_steps;
    size_t m_shown = 0; ///< of these
};

} // namespace monitor
