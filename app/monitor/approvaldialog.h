// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/consentlink.h"

#include <QDialog>

class QVBoxLayout;

namespace monitor {

class Button;

/// Asks before something unusual is copied or opened (contract section 7). Shows the whole text and why it is asked;
/// never blocks: open() it and connect to accepted().
class ApprovalDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Open, Copy };

    static ApprovalDialog *forLink(const guidance::LinkInspection &link, Purpose purpose, const QString &customer,
                                   QWidget *parent);
    static ApprovalDialog *forClientId(const QString &clientId, const QString &customer, QWidget *parent);

private:
    ApprovalDialog(const QString &title, const QString &question, QWidget *parent);

    void addFact(const QString &caption, const QString &text);
    void addWhole(const QString &caption, const QString &text);
    void addReasons(const QStringList &reasons);
    void addButtons(bool possible);

    QVBoxLayout *m_rows = nullptr;
    Button *m_continue = nullptr;
};

} // namespace monitor
