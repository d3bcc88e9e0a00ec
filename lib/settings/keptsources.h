// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"
#include "support/secret.h"

#include <vector>

namespace settings {

/// The kept form of sources, for the keychain and the file: one a line, `name=value` fields between tabs, all but plain
/// characters percent-encoded. Not JSON, because Qt's parser would leave copies of the keys behind.
support::WipedBytes sourcesToText(const std::vector<SourceSetting> &sources);

/// Error `broken_config` (place `place`) for anything that sourcesToText() does not write.
support::Result<std::vector<SourceSetting>> sourcesFromText(QByteArrayView text, const QString &place);

} // namespace settings
