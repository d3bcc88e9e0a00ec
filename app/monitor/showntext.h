// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace monitor {

/// Text from the network as a label may show it: characters that steer writing direction are taken out or, where they
/// could make a text look like another, shown as U+FFFD; so are other control characters. Line breaks become spaces
/// unless `lines` are kept. What is longer than `limit` characters is cut with `…`. Never for copying.
QString shownText(QStringView text, qsizetype limit = 400, bool lines = false);

/// A tool tip that no one reads as markup: Qt guesses the format of tool tips and cannot be told otherwise.
QString plainToolTip(const QString &text);

} // namespace monitor
