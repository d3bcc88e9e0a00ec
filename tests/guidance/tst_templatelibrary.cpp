// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/maillink.h"
#include "guidance/templatelibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace guidance;

/// Staff's own templates over those of the program, and mails made of messages.
class TestTemplateLibrary : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ownStandsInForShipped();
    void newLanguageAndVariant();
    void nearestLanguage_data();
    void nearestLanguage();
    void brokenOnesAreNamed_data();
    void brokenOnesAreNamed();
    void foldersThatAreNone();
    void readAnew();
    void mailRoundTrip();
    void mailWithoutText();

private:
    void write(const QString &file, const QByteArray &content)
    {
        const QString path = m_folder->filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }
    QString plain(const QString &language, const QString &kind) const
    {
        return m_library.render(language, kind, {{QStringLiteral("link"), {QStringLiteral("LINK"), {}, true}}}).plain;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    TemplateLibrary m_library;
};

void TestTemplateLibrary::ownStandsInForShipped()
{
    // As Windows' Notepad writes it.
    write(QStringLiteral("de/consent.md"), "\xEF\xBB\xBF# Betreff\r\n\r\nHallo,\r\n\r\n1. Hier: {link}\r\n");
    m_library.readOwn(m_folder->path());
    QVERIFY(m_library.problems().empty());
    QCOMPARE(plain(QStringLiteral("de"), QStringLiteral("consent")), QStringLiteral("Hallo,\n\n1. Hier: LINK\n"));
    QVERIFY(m_library.isOwn(QStringLiteral("de"), QStringLiteral("consent")));
    QVERIFY(!m_library.isOwn(QStringLiteral("de"), QStringLiteral("delegation")));
    QVERIFY(plain(QStringLiteral("de"), QStringLiteral("consent-google")).startsWith(QStringLiteral("Guten Tag,")));
    QVERIFY(plain(QStringLiteral("en"), QStringLiteral("consent")).startsWith(QStringLiteral("Hello,")));
    QCOMPARE(m_library.languages(), TemplateLibrary::shippedLanguages());
}

void TestTemplateLibrary::newLanguageAndVariant()
{
    write(QStringLiteral("sv/consent.md"), "# S\n\nHej {link}");
    write(QStringLiteral("de-du/consent.md"), "# S\n\nHallo du {link}");
    write(QStringLiteral("PT-br/consent.md"), "# S\n\nOi {link}");
    write(QStringLiteral("he/consent.md"), "# S\n\nx {link}");
    m_library.readOwn(m_folder->path());
    QCOMPARE(m_library.languages().mid(10),
             (QStringList{QStringLiteral("de-du"), QStringLiteral("he"), QStringLiteral("sv")}));
    QCOMPARE(plain(QStringLiteral("sv"), QStringLiteral("consent")), QStringLiteral("Hej LINK\n"));
    QCOMPARE(plain(QStringLiteral("pt-BR"), QStringLiteral("consent")), QStringLiteral("Oi LINK\n"));
    QCOMPARE(plain(QStringLiteral("de-du"), QStringLiteral("consent")), QStringLiteral("Hallo du LINK\n"));
    // What a variant has not comes from its language, what a language has not from English.
    QCOMPARE(m_library.render(QStringLiteral("de-du"), QStringLiteral("delegation"), {}).language,
             QStringLiteral("de"));
    QCOMPARE(m_library.render(QStringLiteral("sv"), QStringLiteral("delegation"), {}).language, QStringLiteral("en"));
    QCOMPARE(m_library.render(QStringLiteral("he"), QStringLiteral("consent"), {}).direction, Qt::RightToLeft);
}

void TestTemplateLibrary::nearestLanguage_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("itself") << QStringLiteral("pl") << QStringLiteral("pl");
    QTest::newRow("a country") << QStringLiteral("de-AT") << QStringLiteral("de");
    QTest::newRow("a sister") << QStringLiteral("pt-PT") << QStringLiteral("pt-BR");
    QTest::newRow("a part") << QStringLiteral("pt") << QStringLiteral("pt-BR");
    QTest::newRow("none") << QStringLiteral("sv") << QStringLiteral("en");
    QTest::newRow("Qt's C") << QStringLiteral("C") << QStringLiteral("en");
    QTest::newRow("empty") << QString() << QStringLiteral("en");
    QTest::newRow("nonsense") << QStringLiteral("--") << QStringLiteral("en");
}

void TestTemplateLibrary::nearestLanguage()
{
    QFETCH(QString, wanted);
    QTEST(TemplateLibrary().nearest(wanted), "nearest");
}

