// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/messagetemplate.h"
#include "support/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace guidance {

/// Every message template there is: the program's own ones, and over them those that staff have written
/// (`FOLDER/LANGUAGE/KIND.md`). One of these that cannot be used is a problem(), and the program's stands in for it.
///
/// A language is a tag such as `de`, `pt-BR` or, for a variant, `de-informal`. What a language does not have comes from
/// the one that it is a variant of, in the end from English.
class TemplateLibrary {
public:
    /// A file is no longer than this.
    static constexpr qsizetype mostBytes = 64 * 1024;

    /// Reads staff's templates anew, and returns whether anything differs. `folder` may be empty or missing: then there
    /// are none.
    bool readOwn(const QString &folder);

    /// Tags, the program's first, then those that staff have added.
    QStringList languages() const;
    static const QStringList &shippedLanguages();
    /// The nearest language to a tag that languages() has: `de` for `de-AT`, `en` where there is none.
    QString nearest(const QString &language) const;

    /// Staff's templates that cannot be used. The place is `LANGUAGE/FILE:LINE`; codes as MessageTemplate::parse(), and
    /// `missing_placeholder`, `unknown_kind`, `unknown_language`, `unreadable_file`.
    const std::vector<support::Error> &problems() const { return m_problems; }

    /// The message in a language, or in the nearest that has this kind; Message::language tells.
    Message render(const QString &language, const QString &kind, const QMap<QString, TemplateValue> &values) const;

    /// The Markdown that stands for a kind: staff's own, even if it cannot be used, else the nearest one.
    QString markdown(const QString &language, const QString &kind) const;
    /// The Markdown of the program itself in the nearest language that has this kind.
    static QString shippedMarkdown(const QString &language, const QString &kind);
    /// Whether staff have a file for it.
    bool isOwn(const QString &language, const QString &kind) const;

    /// Reads a template of a kind: placeholders are those of the kind, and the required one stands in every form that
    /// the message can take. `place` is for errors.
    static support::Result<MessageTemplate> parse(const QString &markdown, const QString &kind, const QString &place);
    /// `de`, `pt-BR`, `de-informal`: two or three letters, then parts of up to eight letters or digits.
    static bool isLanguageTag(const QString &text);
    /// Where a language is written from.
    static Qt::LayoutDirection directionOf(const QString &language);

private:
    struct Own {
        QString markdown;
        MessageTemplate parsed;
        bool usable = false;

        bool operator==(const Own &other) const { return markdown == other.markdown; }
    };

    void readLanguage(const QString &path, const QString &language);

    QHash<QString, Own> m_own; ///< by `LANGUAGE/KIND`
    QStringList m_ownLanguages;
    std::vector<support::Error> m_problems;
};

} // namespace guidance
