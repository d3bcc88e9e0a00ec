// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefixture.h"

namespace storetest {

constexpr QChar mark(QChar::ByteOrderMark); ///< U+FEFF
constexpr QChar swappedMark(QChar::ByteOrderSwapped); ///< U+FFFE
constexpr QChar highest(0xFFFF);
constexpr QChar loneHigh(0xD800);
constexpr QChar loneLow(0xDC00);

/// The character of `code` as a text.
QString fromCode(char32_t code);
/// Pieces of which every combination must survive.
QStringList hostilePieces();

/// How a sender spells a text in JSON.
using Spelling = QByteArray (*)(const QString &);
QByteArray escaped(const QString &text); ///< in ASCII alone
QByteArray plain(const QString &text); ///< escapes only what it must, and `text` needs none

/// A body with `text` in every field that is a text, and `uid`.
QByteArray bodyWith(onboarding::RequestKind kind, const QString &uid, const QString &text, Spelling spelling,
                    support::Timestamp updatedAt = noon);
/// The delivery that the server would hand over for `body`.
webhook::Delivery deliveryWith(const QByteArray &body, support::Timestamp receivedAt = noon + 1000);

} // namespace storetest
