// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QThread>

#include <atomic>

/// A data race as ours would look: a queued call writes in one thread what another writes after it, with nothing that
/// orders the two (a relaxed atomic does not).
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int shared = 0;
    std::atomic_bool written = false;
    QObject there;
    QThread thread;
    there.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(&there, [&shared, &written] {
        ++shared;
        written.store(true, std::memory_order_relaxed);
    });
    while (!written.load(std::memory_order_relaxed)) { }
    ++shared;
    thread.quit();
    thread.wait();
    return shared == 2 ? 0 : 1;
}
