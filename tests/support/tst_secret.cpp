// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secret.h"

#include <QtTest>

using namespace support;

class SecretTest : public QObject {
    Q_OBJECT
private slots:
    void copiesShareOneBuffer()
    {
        const QByteArray bytes = "a key";
        Secret first(bytes);
        QVERIFY(first.view().data() != bytes.constData());
        Secret second = first;
        QVERIFY(second.view().data() == first.view().data()); // QCOMPARE would read them as strings
        first = {};
        QVERIFY(first.isEmpty());
        QCOMPARE(second.view(), QByteArrayView("a key"));
        QVERIFY(Secret("").isEmpty());
        QVERIFY(Secret(QByteArrayView()).isEmpty());
    }

    void wipesWhatIsShared()
    {
        QByteArray bytes = QByteArray("secret").repeated(2);
        const QByteArray sharer = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(sharer, QByteArray(12, '\0'));

        QString text = QStringLiteral("secret").repeated(2);
        const QString other = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(other, QString(12, QChar(u'\0')));
    }

    void leavesLiteralsAlone()
    {
        QByteArray bytes = QByteArrayLiteral("literal");
        QString text = QStringLiteral("literal");
        wipe(bytes); // their memory cannot be written
        wipe(text);
        QVERIFY(bytes.isEmpty() && text.isEmpty());
        QByteArray nothing;
        wipe(nothing);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
