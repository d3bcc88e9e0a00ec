// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"
#include "monitor/tokens.h"

#include <QAbstractButton>

namespace monitor {

/// How far the customer's consent and delegation are, on one line; pressed, it goes to the other one.
class JourneyLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit JourneyLine(QWidget *parent = nullptr);
    /// Hides itself where no other request of the same customer is known.
    void showSibling(const desk::RequestModel &model, const desk::RequestRow &row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void wanted(const desk::RequestKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    desk::RequestKey m_key;
    QString m_icon;
    ToneName m_tone = ToneName::Neutral;
};

} // namespace monitor
