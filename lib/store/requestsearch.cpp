// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/requestsearch.h"

#include "store/storabletext.h"

#include <QUrl>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Beyond what a person types; a pasted page must not become a statement that no engine takes.
constexpr qsizetype mostCharacters = 400;
constexpr qsizetype mostWords = 16;

} // namespace

SearchWords::SearchWords(const QString &text)
    : m_words(storableText(text.left(mostCharacters)).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords))
{
}

QString SearchWords::pattern(const QString &word)
{
    QString escaped = word;
    for (const QLatin1StringView special : {"\\"_L1, "%"_L1, "_"_L1})
        escaped.replace(special, QString(u'\\') + special);
    return u'%' + escaped + u'%';
}

QString RequestSearch::condition(const Dialect &dialect) const
{
    if (m_words.isEmpty())
        return u"1 = 1"_s;
    // One text to look through instead of twelve: words hold no spaces, so none is found across two columns. The tables
    // of labels and claims are small.
    const QString word = dialect.translated(
        u"(uid || ' ' || domain_name || ' ' || client_id || ' ' || mailbox_id || ' ' || workspace_id || ' ' || team_id "
        "|| ' ' || team_name || ' ' || status || ' ' || kind || ' ' || status_text || ' ' || status_reason || ' ' "
        "|| source {like} ? ESCAPE '\\' "
        "OR consent_url {like} ? ESCAPE '\\' "
        "OR (kind = 'consent_request' AND workspace_id <> '' AND (team_id, workspace_id) IN "
        "(SELECT named.team_id, named.workspace_id FROM request AS named WHERE named.domain_name {like} ? ESCAPE "
        "'\\')) "
        "OR (team_id, workspace_id) IN "
        "(SELECT team_id, labelled FROM label WHERE scope = 'workspace' AND label {like} ? ESCAPE '\\') "
        "OR (team_id, lower(trim(domain_name))) IN "
        "(SELECT team_id, labelled FROM label WHERE scope = 'domain' AND label {like} ? ESCAPE '\\') "
        "OR request.subject IN (SELECT subject FROM claim WHERE claimed_by {like} ? ESCAPE '\\'))"_s);
    return QStringList(m_words.words().size(), word).join(u" AND "_s);
}

void RequestSearch::addTo(Statement &statement) const
{
    for (const QString &word : m_words.words()) {
        const QString anywhere = SearchWords::pattern(word);
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(word));
        statement.add(anywhere).add(u"%login\\_hint="_s + SearchWords::pattern(encoded)).add(anywhere);
        statement.add(anywhere).add(anywhere).add(anywhere);
    }
}

} // namespace store
