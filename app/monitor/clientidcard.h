// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/card.h"

namespace monitor {

class Field;

/// A customer must add a Client ID under domain-wide delegation.
class ClientIdCard final : public Card {
    Q_OBJECT
public:
    ClientIdCard(const desk::RequestModel &model, RequestActions &actions, QWidget *parent);

protected:
    void fill(const desk::RequestRow &row) override;

private:
    Field *m_clientId;
    Button *m_copyId, *m_copyInstructions, *m_openConsole;
};

} // namespace monitor
