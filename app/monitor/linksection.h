// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/appguard.h"
#include "monitor/fieldrow.h"

#include <QWidget>

namespace monitor {

class Paragraph;

/// What a consent link really is: host, app, what it asks for, where it leads back to, and why it is unusual.
class LinkSection : public QWidget {
    Q_OBJECT
public:
    explicit LinkSection(QWidget *parent = nullptr);
    /// Hides itself for a request without a link. `standing` is the app's.
    void showRequest(const desk::RequestRow &row, desk::AppStanding standing);

signals:
    void copyField(const QString &caption, const QString &value);

private:
    FieldRow *addRow(const QString &caption, FieldRow::Style style);

    FieldRow *m_provider, *m_host, *m_app, *m_scopes, *m_redirect, *m_account, *m_prompt, *m_tenant;
    Paragraph *m_concerns;
};

} // namespace monitor
