// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/messagetemplate.h"

#include "support/qtversion.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace guidance {

namespace {

/// A letter or sign of Chinese or Japanese, which are written without spaces.
bool isWrittenWithoutSpaces(QChar c)
{
    return (c >= QChar(0x3000) && c <= QChar(0x30FF)) || (c >= QChar(0x3400) && c <= QChar(0x9FFF))
        || (c >= QChar(0xFF00) && c <= QChar(0xFFEF));
}

/// A text that begins and ends with letters stays in one piece wherever it is put.
bool needsIsolation(const QString &text)
{
    const auto isLetter = [](QChar c) {
        return c.direction() == QChar::DirL || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    return !text.isEmpty() && !(isLetter(text.front()) && isLetter(text.back()));
}

} // namespace

/// Goes through the lines once; the first thing that is wrong stops it.
class MessageTemplate::Parser {
public:
    Parser(const QStringList &placeholders, const QString &name)
        : m_placeholders(placeholders)
        , m_name(name)
    {
    }

    support::Result<MessageTemplate> run(QStringView markdown)
    {
        static const QRegularExpression item(QStringLiteral("^\\d+\\.\\s+(.*)$"));
        bool inBlock = false;
        bool inComment = false;
        for (const QStringView raw : markdown.split(u'\n')) {
            ++m_line;
            const QString text = raw.toString().trimmed();
            if (inComment || text.startsWith(u"<!--")) {
                inComment = !text.endsWith(u"-->");
                continue;
            }
            if (text.isEmpty()) {
                inBlock = false;
            } else if (text.startsWith(u"# ")) {
                if (!m_result.m_subject.empty())
                    fail(QCoreApplication::translate("guidance::MessageTemplate",
                                                     "In line %1 the subject stands for a second time."));
                m_result.m_subject = spans(QStringView(text).sliced(2));
                inBlock = false;
            } else if (const auto match = support::matchView(item, text); match.hasMatch()) {
                m_result.m_blocks.push_back({true, {line(match.capturedView(1))}});
                inBlock = true;
            } else {
                if (!inBlock)
                    m_result.m_blocks.push_back({});
                m_result.m_blocks.back().lines.push_back(line(text));
                inBlock = true;
            }
            if (m_error)
                return support::Unexpected<support::Error>{*m_error};
        }
        if (inComment)
            fail(QCoreApplication::translate("guidance::MessageTemplate",
                                             "In line %1 the template ends within a comment."));
        else if (m_result.m_subject.empty())
            fail(QCoreApplication::translate(
                "guidance::MessageTemplate",
                "In line %1 the template ends without a subject (a line that starts with '# ')."));
        if (m_error)
            return support::Unexpected<support::Error>{*m_error};
        return m_result;
    }

private:
    /// `sentence` has %1 for the line.
    void fail(const QString &sentence, const QStringList &more = {},
              const QString &code = QStringLiteral("malformed_template"))
    {
        if (m_error)
            return;
        const QString line = QString::number(m_line);
        const QString whole = more.isEmpty() ? sentence.arg(line)
            : more.size() == 1               ? sentence.arg(line, more[0])
                                             : sentence.arg(line, more[0], more[1]);
        m_error = support::Error{code, m_name + u':' + line, whole};
    }

    QString knownPlaceholder(QStringView name)
    {
        if (!m_placeholders.contains(name)) {
            fail(QCoreApplication::translate("guidance::MessageTemplate",
                                             "In line %1 the placeholder {%2} is unknown; known are %3."),
                 {name.toString(), u'{' + m_placeholders.join(QStringLiteral("}, {")) + u'}'},
                 QStringLiteral("unknown_placeholder"));
        }
        return name.toString();
    }

    Line line(QStringView text)
    {
        static const QRegularExpression condition(QStringLiteral("^\\{(if|unless) (\\w+)\\}\\s*"));
        Line result;
        if (const auto match = support::matchView(condition, text); match.hasMatch()) {
            result.wanted = match.capturedView(1) == u"if";
            result.conditionOn = knownPlaceholder(match.capturedView(2));
            text = text.sliced(match.capturedEnd());
        }
        result.spans = spans(text);
        return result;
    }

