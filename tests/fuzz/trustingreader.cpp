// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/trustingreader.h"

#include <QList>

namespace fuzzing {

namespace {

QByteArray takeLine(QByteArray &rest)
{
    const qsizetype end = rest.indexOf("\r\n");
    const QByteArray line = rest.first(qMax<qsizetype>(0, end));
    rest.remove(0, end < 0 ? rest.size() : end + 2);
    return line;
}

QByteArray takeChunks(QByteArray &rest)
{
    QByteArray body;
    while (!rest.isEmpty()) {
        const qsizetype size = takeLine(rest).split(';').first().trimmed().toLongLong(nullptr, 16);
        if (size == 0) {
            while (!takeLine(rest).isEmpty()) { // trailer fields
            }
            break;
        }
        body += rest.first(qMin(size, rest.size()));
        rest.remove(0, qMin(size + 2, rest.size()));
    }
    return body;
}

} // namespace

std::vector<SeenRequest> readTrustingly(QByteArrayView bytes, std::size_t count)
{
    std::vector<SeenRequest> requests;
    QByteArray rest = bytes.toByteArray();
    while (requests.size() < count && rest.contains("\r\n\r\n")) {
        while (rest.startsWith("\r\n"))
            rest.remove(0, 2);
        const QList<QByteArray> words = takeLine(rest).split(' ');
        SeenRequest request;
        request.method = words.value(0);
        if (const QByteArray target = words.value(1); target.startsWith('/'))
            request.path = QByteArray::fromPercentEncoding(target.split('?').first());
        qsizetype length = 0;
        bool chunked = false;
        for (QByteArray line = takeLine(rest); !line.isEmpty(); line = takeLine(rest)) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.first(qMax<qsizetype>(0, colon)).toLower();
            const QByteArray value = line.sliced(colon + 1).trimmed();
            if (name == "content-length")
                length = value.toLongLong();
            if (name == "transfer-encoding")
                chunked = value.toLower() == "chunked";
        }
        if (chunked) {
            request.body = takeChunks(rest);
        } else {
            request.body = rest.first(qMin(length, rest.size()));
            rest.remove(0, request.body.size());
        }
        requests.push_back(std::move(request));
    }
    return requests;
}

} // namespace fuzzing
