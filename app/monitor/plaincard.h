// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/card.h"

namespace monitor {

/// A request that nobody has to do anything about: worked on, or done.
class PlainCard final : public Card {
    Q_OBJECT
public:
    PlainCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent);

protected:
    void fill(const desk::RequestRow &row) override;
    QString icon(const desk::RequestRow &row) const override;

private:
    TextLabel *m_text;
    Button *m_dismiss;
};

} // namespace monitor
