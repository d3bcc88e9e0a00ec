// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferencepage.h"

class QAbstractButton;

namespace monitor {

class Paragraph;

/// Where to listen, and how the outside reaches it.
class AddressPage : public PreferencePage {
    Q_OBJECT
public:
    AddressPage(Preferences &preferences, QWidget *parent);
    void reset() override;
    bool apply() override;

private:
    /// How events get here. Only what it means for the fields is kept.
    enum class Reach { ThisMachine, Proxy, Tunnel, Tls };

    void choose(Reach reach);
    void explain();
    DoorValues values() const;
    FormRow *rowOf(PreferenceField field) const;

    QMap<Reach, QAbstractButton *> m_reaches;
    Paragraph *m_explanation;
    FormRow *m_address, *m_port, *m_path, *m_certificate, *m_certificateKey;
    Reach m_reach = Reach::ThisMachine;
};

} // namespace monitor
