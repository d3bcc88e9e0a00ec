// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/messagetemplate.h"

#include <QTest>

using namespace guidance;

namespace {

const QStringList names{QStringLiteral("a"), QStringLiteral("b")};

support::Result<MessageTemplate> parse(const QString &markdown)
{
    return MessageTemplate::parse(markdown, names, QStringLiteral("x.md"));
}

} // namespace

class TestMessageTemplate : public QObject {
    Q_OBJECT
private slots:
    void forms_data();
    void forms();
    void valuesAreNeverMarkup();
    void conditions();
    void linesOfJapaneseAreJoinedWithoutSpace();
    void fromRightToLeft();
    void refused_data();
    void refused();
};

void TestMessageTemplate::forms_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *markdown, const char *plain, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(plain) << QString::fromUtf8(html);
    };
    row("a paragraph over two lines", "one\ntwo", "one two\n", "<p>one two</p>\n");
    row("two paragraphs", "one\n\ntwo", "one\n\ntwo\n", "<p>one</p>\n<p>two</p>\n");
    row("a list between paragraphs", "one\n\n1. x\n   y\n2. z\n\ntwo", "one\n\n1. x y\n2. z\n\ntwo\n",
        "<p>one</p>\n<ol>\n<li>x y</li>\n<li>z</li>\n</ol>\n<p>two</p>\n");
    row("list items keep their own numbers", "1. x\n1. y", "1. x\n2. y\n", "<ol>\n<li>x</li>\n<li>y</li>\n</ol>\n");
    row("bold", "a **b** c", "a b c\n", "<p>a <strong>b</strong> c</p>\n");
    row("code", "`a*b`", "a*b\n", "<p><code>a*b</code></p>\n");
    row("code in bold", "**`x`**", "x\n", "<p><strong><code>x</code></strong></p>\n");
    row("a link", "[here](https://example.com/?a=1&b=2)", "here (https://example.com/?a=1&b=2)\n",
        "<p><a href=\"https://example.com/?a=1&amp;b=2\">here</a></p>\n");
    row("a link that is its own text", "[https://example.com/](https://example.com/)", "https://example.com/\n",
        "<p><a href=\"https://example.com/\">https://example.com/</a></p>\n");
    row("signs that mean themselves", "\\*\\*a\\*\\* \\{b\\} \\[c\\]", "**a** {b} [c]\n", "<p>**a** {b} [c]</p>\n");
    row("HTML in a template is text", "<b>x</b> & y", "<b>x</b> & y\n", "<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>\n");
    row("a comment", "<!-- c\nd -->\none\n<!-- e -->\n", "one\n", "<p>one</p>\n");
    row("a single star", "2 * 3", "2 * 3\n", "<p>2 * 3</p>\n");
}

void TestMessageTemplate::forms()
{
    QFETCH(QString, markdown);
    const auto parsed = parse(QStringLiteral("# s\n\n") + markdown);
    QVERIFY(parsed.hasValue());
    const Message message = parsed->render({});
    QTEST(message.plain, "plain");
    QTEST(message.html, "html");
    QCOMPARE(message.subject, QStringLiteral("s"));
}

void TestMessageTemplate::valuesAreNeverMarkup()
{
    const auto parsed = parse(QStringLiteral("# To {a}\n\n**{a}** and `{a}` and {b}."));
    QVERIFY(parsed.hasValue());
    const QString hostile = QStringLiteral("**x** {b} [y](https://evil.example) <a href='z'>\"&");
    const Message message = parsed->render(
        {{QStringLiteral("a"), {hostile, {}, false}},
         {QStringLiteral("b"), {QStringLiteral("l<nk"), QUrl(QStringLiteral("https://ok.example/?q=\"<>")), false}}});
    QCOMPARE(message.subject, QStringLiteral("To ") + hostile);
    QCOMPARE(message.plain, hostile + QStringLiteral(" and ") + hostile + QStringLiteral(" and l<nk.\n"));
    const QString escaped = QStringLiteral("**x** {b} [y](https://evil.example) &lt;a href='z'&gt;&quot;&amp;");
    QCOMPARE(message.html,
             QStringLiteral("<p><strong>%1</strong> and <code>%1</code> and "
                            "<a href=\"https://ok.example/?q=%22%3C%3E\">l&lt;nk</a>.</p>\n")
                 .replace(QStringLiteral("%1"), escaped));
}

void TestMessageTemplate::conditions()
{
    const auto parsed =
        parse(QStringLiteral("# s\n\n1. {if a} with {a}\n2. {unless a} without\n3. last\n   {if b} and {b}"));
    QVERIFY(parsed.hasValue());
    QCOMPARE(parsed->render({}).plain, QStringLiteral("1. without\n2. last\n"));
    QCOMPARE(parsed
                 ->render({{QStringLiteral("a"), {QStringLiteral("x"), {}, false}},
                           {QStringLiteral("b"), {QStringLiteral("y"), {}, false}}})
                 .plain,
             QStringLiteral("1. with x\n2. last and y\n"));
}

