// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/requestreader.h"

namespace servertest {

using server::Limits;
using server::RequestHead;
using server::RequestReader;

/// What the vetting made of some bytes.
struct Reading {
    RequestReader::Stage stage = RequestReader::Stage::Head;
    QByteArray refusal;
    QByteArray body;
    qsizetype taken = 0;
    RequestHead head;
};

/// Feeds `bytes` in pieces of `piece` bytes.
inline Reading read(const QByteArray &bytes, qsizetype piece, const Limits &limits)
{
    RequestReader reader(limits);
    Reading reading;
    for (qsizetype start = 0; start < bytes.size(); start += piece) {
        QByteArrayView part = QByteArrayView(bytes).sliced(start, qMin(piece, bytes.size() - start));
        while (!part.isEmpty()) {
            const qsizetype taken = reader.feed(part);
            reading.taken += taken;
            part = part.sliced(taken);
            if (reader.stage() == RequestReader::Stage::Whole || reader.stage() == RequestReader::Stage::Refused)
                break;
        }
        if (!part.isEmpty())
            break;
    }
    reading.stage = reader.stage();
    reading.refusal = QByteArray(reader.refusal().data(), reader.refusal().size());
    reading.body = reader.body();
    reading.head = reader.head();
    return reading;
}

inline Limits smallLimits()
{
    Limits limits;
    limits.header = 512;
    limits.fields = 8;
    limits.body = 64;
    return limits;
}

inline QByteArray post(const QByteArray &fields, const QByteArray &rest = {})
{
    return "POST /webhook HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + rest;
}

inline QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

} // namespace servertest
