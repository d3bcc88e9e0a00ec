// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/faultcontrol.h"
#include "kit/program.h"

#include <QFile>

#include <chrono>

namespace faults {

/// Faults of disk and clock for one process, played by the library `faultyos`, which the process is started with.
class OsFaults {
public:
    /// `ground`: the folder that is the faulty disk.
    explicit OsFaults(const QString &ground);
    ~OsFaults();

    /// For the process's start; empty where this system cannot play faults.
    QMap<QString, QString> environment() const;
    /// Whether a process that was started with environment() has taken the library in.
    bool isAttached() const { return m_control && m_control->clockReads > 0; }

    /// From now on, after `room` more bytes.
    void begin(FaultControl::Kind kind, qint64 room = 0);
    void end() { m_control->kind = FaultControl::None; }
    /// Calls that failed since the last begin().
    qint64 struck() const { return m_control->struck; }

    /// Sets the wall clock that much ahead of the real one.
    void shiftClock(std::chrono::seconds ahead);

private:
    QString m_ground;
    QFile m_file;
    FaultControl *m_control = nullptr;
};

/// Ends the test with a sentence where the process runs without the library.
#define SKIP_WITHOUT_FAULTS(osFaults)                                                                                  \
    if (!(osFaults).isAttached())                                                                                      \
    QSKIP("Faults of disk and clock are played by a library for LD_PRELOAD, which this system does not take.")

} // namespace faults
