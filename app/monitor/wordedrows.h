// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/deliverymodel.h"
#include "desk/historymodel.h"

#include <QIdentityProxyModel>

namespace monitor {

/// The history in the reader's language, as RowTable shows it.
class WordedHistory : public QIdentityProxyModel {
    Q_OBJECT
public:
    /// Both must outlive it.
    WordedHistory(desk::HistoryModel &model, const desk::RequestModel &requests, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const desk::HistoryModel &m_model;
    const desk::RequestModel &m_requests;
};

/// The log in the reader's language, as RowTable shows it.
class WordedLog : public QIdentityProxyModel {
    Q_OBJECT
public:
    /// Both must outlive it.
    WordedLog(desk::DeliveryModel &model, const support::Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const desk::DeliveryModel &m_model;
    const support::Clock &m_clock;
};

} // namespace monitor
