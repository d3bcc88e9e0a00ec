// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "guidance/messagetemplate.h"

#include <QRegularExpression>

#include <cstdint>

using namespace fuzzing;
using guidance::Message;
using guidance::MessageTemplate;
using guidance::TemplateValue;

namespace {

const QStringList &placeholders()
{
    static const QStringList names{QStringLiteral("customer"), QStringLiteral("link"), QStringLiteral("empty")};
    return names;
}

/// Letters that the network may send, which mean something in HTML and in Markdown. Without a line break: callers make
/// one line of every text.
const QString &hostile()
{
    static const QString text = QStringLiteral("<a href='x'>{link}&amp;\"**`[t](https://evil.example)\\</a>");
    return text;
}

/// Reads HTML as a mail program does, as far as our few elements go: aborts at any other, at one that is not closed,
/// and at a link that is not `https:`. Returns the text, with the numbers that a reader sees before items.
QString textOf(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral(
        "^<(/?)(p|ol|li|strong|code|a|div dir=\"rtl\"|div|bdi dir=\"ltr\"|bdi)( href=\"([^\"<>]*)\")?>"));
    static const QRegularExpression entity(QStringLiteral("^&(amp|lt|gt|quot|#39);"));
    QStringList open;
    QString text;
    int number = 0;
    for (qsizetype at = 0; at < html.size();) {
        const QString rest = html.sliced(at);
        if (rest.startsWith(u'<')) {
            const auto match = tag.match(rest);
            require(match.hasMatch());
            const QString name = match.captured(2).section(u' ', 0, 0);
            if (match.captured(1).isEmpty()) {
                require((name == u"a") == !match.captured(3).isEmpty());
                require(name != u"a" || match.captured(4).startsWith(u"https://"));
                require(name != u"a" || !open.contains(name));
                require((name == u"li") == (!open.isEmpty() && open.last() == u"ol"));
                if (name == u"ol")
                    number = 0;
                else if (name == u"li")
                    text += QString::number(++number) + QStringLiteral(". ");
                open << name;
            } else {
                require(!open.isEmpty() && open.takeLast() == name && match.captured(3).isEmpty());
            }
            at += match.capturedLength();
        } else if (rest.startsWith(u'&')) {
            const auto match = entity.match(rest);
            require(match.hasMatch());
            const QString name = match.captured(1);
            text += name == u"amp" ? u'&'
                : name == u"lt"    ? u'<'
                : name == u"gt"    ? u'>'
                : name == u"quot"  ? u'"'
                                   : u'\'';
            at += match.capturedLength();
        } else {
            require(html[at] != u'>' && html[at] != u'"');
            text += html[at++];
        }
    }
    require(open.isEmpty());
    return text;
}

} // namespace

/// Any text as a message template: an error that names its line, or a message in which texts from the network stay
/// texts, every placeholder is replaced, and HTML and plain text say the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString markdown = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parsed = MessageTemplate::parse(markdown, placeholders(), QStringLiteral("t.md"));
    if (!parsed) {
        const support::Error &error = parsed.error();
        require(error.code == u"malformed_template" || error.code == u"unknown_placeholder");
        require(error.place.startsWith(u"t.md:"));
        const int line = error.place.sliced(5).toInt();
        require(line >= 1 && line <= markdown.count(u'\n') + 1);
        require(error.sentence.contains(QStringLiteral("line %1 ").arg(line)));
        return 0;
    }
    const QUrl link(QStringLiteral("https://accounts.google.com/?a=1&b=\"<"));
    const Message message = parsed->render({{QStringLiteral("customer"), {hostile(), {}, false}},
                                            {QStringLiteral("link"), {QStringLiteral("LINK"), link, false}}});
    require(!message.subject.contains(u'\n'));
    const QString text = textOf(message.html);
    // The text arrives letter for letter, as often in the one form as in the other.
    require(text.count(hostile()) == message.plain.count(hostile()));
    // What both forms say, but for line breaks and addresses behind links.
    const bool literalLinks = markdown.contains(u"](");
    if (!literalLinks && !markdown.contains(u'\r'))
        require(QString(text).remove(u'\n') == QString(message.plain).remove(u'\n'));

    // From right to left everything is the same but for what keeps directions apart.
    const Message leftward = parsed->render({{QStringLiteral("customer"), {hostile(), {}, false}},
                                             {QStringLiteral("link"), {QStringLiteral("LINK"), link, true}}},
                                            Qt::RightToLeft);
    require(!leftward.subject.contains(u'\n'));
    require(textOf(leftward.html).remove(u'\n') == QString(text).remove(u'\n'));
    require(leftward.plain.count(hostile()) == message.plain.count(hostile()));

    // What replaces a placeholder can only be seen where the placeholder stood: with names for values, no other appear.
    const Message other = parsed->render({{QStringLiteral("customer"), {QStringLiteral("\u2460"), {}, false}},
                                          {QStringLiteral("link"), {QStringLiteral("\u2461"), link, false}}});
    require(other.html.count(QStringLiteral("<a ")) == message.html.count(QStringLiteral("<a ")));
    require(QString(other.plain)
                    .replace(QStringLiteral("\u2460"), hostile())
                    .replace(QStringLiteral("\u2461"), QStringLiteral("LINK"))
                == message.plain
            || markdown.contains(QChar(0x2460)) || markdown.contains(QChar(0x2461)));

    // Empty values leave nothing behind: no placeholder's own form either.
    const Message bare = parsed->render({});
    if (!markdown.contains(u'\\')) {
        for (const QString &name : placeholders()) {
            const QString form = u'{' + name + u'}';
            require(!bare.plain.contains(form) && !bare.subject.contains(form) && !bare.html.contains(form));
        }
    }
    return 0;
}
