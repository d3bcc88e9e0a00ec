// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/certificates.h"
#include "kit/postgresserver.h"
#include "kit/receiverfixture.h"
#include "webhook/signature.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QtTest>

using namespace kit;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString &program = ReceiverFixture::program;
const QString host = u"hooks.example.org"_s; // as in the sample
const QHostAddress client(u"127.0.0.5"_s);

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

QByteArray signedRequest(const QByteArray &uid)
{
    const QByteArray body = consentBody(uid, "pending", 1);
    return webhookRequest(body,
                          webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, ReceiverFixture::key, body));
}

} // namespace

/// `resources/nginx/onboarding-monitor.conf` in Debian's nginx, before real receivers: names and ports are the test's,
/// all else is as it stands there.
class NginxTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        m_folder = std::make_unique<QTemporaryDir>();
        const Authority authority(m_folder->path(), u"authority"_s);
        QVERIFY(m_ground->isValid() && authority.make() && authority.issue(host));
        m_authority = QSslCertificate(contentOf(authority.certificateFile()));
        m_certificate = authority.certificateFileOf(host);
        m_key = authority.keyFileOf(host);
        m_ground->write(u"receiver.ini"_s, "[fence]\ntrusted_proxies = 127.0.0.1\n");
        m_port = freePort();
        m_plainPort = freePort();
    }

    void cleanup()
    {
        m_nginx.terminate();
        m_nginx.waitForFinished();
    }

    void oneReceiver()
    {
        ServerProgram receiver(m_ground->home());
        QVERIFY2(startReceiver(receiver), receiver.errors());
        QVERIFY(configure({receiver.port()}));
        QVERIFY2(accepts(), m_nginx.readAll());
        startNginx();
        QTRY_VERIFY(post("C-1").status == 200);

        // The address is the one that connects, whatever the client says itself.
        QByteArray request = signedRequest("C-2");
        request.replace("Host: ", "X-Forwarded-For: 198.51.100.1\r\nForwarded: for=198.51.100.1\r\nHost: ");
        QCOMPARE(sendEncrypted(request).status, 200);

        const auto variant = [](const QByteArray &method, const QByteArray &path) {
            return signedRequest("C-3").replace("POST /webhook ", method + ' ' + path + ' ');
        };
        for (const char *path : {"/", "/metrics", "/healthz", "/webhook/", "/webhook/more", "//webhook", "/Webhook"})
            QCOMPARE(sendEncrypted(variant("POST", path)).status, 404);
        for (const char *method : {"GET", "PUT", "DELETE", "OPTIONS"})
            QCOMPARE(sendEncrypted(variant(method, "/webhook")).status, 405);
        QCOMPARE(sendEncrypted(webhookRequest(QByteArray(300 * 1024, ' '), "sha256=00")).status, 413);
        QCOMPARE(sendEncrypted(webhookRequest(QByteArray(200 * 1024, ' '), "sha256=00")).status, 401);
        QCOMPARE(exchange(m_plainPort, signedRequest("C-4")).status, 403);
        QCOMPARE(exchange(m_port, signedRequest("C-5")).status, 400);
        QVERIFY(!oldTlsIsTaken());

        QCOMPARE(receiver.terminate(), 0);
        QStringList senders;
        for (const QJsonValue &delivery : m_ground->exported(u"deliveries"_s)) {
            if (delivery["outcome"_L1] == "accepted"_L1)
                senders << delivery["uid"_L1].toString() + u' ' + delivery["remote"_L1].toString();
        }
        senders.sort();
        QCOMPARE(senders, QStringList({u"C-1 127.0.0.5"_s, u"C-2 127.0.0.5"_s}));

        const QByteArray log = contentOf(m_folder->filePath(u"onboarding.log"_s));
        QVERIFY2(log.contains("127.0.0.5 [") && log.contains("] POST /webhook 200 "), log);
        QVERIFY2(!log.contains("sha256") && !log.contains("198.51.100.1"), log);
    }

    /// The bounds for one address leave room for InboxKit's bursts.
    void aBurst()
    {
        ServerProgram receiver(m_ground->home());
        QVERIFY2(startReceiver(receiver), receiver.errors());
        QVERIFY(configure({receiver.port()}));
        startNginx();
        QTRY_VERIFY(post("first").status == 200);
        std::vector<std::unique_ptr<QSslSocket>> sockets;
        for (int i = 0; i < 100; ++i) {
            sockets.push_back(connecting());
            connect(sockets.back().get(), &QSslSocket::encrypted, sockets.back().get(),
                    [socket = sockets.back().get(), i] { socket->write(signedRequest("B-" + QByteArray::number(i))); });
        }
        int answered = 0;
        for (const auto &socket : sockets)
            answered += answerOf(*socket).status == 200 ? 1 : 0;
        QCOMPARE(answered, 100);
        QCOMPARE(receiver.terminate(), 0);
        QCOMPARE(m_ground->exported(u"requests"_s).size(), 101);
    }

    void oneOfTwoReceiversIsKilled()
    {
        ServerProgram one(m_ground->home()), two(m_ground->home());
        QVERIFY2(startReceiver(one), one.errors());
        QVERIFY2(startReceiver(two), two.errors());
        QVERIFY(configure({one.port(), two.port()}));
        startNginx();
        QTRY_VERIFY(post("first").status == 200);
        constexpr int each = 20;
        for (int i = 0; i < each; ++i)
            QCOMPARE(post("both-" + QByteArray::number(i)).status, 200);
        one.kill();
        for (int i = 0; i < each; ++i)
            QCOMPARE(post("left-" + QByteArray::number(i)).status, 200);
        two.kill();
        QCOMPARE(post("none").status, 502);
        QCOMPARE(m_ground->exported(u"requests"_s).size(), 2 * each + 1);
    }

