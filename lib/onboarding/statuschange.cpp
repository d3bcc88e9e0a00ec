// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onboarding/statuschange.h"

#include "support/sha256.h"

namespace onboarding {

namespace {

constexpr Timestamp tolerance = 5 * 60 * 1000;

/// Appends values with their length, so that no two different lists of fields have the same bytes.
class Canonical {
public:
    Canonical() { m_bytes.reserve(1024); }

    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        number(utf8.size());
        m_bytes += utf8;
    }
    void number(qint64 value) { m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void optionalText(const std::optional<QString> &value)
    {
        number(value.has_value());
        text(value.value_or(QString()));
    }
    void optionalNumber(const std::optional<qint64> &value)
    {
        number(value.has_value());
        number(value.value_or(0));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

QString toText(Trust trust)
{
    switch (trust) {
    case Trust::Token:
        return QStringLiteral("token");
    case Trust::Authenticated:
        return QStringLiteral("authenticated");
    case Trust::Confirmed:
        break;
    }
    return QStringLiteral("confirmed");
}

std::optional<Trust> trustFromText(QStringView text)
{
    if (text == u"token")
        return Trust::Token;
    if (text == u"authenticated")
        return Trust::Authenticated;
    if (text == u"confirmed")
        return Trust::Confirmed;
    return std::nullopt;
}

ChangeTime timeOf(const StatusChange &change, Timestamp receivedAt)
{
    const Timestamp stated = change.updatedAt.value_or(change.timestamp.value_or(receivedAt));
    if (stated > receivedAt + tolerance)
        return {receivedAt, false};
    return {stated, true};
}

QByteArray contentHash(const StatusChange &change)
{
    Canonical canonical;
    canonical.number(qint64(change.kind));
    canonical.text(change.uid);
    canonical.text(change.status);
    canonical.optionalText(change.previousStatus);
    canonical.text(change.statusText);
    canonical.text(change.statusReason);
    canonical.number(change.retryCount);
    canonical.number(change.maxRetries);
    canonical.optionalNumber(change.completedAt);
    canonical.text(change.consentUrl);
    canonical.text(change.domainName);
    canonical.text(change.clientId);
    canonical.optionalNumber(change.updatedAt);
    canonical.text(change.workspaceId);
    canonical.text(change.mailboxId);
    canonical.optionalNumber(change.updatedAt ? std::nullopt : change.timestamp);
    // Not a field of the entity, but a column of the projection: two deliveries that differ in it are not the same.
    canonical.text(change.teamId);
    return support::sha256({canonical.bytes()}).view().toByteArray();
}

} // namespace onboarding
