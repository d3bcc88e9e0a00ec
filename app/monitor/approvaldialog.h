// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/appguard.h"

#include <QDialog>

#include <vector>

class QVBoxLayout;

namespace monitor {

class Button;

/// Asks before something unusual is copied or opened, or something of an app that is new (contract section 7). Shows
/// what it is, the whole text and why it is asked; never blocks: open() it and connect to accepted().
class ApprovalDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Open, Copy };

    /// About the link or Client ID of `row`, whose app has this `standing`.
    ApprovalDialog(const desk::RequestRow &row, desk::AppStanding standing, Purpose purpose, const QString &customer,
                   QWidget *parent);

private:
    void askAboutLink(const desk::RequestRow &row, desk::AppStanding standing, Purpose purpose,
                      const QString &customer);
    void askAboutClientId(const desk::RequestRow &row, desk::AppStanding standing, Purpose purpose,
                          const QString &customer);

    struct Fact {
        QString caption;
        QString text;
        bool monospaced;
    };
    void setQuestion(const QString &title, const QString &question);
    /// Leaves out what is empty.
    void addFacts(const std::vector<Fact> &facts);
    void addWhole(const QString &caption, const QString &text);
    void addReasons(const QStringList &reasons);
    void addButtons(bool possible);

    QVBoxLayout *m_rows = nullptr;
    Button *m_continue = nullptr;
};

} // namespace monitor
