// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/requestreader.h"

namespace server {

RequestReader::RequestReader(const Limits &limits)
    : m_limits(limits)
    , m_headParser(limits)
    , m_chunks(limits)
{
}

void RequestReader::reset()
{
    m_stage = Stage::Head;
    m_headParser.reset();
    m_chunks.reset();
    m_body = {};
    m_refusal = {};
}

void RequestReader::refuse(QLatin1StringView code)
{
    m_stage = Stage::Refused;
    m_refusal = code;
    m_body = {};
}

qsizetype RequestReader::feed(QByteArrayView bytes)
{
    switch (m_stage) {
    case Stage::Head:
        return feedHead(bytes);
    case Stage::Body:
        return feedBody(bytes);
    case Stage::Whole:
    case Stage::Refused:
        break;
    }
    return 0;
}

qsizetype RequestReader::feedHead(QByteArrayView bytes)
{
    qsizetype taken = 0;
    switch (m_headParser.feed(bytes, taken)) {
    case HeadParser::Progress::Incomplete:
        break;
    case HeadParser::Progress::Refused:
        refuse(m_headParser.refusal());
        break;
    case HeadParser::Progress::Complete:
        m_stage = head().framing == BodyFraming::None ? Stage::Whole : Stage::Body;
        break;
    }
    return taken;
}

qsizetype RequestReader::feedBody(QByteArrayView bytes)
{
    if (head().framing == BodyFraming::Sized) {
        // Once, and only when some of it has come: a body that grows piece by piece is copied again and again, and
        // holds twice its size meanwhile. What of it is not written to takes no memory yet.
        if (m_body.isEmpty())
            m_body.reserve(qsizetype(head().contentLength));
        const qsizetype piece = qsizetype(qMin<qint64>(bytes.size(), head().contentLength - m_body.size()));
        m_body.append(bytes.first(piece));
        if (m_body.size() == head().contentLength)
            m_stage = Stage::Whole;
        return piece;
    }
    qsizetype taken = 0;
    switch (m_chunks.feed(bytes, m_body, taken)) {
    case ChunkDecoder::Progress::Incomplete:
        break;
    case ChunkDecoder::Progress::Refused:
        refuse(m_chunks.refusal());
        break;
    case ChunkDecoder::Progress::Complete:
        m_stage = Stage::Whole;
        break;
    }
    return taken;
}

} // namespace server
