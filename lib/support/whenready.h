// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace support {

/// Calls `receive` with the future's result in the thread of `context`; never where `context` has gone before or the
/// future ends without a result. QFuture::then() with a context that has gone aborts the process on Qt 6.4.
template<typename T, typename Receive>
void whenReady(const QFuture<T> &future, QObject *context, Receive receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, receive = std::move(receive)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            receive(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace support
