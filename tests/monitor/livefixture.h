// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/rawhttp.h"
#include "monitor/cardlist.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"
#include "monitor/sessionpreferences.h"
#include "webhook/signature.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

#include <memory>

namespace live {

using namespace Qt::StringLiterals;
using namespace monitor;

inline const QByteArray key = QByteArrayLiteral("ik_live_test");

class NoOpener final : public LinkOpener {
public:
    bool open(const QUrl &) override { return false; }
};

/// A program that runs: a real receiver, a real store, a real file, and a window that nobody sees.
class Fixture : public QObject {
protected:
    /// For init() and cleanup().
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hops.clear();
    }
    void end() { m_session.reset(); }

    QString configFile() const { return m_folder->filePath(u"config/monitor.ini"_s); }
    void write(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(configFile()).path()));
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray written() const
    {
        QFile file(configFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Starts as the program does: from the file, on a free port where it names none.
    void start(const QMap<QString, QStringList> &flags = {}, bool keep = true)
    {
        settings::Inputs inputs;
        inputs.flags = flags;
        inputs.defaultConfigFile = configFile();
        auto loaded = settings::load(inputs);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence));
        if (loaded->listen.place == u"default")
            loaded->listen.value = u"127.0.0.1:0"_s;
        SessionOptions options;
        options.settings = std::move(*loaded);
        options.store = store::StoreUrl::sqliteFile(storeFile());
        options.keyFolder = m_folder->filePath(u"config"_s);
        options.configFile = keep ? configFile() : QString();
        m_session = std::make_unique<Session>(std::move(options), m_opener, m_clock);
        QVERIFY(m_session->start());
        m_session->window().show();
        connect(&preferences(), &Preferences::hopChanged, this,
                [this](TestHop hop, HopState state, const QString &) { m_hops.insert(hop, state); });
    }
    void startWithKey()
    {
        start();
        QVERIFY(!preferences().addSource({u"team"_s, {}, {}, {}}, support::Secret(key)));
    }
    QString storeFile() const { return m_folder->filePath(u"desk.db"_s); }
    SessionPreferences &preferences() { return m_session->preferences(); }
    QUrl url() { return m_session->receiver().url(); }
    /// Sends a test event and waits for its end. True where it arrived.
    bool test(const QUrl &url)
    {
        m_hops.clear();
        QSignalSpy ended(&preferences(), &Preferences::testEnded);
        preferences().sendTest(url);
        return ended.wait(20'000) && ended.at(0).at(0).toBool();
    }
    /// The hop that failed; more than one is none.
    std::optional<TestHop> failed() const
    {
        const QList<TestHop> failed = m_hops.keys(HopState::Failed);
        return failed.size() == 1 ? std::optional(failed.constFirst()) : std::nullopt;
    }
    kit::HttpAnswer post(const QUrl &url, const QByteArray &key, const QByteArray &uid)
    {
        const QByteArray body = kit::consentBody(uid, "pending", 1);
        const QByteArray request =
            kit::webhookRequest(body, webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, body),
                                "consent_request.status_changed", url.path().toUtf8());
        const auto port = quint16(url.port());
        QFuture<kit::HttpAnswer> answer =
            QtConcurrent::run([port, request] { return kit::exchange(port, request, 5000); });
        return QTest::qWaitFor([&] { return answer.isFinished(); }, 15'000) ? answer.result() : kit::HttpAnswer();
    }
    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
    }
    /// A pair of files for localhost; false where there is no openssl.
    bool makeCertificate(const QString &name) const
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        return !openssl.isEmpty()
            && QProcess::execute(openssl,
                                 {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                                  u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-keyout"_s,
                                  m_folder->filePath(name + u".key"_s), u"-out"_s,
                                  m_folder->filePath(name + u".crt"_s)})
            == 0;
    }

    support::SystemClock m_clock;
    NoOpener m_opener;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QMap<TestHop, HopState> m_hops;
};

} // namespace live
