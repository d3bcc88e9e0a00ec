// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace monitor::clipboard {

void put(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void put(const guidance::Message &message)
{
    auto *content = new QMimeData;
    content->setText(message.plain);
    content->setHtml(message.html);
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace monitor::clipboard
