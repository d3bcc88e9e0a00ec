// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/exporter.h"
#include "support/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace store {

/// `text` as a JSON string with its quotes (RFC 8259), in UTF-8.
QByteArray jsonString(const QString &text);

/// Writes rows of named columns to a device as a JSON array of objects or as CSV (RFC 4180: CRLF, quoted where needed;
/// a cell that a spreadsheet would run gets a leading `'`). Cells come in the order of the columns.
class RowFormat {
public:
    RowFormat(ExportFormat format, QList<QByteArray> columns, QIODevice &output);

    void text(const QString &value);
    void textOrNull(const QString &value); ///< null where empty
    void optionalText(const std::optional<QString> &value);
    void integer(qint64 value);
    void flag(bool value);
    void time(support::Timestamp value);
    void optionalTime(const std::optional<support::Timestamp> &value);
    void null();
    void jsonArray(const QByteArray &json); ///< a JSON array in JSON, its text in CSV

    /// False where the device no longer takes anything.
    bool endRow();
    /// Error `output_failed` where not everything was written.
    support::Result<void> finish();

private:
    void cell(const QByteArray &json, const QString &csv);
    void flush();

    ExportFormat m_format;
    QList<QByteArray> m_columns;
    QIODevice &m_output;
    QByteArray m_buffer;
    qsizetype m_column = 0;
    bool m_firstRow = true;
    bool m_failed = false;
};

} // namespace store
