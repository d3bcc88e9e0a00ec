// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/card.h"

namespace monitor {

class LinkButton;

/// A customer must open a consent link.
class ConsentCard final : public Card {
    Q_OBJECT
public:
    ConsentCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent);

protected:
    void fill(const desk::RequestRow &row) override;

private:
    LinkButton *m_link;
    QWidget *m_accountRow;
    TextLabel *m_account;
    Button *m_copyLink, *m_copyMessage, *m_open;
};

} // namespace monitor
