// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "kit/certificates.h"
#include "kit/postgresserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::StoreUrl;
using store::Writer;

/// A server that takes nobody without TLS and a password. Whom the client takes for it, and what it says where it does
/// not.
class PostgresTlsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void verified();
    void refused_data();
    void refused();

private:
    StoreUrl url(const QString &host, const QString &parameters) const;

    QTemporaryDir m_folder;
    std::unique_ptr<kit::PostgresServer> m_server;
    FixedClock m_clock;
};

namespace {

const QString password = u"correct+horse"_s;

} // namespace

void PostgresTlsTest::initTestCase()
{
    const kit::Authority ours(m_folder.path(), u"ours"_s), other(m_folder.path(), u"other"_s);
    QVERIFY(ours.make() && ours.issue(u"localhost"_s) && other.make());
    kit::PostgresServer::Options options;
    options.settings = "ssl = on\nssl_min_protocol_version = 'TLSv1.2'\npassword_encryption = 'scram-sha-256'\n";
    options.hostRules = "hostssl all all 127.0.0.1/32 scram-sha-256\n";
    options.listen = true;
    options.files = {{u"server.crt"_s, kit::contentOf(ours.certificateFileOf(u"localhost"_s))},
                     {u"server.key"_s, kit::contentOf(ours.keyFileOf(u"localhost"_s))}};
    m_server = std::make_unique<kit::PostgresServer>(options);
    QVERIFY(m_server->start());
    for (const QString &sql :
         {u"CREATE ROLE receiver LOGIN PASSWORD '%1'"_s.arg(password), u"CREATE DATABASE desk OWNER receiver"_s})
        QCOMPARE(m_server->run(u"postgres"_s, sql), QString());
}

/// Parameters begin with `&`.
StoreUrl PostgresTlsTest::url(const QString &host, const QString &parameters) const
{
    QString text = u"postgresql://receiver@%1:%2/desk?connect_timeout=10%3"_s.arg(host)
                       .arg(m_server->port())
                       .arg(parameters)
                       .replace(u"FOLDER"_s, m_folder.path());
    StoreUrl url = StoreUrl::parse(text, u"the test"_s).value();
    url.password = support::Secret(password.toUtf8());
    return url;
}

void PostgresTlsTest::verified()
{
    const StoreUrl store = url(u"localhost"_s, u"&sslmode=verify-full&sslrootcert=FOLDER/ours.crt"_s);
    Writer writer(store, m_clock);
    const auto started = writer.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().sentence));
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    QVERIFY(Peek(store)
                .value(u"SELECT ssl AND version >= 'TLSv1.2' FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s)
                .toBool());
}

void PostgresTlsTest::refused_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("says");
    QTest::newRow("an authority that we do not trust")
        << u"localhost"_s << u"&sslmode=verify-full&sslrootcert=FOLDER/other.crt"_s << u"certificate verify failed"_s;
    QTest::newRow("another name than the certificate's")
        << u"127.0.0.1"_s << u"&sslmode=verify-full&sslrootcert=FOLDER/ours.crt"_s
        << u"does not match host name \"127.0.0.1\""_s;
    QTest::newRow("no authority at all") << u"localhost"_s << u"&sslmode=verify-full&sslrootcert=FOLDER/none.crt"_s
                                         << u"none.crt\" does not exist"_s;
    QTest::newRow("in the clear") << u"localhost"_s << u"&sslmode=disable"_s << u"no encryption"_s;
}

void PostgresTlsTest::refused()
{
    QFETCH(QString, host);
    QFETCH(QString, parameters);
    QFETCH(QString, says);
    Writer writer(url(host, parameters), m_clock);
    const auto started = writer.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"store_unavailable"_s);
    const QString &sentence = started.error().sentence;
    QVERIFY2(sentence.startsWith("The store postgresql://receiver@"_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'\n') && !sentence.contains(password), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(PostgresTlsTest)
#include "tst_postgrestls.moc"
