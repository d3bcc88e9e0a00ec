// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/watchdog.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtTest>

using namespace receiver;
using namespace std::chrono_literals;

class WatchdogTest : public QObject {
    Q_OBJECT
private slots:
    void alivesComeTwiceInEachInterval()
    {
        int alives = 0;
        Watchdog dog(200ms, 10s, {watched("a", m_a), watched("b", m_b)}, [&] { ++alives; });
        QElapsedTimer timer;
        timer.start();
        dog.start();
        QTRY_COMPARE_WITH_TIMEOUT(alives, 5, 5000);
        QVERIFY(timer.elapsed() >= 390); // the first at once, then one each 100 ms
        dog.stop();
        const int before = alives;
        letPass(200ms, 5); // half an interval each
        QCOMPARE(alives, before);
    }

    void oneSilentThreadIsEnough_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("the first") << true;
        QTest::newRow("the second") << false;
    }
    void oneSilentThreadIsEnough()
    {
        QFETCH(bool, first);
        int alives = 0;
        bool silent = false;
        std::vector<std::function<void()>> held;
        Watchdog::Watched hung = watched("hung", first ? m_a : m_b);
        const auto ping = hung.ping;
        hung.ping = [&](std::function<void()> answer) {
            if (silent)
                held.push_back(std::move(answer)); // asked, and not answered
            else
                ping(std::move(answer));
        };
        const Watchdog::Watched other = watched("other", first ? m_b : m_a);
        Watchdog dog(100ms, 300ms, {first ? hung : other, first ? other : hung}, [&] { ++alives; });
        dog.start();
        QTRY_VERIFY(alives >= 2);
        silent = true;
        QTRY_COMPARE(held.size(), size_t(1));
        // It has its patience first, then nothing is said any more.
        const int asked = alives;
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("watchdog thread=hung silent_ms=\\d+")));
        letPass(100ms, 8);
        const int patient = alives;
        QVERIFY2(patient > asked, "patience was not given");
        letPass(100ms, 8);
        QCOMPARE(alives, patient);
        QCOMPARE(held.size(), size_t(1)); // nor is it asked again and again
        // It comes back.
        silent = false;
        held.front()();
        QTRY_VERIFY(alives > patient + 2);
        dog.stop();
    }

    void aThreadThatIsBusyForAWhileIsNotHung()
    {
        int alives = 0;
        QThread thread;
        QObject context;
        context.moveToThread(&thread);
        thread.start();
        Watchdog dog(100ms, 10s, {watched("busy", context)}, [&] { ++alives; });
        dog.start();
        QTRY_VERIFY(alives >= 1);
        QSemaphore go;
        QMetaObject::invokeMethod(&context, [&] { go.acquire(); });
        const int before = alives;
        QTRY_VERIFY(alives >= before + 5); // five ticks without a turn of its loop
        go.release();
        dog.stop();
        thread.quit();
        QVERIFY(thread.wait(5000));
    }

private:
    static Watchdog::Watched watched(const char *name, QObject &context)
    {
        return {name, [&context](std::function<void()> answer) {
                    QMetaObject::invokeMethod(&context, std::move(answer), Qt::QueuedConnection);
                }};
    }
    /// Until another watchdog, whose thread answers, has said "alive" so often: that the first one is silent meanwhile
    /// is no matter of how busy the machine is.
    static void letPass(std::chrono::milliseconds interval, int times)
    {
        QObject here;
        int alives = 0;
        Watchdog other(interval, 10s, {watched("other", here)}, [&] { ++alives; });
        other.start();
        QTRY_VERIFY(alives > times);
        other.stop();
    }
    QObject m_a, m_b;
};

QTEST_GUILESS_MAIN(WatchdogTest)
#include "tst_watchdog.moc"
