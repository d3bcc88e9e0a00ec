// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sha256.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSha256 : public QObject {
    Q_OBJECT
private slots:
    void knownDigests_data();
    void knownDigests();
    void cutsDoNotMatter();
};

void TestSha256::knownDigests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    // FIPS 180-4's examples (NIST), and the empty message.
    QTest::newRow("empty") << ""_ba
                           << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("one block") << "abc"_ba
                               << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
    QTest::newRow("two blocks") << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
                                << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba;
}

void TestSha256::knownDigests()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, digest);
    QCOMPARE(support::sha256({text}).view().toByteArray().toHex(), digest);
}

void TestSha256::cutsDoNotMatter()
{
    const QByteArray text = QByteArray(200, 'x') + "end";
    const QByteArray whole = support::sha256({text}).view().toByteArray();
    for (qsizetype cut = 0; cut <= text.size(); ++cut)
        QCOMPARE(support::sha256({QByteArrayView(text).first(cut), {}, QByteArrayView(text).sliced(cut)})
                     .view()
                     .toByteArray(),
                 whole);
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
