// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/card.h"

namespace monitor {

class Paragraph;

/// Something failed, or has been worked on for too long: what happened, and what to say.
class TroubleCard final : public Card {
    Q_OBJECT
public:
    TroubleCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent);

protected:
    void fill(const desk::RequestRow &row) override;
    QString icon(const desk::RequestRow &row) const override;

private:
    Paragraph *m_text;
    TextLabel *m_reason;
    Paragraph *m_say, *m_do;
    Button *m_copyAnswer, *m_copyId, *m_dismiss;
};

} // namespace monitor
