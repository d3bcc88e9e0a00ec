// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/platformdescriptors.h"

#include <QtGlobal>

#if !defined(Q_OS_WIN)
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace server {

#if defined(Q_OS_WIN)

int raiseDescriptorLimit(int wanted)
{
    return wanted;
}

bool hasDescriptorLeft()
{
    return true;
}

#else

int raiseDescriptorLimit(int wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t target = rlim_t(wanted);
    if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= target)
        return wanted;
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? target : qMin(target, limit.rlim_max);
    return int(::setrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_cur : before);
}

bool hasDescriptorLeft()
{
    const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (probe < 0)
        return errno != EMFILE && errno != ENFILE;
    ::close(probe);
    return true;
}

#endif

} // namespace server
