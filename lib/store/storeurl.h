// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"
#include "support/secret.h"

#include <QString>

#include <memory>

class QTemporaryDir;

/// The memory: journal, projection, writer, change feed and queries over one SQL database.
namespace store {

enum class Engine { Sqlite, PostgreSql };

/// Where the store is (contract section 5): `sqlite:///absolute/path`, `sqlite::memory:` (a private temporary file,
/// gone at the end) or libpq's `postgresql://…`.
struct StoreUrl {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: absolute file name
    bool temporary = false; ///< `sqlite::memory:`: the file is removed with the last copy of this value
    QString connection; ///< PostgreSQL: the URL as given, for libpq
    support::Secret password; ///< PostgreSQL: from the keychain, where the URL has none
    std::shared_ptr<const QTemporaryDir> folder; ///< owner of the temporary file, shared by all copies

    /// Error `wrong_value` (place `place`) for anything that is none of the three forms, or that libpq cannot read;
    /// `store_unavailable` where no temporary file can be made. A SQLite path is taken as it stands, without
    /// percent-decoding.
    static support::Result<StoreUrl> parse(const QString &text, const QString &place);
    static StoreUrl sqliteFile(const QString &absolutePath);

    /// Without a password: for logs, the window, /healthz.
    QString display() const;
    /// A password stands in the URL itself, where others may read it.
    bool tellsPassword() const;
};

} // namespace store
