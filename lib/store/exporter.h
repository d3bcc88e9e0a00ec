// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeurl.h"

#include <QStringView>

#include <optional>

class QIODevice;

namespace store {

enum class ExportFormat { Json, Csv };

/// `json` or `csv`.
std::optional<ExportFormat> exportFormatFromText(QStringView text);

/// Writes every request with its timeline to `output` (contract section 5), by (kind, uid): one consistent snapshot in
/// bounded memory, also beside a running writer. Changes nothing in the store.
/// Errors: those of opening a store (a missing one is not made, an older one not migrated), and `output_failed`.
support::Result<void> exportRequests(const StoreUrl &url, ExportFormat format, QIODevice &output);

/// The same for stored deliveries of all outcomes, by id.
support::Result<void> exportDeliveries(const StoreUrl &url, ExportFormat format, QIODevice &output);

} // namespace store
