// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sharebundle.h"

#include "desk/sharesafe.h"
#include "store/exporter.h"

#include <QIODevice>
#include <QJsonDocument>

namespace desk {

support::Result<void> writeShareBundle(const store::StoreUrl &url, const QJsonObject &about, QIODevice &output,
                                       const std::function<bool(qint64 written)> &progress)
{
    const ShareSafe safe;
    bool failed = false;
    const auto write = [&output, &failed](const QByteArray &bytes) {
        failed = failed || output.write(bytes) != bytes.size();
        return !failed;
    };
    write("{\"format\":\"onboarding-monitor share-safe bundle 1\",\n\"about\":"
          + QJsonDocument(about).toJson(QJsonDocument::Compact) + ",\n\"deliveries\":[");
    qint64 written = 0;
    const auto visited = store::visitDeliveries(url, mostInBundle, [&](const store::DeliveryRecord &record) {
        return write((written > 0 ? ",\n" : "\n") + QJsonDocument(safe.delivery(record)).toJson(QJsonDocument::Compact))
            && progress(++written);
    });
    if (visited)
        write("\n]}\n");
    if (failed) {
        return support::failure(QStringLiteral("output_failed"), QString(),
                                QStringLiteral("The bundle cannot be written: %1.").arg(output.errorString()));
    }
    return visited;
}

} // namespace desk
