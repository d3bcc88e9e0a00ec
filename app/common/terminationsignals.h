// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// Parts that the programs share: signals of the operating system, and the wiring of settings, store and server.
namespace common {

/// Opens /dev/null in the place of a closed stdin, stdout or stderr; the first thing a program does.
void openStandardStreams();

/// Turns SIGTERM, SIGINT and SIGHUP (Ctrl+C and a closing console on Windows) into Qt signals in the thread that made
/// it. One at a time in a process.
class TerminationSignals : public QObject {
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void terminationRequested();
    void reloadRequested(); ///< SIGHUP
};

} // namespace common
