// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QStringList>

namespace store {

/// Words that must all occur in what is searched, in any case (of ASCII letters, on SQLite).
class SearchWords {
public:
    explicit SearchWords(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList &words() const { return m_words; }
    /// A word as the pattern of a LIKE with ESCAPE '\': anywhere in the text, its own % and _ are letters.
    static QString pattern(const QString &word);

private:
    QStringList m_words;
};

/// Finds requests by what a person may type: uid, customer (domain, the one of the same workspace, `login_hint`,
/// staff's label), mailbox, team, workspace, Client ID, status with its text and reason, source, who takes care of it.
class RequestSearch {
public:
    explicit RequestSearch(const QString &text)
        : m_words(text)
    {
    }

    bool isEmpty() const { return m_words.isEmpty(); }
    /// An SQL condition over `request` and `subject`; `1 = 1` where everything is wanted.
    QString condition(const Dialect &dialect) const;
    /// The values of condition(), in its order.
    void addTo(Statement &statement) const;

private:
    SearchWords m_words;
};

} // namespace store
