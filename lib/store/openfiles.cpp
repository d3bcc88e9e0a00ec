// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/openfiles.h"

#include <QFileInfo>

#include <map>

namespace store {

namespace {

std::map<QString, int> &connections()
{
    static std::map<QString, int> counts;
    return counts;
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

QMutex &OpenFiles::turn()
{
    static QMutex mutex;
    return mutex;
}

bool OpenFiles::contains(const QString &path)
{
    return connections().contains(nameOf(path));
}

OpenFiles::Use OpenFiles::add(const QString &path)
{
    Use use(nameOf(path));
    return use;
}

OpenFiles::Use::Use(QString file)
    : m_file(std::move(file))
{
    if (!m_file.isEmpty())
        ++connections()[m_file];
}

OpenFiles::Use::Use(Use &&other) noexcept
    : m_file(std::exchange(other.m_file, QString()))
{
}

OpenFiles::Use &OpenFiles::Use::operator=(Use &&other) noexcept
{
    m_file.swap(other.m_file);
    return *this;
}

OpenFiles::Use::~Use()
{
    if (m_file.isEmpty())
        return;
    const QMutexLocker locker(&turn());
    const auto count = connections().find(m_file);
    if (count != connections().end() && --count->second == 0)
        connections().erase(count);
}

} // namespace store
