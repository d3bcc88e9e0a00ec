// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/allocator.h"
#include "common/terminationsignals.h"
#include "common/wiring.h"
#include "receiver/migratecommand.h"
#include "receiver/servecommand.h"
#include "receiver/storecommands.h"

#include <QCoreApplication>

namespace {

const char usage[] = "Usage: onboarding-receiver COMMAND [options]\n"
                     "Receives InboxKit's onboarding webhooks without a window.\n\n"
                     "Commands:\n"
                     "  serve    receive webhooks and store them\n"
                     "  export   write requests or deliveries as JSON or CSV\n"
                     "  rebuild  make the state anew from the journal, or compare the two (--check)\n"
                     "  migrate  move a store into another database\n\n"
                     "Options:\n"
                     "  -h, --help       Shows this help; after a command, the help of that command.\n"
                     "  -v, --version    Shows the version.\n";

} // namespace

int main(int argc, char *argv[])
{
    common::tuneAllocator();
    common::openStandardStreams();
    // Qt's own event loop: through GLib's, which a window needs for its neighbours, each turn costs a fifth more.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("onboarding-receiver"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MONITOR_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == QLatin1StringView("serve"))
        return receiver::serve(arguments.mid(1));
    if (command == QLatin1StringView("export"))
        return receiver::exportStore(arguments.mid(1));
    if (command == QLatin1StringView("rebuild"))
        return receiver::rebuild(arguments.mid(1));
    if (command == QLatin1StringView("migrate"))
        return receiver::migrate(arguments.mid(1));
    if (command == QLatin1StringView("--help") || command == QLatin1StringView("-h")) {
        common::print(stdout, QString::fromLatin1(usage));
        return 0;
    }
    if (command == QLatin1StringView("--version") || command == QLatin1StringView("-v")) {
        common::print(stdout, QStringLiteral("onboarding-receiver %1\n").arg(QStringLiteral(MONITOR_VERSION)));
        return 0;
    }
    const QString sentence = command.isEmpty() ? QStringLiteral("a command is missing")
                                               : QStringLiteral("there is no such command"); // which may be a key
    common::print(stderr, QStringLiteral("onboarding-receiver: %1.\n").arg(sentence) + QString::fromLatin1(usage));
    return 2;
}
