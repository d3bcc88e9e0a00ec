// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"
#include "secrets/memoryscan.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/prctl.h>

using namespace monitor;

namespace {

class NoOpener final : public LinkOpener {
public:
    bool open(const QUrl &) override { return false; }
};

} // namespace

/// A key typed into the window: how often does it stand in memory once it is taken? This process is the window's own,
/// so it holds the key with every bit turned only, and another one looks.
class KeyEntryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ::prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
        m_turned = secrets::turned("ik_live_");
        for (int i = 0; i < 24; ++i)
            m_turned.append(char(~('a' + QRandomGenerator::system()->bounded(26))));
    }

    void aTypedKeyIsInMemoryOnce_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::addColumn<QString>("ends"); // the button that ends the dialog
        QTest::addColumn<int>("keys");
        const QString take = QStringLiteral("Next");
        QTest::newRow("taken") << false << take << 1;
        QTest::newRow("shown and taken") << true << take << 1;
        QTest::newRow("given up") << false << QStringLiteral("Later") << 0;
    }
    void aTypedKeyIsInMemoryOnce()
    {
        QFETCH(bool, shown);
        QFETCH(QString, ends);
        QFETCH(int, keys);
        const QTemporaryDir folder;
        SessionOptions options;
        options.settings = *settings::load({});
        options.settings.listen.value = QStringLiteral("127.0.0.1:0");
        options.store = store::StoreUrl::sqliteFile(folder.filePath(QStringLiteral("desk.db")));
        options.keyFolder = folder.filePath(QStringLiteral("config"));
        const support::SystemClock clock;
        NoOpener opener;
        Session session(std::move(options), opener, clock);
        QVERIFY(session.start());
        session.window().resize(1200, 800);
        session.window().show();
        click(QStringLiteral("Enter the key"));
        QLineEdit *field = nullptr;
        QTRY_VERIFY(field = keyField());
        if (shown)
            click(QStringLiteral("Show the key"));
        for (const char c : std::as_const(m_turned))
            QTest::keyClick(field, char(~c));
        QCOMPARE(field->text().size(), m_turned.size());
        QStringList places;
        if (!look(places))
            return;
        QVERIFY(!places.isEmpty()); // the field has it: the look is not blind
        click(ends);
        QTRY_VERIFY(!keyField());
        if (keys > 0)
            QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("config/keys"))));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(look(places));
        QVERIFY2(places.size() == keys, qPrintable(places.join(u'\n')));
    }

private:
    bool look(QStringList &places)
    {
        QProcess scan;
        scan.start(qEnvironmentVariable("MONITOR_BIN") + QStringLiteral("/memoryscan"),
                   {QString::number(QCoreApplication::applicationPid()), QString::fromLatin1(m_turned.toHex())});
        // This process must lie still meanwhile.
        if (!scan.waitForFinished(30'000) || (scan.exitCode() != 0 && scan.exitCode() != 3)) {
            QTest::qFail("the scan did not end well", __FILE__, __LINE__);
            return false;
        }
        if (scan.exitCode() == 3) {
            QTest::qSkip(scan.readAllStandardError().constData(), __FILE__, __LINE__);
            return false;
        }
        places = QString::fromUtf8(scan.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        return true;
    }
    static QLineEdit *keyField()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (auto *field = qobject_cast<QLineEdit *>(widget);
                field && field->isVisible() && field->accessibleName() == QLatin1StringView("API key or digest"))
                return field;
        }
        return nullptr;
    }
    static void click(const QString &name)
    {
        QAbstractButton *found = nullptr;
        const auto find = [&] {
            for (QWidget *widget : QApplication::allWidgets()) {
                auto *button = qobject_cast<QAbstractButton *>(widget);
                if (button && button->isVisible() && (button->accessibleName() == name || button->text() == name))
                    found = button;
            }
            return found != nullptr;
        };
        QVERIFY2(QTest::qWaitFor(find, 10'000), qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    QByteArray m_turned;
};

QTEST_MAIN(KeyEntryTest)
#include "tst_keyentry_linux.moc"
