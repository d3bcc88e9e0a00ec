// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/osfaults.h"

#include <QDir>

#include <new>

namespace faults {

OsFaults::OsFaults(const QString &ground)
    : m_ground(ground)
    , m_file(QDir(ground).filePath(QStringLiteral("faults.control")))
{
    if (!m_file.open(QIODevice::ReadWrite) || !m_file.resize(sizeof(FaultControl)))
        return;
    if (uchar *memory = m_file.map(0, sizeof(FaultControl)))
        m_control = new (memory) FaultControl{};
}

OsFaults::~OsFaults() = default; // the file takes its mapping along

QMap<QString, QString> OsFaults::environment() const
{
    const QString library = QStringLiteral(FAULTYOS_LIBRARY);
    if (library.isEmpty() || !m_control)
        return {};
    const QString asan = qEnvironmentVariable("ASAN_OPTIONS");
    return {{QStringLiteral("LD_PRELOAD"), library},
            {QStringLiteral("FAULTYOS_CONTROL"), m_file.fileName()},
            {QStringLiteral("FAULTYOS_FOLDER"), m_ground},
            // AddressSanitizer wants to be the first library, and would end the process.
            {QStringLiteral("ASAN_OPTIONS"),
             (asan.isEmpty() ? QString() : asan + u':') + QStringLiteral("verify_asan_link_order=0")}};
}

void OsFaults::begin(FaultControl::Kind kind, qint64 room)
{
    m_control->struck = 0;
    m_control->room = room;
    m_control->kind = kind;
}

void OsFaults::shiftClock(std::chrono::seconds ahead)
{
    m_control->clockShift = std::chrono::nanoseconds(ahead).count();
}

} // namespace faults
