// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/platformsocket.h"

// With platformdescriptors.cpp the only file of the door that names an operating system.
#if defined(Q_OS_WIN)
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace server {

#if defined(Q_OS_WIN)

void shutDownSending(qintptr descriptor)
{
    ::shutdown(SOCKET(descriptor), SD_SEND);
}

#else

void shutDownSending(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

#endif

} // namespace server
