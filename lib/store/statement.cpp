// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/answerwatch.h"
#include "store/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <atomic>
#include <utility>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fromUtf8(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    // Qt takes a byte order mark for none of the text.
    return utf8.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? fromUtf8(value.toByteArray()) : value.toString();
}

} // namespace

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
    , m_parts(sql.split(u'?'))
{
    if (m_database.isServer())
        return; // the first time it runs as it is
    m_query.setForwardOnly(true);
    // Qt makes a name for every value that is bound by position, each time: a tenth of the writer's work. So the
    // values get names of ours, once.
    QString named = m_parts.constFirst();
    for (qsizetype i = 1; i < m_parts.size(); ++i) {
        m_names << u":v%1"_s.arg(i);
        named += m_names.constLast() + m_parts.at(i);
    }
    if (!m_query.prepare(named))
        m_unprepared = database.dialect().failure(m_query.lastError());
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    // One of a connection that is gone went with it.
    if (!m_prepared.isEmpty() && m_database.connection().isOpen())
        (void)m_database.execute(u"DEALLOCATE "_s + m_prepared);
}

void Statement::bind(const QVariant &value)
{
    if (!m_database.isServer()) {
        m_query.bindValue(m_names.at(m_position++), value);
        return;
    }
    // Qt's driver sends values as literals in any case.
    QSqlField field({}, value.metaType());
    field.setValue(value);
    m_names << m_query.driver()->formatValue(field);
}

void Statement::forget()
{
    m_position = 0;
    if (m_database.isServer())
        m_names.clear();
}

SqlResult<QString> Statement::takeText()
{
    const QStringList values = std::exchange(m_names, {});
    if (auto failure = m_database.lost())
        return support::Unexpected<SqlFailure>{std::move(*failure)};
    if (m_ran && m_prepared.isEmpty() && m_database.hasSession()) {
        QString numbered = m_parts.constFirst();
        for (qsizetype i = 1; i < m_parts.size(); ++i)
            numbered += u'$' + QString::number(i) + m_parts.at(i);
        static std::atomic<quint64> count{0};
        const QString name = u"statement_%1"_s.arg(count.fetch_add(1));
        if (const auto prepared = m_database.execute(u"PREPARE %1 AS "_s.arg(name) + numbered); !prepared)
            return support::Unexpected<SqlFailure>{prepared.error()};
        m_prepared = name;
    }
    m_ran = true;
    if (!m_prepared.isEmpty())
        return u"EXECUTE "_s + m_prepared + (values.isEmpty() ? QString() : u" ("_s + values.join(u", "_s) + u')');
    QString whole = m_parts.constFirst();
    for (qsizetype i = 1; i < m_parts.size(); ++i)
        whole += values.at(i - 1) + m_parts.at(i);
    return whole;
}

Statement &Statement::add(qint64 value)
{
    bind(value);
    return *this;
}

Statement &Statement::add(const QString &text)
{
    // Qt binds a null QString as NULL.
    bind(text.isNull() ? QString(u""_s) : m_database.dialect().bound(text));
    return *this;
}

Statement &Statement::add(const QByteArray &bytes)
{
    bind(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::add(const std::optional<qint64> &value)
{
    bind(value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong)));
    return *this;
}

Statement &Statement::add(const std::optional<QString> &text)
{
    return text ? add(*text) : addNull();
}

Statement &Statement::addUtf8(const QByteArray &utf8)
{
    return add(fromUtf8(utf8));
}

Statement &Statement::addNull()
{
    bind(QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

SqlResult<int> Statement::run()
{
    m_position = 0;
    if (m_unprepared)
        return support::Unexpected<SqlFailure>{*m_unprepared};
    bool done = false;
    if (m_database.isServer()) {
        const auto text = takeText();
        if (!text)
            return support::Unexpected<SqlFailure>{text.error()};
        const AnswerWatch::Turn turn(m_database.socket(), m_database.deadline());
        done = m_query.exec(*text);
    } else {
        done = m_query.exec();
    }
    if (!done)
        return support::Unexpected<SqlFailure>{m_database.dialect().failure(m_query.lastError())};
    return m_query.numRowsAffected();
}

QString Statement::text(int column) const
{
    return textOf(m_query.value(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
}

std::optional<QString> Statement::optionalText(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional<QString>(textOf(value));
}

SqlResult<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.type() != QSqlError::NoError)
        return support::Unexpected<SqlFailure>{m_database.dialect().failure(error)};
    return {};
}

} // namespace store
