// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/database.h"
#include "store/exporter.h"
#include "store/migrations.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::Database;
using store::StoreUrl;
using store::Writer;

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void settings();
    void refusesUntouched_data();
    void refusesUntouched();
    void pathsThatCannotBe();
    void emptyFileBecomesAStore();
    void olderStoreIsBroughtUp();
    void interruptedCreationIsCompleted();
    void failedTransactionLeavesNothing();

private:
    QByteArray bytes() const;
    QString startCode();

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreUrl m_url;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = StoreUrl::sqliteFile(m_folder->filePath(u"store.db"_s));
}

QByteArray DatabaseTest::bytes() const
{
    QFile file(m_url.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString DatabaseTest::startCode()
{
    Writer writer(m_url, m_clock);
    const auto started = writer.start();
    return started ? QString() : started.error().code;
}

void DatabaseTest::settings()
{
    const auto database = Database::open(m_url, Database::Access::Create, 1000);
    QVERIFY(database);
    const std::pair<QString, QVariant> expected[] = {
        {u"PRAGMA journal_mode"_s, u"wal"_s},
        {u"PRAGMA synchronous"_s, 2},
        {u"PRAGMA foreign_keys"_s, 1},
        {u"PRAGMA busy_timeout"_s, 1000},
        {u"PRAGMA user_version"_s, store::migrations::newestVersion()},
    };
    for (const auto &[pragma, value] : expected) {
        const auto found = (*database)->scalar(pragma);
        QVERIFY(found);
        QCOMPARE(found->toString(), value.toString());
    }
}

void DatabaseTest::refusesUntouched_data()
{
    QTest::addColumn<QByteArray>("content"); // in place of a database
    QTest::addColumn<QString>("sql"); // done to a good store
    QTest::addColumn<int>("damageAt"); // byte of a good store; a negative one cuts the file that long
    QTest::addColumn<QString>("code");
    const QByteArray none;
    QTest::newRow("text") << QByteArray("This is no database, but a letter to my aunt. ").repeated(10) << u""_s << 0
                          << u"store_corrupt"_s;
    QTest::newRow("one byte") << QByteArray("S") << u""_s << 0 << u"store_corrupt"_s;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << u""_s << 0 << u"store_corrupt"_s;
    QTest::newRow("foreign, marked") << none << u"PRAGMA application_id = 77"_s << 0 << u"store_foreign"_s;
    QTest::newRow("foreign, unmarked") << none << u"PRAGMA application_id = 0"_s << 0 << u"store_foreign"_s;
    QTest::newRow("newer by the table") << none << u"INSERT INTO schema_version VALUES (999, 0)"_s << 0
                                        << u"store_newer"_s;
    QTest::newRow("newer by the header") << none << u"PRAGMA user_version = 999"_s << 0 << u"store_newer"_s;
    QTest::newRow("magic damaged") << none << u""_s << 1 << u"store_corrupt"_s;
    QTest::newRow("schema damaged") << none << u""_s << 110 << u"store_corrupt"_s;
    QTest::newRow("table damaged") << none << u""_s << 4096 * 2 + 5 << u"store_corrupt"_s;
    QTest::newRow("cut in a page") << none << u""_s << -6000 << u"store_corrupt"_s;
    QTest::newRow("cut after a page") << none << u""_s << -4096 << u"store_corrupt"_s;
}

void DatabaseTest::refusesUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    QFETCH(int, damageAt);
    QFETCH(QString, code);
    QFile file(m_url.path);
    if (content.isEmpty()) {
        QCOMPARE(startCode(), QString());
        if (!sql.isEmpty()) {
            Peek peek(m_url);
            QVERIFY(peek.run(sql));
        }
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damageAt < 0)
            QVERIFY(file.resize(-damageAt));
        if (damageAt > 0) {
            QVERIFY(file.seek(damageAt));
            QCOMPARE(file.write(QByteArray(300, '\xA5')), 300);
        }
        file.close();
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
    }
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    QCOMPARE(startCode(), code);
    QVERIFY(bytes() == before);
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    const auto exported = store::exportRequests(m_url, store::ExportFormat::Json, output);
    QVERIFY(!exported);
    QCOMPARE(exported.error().code, code);
    QVERIFY(output.data().isEmpty());
    QVERIFY(bytes() == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"store.db"_s});
}

void DatabaseTest::pathsThatCannotBe()
{
    m_url = StoreUrl::sqliteFile(m_folder->path());
    QCOMPARE(startCode(), u"store_unavailable"_s);
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_url = StoreUrl::sqliteFile(m_folder->filePath(u"file/store.db"_s));
    QCOMPARE(startCode(), u"store_unavailable"_s);
}

void DatabaseTest::emptyFileBecomesAStore()
{
    QFile file(m_url.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(startCode(), QString());
    QVERIFY(!(QFile::permissions(m_url.path) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(startCode(), QString());
}

void DatabaseTest::olderStoreIsBroughtUp()
{
    {
        Peek peek(m_url);
        QVERIFY(peek.run(u"PRAGMA application_id = %1"_s.arg(0x4F424D4F)));
    }
    // A store from before the first step: readers do not touch it, the writer brings it up.
    const QByteArray before = bytes();
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    const auto exported = store::exportRequests(m_url, store::ExportFormat::Json, output);
    QVERIFY(!exported);
    QCOMPARE(exported.error().code, u"store_older"_s);
    QVERIFY(bytes() == before);
    QCOMPARE(startCode(), QString());
    QVERIFY(store::exportRequests(m_url, store::ExportFormat::Json, output));
}

void DatabaseTest::interruptedCreationIsCompleted()
{
    {
        Peek peek(m_url);
        QVERIFY(peek.run(u"PRAGMA application_id = %1"_s.arg(0x4F424D4F)));
        QVERIFY(peek.run(
            u"CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at INTEGER NOT NULL)"_s));
    }
    QCOMPARE(startCode(), QString());
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT max(version) FROM schema_version"_s).toInt(), store::migrations::newestVersion());
    QCOMPARE(peek.value(u"SELECT last_number FROM feed"_s).toInt(), 0);
}

void DatabaseTest::failedTransactionLeavesNothing()
{
    const auto database = Database::open(m_url, Database::Access::Create, 1000);
    QVERIFY(database);
    {
        store::Transaction transaction(**database);
        QVERIFY(transaction.beginWrite());
        QVERIFY((*database)->execute(u"UPDATE feed SET last_number = 5"_s));
        const auto failed = (*database)->execute(u"INSERT INTO feed (singleton, last_number) VALUES (2, 0)"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, store::FailureKind::Data);
    }
    QCOMPARE((*database)->scalar(u"SELECT last_number FROM feed"_s)->toInt(), 0);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
