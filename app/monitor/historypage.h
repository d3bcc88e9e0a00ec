// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/historymodel.h"
#include "monitor/page.h"

namespace monitor {

class Button;
class TextLabel;

/// Every request there ever was, newest first, searched in the store.
class HistoryPage : public Page {
    Q_OBJECT
public:
    /// Both must outlive the page.
    HistoryPage(desk::HistoryModel &model, const desk::RequestModel &requests, QWidget *parent = nullptr);

    RowTable *table() const override { return m_table; }
    void setSearch(const QString &text) override;
    const desk::RequestRow *selectedRequest() const override;
    void reveal(const desk::RequestKey &key) override;
    void tick(support::Timestamp) override;

signals:
    /// What is listed shall be written into a file.
    void exportWanted(const QString &search);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showState();
    void rememberSelection();
    void selectRemembered();

    desk::HistoryModel &m_model;
    RowTable *m_table;
    TextLabel *m_state;
    Button *m_export;
    std::optional<desk::RequestKey> m_selected;
};

} // namespace monitor
