// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/instructions.h"
#include "guidance/messagekind.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace guidance;

namespace {

QMap<QString, TemplateValue> valuesFor(const MessageKind &kind, const QString &text)
{
    QMap<QString, TemplateValue> values;
    for (const QString &name : kind.placeholders)
        values.insert(name, {text.isEmpty() ? u'<' + name + u'>' : text, {}, name == kind.required});
    return values;
}

/// The words of a template that a customer reads: without comment, placeholders and what stays English on purpose.
QStringList proseOf(const QString &markdown)
{
    static const QRegularExpression out(QStringLiteral("<!--[\\s\\S]*?-->|\\{[^}]*\\}|\\[[^\\]]*\\]\\([^)]*\\)|[*`#]"));
    QStringList lines;
    for (const QString &line : QString(markdown).remove(out).split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString text = line.simplified(); text.size() > 12)
            lines << text;
    }
    return lines;
}

} // namespace

/// Each language with each kind. That the texts are right is for readers to see; this sees what readers overlook.
class TestShippedTemplates : public QObject {
    Q_OBJECT
private slots:
    void tenLanguages();
    void noFileTooMany();
    void everyMessage_data();
    void everyMessage();
    void nothingIsLeftInEnglish_data() { everyMessage_data(); }
    void nothingIsLeftInEnglish();
    void hostileTextsStayTexts_data() { everyMessage_data(); }
    void hostileTextsStayTexts();
    void namesOfTheAdminConsole_data();
    void namesOfTheAdminConsole();
    void arabicRunsFromRightToLeft();
    void japaneseUsesItsOwnSigns();
};

void TestShippedTemplates::tenLanguages()
{
    QCOMPARE(TemplateLibrary::shippedLanguages().size(), 10);
    QCOMPARE(messageKinds().size(), size_t(18));
    QCOMPARE(TemplateLibrary().languages(), TemplateLibrary::shippedLanguages());
}

void TestShippedTemplates::noFileTooMany()
{
    QStringList folders = QDir(QStringLiteral(":/templates")).entryList(QDir::Dirs);
    QStringList languages = TemplateLibrary::shippedLanguages();
    folders.sort();
    languages.sort();
    QCOMPARE(folders, languages);
    for (const QString &folder : folders) {
        const QStringList files = QDir(QStringLiteral(":/templates/") + folder).entryList(QDir::Files);
        QCOMPARE(size_t(files.size()), messageKinds().size());
        for (const QString &file : files)
            QVERIFY2(messageKind(file.chopped(3)), qPrintable(folder + u'/' + file));
    }
}

void TestShippedTemplates::everyMessage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    for (const QString &language : TemplateLibrary::shippedLanguages()) {
        for (const MessageKind &kind : messageKinds())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(kind.name)) << language << kind.name;
    }
}

void TestShippedTemplates::everyMessage()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    const MessageKind &known = *messageKind(kind);
    const QString markdown = TemplateLibrary::shippedMarkdown(language, kind);
    const auto parsed = TemplateLibrary::parse(markdown, kind, language);
    QVERIFY2(parsed.hasValue(), parsed ? "" : qPrintable(parsed.error().sentence));

    const Message message = TemplateLibrary().render(language, kind, valuesFor(known, {}));
    QCOMPARE(message.language, language);
    QCOMPARE(message.kind, kind);
    QVERIFY(message.subject.size() > 8 && message.plain.size() > 30 && message.html.size() > message.plain.size());
    for (const QString &name : known.placeholders) {
        const QString shown = u'<' + name + u'>';
        // Every value has its place: a step that a translation lost would leave one out.
        const bool used = TemplateLibrary::shippedMarkdown(QStringLiteral("en"), kind).contains(u'{' + name + u'}');
        QCOMPARE((message.subject + message.plain).contains(shown), used);
        QVERIFY(!message.html.contains(shown));
    }
    // As many steps as in English.
    const Message english = TemplateLibrary().render(QStringLiteral("en"), kind, valuesFor(known, {}));
    QCOMPARE(message.html.count(QStringLiteral("<li>")), english.html.count(QStringLiteral("<li>")));
    QVERIFY(!message.plain.contains(u'{') && !message.plain.contains(QStringLiteral("**")));
    QVERIFY(!message.plain.contains(QStringLiteral("  ")) && !message.plain.contains(QStringLiteral("SPDX")));
    // Without the values that may be missing there is still a message, without a hole where they stood.
    const Message bare = TemplateLibrary().render(language, kind,
                                                  {{QStringLiteral("customer"), {QStringLiteral("<c>"), {}, false}},
                                                   {known.required, {QStringLiteral("<x>"), {}, true}}});
    QVERIFY(!bare.plain.contains(QStringLiteral("()")) && !bare.plain.contains(QStringLiteral(": \n")));
}

