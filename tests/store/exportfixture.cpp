// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

namespace storetest {

using namespace Qt::Literals::StringLiterals;
using store::ExportFormat;
using store::StoreUrl;
using store::Writer;

support::Result<void> everyRequest(const StoreUrl &url, ExportFormat format, QIODevice &output)
{
    return store::exportRequests(url, format, output);
}

QByteArray exported(Export exporter, const StoreUrl &url, ExportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exporter(url, format, buffer);
    return done ? buffer.data() : "error " + done.error().code.toUtf8();
}

QJsonArray parsed(const QByteArray &json)
{
    QJsonParseError error;
    // Qt drops a U+FEFF at the start of a text that has no escapes.
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json).replace("\"\xEF\xBB\xBF", "\"\\ufeff"), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), json.constData());
    return document.array();
}

Sent consentSent()
{
    Sent sent;
    sent.status = u"failed"_s;
    sent.retryCount = 1;
    sent.entity = {{u"previous_status"_s, u"processing"_s},
                   {u"status_text"_s, u"Ungültig, \"leider\""_s},
                   {u"status_reason"_s, u"=cmd|' /C calc'!A0"_s},
                   {u"completed_at"_s, u"2024-01-10T19:00:00.5+02:00"_s}};
    return sent;
}

void fill(const StoreUrl &url)
{
    FixedClock clock;
    Writer writer(url, clock);
    QVERIFY(writer.start());
    Sent copy = consentSent();
    copy.receivedAt = noon + 7000;
    Sent late;
    late.updatedAt = noon - 60'000;
    late.receivedAt = noon + 3000;
    Sent client;
    client.kind = onboarding::RequestKind::ClientId;
    client.uid = u"c-1"_s;
    client.trust = onboarding::Trust::Authenticated;
    QCOMPARE(give(writer, deliveryOf(consentSent())), Outcome::Accepted); // 1
    QCOMPARE(give(writer, deliveryOf(late)), Outcome::Late); // 2
    QCOMPARE(give(writer, deliveryOf(copy)), Outcome::Duplicate); // 3
    QCOMPARE(give(writer, deliveryOf(client)), Outcome::Accepted); // 4
    QCOMPARE(give(writer, quarantinedDelivery("{\"event\":1}")), Outcome::Recorded); // 5
    writer.deliver(ignoredDelivery(u"domain.status_changed"_s), nullptr); // 6
    writer.deliver(refusedDelivery(), nullptr); // 7
}

} // namespace storetest
