// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/terminationsignals.h"

#include <QMetaObject>

#include <windows.h>

namespace common {

namespace {

TerminationSignals *instance = nullptr;

BOOL WINAPI handle(DWORD)
{
    if (instance)
        QMetaObject::invokeMethod(instance, &TerminationSignals::terminationRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

void openStandardStreams() { } // a closed one stays closed there

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    instance = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(handle, FALSE);
    instance = nullptr;
}

} // namespace common