void TestShippedTemplates::nothingIsLeftInEnglish()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    if (language == u"en")
        return;
    const QStringList english = proseOf(TemplateLibrary::shippedMarkdown(QStringLiteral("en"), kind));
    const QStringList lines = proseOf(TemplateLibrary::shippedMarkdown(language, kind));
    static const QRegularExpression words(QStringLiteral("\\b(the|please|your|you|this|with|and open|choose)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : lines) {
        QVERIFY2(!english.contains(line), qPrintable(line));
        QVERIFY2(!words.match(line).hasMatch(), qPrintable(line));
    }
}

void TestShippedTemplates::hostileTextsStayTexts()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    const MessageKind &known = *messageKind(kind);
    const Message harmless = TemplateLibrary().render(language, kind, valuesFor(known, QStringLiteral("x")));
    for (const QString &text : {QStringLiteral("<img src=x onerror=alert(1)>"),
                                QStringLiteral("[x](https://evil.example)"), QStringLiteral("\" onclick=\"x"),
                                QStringLiteral("{link} {scopes} **b** `c`"), QStringLiteral("</div><bdi>")}) {
        const Message hostile = TemplateLibrary().render(language, kind, valuesFor(known, text));
        for (const QChar sign : {u'<', u'>', u'"'})
            QCOMPARE(hostile.html.count(sign), harmless.html.count(sign));
        QCOMPARE(hostile.html.count(QStringLiteral("<a ")), harmless.html.count(QStringLiteral("<a ")));
        QCOMPARE(hostile.plain.count(u'\n'), harmless.plain.count(u'\n'));
        QVERIFY((hostile.subject + hostile.plain).contains(text));
        QCOMPARE(hostile.html.contains(text.toHtmlEscaped()), hostile.plain.contains(text));
    }
}

void TestShippedTemplates::namesOfTheAdminConsole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : TemplateLibrary::shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestShippedTemplates::namesOfTheAdminConsole()
{
    QFETCH(QString, language);
    // Many use the console in English whatever their own language is.
    const Message message = TemplateLibrary().render(language, QStringLiteral("delegation"),
                                                     valuesFor(*messageKind(QStringLiteral("delegation")), {}));
    for (const QString &name :
         {QStringLiteral("Security → Access and data control → API controls → Manage Domain Wide Delegation"),
          QStringLiteral("Security → API controls → Domain-wide delegation"), QStringLiteral("Add new"),
          QStringLiteral("OAuth scopes"), QStringLiteral("Authorize"), QStringLiteral("https://admin.google.com/")})
        QVERIFY2(message.plain.contains(name), qPrintable(name));
    QVERIFY(message.plain.contains(QStringLiteral("Client ID"), Qt::CaseInsensitive)
            || message.plain.contains(QStringLiteral("Client-ID")));
}

void TestShippedTemplates::arabicRunsFromRightToLeft()
{
    onboarding::StatusChange change;
    change.kind = onboarding::RequestKind::ClientId;
    change.domainName = QStringLiteral("acme.example");
    change.clientId = QStringLiteral("1234567890-abcdefgh.apps.googleusercontent.com");
    const Message message = delegationMessage(TemplateLibrary(), QStringLiteral("ar"), change, change.domainName,
                                              QStringLiteral("https://mail.google.com/"));
    QCOMPARE(message.direction, Qt::RightToLeft);
    QVERIFY(message.html.startsWith(QStringLiteral("<div dir=\"rtl\">")));
    QVERIFY(message.html.contains(QStringLiteral("<bdi dir=\"ltr\"><code>") + change.clientId));
    QVERIFY(message.html.contains(QStringLiteral("<bdi dir=\"ltr\"><a href=\"https://admin.google.com/ac/owl/")));
    QVERIFY(message.html.contains(QStringLiteral("<bdi><strong>acme.example</strong></bdi>")));
    // Without a sign of our own at its ends, which would be copied with it.
    QVERIFY(message.plain.contains(u'\n' + change.clientId + u'\n'));
    QVERIFY(message.plain.contains(QStringLiteral("\nhttps://mail.google.com/\n")));
    for (const QString &language : TemplateLibrary::shippedLanguages()) {
        if (language != u"ar")
            QCOMPARE(TemplateLibrary().render(language, QStringLiteral("consent"), {}).direction, Qt::LeftToRight);
    }
}

void TestShippedTemplates::japaneseUsesItsOwnSigns()
{
    static const QRegularExpression japanese(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}]"));
    static const QRegularExpression western(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}][.,:;!?()\"]|"
                                                           "[\\p{Hiragana}\\p{Katakana}\\p{Han}、。] [\\p{Hiragana}"
                                                           "\\p{Katakana}\\p{Han}]"));
    for (const MessageKind &kind : messageKinds()) {
        const Message message = TemplateLibrary().render(QStringLiteral("ja"), kind.name, valuesFor(kind, {}));
        QVERIFY(japanese.match(message.plain).hasMatch());
        const auto found = western.match(message.plain);
        QVERIFY2(!found.hasMatch(), qPrintable(kind.name + QStringLiteral(": ") + found.captured()));
    }
}

QTEST_APPLESS_MAIN(TestShippedTemplates)
#include "tst_shippedtemplates.moc"
