// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/receiverfixture.h"

#include <QFile>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kit;

namespace {

/// A named pipe that is full, and has a reader that lives but does not read until it is asked to.
class FullPipe {
public:
    explicit FullPipe(const QString &name)
    {
        const QByteArray path = QFile::encodeName(name);
        if (::mkfifo(path.constData(), 0600) == 0)
            m_end = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        const QByteArray stuffing(4096, '.');
        while (m_end >= 0 && ::write(m_end, stuffing.constData(), size_t(stuffing.size())) > 0)
            m_stuffed = true;
    }
    ~FullPipe() { ::close(m_end); }
    Q_DISABLE_COPY_MOVE(FullPipe)

    bool isFull() const { return m_stuffed; }
    QByteArray readAll()
    {
        QByteArray piece(65'536, Qt::Uninitialized);
        for (ssize_t count = 0; (count = ::read(m_end, piece.data(), size_t(piece.size()))) > 0;)
            m_read += piece.first(count);
        return m_read;
    }

private:
    int m_end = -1;
    bool m_stuffed = false;
    QByteArray m_read;
};

} // namespace

/// A log that nobody reads must not stop the receiver: strangers fill it.
class UnreadLogTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
    }

    void answersAndEndsAllTheSame()
    {
        FullPipe pipe(m_ground->file(QStringLiteral("log")));
        QVERIFY(pipe.isFull());
        ServerProgram server(m_ground->home());
        server.process().setStandardErrorFile(m_ground->file(QStringLiteral("log")));
        QVERIFY(server.start(ReceiverFixture::program, m_ground->serve()));
        for (int i = 0; i < 5; ++i) // each is a line of the log
            QCOMPARE(postSigned(server.port(), "another key", consentBody("C-0", "pending", 1)).status, 401);
        QCOMPARE(m_ground->post(server.port(), "C-1").status, 200);
        QCOMPARE(server.terminate(), 0);
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    void nothingIsLostWhereItIsReadAgain()
    {
        FullPipe pipe(m_ground->file(QStringLiteral("log")));
        QVERIFY(pipe.isFull());
        ServerProgram server(m_ground->home());
        server.process().setStandardErrorFile(m_ground->file(QStringLiteral("log")));
        QVERIFY(server.start(ReceiverFixture::program, m_ground->serve()));
        QCOMPARE(postSigned(server.port(), "another key", consentBody("C-0", "pending", 1)).status, 401);
        QTRY_VERIFY(pipe.readAll().contains("refused code=signature_mismatch"));
        QCOMPARE(server.terminate(), 0);
        const QByteArray log = pipe.readAll();
        const qsizetype listening = log.indexOf("monitor.app listening url=");
        const qsizetype refused = log.indexOf("refused code=signature_mismatch");
        const qsizetype stopped = log.indexOf("monitor.app stopped\n");
        QVERIFY2(0 < listening && listening < refused && refused < stopped, log);
    }

private:
    std::unique_ptr<ReceiverFixture> m_ground;
};

QTEST_GUILESS_MAIN(UnreadLogTest)
#include "tst_unreadlog_linux.moc"
