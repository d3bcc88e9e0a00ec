// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefixture.h"

#include "store/exporter.h"

#include <QJsonArray>

namespace storetest {

using Export = support::Result<void> (*)(const store::StoreUrl &, store::ExportFormat, QIODevice &);

/// store::exportRequests() of all requests.
support::Result<void> everyRequest(const store::StoreUrl &url, store::ExportFormat format, QIODevice &output);
/// What `exporter` writes, or `error` and its code.
QByteArray exported(Export exporter, const store::StoreUrl &url, store::ExportFormat format);
QJsonArray parsed(const QByteArray &json);

/// A failed consent whose texts need quoting and guarding.
Sent consentSent();
/// One delivery of every outcome: 1 accepted (consentSent()), 2 late, 3 a duplicate of 1, 4 accepted (client id),
/// 5 quarantined, 6 ignored, 7 refused.
void fill(const store::StoreUrl &url);

} // namespace storetest
