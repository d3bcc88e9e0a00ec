// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/deliverymodel.h"
#include "monitor/deliverypane.h"
#include "monitor/page.h"
#include "server/counters.h"

namespace monitor {

class Button;
class FilterChips;
class TextLabel;

/// Every stored delivery with what became of it, and counters for the rest.
class LogPage : public Page {
    Q_OBJECT
public:
    /// `model` and `clock` must outlive the page.
    LogPage(desk::DeliveryModel &model, DeliverySource source, const support::Clock &clock, QWidget *parent = nullptr);

    RowTable *table() const override { return m_table; }
    void setSearch(const QString &text) override;
    QWidget *details() const override { return m_pane; }
    DeliveryPane *pane() const { return m_pane; }
    void tick(support::Timestamp now) override;

    /// Shows the deliveries of one outcome; empty: all.
    QString filter() const override;
    void setFilter(const QString &outcome) override;

public slots:
    void setCounters(const server::Counters &counters);

signals:
    void processWanted(const store::DeliveryRecord &delivery);
    void bundleWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showState();
    void follow();

    desk::DeliveryModel &m_model;
    RowTable *m_table;
    DeliveryPane *m_pane;
    FilterChips *m_filter;
    TextLabel *m_state, *m_counters;
    Button *m_bundle;
};

} // namespace monitor
