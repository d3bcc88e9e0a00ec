// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/tokens.h"

#include <QWidget>

namespace monitor {

/// A line icon that stands beside its word; it has no name of its own.
class IconView : public QWidget {
    Q_OBJECT
public:
    explicit IconView(QWidget *parent = nullptr);
    /// Drawn in the text's colour, or in the tone's where it is not Neutral.
    void setIcon(const QString &name, ToneName tone = ToneName::Neutral);

    QSize sizeHint() const override { return {metric::icon, metric::icon}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ToneName m_tone = ToneName::Neutral;
};

} // namespace monitor
