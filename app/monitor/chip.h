// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/tokens.h"

#include <QLabel>

namespace monitor {

/// A word on a wash of its colour: a status, a trust, a mark.
class Chip : public QLabel {
    Q_OBJECT
public:
    static constexpr int longest = 32; ///< characters; more are cut

    explicit Chip(QWidget *parent = nullptr);
    /// Hides itself where `text` is empty. `text` may come from the network.
    void setChip(const QString &text, ToneName tone);

    /// What the word means, a sentence: for the tool tip and for screen readers.
    void explain(const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneName m_tone = ToneName::Neutral;
};

} // namespace monitor
