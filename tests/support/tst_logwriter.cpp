// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/logwriter.h"

#include <QSemaphore>
#include <QtTest>

#include <algorithm>
#include <mutex>
#include <thread>

using support::LogWriter;
using namespace std::chrono_literals;

namespace {

/// A reader that reads only while it is let.
struct Reader {
    LogWriter::Write write()
    {
        return [this](const QByteArray &line) {
            asked.release();
            mayGo.acquire();
            const std::lock_guard lock(mutex);
            lines.append(line);
        };
    }
    QByteArrayList seen()
    {
        const std::lock_guard lock(mutex);
        return lines;
    }
    QSemaphore asked;
    QSemaphore mayGo;
    std::mutex mutex;
    QByteArrayList lines;
};

QByteArray line(int number)
{
    return QByteArray::number(number).rightJustified(9, '0') + '\n'; // 10 bytes
}

} // namespace

class LogWriterTest : public QObject {
    Q_OBJECT
private slots:
    void keepsTheOrder()
    {
        const auto reader = std::make_shared<Reader>();
        reader->mayGo.release(1000);
        LogWriter writer(reader->write());
        for (int i = 0; i < 1000; ++i)
            writer.append(line(i));
        QVERIFY(writer.flush(10s));
        const QByteArrayList seen = reader->seen();
        QCOMPARE(seen.size(), 1000);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(seen.at(i), line(i));
    }

    void aReaderThatHangsStopsNobody()
    {
        const auto reader = std::make_shared<Reader>();
        LogWriter writer(reader->write(), 100);
        writer.append(line(0));
        reader->asked.acquire(); // the first line hangs in the write; behind it there is room for ten
        for (int i = 1; i <= 15; ++i)
            writer.append(line(i));
        QVERIFY(!writer.flush(1ms));
        reader->mayGo.release(12);
        QVERIFY(writer.flush(10s));
        QByteArrayList seen = reader->seen();
        QCOMPARE(seen.size(), 12);
        const QByteArray told = seen.takeLast();
        QVERIFY2(told.endsWith(" warning monitor.app dropped 5 lines\n"), told);
        for (int i = 0; i <= 10; ++i)
            QCOMPARE(seen.at(i), line(i));

        reader->mayGo.release(1); // and it goes on
        writer.append(line(16));
        QVERIFY(writer.flush(10s));
        QCOMPARE(reader->seen().last(), line(16));
    }

    void oneThatHangsOutlivesItsOwner()
    {
        const auto reader = std::make_shared<Reader>();
        {
            LogWriter writer([reader, write = reader->write()](const QByteArray &line) { write(line); });
            writer.append(line(1));
            reader->asked.acquire();
        }
        reader->mayGo.release(1);
        QTRY_COMPARE(reader->seen(), QByteArrayList{line(1)});
    }

    void manyThreads()
    {
        const auto reader = std::make_shared<Reader>();
        reader->mayGo.release(4000);
        LogWriter writer(reader->write());
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&writer, t] {
                for (int i = 0; i < 1000; ++i)
                    writer.append(line(t * 1000 + i));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(writer.flush(10s));
        QByteArrayList seen = reader->seen();
        QCOMPARE(seen.size(), 4000);
        std::sort(seen.begin(), seen.end());
        for (int i = 0; i < 4000; ++i)
            QCOMPARE(seen.at(i), line(i));
    }
};

QTEST_APPLESS_MAIN(LogWriterTest)
#include "tst_logwriter.moc"
