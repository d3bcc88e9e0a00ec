// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/commands.h"

#include "onboarding/requestkind.h"
#include "simulation/journeys.h"
#include "simulation/player.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace simulator {

namespace {

void print(const QByteArray &text, std::FILE *to = stdout)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), to);
    std::fflush(to);
}

void complain(const QString &sentence)
{
    print("onboarding-simulator: " + sentence.toUtf8() + '\n', stderr);
}

/// `STATUS BODY` on one line; no answer at all is told on stderr.
void printAnswer(int status, const QByteArray &body)
{
    if (status == 0) {
        complain(QStringLiteral("There was no answer: %1.").arg(support::forLog(QString::fromUtf8(body))));
        return;
    }
    print(QByteArray::number(status) + ' ' + QByteArray(body).replace('\n', ' ').replace('\r', ' ') + '\n');
}

/// The header names what the body says it is; a body that says nothing goes out under the commoner name.
QString eventOf(const QByteArray &body)
{
    const QJsonValue event = QJsonDocument::fromJson(body).object().value(QLatin1StringView("event"));
    return event.isString() ? event.toString() : onboarding::eventName(onboarding::RequestKind::Consent);
}

} // namespace

int run(const PrintCommand &command)
{
    print(command.text.toUtf8());
    return 0;
}

int run(const SendCommand &command)
{
    QList<QByteArray> bodies;
    for (const QString &name : command.files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            complain(QStringLiteral("%1 cannot be read: %2.").arg(name, file.errorString()));
            return 1;
        }
        bodies.append(file.readAll());
    }

    simulation::Sender sender(command.target);
    QEventLoop loop;
    bool allGood = true;
    QObject::connect(&sender, &simulation::Sender::answered, &loop, [&](int status, const QByteArray &body) {
        printAnswer(status, body);
        allGood = allGood && status == 200;
        loop.quit();
    });
    for (const QByteArray &body : bodies) {
        const QString event = eventOf(body);
        for (int i = 0; i < command.repeat; ++i) {
            sender.post(event, body);
            loop.exec();
        }
    }
    return allGood ? 0 : 1;
}

int run(const PlayCommand &command)
{
    simulation::JourneyOptions journeys;
    journeys.customers = command.customers;
    journeys.seed = command.seed;
    journeys.chaos = command.chaos;
    journeys.epoch = support::SystemClock().now();
    journeys.speed = command.speed;
    auto plan = simulation::planJourneys(journeys);
    const auto planned = qsizetype(plan.size());

    simulation::Player player(command.target, std::move(plan), command.speed);
    qsizetype final = 0;
    QObject::connect(&player, &simulation::Player::answered, &player, [&final](int status, const QByteArray &body) {
        printAnswer(status, body);
        final += status != 0 && status < 500;
    });
    QObject::connect(&player, &simulation::Player::finished, qApp, &QCoreApplication::quit);
    player.start();
    QCoreApplication::exec();
    if (final == planned)
        return 0;
    complain(QStringLiteral("%1 of %2 webhooks were not taken.").arg(planned - final).arg(planned));
    return 1;
}

int run(const LoadCommand &command)
{
    simulation::LoadGenerator generator(command.target, command.options);
    simulation::LoadReport report;
    QObject::connect(&generator, &simulation::LoadGenerator::finished, qApp,
                     [&report](const simulation::LoadReport &measured) {
                         report = measured;
                         QCoreApplication::quit();
                     });
    generator.start();
    QCoreApplication::exec();
    if (report.answers == 0) {
        complain(report.failure.isEmpty() ? QStringLiteral("No request was answered.") : report.failure);
        return 1;
    }
    print(command.json ? QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact) + '\n'
                       : report.toText().toUtf8());
    return 0;
}

int run(const Command &command)
{
    return std::visit([](const auto &one) { return run(one); }, command);
}

} // namespace simulator
