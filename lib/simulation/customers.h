// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace simulation {

/// Someone who is being onboarded. Domains end in `.example`, which belongs to nobody (RFC 2606).
struct Customer {
    QString company;
    QString domain;
    bool google = true; ///< else Microsoft 365
    QString teamId;
    QString teamName;
    QString workspaceId;
    QStringList mailboxes; ///< addresses, one to three
};

/// The customer number `index` (from 0); takes what is left to chance from `random`. Names repeat after 480 customers,
/// with a number behind them.
Customer inventCustomer(int index, QRandomGenerator &random);

/// A Google Client ID as the published page shows them, of an app that does not exist.
QString inventClientId(QRandomGenerator &random);

/// The link that a customer opens to consent, as Google's and Microsoft's documentation describe them.
QString consentLink(const Customer &customer, const QString &mailbox, QRandomGenerator &random);

/// `count` characters of 0-9 and a-f.
QString randomHex(int count, QRandomGenerator &random);

} // namespace simulation
