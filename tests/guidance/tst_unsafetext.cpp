// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/unsafetext.h"

#include <QTest>

using namespace guidance;

class TestUnsafeText : public QObject {
    Q_OBJECT
private slots:
    void oneLine_data();
    void oneLine();
    void loneSurrogates();
};

void TestUnsafeText::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("deceptive");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char16_t *text, bool deceptive, const char16_t *line) {
        QTest::newRow(name) << QStringView(text).toString() << deceptive << QStringView(line).toString();
    };
    row("plain", u"Marketing Team", false, u"Marketing Team");
    row("umlauts and a smile", u"Bücher \U0001f600", false, u"Bücher \U0001f600");
    row("line breaks", u"a\r\nb", true, u"a b");
    row("spaces around and between", u"  a   b ", false, u"a b");
    row("right-to-left override", u"a\u202eb", true, u"a\ufffdb");
    row("zero width", u"a\u200db", true, u"a\ufffdb");
    row("a line separator", u"a\u2028b", true, u"a b");
    row("a tag beyond the first plane", u"a\U000e0041b", true, u"a\ufffdb");
    row("private use", u"a\ue000b", true, u"a\ufffdb");
    row("an address", u"https://evil.example", false, u"https: //evil.example");
    row("Arabic stays", u"\u0645\u062b\u0627\u0644", false, u"\u0645\u062b\u0627\u0644");
    QTest::newRow("too long") << QString(600, u'x') << false << QString(500, u'x') + u'…';
}

void TestUnsafeText::oneLine()
{
    QFETCH(QString, text);
    QTEST(hasDeceptive(text), "deceptive");
    QTEST(asOneLine(text), "line");
}

void TestUnsafeText::loneSurrogates()
{
    QVERIFY(hasDeceptive(QString(QChar(0xd800))));
    QVERIFY(hasDeceptive(QString(QChar(0xdc00)) + u'a'));
    QCOMPARE(asOneLine(QString(QChar(0xd800)) + u'a'), QStringLiteral("\ufffda"));
}

QTEST_APPLESS_MAIN(TestUnsafeText)
#include "tst_unsafetext.moc"