private:
    bool startReceiver(ServerProgram &receiver) const
    {
        return receiver.start(program, m_ground->serve({u"--config"_s, m_ground->file(u"receiver.ini"_s)}));
    }

    /// The sample with the test's names and ports; false where it does not have what is to be replaced.
    bool configure(const QList<quint16> &receivers)
    {
        QByteArray sample =
            contentOf(qEnvironmentVariable("MONITOR_SOURCE") + u"/resources/nginx/onboarding-monitor.conf"_s);
        QByteArray servers;
        for (const quint16 port : receivers)
            servers += "    server 127.0.0.1:" + QByteArray::number(port) + " max_fails=1 fail_timeout=2s;\n";
        const std::pair<QByteArray, QByteArray> replacements[] = {
            {"    server 127.0.0.1:8780 max_fails=1 fail_timeout=2s;\n", servers},
            {"listen 80;", "listen 127.0.0.1:" + QByteArray::number(m_plainPort) + ';'},
            {"    listen [::]:80;\n", ""},
            {"listen 443 ssl;", "listen 127.0.0.1:" + QByteArray::number(m_port) + " ssl;"},
            {"    listen [::]:443 ssl;\n", ""},
            {"/etc/ssl/onboarding/fullchain.pem", QFile::encodeName(m_certificate)},
            {"/etc/ssl/onboarding/privkey.pem", QFile::encodeName(m_key)},
            {"/var/log/nginx/onboarding.log", file("onboarding.log")},
        };
        for (const auto &[from, to] : replacements) {
            if (!sample.contains(from)) {
                qWarning("the sample has no %s", from.constData());
                return false;
            }
            sample.replace(from, to);
        }
        QByteArray whole = "daemon off;\nworker_processes 1;\npid " + file("pid") + ";\nerror_log " + file("error.log")
            + ";\nevents { worker_connections 1024; }\nhttp {\n";
        for (const char *path : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            whole += QByteArray(path) + "_temp_path " + file(path) + ";\n";
        QFile target(m_folder->filePath(u"nginx.conf"_s));
        if (!target.open(QIODevice::WriteOnly) || target.write(whole + sample + "}\n") < 0)
            return false;
        target.close();
        return giveToUnprivileged(m_folder->path());
    }

    QByteArray file(const char *name) const { return QFile::encodeName(m_folder->filePath(QString::fromLatin1(name))); }

    QStringList arguments() const
    {
        return {u"-e"_s, u"stderr"_s, u"-p"_s, m_folder->path(), u"-c"_s, m_folder->filePath(u"nginx.conf"_s)};
    }

    /// `nginx -t`, without a warning.
    bool accepts()
    {
        runUnprivileged(m_nginx);
        m_nginx.setProcessChannelMode(QProcess::MergedChannels);
        m_nginx.start(u"/usr/sbin/nginx"_s, arguments() << u"-t"_s << u"-q"_s);
        return m_nginx.waitForFinished() && m_nginx.exitCode() == 0 && m_nginx.bytesAvailable() == 0;
    }

    void startNginx()
    {
        runUnprivileged(m_nginx);
        m_nginx.setProcessChannelMode(QProcess::ForwardedChannels);
        m_nginx.start(u"/usr/sbin/nginx"_s, arguments());
        QVERIFY(m_nginx.waitForStarted());
    }

    std::unique_ptr<QSslSocket> connecting(QSsl::SslProtocol protocol = QSsl::SecureProtocols) const
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({m_authority});
        configuration.setProtocol(protocol);
        socket->setSslConfiguration(configuration);
        socket->bind(client);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, m_port, host);
        return socket;
    }

    static HttpAnswer answerOf(QSslSocket &socket)
    {
        QByteArray bytes;
        HttpAnswer answer;
        do {
            bytes += socket.readAll();
            answer = takeAnswer(bytes);
        } while (answer.status == 0 && socket.waitForReadyRead(10'000));
        return answer;
    }

    HttpAnswer sendEncrypted(const QByteArray &request) const
    {
        const auto socket = connecting();
        if (!socket->waitForEncrypted(10'000))
            return {};
        socket->write(request);
        return answerOf(*socket);
    }

    HttpAnswer post(const QByteArray &uid) const { return sendEncrypted(signedRequest(uid)); }

    bool oldTlsIsTaken() const
    {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        return connecting(QSsl::TlsV1_1)->waitForEncrypted(10'000);
        QT_WARNING_POP
    }

    std::unique_ptr<ReceiverFixture> m_ground;
    std::unique_ptr<QTemporaryDir> m_folder;
    QSslCertificate m_authority;
    QString m_certificate;
    QString m_key;
    quint16 m_port = 0;
    quint16 m_plainPort = 0;
    QProcess m_nginx;
};

QTEST_GUILESS_MAIN(NginxTest)
#include "tst_nginx.moc"