void TestMessageTemplate::linesOfJapaneseAreJoinedWithoutSpace()
{
    const auto parsed = parse(QStringLiteral("# s\n\n"
                                             "リンクを\n開く。\nGoogle\nの\n{a}\n開く"));
    QVERIFY(parsed.hasValue());
    const QString text = QStringLiteral("リンクを開く。Googleの x 開く"); // an address ends with a space
    const Message message = parsed->render({{QStringLiteral("a"), {QStringLiteral("x"), {}, false}}});
    QCOMPARE(message.plain, text + u'\n');
    QCOMPARE(message.html, QStringLiteral("<p>") + text + QStringLiteral("</p>\n"));
}

void TestMessageTemplate::fromRightToLeft()
{
    const auto parsed = parse(QStringLiteral("# إلى {a}\n\nمرحبًا {a}،\n\n1. افتح: {b}. ثم **أغلق**\n2. "
                                             "[هنا](https://x.example/) `{b}`\n"));
    QVERIFY(parsed.hasValue());
    const QUrl link(QStringLiteral("https://x.example/1"));
    const auto rendered = [&](const QString &name) {
        return parsed->render(
            {{QStringLiteral("a"), {name, {}, false}}, {QStringLiteral("b"), {link.toString(), link, true}}},
            Qt::RightToLeft);
    };
    const Message message = rendered(QStringLiteral("acme"));
    QCOMPARE(message.direction, Qt::RightToLeft);
    QCOMPARE(message.subject, QStringLiteral("إلى acme"));
    // What is to be pressed or copied stands alone: no invisible sign may come along.
    QCOMPARE(message.plain,
             QStringLiteral("مرحبًا acme،\n\n1. افتح:\nhttps://x.example/1\nثم أغلق\n"
                            "2. هنا (https://x.example/)\nhttps://x.example/1\n"));
    QCOMPARE(
        message.html,
        QStringLiteral("<div dir=\"rtl\">\n<p>مرحبًا <bdi>acme</bdi>،</p>\n<ol>\n"
                       "<li>افتح: <bdi dir=\"ltr\"><a href=\"https://x.example/1\">https://x.example/1</a></bdi>. ثم "
                       "<strong>أغلق</strong></li>\n"
                       "<li><bdi><a href=\"https://x.example/\">هنا</a></bdi> <bdi dir=\"ltr\"><code>"
                       "<a href=\"https://x.example/1\">https://x.example/1</a></code></bdi></li>\n</ol>\n</div>\n"));
    // What would be torn apart between Arabic letters is held together.
    const Message digits = rendered(QStringLiteral("1-acme"));
    QCOMPARE(digits.subject, QStringLiteral("إلى \u20681-acme\u2069"));
    QVERIFY(digits.plain.startsWith(QStringLiteral("مرحبًا \u20681-acme\u2069،\n")));
    QVERIFY(digits.html.contains(QStringLiteral("<bdi>1-acme</bdi>")));
}

void TestMessageTemplate::refused_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const QString malformed = QStringLiteral("malformed_template");
    const QString unknown = QStringLiteral("unknown_placeholder");
    QTest::newRow("empty") << QString() << malformed << QStringLiteral("x.md:1");
    QTest::newRow("no subject") << QStringLiteral("one\n\ntwo\n") << malformed << QStringLiteral("x.md:4");
    QTest::newRow("two subjects") << QStringLiteral("# a\n# b") << malformed << QStringLiteral("x.md:2");
    QTest::newRow("unknown placeholder") << QStringLiteral("# s\n\n1. x\n2. {c}") << unknown
                                         << QStringLiteral("x.md:4");
    QTest::newRow("unknown in the subject") << QStringLiteral("# {c}") << unknown << QStringLiteral("x.md:1");
    QTest::newRow("unknown in code") << QStringLiteral("# s\n`{c}`") << unknown << QStringLiteral("x.md:2");
    QTest::newRow("unknown condition") << QStringLiteral("# s\n{if c} x") << unknown << QStringLiteral("x.md:2");
    QTest::newRow("a condition inside a line")
        << QStringLiteral("# s\nx {if a}") << unknown << QStringLiteral("x.md:2");
    QTest::newRow("open brace") << QStringLiteral("# s\n{a") << malformed << QStringLiteral("x.md:2");
    QTest::newRow("open bold") << QStringLiteral("# s\n**a") << malformed << QStringLiteral("x.md:2");
    QTest::newRow("open code") << QStringLiteral("# s\n`a") << malformed << QStringLiteral("x.md:2");
    QTest::newRow("open link") << QStringLiteral("# s\n[a](https://x.example/") << malformed
                               << QStringLiteral("x.md:2");
    QTest::newRow("a link without a target") << QStringLiteral("# s\n[a]") << malformed << QStringLiteral("x.md:2");
    QTest::newRow("a link to a script") << QStringLiteral("# s\n[a](javascript:x)") << malformed
                                        << QStringLiteral("x.md:2");
    QTest::newRow("open comment") << QStringLiteral("# s\n<!-- x") << malformed << QStringLiteral("x.md:2");
}

void TestMessageTemplate::refused()
{
    QFETCH(QString, markdown);
    const auto parsed = parse(markdown);
    QVERIFY(!parsed.hasValue());
    QTEST(parsed.error().code, "code");
    QTEST(parsed.error().place, "place");
    QVERIFY(parsed.error().sentence.endsWith(u'.'));
}

QTEST_APPLESS_MAIN(TestMessageTemplate)
#include "tst_messagetemplate.moc"
