// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/platformsocket.h"

// The only file of the door that names an operating system.
#if defined(Q_OS_WIN)
#include <winsock2.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace server {

#if defined(Q_OS_WIN)

void shutDownSending(qintptr descriptor)
{
    ::shutdown(SOCKET(descriptor), SD_SEND);
}

int raiseDescriptorLimit(int wanted)
{
    return wanted;
}

bool hasDescriptorLeft()
{
    return true;
}

#else

void shutDownSending(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

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
