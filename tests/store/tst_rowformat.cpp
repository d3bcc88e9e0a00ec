// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowformat.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using store::ExportFormat;

class RowFormatTest : public QObject {
    Q_OBJECT

private slots:
    void csvCells_data();
    void csvCells();
    void jsonStrings();
};

void RowFormatTest::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"abc"_s << QByteArray("abc");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line feed") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\tx"_s << QByteArray("'\tx");
    QTest::newRow("carriage return") << u"\rx"_s << QByteArray("\"'\rx\"");
    QTest::newRow("inside only") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("guarded and quoted") << u"=A,\"B\""_s << QByteArray("\"'=A,\"\"B\"\"\"");
}

void RowFormatTest::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    store::RowFormat row(ExportFormat::Csv, {"a"}, buffer);
    row.text(text);
    QVERIFY(row.endRow());
    QVERIFY(row.finish());
    QCOMPARE(buffer.data(), "a\r\n" + cell + "\r\n");
}

void RowFormatTest::jsonStrings()
{
    const QString text = u"\"\\/\b\f\n\r\t\u0001\u007f é 😀 \u2028"_s + QChar(u'\0');
    const QByteArray json = store::jsonString(text);
    QCOMPARE(QJsonDocument::fromJson('[' + json + ']').array().first().toString(), text);
}

QTEST_GUILESS_MAIN(RowFormatTest)
#include "tst_rowformat.moc"
