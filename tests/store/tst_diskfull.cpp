// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/rebuild.h"

#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::StoreUrl;
using store::Writer;

/// A disk without room, played by the process's own limit on the size of a file. A program of its own, since that limit
/// is the whole process's.
class DiskFullTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsAnsweredThatIsNotStored();
};

void DiskFullTest::nothingIsAnsweredThatIsNotStored()
{
#ifndef Q_OS_UNIX
    QSKIP("The limit on the size of files is POSIX's.");
#else
    std::signal(SIGXFSZ, SIG_IGN);
    QTemporaryDir folder;
    FixedClock clock;
    const StoreUrl url = StoreUrl::sqliteFile(folder.filePath(u"store.db"_s));
    Writer writer(url, clock);
    const Heard health(&writer, &Writer::healthChanged);
    QVERIFY(writer.start());

    rlimit limit;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t unlimited = limit.rlim_cur;
    limit.rlim_cur = 400'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);

    int accepted = 0;
    int unavailable = 0;
    Sent sent;
    for (int i = 0; i < 1000; ++i) {
        sent.uid = u"u-%1"_s.arg(i);
        sent.entity = {{u"status_text"_s, QString(2000, u'x')}};
        const Outcome outcome = give(writer, deliveryOf(sent));
        accepted += outcome == Outcome::Accepted;
        unavailable += outcome == Outcome::StoreUnavailable;
        if (unavailable == 20)
            break;
    }
    QVERIFY2(accepted > 10, qPrintable(QString::number(accepted)));
    QCOMPARE(unavailable, 20);
    QTRY_VERIFY(health.size() >= 1);
    QVERIFY(!writer.health().ok);
    {
        Peek peek(url);
        QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), accepted);
    }

    limit.rlim_cur = unlimited;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QTRY_VERIFY(writer.health().ok);
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    writer.stop();
    Peek peek(url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), accepted + 1);
    QCOMPARE(peek.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    const auto differences = store::checkProjection(url, [](const store::Difference &) {});
    QVERIFY(differences);
    QCOMPARE(*differences, 0);
#endif
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_diskfull.moc"
