// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowformat.h"

#include <QIODevice>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    QByteArray utf8 = text.toUtf8();
    if (utf8.contains(',') || utf8.contains('"') || utf8.contains('\r') || utf8.contains('\n'))
        return '"' + utf8.replace('"', "\"\"") + '"';
    return utf8;
}

} // namespace

std::optional<ExportFormat> exportFormatFromText(QStringView text)
{
    if (text == u"json")
        return ExportFormat::Json;
    if (text == u"csv")
        return ExportFormat::Csv;
    return std::nullopt;
}

QByteArray jsonString(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20)
                out += "\\u" + QByteArray::number(uchar(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    out += '"';
    return out;
}

RowFormat::RowFormat(ExportFormat format, QList<QByteArray> columns, QIODevice &output)
    : m_format(format)
    , m_columns(std::move(columns))
    , m_output(output)
{
    if (m_format == ExportFormat::Json)
        m_buffer += '[';
    else
        m_buffer += m_columns.join(',') + "\r\n";
}

void RowFormat::text(const QString &value)
{
    if (m_format == ExportFormat::Json)
        cell(jsonString(value), {});
    else
        cell({}, value);
}

void RowFormat::textOrNull(const QString &value)
{
    if (value.isEmpty())
        null();
    else
        text(value);
}

void RowFormat::optionalText(const std::optional<QString> &value)
{
    if (value)
        text(*value);
    else
        null();
}

void RowFormat::integer(qint64 value)
{
    cell(QByteArray::number(value), QString::number(value));
}

void RowFormat::flag(bool value)
{
    cell(value ? "true" : "false", value ? u"true"_s : u"false"_s);
}

void RowFormat::time(support::Timestamp value)
{
    text(support::toIso8601(value));
}

void RowFormat::optionalTime(const std::optional<support::Timestamp> &value)
{
    if (value)
        time(*value);
    else
        null();
}

void RowFormat::null()
{
    cell("null", QString());
}

void RowFormat::jsonArray(const QByteArray &json)
{
    cell(json, QString::fromUtf8(json));
}

void RowFormat::cell(const QByteArray &json, const QString &csv)
{
    if (m_format == ExportFormat::Csv) {
        m_buffer += m_column > 0 ? "," : "";
        m_buffer += csvCell(csv);
    } else {
        m_buffer += m_column > 0 ? "," : m_firstRow ? "\n{" : ",\n{";
        m_buffer += '"' + m_columns.at(m_column) + "\":" + json;
    }
    ++m_column;
}

bool RowFormat::endRow()
{
    Q_ASSERT(m_column == m_columns.size());
    m_buffer += m_format == ExportFormat::Json ? "}" : "\r\n";
    m_column = 0;
    m_firstRow = false;
    if (m_buffer.size() >= bufferSize)
        flush();
    return !m_failed;
}

support::Result<void> RowFormat::finish()
{
    if (m_format == ExportFormat::Json)
        m_buffer += m_firstRow ? "]\n" : "\n]\n";
    flush();
    if (!m_failed)
        return {};
    return support::failure(u"output_failed"_s, QString(),
                            u"The export cannot be written: %1."_s.arg(m_output.errorString()));
}

void RowFormat::flush()
{
    m_failed = m_failed || m_output.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

} // namespace store
