// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/chunkdecoder.h"

#include "support/hexdigit.h"

#include "server/headparser.h"

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto malformed = "malformed_http"_L1;
constexpr int maxSizeDigits = 16;
constexpr int maxFraming = 16 * 1024; // bytes of extensions and blanks in one body; nobody sends any

} // namespace

ChunkDecoder::ChunkDecoder(const Limits &limits)
    : m_bodyLimit(limits.body)
    , m_trailerLimit(limits.header)
    , m_trailerFieldLimit(limits.fields)
{
}

void ChunkDecoder::reset()
{
    m_state = State::SizeFirst;
    m_remaining = 0;
    m_sizeDigits = 0;
    m_framing = 0;
    m_trailer = 0;
    m_trailerFields = 0;
    m_refusal = {};
}

ChunkDecoder::Progress ChunkDecoder::refuse(QLatin1StringView code)
{
    m_refusal = code;
    return Progress::Refused;
}

ChunkDecoder::Progress ChunkDecoder::feed(QByteArrayView bytes, QByteArray &body, qsizetype &taken)
{
    taken = 0;
    while (taken < bytes.size()) {
        if (m_state == State::Payload) {
            const qsizetype piece = qsizetype(qMin<qint64>(m_remaining, bytes.size() - taken));
            body.append(bytes.sliced(taken, piece));
            taken += piece;
            m_remaining -= piece;
            if (m_remaining == 0)
                m_state = State::PayloadCr;
            continue;
        }
        const Progress progress = step(bytes[taken++], body.size());
        if (progress != Progress::Incomplete)
            return progress;
    }
    return Progress::Incomplete;
}

ChunkDecoder::Progress ChunkDecoder::step(char c, qsizetype bodySize)
{
    switch (m_state) {
    case State::SizeFirst:
    case State::Size:
    case State::BeforeExtension:
    case State::Extension:
    case State::SizeLf:
        return stepSize(c, bodySize);
    case State::PayloadCr:
        m_state = State::PayloadLf;
        return c == '\r' ? Progress::Incomplete : refuse(malformed);
    case State::PayloadLf:
        m_state = State::SizeFirst;
        return c == '\n' ? Progress::Incomplete : refuse(malformed);
    case State::TrailerStart:
    case State::TrailerName:
    case State::TrailerValue:
    case State::TrailerLf:
        return stepTrailer(c);
    case State::FinalLf:
        return c == '\n' ? Progress::Complete : refuse(malformed);
    case State::Payload:
        break; // taken in pieces by feed()
    }
    return refuse(malformed);
}

ChunkDecoder::Progress ChunkDecoder::stepSize(char c, qsizetype bodySize)
{
    if (m_state == State::SizeLf) {
        if (c != '\n')
            return refuse(malformed);
        m_state = m_remaining > 0 ? State::Payload : State::TrailerStart;
        return Progress::Incomplete;
    }
    if (m_state == State::SizeFirst || m_state == State::Size) {
        const int digit = support::hexValue(c);
        if (digit >= 0) {
            if (m_state == State::SizeFirst) {
                m_remaining = 0;
                m_sizeDigits = 0;
                m_state = State::Size;
            }
            if (++m_sizeDigits > maxSizeDigits)
                return refuse(malformed);
            m_remaining = m_remaining * 16 + digit;
            if (m_remaining > m_bodyLimit - bodySize)
                return refuse("body_too_large"_L1);
            return Progress::Incomplete;
        }
        if (m_state == State::SizeFirst)
            return refuse(malformed);
    }
    if (c == '\r') {
        if (m_state == State::BeforeExtension)
            return refuse(malformed); // blanks behind a size that lead to nothing
        m_state = State::SizeLf;
        return Progress::Incomplete;
    }
    if (++m_framing > maxFraming || isForbiddenControl(c))
        return refuse(malformed);
    if (m_state == State::Extension)
        return Progress::Incomplete;
    if (c == ';') {
        m_state = State::Extension;
        return Progress::Incomplete;
    }
    m_state = State::BeforeExtension;
    return c == ' ' || c == '\t' ? Progress::Incomplete : refuse(malformed);
}

ChunkDecoder::Progress ChunkDecoder::stepTrailer(char c)
{
    if (++m_trailer > m_trailerLimit)
        return refuse("header_too_large"_L1);
    switch (m_state) {
    case State::TrailerStart:
        if (c == '\r') {
            m_state = State::FinalLf;
            return Progress::Incomplete;
        }
        if (++m_trailerFields > m_trailerFieldLimit)
            return refuse("header_too_large"_L1);
        m_state = State::TrailerName;
        return isTokenCharacter(c) ? Progress::Incomplete : refuse(malformed);
    case State::TrailerName:
        if (c == ':')
            m_state = State::TrailerValue;
        else if (!isTokenCharacter(c))
            return refuse(malformed);
        return Progress::Incomplete;
    case State::TrailerValue:
        if (c == '\r')
            m_state = State::TrailerLf;
        else if (isForbiddenControl(c))
            return refuse(malformed);
        return Progress::Incomplete;
    default:
        m_state = State::TrailerStart;
        return c == '\n' ? Progress::Incomplete : refuse(malformed);
    }
}

} // namespace server
