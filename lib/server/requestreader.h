// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/chunkdecoder.h"
#include "server/headparser.h"
#include "server/limits.h"

namespace server {

/// Reads one HTTP/1 request from bytes, however they are cut, strictly (contract section 3, first table). Pure: no
/// socket, no clock. The same bytes give the same verdict at every cut.
class RequestReader {
public:
    enum class Stage {
        Head, ///< waits for (more of) the request line and fields
        Body, ///< the head is good, the body not yet whole
        Whole,
        Refused, ///< see refusal(); nothing more is read
    };

    explicit RequestReader(const Limits &limits);

    /// Takes bytes from the front of `bytes` and returns how many. Stops behind the head, behind the body and at a
    /// refusal, so that the caller sees each of them before anything that follows.
    qsizetype feed(QByteArrayView bytes);

    Stage stage() const { return m_stage; }
    /// Something of the request has come (empty lines in front of it do not count).
    bool begun() const { return m_stage != Stage::Head || m_headParser.begun(); }
    /// Complete from stage Body on.
    const RequestHead &head() const { return m_headParser.head(); }
    /// The decoded body so far.
    const QByteArray &body() const { return m_body; }
    QByteArray takeBody() { return std::exchange(m_body, {}); }
    /// The contract's code, in stage Refused.
    QLatin1StringView refusal() const { return m_refusal; }

    /// Gives the body's memory back; for a request that is refused while its client still has to hear why.
    void dropBody() { m_body = {}; }

    /// Wipes what the head told of signatures and tokens; the rest of head() stays.
    void forgetSecrets() { m_headParser.forgetSecrets(); }

    /// Ready for the next request of the same connection.
    void reset();

private:
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void refuse(QLatin1StringView code);

    Limits m_limits;
    Stage m_stage = Stage::Head;
    HeadParser m_headParser;
    ChunkDecoder m_chunks;
    QByteArray m_body;
    QLatin1StringView m_refusal;
};

} // namespace server
