// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pipeline.h"

#include "store/answerwatch.h"

#include <QSqlError>

#include <utility>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 1024 * 1024; ///< characters; a body is hexadecimal there

} // namespace

void Pipeline::add(Statement &statement, bool asks)
{
    if (m_failure) {
        statement.forget();
        return;
    }
    if (m_database.isServer()) {
        auto text = statement.takeText();
        if (!text) {
            m_failure = text.error();
            return;
        }
        m_length += text->size();
        m_texts << std::move(text).value();
        if (m_length > longestMessage)
            send();
        return;
    }
    const auto rows = statement.run();
    if (!rows) {
        m_failure = rows.error();
        return;
    }
    Step step{*rows, {}};
    if (asks) {
        if (statement.next())
            step.value = statement.integer(0);
        if (const auto finished = statement.finish(); !finished)
            m_failure = finished.error();
    }
    m_steps.push_back(step);
}

void Pipeline::send()
{
    const QStringList texts = std::exchange(m_texts, {});
    m_length = 0;
    if (texts.isEmpty() || m_failure)
        return;
    const AnswerWatch::Turn turn(m_database.socket(), m_database.deadline());
    QSqlQuery query(m_database.connection());
    bool done = query.exec(texts.join(u"; "_s));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            done = query.nextResult();
        if (!done) {
            m_failure = m_database.dialect().failure(query.lastError());
            return;
        }
        Step step{query.numRowsAffected(), {}};
        if (query.isSelect() && query.next())
            step.value = query.value(0).toLongLong();
        m_steps.push_back(step);
    }
}

SqlResult<std::vector<Pipeline::Step>> Pipeline::run()
{
    send();
    std::vector<Step> steps = std::exchange(m_steps, {});
    if (const auto failure = std::exchange(m_failure, {}))
        return support::Unexpected<SqlFailure>{*failure};
    return steps;
}

} // namespace store
