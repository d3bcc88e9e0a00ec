// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/dbusnotifications.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace monitor;

namespace {

/// The desktop's service, as far as the program uses it.
class FakeService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    bool markup = true;
    QStringList titles, bodies;
    QVariantMap hints;
    QString icon;

public slots:
    QStringList GetCapabilities() const { return markup ? QStringList{u"body-markup"_s} : QStringList{u"body"_s}; }
    uint Notify(const QString &, uint, const QString &appIcon, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &given, int)
    {
        titles.append(title);
        bodies.append(body);
        hints = given;
        icon = appIcon;
        return uint(titles.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

} // namespace

/// Against a message bus of its own.
class TestDbusNotifications : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void bodyIsEscapedWhereMarkupIsRead();
    void bodyIsPlainElsewhere();
    void clickGoesToTheRequest();
    void withoutServiceItIsUndelivered();
    void withoutBusItIsUndelivered();

private:
    QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

    /// Answers come in the order of the questions: after this one the client has had all that it asked for before.
    void settle() const
    {
        QDBusPendingCallWatcher answer(connection(u"client"_s)
                                           .asyncCall(QDBusMessage::createMethodCall(
                                               u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                               u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s)));
        QSignalSpy finished(&answer, &QDBusPendingCallWatcher::finished);
        QVERIFY(finished.wait());
        QVERIFY(!answer.isError());
    }

    QProcess m_bus;
    QString m_address;
    std::unique_ptr<FakeService> m_service;
};

void TestDbusNotifications::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("there is no dbus-daemon here");
    m_bus.setProcessChannelMode(QProcess::SeparateChannels);
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(10'000));
    m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
    QVERIFY(!m_address.isEmpty());
}

void TestDbusNotifications::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDbusNotifications::init()
{
    m_service = std::make_unique<FakeService>();
    QDBusConnection bus = connection(u"service"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDbusNotifications::cleanup()
{
    m_service.reset();
    QDBusConnection::disconnectFromBus(u"service"_s);
    QDBusConnection::disconnectFromBus(u"client"_s);
}

void TestDbusNotifications::bodyIsEscapedWhereMarkupIsRead()
{
    DbusNotifications notifications(connection(u"client"_s));
    notifications.post({u"<b>acme</b> must act"_s, u"<img src='https://evil.example'/> & more"_s, std::nullopt});
    QTRY_COMPARE(m_service->titles, QStringList{u"<b>acme</b> must act"_s}); // titles are plain by the specification
    QCOMPARE(m_service->bodies.first(), u"&lt;img src='https://evil.example'/&gt; &amp; more"_s);
    QCOMPARE(m_service->hints.value(u"desktop-entry"_s).toString(), u"io.github.onboardingmonitor.OnboardingMonitor"_s);
}

void TestDbusNotifications::bodyIsPlainElsewhere()
{
    m_service->markup = false;
    DbusNotifications notifications(connection(u"client"_s));
    settle(); // the service has said what it can
    notifications.post({u"t"_s, u"a & b"_s, std::nullopt});
    QTRY_COMPARE(m_service->bodies, QStringList{u"a & b"_s});
}

void TestDbusNotifications::clickGoesToTheRequest()
{
    DbusNotifications notifications(connection(u"client"_s));
    std::vector<std::optional<desk::RequestKey>> activated;
    connect(&notifications, &DbusNotifications::activated, this,
            [&activated](const std::optional<desk::RequestKey> &key) { activated.push_back(key); });
    const desk::RequestKey key{onboarding::RequestKind::ClientId, u"D-1"_s};
    notifications.post({u"one"_s, {}, key});
    notifications.post({u"many"_s, {}, std::nullopt});
    QTRY_COMPARE(m_service->titles.size(), 2);
    settle(); // the ids have travelled back
    emit m_service->ActionInvoked(1, u"default"_s);
    emit m_service->ActionInvoked(2, u"default"_s);
    emit m_service->NotificationClosed(1, 2);
    emit m_service->ActionInvoked(1, u"default"_s); // gone by now
    emit m_service->ActionInvoked(77, u"default"_s); // another program's
    emit m_service->ActionInvoked(2, u"default"_s); // signals keep their order: after this one nothing is on its way
    QTRY_COMPARE(activated.size(), size_t(3));
    QVERIFY(activated[0] == key);
    QVERIFY(!activated[1]);
    QVERIFY(!activated[2]);
}

void TestDbusNotifications::withoutServiceItIsUndelivered()
{
    QVERIFY(connection(u"service"_s).unregisterService(u"org.freedesktop.Notifications"_s));
    DbusNotifications notifications(connection(u"client"_s));
    QSignalSpy undelivered(&notifications, &DbusNotifications::undelivered);
    notifications.post({u"t"_s, {}, std::nullopt});
    QTRY_COMPARE(undelivered.count(), 1);
}

void TestDbusNotifications::withoutBusItIsUndelivered()
{
    DbusNotifications notifications(QDBusConnection::connectToBus(u"unix:path=/nowhere"_s, u"client"_s));
    QSignalSpy undelivered(&notifications, &DbusNotifications::undelivered);
    notifications.post({u"t"_s, {}, std::nullopt});
    QCOMPARE(undelivered.count(), 1);
}

QTEST_GUILESS_MAIN(TestDbusNotifications)
#include "tst_dbusnotifications.moc"
