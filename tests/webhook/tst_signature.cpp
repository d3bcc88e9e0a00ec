// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/signature.h"

#include <QtTest>

using namespace webhook;

namespace {

// Vectors made with: printf %s KEY | openssl dgst -sha256 -hex; openssl dgst -sha256 -hmac KEY body.json
const QByteArray key = "ik_test_key_123";
const QByteArray body = R"({"event":"x"})";
const QByteArray keyDigest = "sha256=1929e9c7d17e310d11f1e3d0b2222d3bc1134f44c64fe78e66d55931fa392a90";
const QByteArray bodyHmac = "sha256=2aa9e40ed88d593e568711fc884f6446ac84f5dabca20d98fe4b9ddabe8bfd47";

Source team()
{
    return Source::fromKey(QStringLiteral("team"), key);
}

} // namespace

class SignatureTest : public QObject {
    Q_OBJECT
private slots:
    void vectors()
    {
        QCOMPARE(signatureHeader(SignatureScheme::KeyDigest, key, body), keyDigest);
        QCOMPARE(signatureHeader(SignatureScheme::Hmac, key, body), bodyHmac);
    }

    void checks_data()
    {
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("expected"); // trust, or the code of the refusal
        const auto row = [](const char *name, const QList<QByteArray> &headers, const char *scheme,
                            const char *expected) {
            QTest::newRow(name) << headers << QString::fromLatin1(scheme) << QString::fromLatin1(expected);
        };
        row("digest", {keyDigest}, "either", "token");
        row("hmac", {bodyHmac}, "either", "authenticated");
        row("digest only: digest", {keyDigest}, "key-digest", "token");
        row("digest only: hmac", {bodyHmac}, "key-digest", "signature_mismatch");
        row("hmac only: hmac", {bodyHmac}, "hmac", "authenticated");
        row("hmac only: digest", {keyDigest}, "hmac", "signature_mismatch");
        row("upper case", {keyDigest.toUpper()}, "either", "token");
        row("spaces around", {"  " + keyDigest + "\t "}, "either", "token");
        row("absent", {}, "either", "signature_missing");
        row("empty", {""}, "either", "signature_missing");
        row("blank", {"  "}, "either", "signature_missing");
        row("twice", {keyDigest, keyDigest}, "either", "signature_malformed");
        row("no prefix", {keyDigest.mid(7)}, "either", "signature_malformed");
        row("other algorithm", {"sha512=" + keyDigest.mid(7)}, "either", "signature_malformed");
        row("space inside", {"sha256= " + keyDigest.mid(7)}, "either", "signature_malformed");
        row("63 digits", {keyDigest.chopped(1)}, "either", "signature_malformed");
        row("65 digits", {keyDigest + "0"}, "either", "signature_malformed");
        row("not hex", {keyDigest.chopped(1) + "g"}, "either", "signature_malformed");
        row("NUL", {keyDigest.chopped(1) + '\0'}, "either", "signature_malformed");
        row("another key", {signatureHeader(SignatureScheme::KeyDigest, "other", body)}, "either",
            "signature_mismatch");
        row("another body", {signatureHeader(SignatureScheme::Hmac, key, "{}")}, "either", "signature_mismatch");
    }
    void checks()
    {
        QFETCH(QList<QByteArray>, headers);
        QFETCH(QString, scheme);
        QFETCH(QString, expected);
        const SignatureVerifier verifier({team()}, *signatureSchemeFromText(scheme));
        const auto match = verifier.verify(headers, body, 0);
        QCOMPARE(match ? onboarding::toText(match->trust) : match.error().code, expected);
    }

    void rotation()
    {
        Source old = team();
        old.notAfter = 1000;
        const SignatureVerifier verifier({old, Source::fromKey(QStringLiteral("next"), "new key")},
                                         SignatureScheme::Either);
        QVERIFY(verifier.verify({keyDigest}, body, 999));
        QVERIFY(!verifier.verify({keyDigest}, body, 1000));
        const auto next = verifier.verify({signatureHeader(SignatureScheme::KeyDigest, "new key", body)}, body, 1000);
        QVERIFY(next);
        QCOMPARE(next->source, QStringLiteral("next"));
    }

    void digestSourceChecksDigestsOnly()
    {
        const auto source = Source::fromDigest(QStringLiteral("d"), keyDigest, QStringLiteral("here"));
        QVERIFY(source);
        const SignatureVerifier verifier({*source}, SignatureScheme::Either);
        QVERIFY(verifier.verify({keyDigest}, body, 0));
        QVERIFY(!verifier.verify({bodyHmac}, body, 0));
        // An empty key must never become an HMAC key.
        QVERIFY(!verifier.verify({signatureHeader(SignatureScheme::Hmac, QByteArray(), body)}, body, 0));
        QVERIFY(Source::fromDigest(QStringLiteral("d"), keyDigest.mid(7).toUpper(), QStringLiteral("here")));
        const auto wrong = Source::fromDigest(QStringLiteral("d"), "abc", QStringLiteral("here"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().place, QStringLiteral("here"));
    }

    void strongestTrustWins()
    {
        const auto digest =
            Source::fromDigest(QStringLiteral("d"), bodyHmac, QString()); // a digest that equals the HMAC
        const SignatureVerifier verifier({*digest, team()}, SignatureScheme::Either);
        const auto match = verifier.verify({bodyHmac}, body, 0);
        QVERIFY(match);
        QCOMPARE(match->source, QStringLiteral("team"));
        QCOMPARE(match->trust, onboarding::Trust::Authenticated);
    }

    void constantTimeComparison()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(equalInConstantTime("", ""));
    }

    void schemesHaveNames()
    {
        for (const char16_t *name : {u"either", u"key-digest", u"hmac"})
            QCOMPARE(toText(*signatureSchemeFromText(name)), QString::fromUtf16(name));
        QVERIFY(!signatureSchemeFromText(u"HMAC"));
    }
};

QTEST_APPLESS_MAIN(SignatureTest)
#include "tst_signature.moc"
