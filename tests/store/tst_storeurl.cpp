// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storeurl.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using store::Engine;
using store::StoreUrl;

class StoreUrlTest : public QObject {
    Q_OBJECT

private slots:
    void sqlite_data();
    void sqlite();
    void postgres_data();
    void postgres();
    void tellsPassword_data();
    void tellsPassword();
    void wrong_data();
    void wrong();
    void temporaryStoresAreApart();
};

void StoreUrlTest::sqlite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("contract") << u"sqlite:///srv/desk.db"_s << u"/srv/desk.db"_s;
    QTest::newRow("spaces and marks") << u"sqlite:///srv/my desk?#%20.db"_s << u"/srv/my desk?#%20.db"_s;
    QTest::newRow("dots") << u"sqlite:///srv/../desk.db"_s << u"/desk.db"_s;
}

void StoreUrlTest::sqlite()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto url = StoreUrl::parse(text, u"--store"_s);
    QVERIFY(url);
    QCOMPARE(url->engine, Engine::Sqlite);
    QCOMPARE(url->path, path);
    QVERIFY(!url->temporary);
    QCOMPARE(url->display(), u"sqlite://"_s + path);
}

void StoreUrlTest::postgres_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::newRow("plain") << u"postgresql://desk@db.example.com:5433/desk"_s
                           << u"postgresql://desk@db.example.com:5433/desk"_s;
    QTest::newRow("password") << u"postgresql://desk:top@db/desk"_s << u"postgresql://desk@db/desk"_s;
    QTest::newRow("password with a question mark")
        << u"postgresql://desk:t?o@db/desk"_s << u"postgresql://desk@db/desk"_s;
    QTest::newRow("escaped password, and a parameter")
        << u"postgresql://user:p%40ss@host/db?password=x"_s << u"postgresql://user@host/db?password=..."_s;
    QTest::newRow("escaped name of a parameter")
        << u"postgresql://host/db?pass%77ord=x&user=me"_s << u"postgresql://host/db?pass%77ord=...&user=me"_s;
    QTest::newRow("no password, but signs of one")
        << u"postgresql://[2001:db8::1]:5432/db?options=a@b"_s << u"postgresql://[2001:db8::1]:5432/db?options=a@b"_s;
    QTest::newRow("socket") << u"postgresql:///desk?host=/run/pg&user=me"_s
                            << u"postgresql:///desk?host=/run/pg&user=me"_s;
    QTest::newRow("parameter") << u"postgresql:///desk?password=top&user=me&sslpassword=x"_s
                               << u"postgresql:///desk?password=...&user=me&sslpassword=..."_s;
}

void StoreUrlTest::postgres()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    const auto url = StoreUrl::parse(text, u"--store"_s);
    QVERIFY(url);
    QCOMPARE(url->engine, Engine::PostgreSql);
    QCOMPARE(url->connection, text);
    QCOMPARE(url->display(), display);
}

void StoreUrlTest::tellsPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tells");
    QTest::newRow("none") << u"postgresql://desk@db/desk"_s << false;
    QTest::newRow("empty") << u"postgresql://desk:@db/desk?password="_s << false;
    QTest::newRow("of the key only") << u"postgresql://desk@db/desk?passfile=/srv/pgpass"_s << false;
    QTest::newRow("with the user") << u"postgresql://desk:x@db/desk"_s << true;
    QTest::newRow("parameter") << u"postgresql://db/desk?password=x"_s << true;
    QTest::newRow("of a key file") << u"postgresql://db/desk?sslpassword=x"_s << true;
    QTest::newRow("escaped parameter") << u"postgresql://db/desk?pass%77ord=x"_s << true;
    QTest::newRow("a file") << u"sqlite:///srv/a:password=b@c.db"_s << false;
}

void StoreUrlTest::tellsPassword()
{
    QFETCH(QString, text);
    QFETCH(bool, tells);
    QCOMPARE(StoreUrl::parse(text, u"--store"_s)->tellsPassword(), tells);
}

void StoreUrlTest::wrong_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "desk.db",
                             "/srv/desk.db",
                             "sqlite:desk.db",
                             "sqlite://desk.db",
                             "sqlite:///",
                             "sqlite:///srv/",
                             "sqlite://",
                             "sqlite::memory",
                             "SQLITE:///srv/desk.db",
                             "postgresql://",
                             "mysql://u:secret@host/db",
                             "postgres:secret",
                             "POSTGRESQL://u:secret@host/db",
                             " postgresql://u:secret@host/db",
                             "host=db password=secret",
                             "postgresql://u:secret/x@host/db",
                             "postgresql://u:a=b@secret@host/db",
                             "postgresql://u:a@secret/x@host/db",
                             "postgresql://u@host/db?passwort=secret",
                             "postgresql://u@host/db?port=secret"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void StoreUrlTest::wrong()
{
    QFETCH(QString, text);
    const auto url = StoreUrl::parse(text, u"--store"_s);
    QVERIFY(!url);
    QCOMPARE(url.error().code, u"wrong_value"_s);
    QCOMPARE(url.error().place, u"--store"_s);
    QVERIFY(url.error().sentence.startsWith("--store is "_L1));
    QVERIFY2(!url.error().sentence.contains("secret"_L1), qPrintable(url.error().sentence));
}

void StoreUrlTest::temporaryStoresAreApart()
{
    const auto first = StoreUrl::parse(u"sqlite::memory:"_s, u"--store"_s);
    QString folder;
    {
        const auto second = StoreUrl::parse(u"sqlite::memory:"_s, u"--store"_s);
        QVERIFY(first && second);
        QVERIFY(first->path != second->path);
        QVERIFY(second->temporary);
        QCOMPARE(second->display(), u"sqlite::memory:"_s);
        const StoreUrl copy = *second;
        folder = QFileInfo(copy.path).path();
        QVERIFY(QFileInfo(folder).isDir());
    }
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(QFileInfo::exists(QFileInfo(first->path).path()));
}

QTEST_GUILESS_MAIN(StoreUrlTest)
#include "tst_storeurl.moc"