    /// Bold may hold placeholders and code; code may hold placeholders; links hold text only.
    std::vector<Span> spans(QStringView text)
    {
        std::vector<Span> out;
        Span style;
        QString literal;
        const auto flush = [&] {
            if (literal.isEmpty())
                return;
            Span span = style;
            span.text = std::exchange(literal, QString());
            out.push_back(span);
        };
        /// The text up to `end`, which is consumed too; `at` stands on the opening sign.
        const auto enclosed = [&](qsizetype &at, QStringView end) {
            const qsizetype close = text.indexOf(end, at + 1);
            if (close < 0) {
                fail(QCoreApplication::translate("guidance::MessageTemplate", "In line %1 '%2' is not closed."),
                     {text[at]});
                at = text.size();
                return QStringView();
            }
            const QStringView inside = text.sliced(at + 1, close - at - 1);
            at = close + end.size() - 1;
            return inside;
        };

        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text[at];
            if (c == u'\\' && !style.code && at + 1 < text.size() && text[at + 1].isPunct()) {
                literal += text[++at];
            } else if (c == u'`') {
                flush();
                style.code = !style.code;
            } else if (c == u'{') {
                flush();
                Span span = style;
                span.placeholder = true;
                span.text = knownPlaceholder(enclosed(at, u"}"));
                out.push_back(span);
            } else if (c == u'*' && !style.code && at + 1 < text.size() && text[at + 1] == u'*') {
                flush();
                style.bold = !style.bold;
                ++at;
            } else if (c == u'[' && !style.code) {
                flush();
                Span span = style;
                span.text = enclosed(at, u"](").toString();
                if (m_error)
                    break;
                // enclosed() left `at` on the round bracket.
                span.target = QUrl(enclosed(at, u")").toString(), QUrl::StrictMode);
                if (span.text.isEmpty() || span.target.scheme() != u"https" || span.target.host().isEmpty())
                    fail(QCoreApplication::translate(
                        "guidance::MessageTemplate",
                        "In line %1 a link has no text or does not lead to an https:// address."));
                out.push_back(span);
            } else {
                literal += c;
            }
        }
        flush();
        if (style.bold || style.code)
            fail(QCoreApplication::translate("guidance::MessageTemplate", "In line %1 '%2' is not closed."),
                 {style.bold ? QStringLiteral("**") : QStringLiteral("`")});
        return out;
    }

    QStringList m_placeholders;
    QString m_name;
    int m_line = 0;
    MessageTemplate m_result;
    std::optional<support::Error> m_error;
};

support::Result<MessageTemplate> MessageTemplate::parse(QStringView markdown, const QStringList &placeholders,
                                                        const QString &name)
{
    return Parser(placeholders, name).run(markdown);
}

QString MessageTemplate::plainOf(const std::vector<Span> &spans, const QMap<QString, TemplateValue> &values, Form form)
{
    QString out;
    bool broken = false; // an exact value was written, and so the next text begins a line
    for (const Span &span : spans) {
        const TemplateValue value = span.placeholder ? values.value(span.text) : TemplateValue{span.text, {}, false};
        QString text = value.text;
        if (const QString target = span.target.toString(QUrl::FullyEncoded);
            span.target.isValid() && target != span.text)
            text += QStringLiteral(" (") + target + u')';
        if (text.isEmpty())
            continue;
        const bool ownLine = form == Form::RightToLeft && value.exact;
        if (ownLine) {
            out = out.trimmed();
            broken = !out.isEmpty();
        } else if (span.placeholder && form != Form::LeftToRight && needsIsolation(text)) {
            text = QChar(0x2068) + text + QChar(0x2069);
        }
        if (broken) {
            // A full stop behind the value would stand alone at the head of the next line.
            while (!span.placeholder && !text.isEmpty()
                   && (text.front().isSpace() || text.front().category() == QChar::Punctuation_Other))
                text.remove(0, 1);
            if (text.isEmpty())
                continue;
            out += u'\n';
        }
        broken = ownLine;
        out += text;
    }
    return form == Form::RightToLeft ? out.trimmed() : out;
}

