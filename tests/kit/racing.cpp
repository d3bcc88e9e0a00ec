// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QThread>

/// A data race as ours would look: a queued call writes in one thread what another reads, nothing between them.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int shared = 0;
    QObject there;
    QThread thread;
    there.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(&there, [&shared] { ++shared; });
    ++shared;
    thread.quit();
    thread.wait();
    return shared == 2 ? 0 : 1;
}
