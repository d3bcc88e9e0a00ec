// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace store {

/// Cuts the connection to a server that does not answer. libpq waits for ever where the server's machine is there, but
/// its process stands still; time-outs of the kernel and of the server itself do not help then.
class AnswerWatch {
public:
    /// Cuts the connection behind `socket` where it lives longer than `milliseconds`; 0: never.
    class Turn {
    public:
        Turn(int socket, int milliseconds);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        quint64 m_number = 0; ///< 0: nothing is watched
    };
};

} // namespace store
