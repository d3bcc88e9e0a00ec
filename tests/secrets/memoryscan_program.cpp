// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memoryscan.h"

#include <cstdio>
#include <cstdlib>

/// usage: memoryscan PID TURNED_SECRET_IN_HEX
/// For a test that wants itself looked through: a line for each place; exit 3 with a sentence where that is not
/// allowed.
int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    QString why;
    const auto places = secrets::placesInMemory(std::atoll(argv[1]), QByteArray::fromHex(argv[2]), &why);
    if (!places) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 3;
    }
    for (const QString &place : *places)
        std::printf("%s\n", qPrintable(place));
    return 0;
}
