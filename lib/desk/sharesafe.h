// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"

#include <QJsonObject>

namespace desk {

/// Takes out of deliveries what is about people, customers and access, so that they can be shown to strangers who help:
/// what is known to be harmless stays, everything else goes. So a field that InboxKit adds tomorrow cannot leak.
///
/// Ids, names and addresses become pseudonyms (`uid-3f9a12c4b0`): the same thing has the same one throughout one
/// bundle, and, made with a random key that is written nowhere, nobody can look it up. Of a consent link only the
/// sign-in host stays, of a text only known codes. Bodies that are no JSON are left out.
class ShareSafe {
public:
    /// A key of its own for each bundle.
    ShareSafe();

    QJsonObject delivery(const store::DeliveryRecord &record) const;
    /// `kind-` and ten hexadecimal digits; empty for an empty text.
    QString pseudonym(const QString &kind, const QString &text) const;

private:
    QJsonValue redacted(const QString &key, const QJsonValue &value, int depth) const;
    QJsonValue redactedText(const QString &key, const QString &text) const;
    QString remoteOf(const QString &address) const;

    QByteArray m_key;
};

} // namespace desk
