// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QUrl>

#include <optional>
#include <vector>

namespace guidance {

/// A text for a customer, ready for the clipboard or a mail program.
struct Message {
    QString plain; ///< `text/plain`; lists are numbered, a link stands as its address
    QString html; ///< `text/html`: a fragment of `p`, `ol`, `strong`, `code` and `a`, in RTL `div` and `bdi`, too
    QString subject; ///< plain text, one line
    QString kind; ///< MessageKind::name of the template, where it came from TemplateLibrary
    QString language; ///< of the template, where it came from TemplateLibrary
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool isEmpty() const { return plain.isEmpty(); }
};

/// What a placeholder stands for. The text is always shown as it is; it is never read as Markdown or HTML.
struct TemplateValue {
    QString text;
    QUrl link; ///< where valid, the text becomes a link to it in HTML
    bool exact = false; ///< to be pressed, copied or typed: no other sign may cling to it
};

/// A message in Markdown with placeholders. The few forms it may have: a first line `# subject`, paragraphs,
/// numbered lists, `**bold**`, `` `code` ``, `[text](https://address)`, `{placeholder}`, `\` before a sign that shall
/// mean itself, and HTML comments between blocks. A line that starts with `{if name}` or `{unless name}` is
/// left out where the placeholder's value is empty or not empty. The lines of a paragraph are joined by a space, or by
/// nothing between Chinese or Japanese letters.
///
/// The template is read once and the values are put into the finished structure, so nothing that came from the network
/// is ever read as markup. That is also why no general Markdown reader stands here (and no Qt Gui).
class MessageTemplate {
public:
    /// Reads a template. `name` is for errors only, whose place is `name:line` and whose sentence is translated:
    /// `unknown_placeholder` for one that is not in `placeholders`, `malformed_template` for everything else.
    static support::Result<MessageTemplate> parse(QStringView markdown, const QStringList &placeholders,
                                                  const QString &name);

    /// The message with every placeholder replaced; a placeholder without a value is empty. From right to left, values
    /// keep their own direction: by elements in HTML; in plain text an exact value stands on a line of its own, and
    /// others are isolated (U+2068, U+2069) where they would be torn apart.
    Message render(const QMap<QString, TemplateValue> &values, Qt::LayoutDirection direction = Qt::LeftToRight) const;

private:
    struct Span {
        QString text; ///< literal, or the placeholder's name
        bool placeholder = false;
        bool bold = false;
        bool code = false;
        QUrl target; ///< of a literal link
    };
    struct Line {
        QString conditionOn; ///< a placeholder's name, or empty
        bool wanted = true; ///< whether its value must be there
        std::vector<Span> spans;
    };
    struct Block {
        bool item = false; ///< of a numbered list
        std::vector<Line> lines;
    };
    class Parser;

    enum class Form { LeftToRight, RightToLeft, RightToLeftLine };

    static QString plainOf(const std::vector<Span> &spans, const QMap<QString, TemplateValue> &values, Form form);
    static QString htmlOf(const std::vector<Span> &spans, const QMap<QString, TemplateValue> &values,
                          Qt::LayoutDirection direction);
    static std::vector<Span> joined(const std::vector<Line> &lines, const QMap<QString, TemplateValue> &values);

    std::vector<Span> m_subject;
    std::vector<Block> m_blocks;
};

} // namespace guidance
