// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/rawhttp.h"
#include "webhook/signature.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace secrets {

/// A secret that stands in no file and no program: `prefix` and random letters.
inline QByteArray freshSecret(const QByteArray &prefix)
{
    QByteArray secret = prefix;
    for (int i = 0; i < 28; ++i)
        secret.append(char('a' + QRandomGenerator::system()->bounded(26)));
    return secret;
}

/// What must be found nowhere afterwards, and what was answered.
struct Traffic {
    QByteArray key;
    QByteArray token; ///< of the fence; empty: there is none
    QByteArray password = freshSecret("mailbox-");
    QByteArray wrongKey = freshSecret("ik_wrong_");
    QByteArray wrongToken = freshSecret("wrongtoken-");
    QByteArray pathSecret = freshSecret("path-");
    QByteArray linkSecret = freshSecret("state-"); ///< in the query of the consent link
    QList<QByteArray> signatures; ///< every value that was sent
    QList<kit::HttpAnswer> answers;

    kit::HttpAnswer send(quint16 port, const QByteArray &body, const QByteArray &fields)
    {
        const QByteArray request = "POST /webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                   "User-Agent: InboxKit-Webhook/1.0\r\n"
            + fields + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        answers << kit::exchange(port, request);
        return answers.last();
    }
    QByteArray bearer(const QByteArray &value) const
    {
        return value.isEmpty() ? QByteArray() : "Authorization: Bearer " + value + "\r\n";
    }
    QByteArray signature(webhook::SignatureScheme scheme, const QByteArray &signingKey, const QByteArray &body)
    {
        signatures << webhook::signatureHeader(scheme, signingKey, body).sliced(7);
        return "X-InboxKit-Signature: sha256=" + signatures.last() + "\r\n";
    }
    QByteArray consent(const QByteArray &uid, const QByteArray &status)
    {
        QByteArray body = kit::consentBody(uid, status, 1);
        return body.replace("&scope=openid", "&scope=openid&state=" + linkSecret);
    }

    /// Deliveries of every outcome; the codes in their order. `hmac`: the receiver knows the key itself.
    QList<QByteArray> run(quint16 port, bool hmac = true)
    {
        using webhook::SignatureScheme;
        QList<QByteArray> codes;
        const auto post = [&](const QByteArray &body, SignatureScheme scheme, const QByteArray &signingKey) {
            codes << send(port, body, bearer(token) + signature(scheme, signingKey, body)).code();
        };
        post(consent("S-1", "pending"), SignatureScheme::KeyDigest, key);
        post(consent("S-2", "pending"), hmac ? SignatureScheme::Hmac : SignatureScheme::KeyDigest, key);
        post(consent("S-1", "pending"), SignatureScheme::KeyDigest, key);
        const QByteArray mailbox =
            "{\"event\":\"mailbox.status_changed\",\"data\":{\"mailbox\":{\"uid\":\"M\",\"password\":\"" + password
            + "\"}}}";
        post(mailbox, SignatureScheme::KeyDigest, key);
        const QByteArray broken = "{\"event\":\"consent_request.status_changed\",\"data\":{\"kept\":true,";
        post(broken + "\"password\":\"" + password + "\"}}", SignatureScheme::KeyDigest, key);
        post(broken + "\"p\\u0061ssw\":\"" + password + "\"}}", SignatureScheme::KeyDigest, key);
        post(broken + "\"nothing\":\"harmless-quarantine\"}}", SignatureScheme::KeyDigest, key);
        post(consent("S-3", "pending"), SignatureScheme::KeyDigest, wrongKey);
        post(consent("S-3", "pending"), SignatureScheme::Hmac, wrongKey);
        // Heads that are wrong, with the secrets where they do not belong.
        const QByteArray body = consent("S-4", "pending");
        codes << send(port, body, bearer(token) + "X-InboxKit-Signature: sha256=" + key + "\r\n").code();
        codes << send(port, body, bearer(token) + "X-InboxKit-Signature : " + key + "\r\n").code();
        codes << send(port, body, "Authorization: Bearer " + wrongToken + "\r\n folded " + key + "\r\n").code();
        codes << kit::exchange(port,
                               "GET /" + pathSecret + "?token=" + wrongToken
                                   + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                     .code();
        if (!token.isEmpty()) {
            codes << send(port, body, bearer(wrongToken) + signature(SignatureScheme::KeyDigest, key, body)).code();
            codes << send(port, body, signature(SignatureScheme::KeyDigest, key, body)).code();
        }
        return codes;
    }
    QList<QByteArray> expectedCodes() const
    {
        QList<QByteArray> codes{"",
                                "",
                                "duplicate",
                                "ignored",
                                "missing_field",
                                "missing_field",
                                "missing_field",
                                "signature_mismatch",
                                "signature_mismatch",
                                "signature_malformed",
                                "malformed_http",
                                "malformed_http",
                                "not_found"};
        if (!token.isEmpty())
            codes << "authorization_invalid"
                  << "authorization_invalid";
        return codes;
    }
};

} // namespace secrets