void TestTemplateLibrary::brokenOnesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const QString consent = QStringLiteral("de/consent.md");
    QTest::newRow("unknown placeholder") << consent << QByteArray("# S\n\n1. {link}\n2. {nobody}\n")
                                         << QStringLiteral("unknown_placeholder") << QStringLiteral("de/consent.md:4");
    QTest::newRow("a placeholder of another kind")
        << consent << QByteArray("# S\n\n{link}\n{client_id}\n") << QStringLiteral("unknown_placeholder")
        << QStringLiteral("de/consent.md:4");
    QTest::newRow("no link") << consent << QByteArray("# S\n\nHallo\n") << QStringLiteral("missing_placeholder")
                             << QStringLiteral("de/consent.md:3");
    QTest::newRow("the link in the subject only")
        << consent << QByteArray("# S {link}\n\nHallo") << QStringLiteral("missing_placeholder")
        << QStringLiteral("de/consent.md:3");
    QTest::newRow("the link only now and then")
        << consent << QByteArray("# S\n\nHallo\n{if customer} {link}\n") << QStringLiteral("missing_placeholder")
        << QStringLiteral("de/consent.md:4");
    QTest::newRow("no subject") << consent << QByteArray("{link}") << QStringLiteral("malformed_template")
                                << QStringLiteral("de/consent.md:1");
    QTest::newRow("empty") << consent << QByteArray() << QStringLiteral("malformed_template")
                           << QStringLiteral("de/consent.md:1");
    QTest::newRow("not UTF-8") << consent << QByteArray("# S\n\n\xE4 {link}") << QStringLiteral("unreadable_file")
                               << QStringLiteral("de/consent.md");
    QTest::newRow("too long") << consent << "# S\n\n{link}\n" + QByteArray(TemplateLibrary::mostBytes, 'x')
                              << QStringLiteral("unreadable_file") << QStringLiteral("de/consent.md");
    QTest::newRow("mistyped name") << QStringLiteral("de/consent-gogle.md") << QByteArray("# S\n\n{link}")
                                   << QStringLiteral("unknown_kind") << QStringLiteral("de/consent-gogle.md");
    QTest::newRow("mistyped language") << QStringLiteral("german/consent.md") << QByteArray("# S\n\n{link}")
                                       << QStringLiteral("unknown_language") << QStringLiteral("german");
}

void TestTemplateLibrary::brokenOnesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    write(file, content);
    write(QStringLiteral("de/delegation.md"), "# S\n\ngut: {client_id}");
    m_library.readOwn(m_folder->path());
    QCOMPARE(m_library.problems().size(), size_t(1));
    QTEST(m_library.problems().front().code, "code");
    QTEST(m_library.problems().front().place, "place");
    const QString sentence = m_library.problems().front().sentence;
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    // The program's own stands in, and the one beside it is used.
    QVERIFY(plain(QStringLiteral("de"), QStringLiteral("consent")).startsWith(QStringLiteral("Guten Tag,")));
    QCOMPARE(plain(QStringLiteral("de"), QStringLiteral("delegation")), QStringLiteral("gut: \n"));
    // It can be mended.
    if (file == u"de/consent.md" && m_library.problems().front().code != u"unreadable_file")
        QCOMPARE(m_library.markdown(QStringLiteral("de"), QStringLiteral("consent")).toUtf8(), content);
}

void TestTemplateLibrary::foldersThatAreNone()
{
    m_library.readOwn(m_folder->filePath(QStringLiteral("missing")));
    QVERIFY(m_library.problems().empty());
    write(QStringLiteral("notes/readme.txt"), "x");
    write(QStringLiteral("de/consent.md~"), "x");
    write(QStringLiteral("readme.md"), "x");
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("fr/consent.md"))));
    m_library.readOwn(m_folder->path());
    QVERIFY(m_library.problems().empty());
    QCOMPARE(m_library.languages(), TemplateLibrary::shippedLanguages());
}

void TestTemplateLibrary::readAnew()
{
    write(QStringLiteral("de/consent.md"), "# S\n\neins {link}");
    m_library.readOwn(m_folder->path());
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("de/consent.md"))));
    m_library.readOwn(m_folder->path());
    QVERIFY(plain(QStringLiteral("de"), QStringLiteral("consent")).startsWith(QStringLiteral("Guten Tag,")));
    m_library.readOwn({});
    QVERIFY(!m_library.isOwn(QStringLiteral("de"), QStringLiteral("consent")));
}

void TestTemplateLibrary::mailRoundTrip()
{
    Message message;
    message.subject = QStringLiteral("Grüße & 100 % ?=#日本");
    message.plain = QStringLiteral("Hallo,\n\n1. https://x.example/?a=1&b=%20+c#d\n2. مرحبا\n");
    const QUrl link = mailLink(message);
    QVERIFY(link.isValid());
    QCOMPARE(link.scheme(), QStringLiteral("mailto"));
    QVERIFY(link.path().isEmpty());
    const QByteArray encoded = link.toEncoded(); // what a program is started with
    QVERIFY(!encoded.contains(' ') && !encoded.contains('+') && encoded.count('&') == 1 && encoded.count('#') == 0);
    const QByteArrayList parts = encoded.sliced(encoded.indexOf('?') + 1).split('&');
    QCOMPARE(QUrl::fromPercentEncoding(parts[0]), QStringLiteral("subject=") + message.subject);
    QCOMPARE(QUrl::fromPercentEncoding(parts[1]),
             QStringLiteral("body=Hallo,\r\n\r\n1. https://x.example/?a=1&b=%20+c#d\r\n2. مرحبا"));
}

void TestTemplateLibrary::mailWithoutText()
{
    Message message;
    message.subject = QStringLiteral("a b");
    message.plain = QStringLiteral("c");
    QCOMPARE(mailLink(message, false).toEncoded(), QByteArray("mailto:?subject=a%20b"));
}

QTEST_APPLESS_MAIN(TestTemplateLibrary)
#include "tst_templatelibrary.moc"
