// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/commands.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("onboarding-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MONITOR_VERSION));

    const auto line = simulator::parseCommandLine(QCoreApplication::arguments());
    if (!line) {
        std::fprintf(stderr, "onboarding-simulator: %s\n", qUtf8Printable(line.error().sentence));
        return line.error().code == u"usage" ? 2 : 1;
    }
    support::installLogging(line->logLevel);
    return simulator::run(line->command);
}
