// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>

namespace server {

/// Decodes the chunked transfer coding (RFC 9112, 7.1) from bytes, however they are cut. Extensions and trailer fields
/// are checked and dropped. Pure.
class ChunkDecoder {
public:
    enum class Progress { Incomplete, Complete, Refused };

    explicit ChunkDecoder(const Limits &limits);

    /// Takes bytes up to the end of the body and appends what they decode to; `taken` says how many.
    Progress feed(QByteArrayView bytes, QByteArray &body, qsizetype &taken);

    /// The contract's code once Refused: `malformed_http`, `body_too_large` or `header_too_large` (trailer).
    QLatin1StringView refusal() const { return m_refusal; }

    void reset();

private:
    enum class State {
        SizeFirst, ///< the first digit of a chunk's size
        Size,
        BeforeExtension, ///< blanks behind the size: only an extension may follow
        Extension,
        SizeLf,
        Payload,
        PayloadCr,
        PayloadLf,
        TrailerStart, ///< the first byte of a trailer line, or of the last line
        TrailerName,
        TrailerValue,
        TrailerLf,
        FinalLf,
    };

    Progress refuse(QLatin1StringView code);
    Progress step(char c, qsizetype bodySize);
    Progress stepSize(char c, qsizetype bodySize);
    Progress stepTrailer(char c);

    qint64 m_bodyLimit;
    int m_trailerLimit;
    int m_trailerFieldLimit;

    State m_state = State::SizeFirst;
    qint64 m_remaining = 0; ///< of the present chunk
    int m_sizeDigits = 0;
    int m_framing = 0; ///< bytes of extensions and blanks so far
    int m_trailer = 0; ///< bytes of trailer lines so far
    int m_trailerFields = 0;
    QLatin1StringView m_refusal;
};

} // namespace server
