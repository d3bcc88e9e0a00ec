// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/receiverfixture.h"

#include "webhook/signature.h"

#include <QDebug>
#include <QDir>
#include <QFile>

namespace kit {

const QString ReceiverFixture::program = QStringLiteral("onboarding-receiver");
const QByteArray ReceiverFixture::key = "ik_live_receiver_test";

ReceiverFixture::ReceiverFixture()
    : m_folder(QDir::tempPath() + QStringLiteral("/on board XXXXXX"))
{
    write(QStringLiteral("team one.key"), key + "\nsecond line\n");
}

bool ReceiverFixture::isValid() const
{
    return m_folder.isValid() && QFile::exists(file(QStringLiteral("team one.key")));
}

bool ReceiverFixture::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
        && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QByteArray ReceiverFixture::everythingOnDisk() const
{
    QByteArray all;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile part(storeFile() + QLatin1StringView(suffix));
        if (part.open(QIODevice::ReadOnly))
            all += part.readAll();
    }
    return all;
}

QStringList ReceiverFixture::serve(const QStringList &more) const
{
    return QStringList{QStringLiteral("serve"),
                       QStringLiteral("--listen"),
                       QStringLiteral("127.0.0.1:0"),
                       QStringLiteral("--store"),
                       storeUrl(),
                       QStringLiteral("--api-key-file"),
                       file(QStringLiteral("team one.key"))}
    + more;
}

QStringList ReceiverFixture::serveWatched(const QByteArray &limits) const
{
    write(QStringLiteral("limits.ini"), "[limits]\n" + limits);
    return serve({QStringLiteral("--admin"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--config"),
                  file(QStringLiteral("limits.ini"))});
}

QJsonArray ReceiverFixture::exported(const QString &what) const
{
    const Finished finished = run({QStringLiteral("export"), QStringLiteral("--what"), what, QStringLiteral("--format"),
                                   QStringLiteral("json"), QStringLiteral("--store"), storeUrl()});
    if (finished.exitCode != 0)
        qWarning() << finished.err;
    return QJsonDocument::fromJson(finished.out).array();
}

QByteArray ReceiverFixture::request(const QByteArray &uid)
{
    const QByteArray body = consentBody(uid, "pending", 1);
    return webhookRequest(body, webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, body))
        .replace("Connection: close\r\n", "");
}

HttpAnswer ReceiverFixture::post(quint16 port, const QByteArray &uid)
{
    HttpAnswer answer = postSigned(port, key, consentBody(uid, "pending", 1));
    if (answer.status == 200)
        acknowledge(uid);
    return answer;
}

void ReceiverFixture::post(const ServerProgram &server, const QByteArray &name, int count)
{
    for (int i = 0; i < count; ++i)
        post(server.port(), name + '-' + QByteArray::number(i));
}

QHash<QString, QByteArrayList> ReceiverFixture::storedOutcomes() const
{
    const QString target = file(QStringLiteral("deliveries.csv"));
    const Finished finished = run({QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("deliveries"),
                                   QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--store"),
                                   storeUrl(), QStringLiteral("--output"), target});
    if (finished.exitCode != 0)
        qWarning() << finished.err;
    QHash<QString, QByteArrayList> outcomes;
    QFile rows(target);
    if (!rows.open(QIODevice::ReadOnly))
        return outcomes;
    rows.readLine(); // the columns' names
    while (!rows.atEnd()) {
        const QByteArrayList cells = rows.readLine().split(',');
        outcomes[QString::fromUtf8(cells.value(6))] << cells.value(7);
    }
    return outcomes;
}

QByteArray ReceiverFixture::complaint() const
{
    const QHash<QString, QByteArrayList> stored = storedOutcomes();
    for (const QString &uid : m_acknowledged) {
        const QByteArrayList outcomes = stored.value(uid);
        if (outcomes != QByteArrayList{"accepted"})
            return uid.toUtf8() + " was acknowledged, and is stored as: " + outcomes.join(' ');
    }
    const Finished check =
        run({QStringLiteral("rebuild"), QStringLiteral("--check"), QStringLiteral("--store"), storeUrl()});
    return check.exitCode == 0 ? QByteArray() : "rebuild --check: " + check.out + check.err;
}

HttpAnswer get(const QUrl &admin, const QByteArray &path)
{
    return exchange(quint16(admin.port()), "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
}

} // namespace kit
