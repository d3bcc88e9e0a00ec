// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"
#include "store/storeurl.h"

#include <QStringView>

#include <functional>
#include <optional>

class QIODevice;

namespace store {

enum class ExportFormat { Json, Csv };

/// `json` or `csv`.
std::optional<ExportFormat> exportFormatFromText(QStringView text);

/// Which requests an export has, and who hears how far it is.
struct RequestScope {
    QString search; ///< see RequestSearch; empty: all
    /// Called now and then, in the exporting thread; false gives the export up (error `cancelled`).
    std::function<bool(qint64 written, qint64 total)> progress;
};

/// Whether writing to `fileName` would write into the store: by whatever link or name it is reached.
bool isPartOfStore(const QString &fileName, const StoreUrl &url);

/// Writes every request with its timeline to `output` (contract section 5), by (kind, uid): one consistent snapshot in
/// bounded memory, also beside a running writer. Changes nothing in the store.
/// Errors: those of opening a store (a missing one is not made, an older one not migrated), and `output_failed`.
support::Result<void> exportRequests(const StoreUrl &url, ExportFormat format, QIODevice &output,
                                     const RequestScope &scope = {});

/// The same for stored deliveries of all outcomes, by id.
support::Result<void> exportDeliveries(const StoreUrl &url, ExportFormat format, QIODevice &output);

/// Hands the newest `most` stored deliveries with their bodies to `visit`, newest first, from one consistent snapshot
/// in bounded memory; `visit` returns false to stop (error `cancelled`).
support::Result<void> visitDeliveries(const StoreUrl &url, qint64 most,
                                      const std::function<bool(const DeliveryRecord &)> &visit);

} // namespace store