QString MessageTemplate::htmlOf(const std::vector<Span> &spans, const QMap<QString, TemplateValue> &values,
                                Qt::LayoutDirection direction)
{
    const auto enclose = [](const QString &tag, const QString &inside) {
        return u'<' + tag + u'>' + inside + QStringLiteral("</") + tag.section(u' ', 0, 0) + u'>';
    };
    QString out;
    for (const Span &span : spans) {
        const TemplateValue value =
            span.placeholder ? values.value(span.text) : TemplateValue{span.text, span.target, span.code};
        QString html = value.text.toHtmlEscaped();
        if (value.link.isValid())
            html = QStringLiteral("<a href=\"%1\">%2</a>")
                       .arg(value.link.toString(QUrl::FullyEncoded).toHtmlEscaped(), html);
        if (span.code)
            html = enclose(QStringLiteral("code"), html);
        if (span.bold)
            html = enclose(QStringLiteral("strong"), html);
        if (direction == Qt::RightToLeft && !html.isEmpty()) {
            if (value.exact)
                html = enclose(QStringLiteral("bdi dir=\"ltr\""), html);
            else if (span.placeholder || value.link.isValid())
                html = enclose(QStringLiteral("bdi"), html);
        }
        out += html;
    }
    return out;
}

std::vector<MessageTemplate::Span> MessageTemplate::joined(const std::vector<Line> &lines,
                                                           const QMap<QString, TemplateValue> &values)
{
    std::vector<Span> out;
    for (const Line &line : lines) {
        if (!line.conditionOn.isEmpty() && values.value(line.conditionOn).text.isEmpty() == line.wanted)
            continue;
        const bool literal =
            !out.empty() && !line.spans.empty() && !out.back().placeholder && !line.spans.front().placeholder;
        const bool close = literal
            && (isWrittenWithoutSpaces(out.back().text.back())
                || isWrittenWithoutSpaces(line.spans.front().text.front()));
        if (!out.empty() && !close)
            out.push_back(Span{QStringLiteral(" "), false, false, false, {}});
        out.insert(out.end(), line.spans.begin(), line.spans.end());
    }
    return out;
}

Message MessageTemplate::render(const QMap<QString, TemplateValue> &values, Qt::LayoutDirection direction) const
{
    const bool leftward = direction == Qt::RightToLeft;
    const Form form = leftward ? Form::RightToLeft : Form::LeftToRight;
    Message message;
    message.direction = direction;
    message.subject = plainOf(m_subject, values, leftward ? Form::RightToLeftLine : Form::LeftToRight);
    int number = 0;
    const auto closeList = [&] {
        if (number > 0)
            message.html += QStringLiteral("</ol>\n");
        number = 0;
    };
    for (const Block &block : m_blocks) {
        const std::vector<Span> spans = joined(block.lines, values);
        if (spans.empty())
            continue;
        if (!block.item) {
            closeList();
            if (!message.plain.isEmpty())
                message.plain += u'\n';
            message.plain += plainOf(spans, values, form) + u'\n';
            message.html += QStringLiteral("<p>") + htmlOf(spans, values, direction) + QStringLiteral("</p>\n");
            continue;
        }
        if (++number == 1) {
            if (!message.plain.isEmpty())
                message.plain += u'\n';
            message.html += QStringLiteral("<ol>\n");
        }
        message.plain += QString::number(number) + QStringLiteral(". ") + plainOf(spans, values, form) + u'\n';
        message.html += QStringLiteral("<li>") + htmlOf(spans, values, direction) + QStringLiteral("</li>\n");
    }
    closeList();
    if (leftward && !message.html.isEmpty())
        message.html = QStringLiteral("<div dir=\"rtl\">\n") + message.html + QStringLiteral("</div>\n");
    return message;
}

} // namespace guidance
