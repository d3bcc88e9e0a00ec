// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receiver over a sink that keeps nothing, for load tools: what the door alone costs. Not a test.
//     bench_server [--port N] [--key TEXT] [--tls-cert FILE --tls-key FILE]

#include "server/receiver.h"
#include "support/logging.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace {

class ForgetfulSink final : public webhook::DeliverySink {
public:
    void deliver(webhook::Delivery, Answer answer) override
    {
        if (answer)
            answer(webhook::Outcome::Accepted);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    support::installLogging(support::LogLevel::Warning);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("port"), {}, QStringLiteral("port"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("key"), {}, QStringLiteral("text"), QStringLiteral("bench-key")});
    parser.addOption({QStringLiteral("tls-cert"), {}, QStringLiteral("file")});
    parser.addOption({QStringLiteral("tls-key"), {}, QStringLiteral("file")});
    parser.process(application);

    ForgetfulSink sink;
    const support::SystemClock clock;
    server::Receiver receiver(sink, clock);
    server::ReceiverOptions options;
    options.listen.port = quint16(parser.value(QStringLiteral("port")).toUInt());
    options.certificateFile = parser.value(QStringLiteral("tls-cert"));
    options.keyFile = parser.value(QStringLiteral("tls-key"));
    options.admin = server::Endpoint{.port = 0};
    options.sources = {webhook::Source::fromKey(QStringLiteral("bench"), parser.value(QStringLiteral("key")).toUtf8())};
    if (const auto started = receiver.start(options); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().sentence));
        return 1;
    }
    std::printf("ready %s admin %s\n", qPrintable(receiver.url().toString()),
                qPrintable(receiver.adminUrl().toString()));
    std::fflush(stdout);
    return application.exec();
}
