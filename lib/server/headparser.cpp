// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/headparser.h"

#include "support/hexdigit.h"

#include <array>

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto malformed = "malformed_http"_L1;
constexpr int maxEmptyLines = 2; // RFC 9112, 2.2 asks to ignore at least one in front of a request line

constexpr bool tokenCharacter(unsigned char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    for (const char extra : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'}) {
        if (c == static_cast<unsigned char>(extra))
            return true;
    }
    return false;
}

constexpr auto tokenTable = [] {
    std::array<bool, 256> table{};
    for (unsigned i = 0; i < table.size(); ++i)
        table[i] = tokenCharacter(static_cast<unsigned char>(i));
    return table;
}();

constexpr auto controlTable = [] {
    std::array<bool, 256> table{};
    for (unsigned i = 0; i < table.size(); ++i)
        table[i] = (i < 0x20 && i != '\t') || i == 0x7f;
    return table;
}();

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), b.data(), size_t(a.size())) == 0;
}

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && equalsIgnoringCase(text.first(prefix.size()), prefix);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether a comma-separated list names `option`.
bool listNames(QByteArrayView list, QByteArrayView option)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (equalsIgnoringCase((comma < 0 ? list : list.first(comma)).trimmed(), option))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

void join(QByteArray &values, QByteArrayView value)
{
    QByteArray joined;
    joined.reserve(values.size() + 2 + value.size());
    if (!values.isNull())
        joined.append(values).append(", ");
    joined.append(value);
    support::wipe(values); // growing in place would leave an Authorization behind
    values = std::move(joined);
}

} // namespace

bool isTokenCharacter(char c)
{
    return tokenTable[static_cast<unsigned char>(c)];
}

bool isForbiddenControl(char c)
{
    return controlTable[static_cast<unsigned char>(c)];
}

bool percentDecode(QByteArrayView text, QByteArray &decoded)
{
    if (!text.contains('%')) {
        decoded = text.toByteArray();
        return true;
    }
    decoded.clear();
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return false;
        const int high = support::hexValue(text[i + 1]);
        const int low = support::hexValue(text[i + 2]);
        if (high < 0 || low < 0)
            return false;
        decoded += char(high * 16 + low);
        i += 2;
    }
    return true;
}

HeadParser::HeadParser(const Limits &limits)
    : m_limits(limits)
{
}

void HeadParser::reset()
{
    constexpr size_t keptCapacity = 4096;
    forgetSecrets();
    support::WipedBytes bytes = std::move(m_bytes);
    *this = HeadParser(m_limits);
    // Most heads fit the same few hundred bytes; an idle connection must not keep a giant one's memory.
    if (bytes.capacity() <= keptCapacity)
        m_bytes = std::move(bytes);
}

void HeadParser::forgetSecrets()
{
    support::wipe(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
    m_lineStart = 0;
    m_head.forgetSecrets();
}

HeadParser::Progress HeadParser::refuse(QLatin1StringView code)
{
    m_refusal = code;
    return Progress::Refused;
}

HeadParser::Progress HeadParser::feed(QByteArrayView bytes, qsizetype &taken)
{
    taken = 0;
    while (taken < bytes.size()) {
        if (!m_cr) {
            const qsizetype start = taken;
            // Bytes that begin no method need no further patience: another protocol knocks.
            if (m_bytes.empty() && bytes[start] != '\r' && !isTokenCharacter(bytes[start]))
                return refuse(malformed);
            // What stands in a line is appended in one piece.
            const qsizetype room = qMin(bytes.size() - start, m_limits.header - qsizetype(m_bytes.size()));
            qsizetype end = start;
            while (end < start + room && !isForbiddenControl(bytes[end]))
                ++end;
            m_bytes.insert(m_bytes.end(), bytes.begin() + start, bytes.begin() + end);
            taken = end;
            if (taken == bytes.size())
                break;
            const char c = bytes[taken];
            if (isForbiddenControl(c) && c != '\r')
                return refuse(malformed);
        }
        if (qsizetype(m_bytes.size()) >= m_limits.header)
            return refuse(m_versionSupported ? "header_too_large"_L1 : "http_version_unsupported"_L1);
        const char c = bytes[taken++];
        m_bytes.push_back(c);
        if (!m_cr) {
            m_cr = true;
            continue;
        }
        if (c != '\n')
            return refuse(malformed);
        m_cr = false;
        const Progress progress = endLine();
        if (progress != Progress::Incomplete)
            return progress;
    }
    return Progress::Incomplete;
}

HeadParser::Progress HeadParser::endLine()
{
    const auto size = qsizetype(m_bytes.size());
    const QByteArrayView line = support::viewOf(m_bytes).sliced(m_lineStart, size - m_lineStart - 2);
    if (!m_haveRequestLine) {
        if (line.isEmpty()) {
            m_bytes.clear();
            return ++m_emptyLines > maxEmptyLines ? refuse(malformed) : Progress::Incomplete;
        }
        m_lineStart = size;
        m_haveRequestLine = true;
        return readRequestLine(line);
    }
    m_lineStart = size;
    return line.isEmpty() ? finish() : readField(line);
}

HeadParser::Progress HeadParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return refuse(malformed);
    const QByteArrayView method = line.first(first);
    for (const char c : method) {
        if (!isTokenCharacter(c))
            return refuse(malformed);
    }
    const QByteArrayView version = line.sliced(last + 1);
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.'
        || !isDigit(version[7])) {
        return refuse(malformed);
    }
    m_head.method = method.toByteArray();
    m_versionSupported = version[5] == '1';
    m_head.http10 = version[7] == '0';
    return readTarget(line.sliced(first + 1, last - first - 1)) ? Progress::Incomplete : refuse(malformed);
}

bool HeadParser::readTarget(QByteArrayView target)
{
    for (const char c : target) {
        const auto code = static_cast<unsigned char>(c);
        if (code <= 0x20 || code >= 0x7f || c == '#')
            return false;
    }
    if (target.isEmpty())
        return false;
    if (target == "*")
        return m_head.method == "OPTIONS" || !m_versionSupported; // HTTP/2 opens with `PRI * HTTP/2.0`
    if (m_head.method == "CONNECT")
        return !target.startsWith('/') && target.contains(':');
    if (target.front() != '/') {
        const qsizetype scheme =
            startsWithIgnoringCase(target, "http://") ? 7 : (startsWithIgnoringCase(target, "https://") ? 8 : 0);
        if (scheme == 0)
            return false;
        target = target.sliced(scheme);
        qsizetype authority = 0;
        while (authority < target.size() && target[authority] != '/' && target[authority] != '?')
            ++authority;
        if (authority == 0)
            return false;
        target = target.sliced(authority);
    }
    const qsizetype query = target.indexOf('?');
    if (query >= 0)
        target = target.first(query);
    if (!percentDecode(target, m_head.path))
        return false;
    if (m_head.path.isEmpty())
        m_head.path = "/"; // RFC 9110, 4.2.3: an absolute form without a path means the root
    return true;
}

HeadParser::Progress HeadParser::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return refuse(malformed);
    const QByteArrayView name = line.first(colon);
    for (const char c : name) {
        if (!isTokenCharacter(c))
            return refuse(malformed); // a blank in front: folding; before the colon: a known way to smuggle
    }
    if (++m_fields > m_limits.fields)
        return refuse(m_versionSupported ? "header_too_large"_L1 : "http_version_unsupported"_L1);
    return keepField(name, line.sliced(colon + 1).trimmed()) ? Progress::Incomplete : refuse(malformed);
}

bool HeadParser::keepField(QByteArrayView name, QByteArrayView value)
{
    const auto is = [name](QByteArrayView other) { return equalsIgnoringCase(name, other); };
    switch (name.size()) {
    case 4:
        if (is("host"))
            return ++m_hosts == 1;
        break;
    case 6:
        if (is("expect") && equalsIgnoringCase(value, "100-continue"))
            m_head.expectsContinue = true;
        break;
    case 9:
        if (is("forwarded"))
            join(m_head.forwarded, value);
        break;
    case 10:
        if (is("connection")) {
            m_saysClose = m_saysClose || listNames(value, "close");
            m_saysKeepAlive = m_saysKeepAlive || listNames(value, "keep-alive");
        }
        break;
    case 12:
        if (is("content-type"))
            join(m_head.contentType, value);
        break;
    case 13:
        if (is("authorization"))
            join(m_head.authorization, value);
        break;
    case 14:
        if (is("content-length")) {
            if (++m_contentLengths > 1 || value.isEmpty())
                return false;
            // Counting stops beyond the limit: more digits can only make it more too large.
            for (const char c : value) {
                if (!isDigit(c))
                    return false;
                if (m_head.contentLength <= m_limits.body)
                    m_head.contentLength = m_head.contentLength * 10 + (c - '0');
            }
        }
        break;
    case 15:
        if (is("x-forwarded-for"))
            join(m_head.forwardedFor, value);
        break;
    case 16:
        if (is("content-encoding"))
            join(m_head.contentEncoding, value);
        else if (is("x-inboxkit-event"))
            join(m_head.event, value);
        break;
    case 17:
        if (is("transfer-encoding")) {
            m_haveTransferEncoding = true;
            join(m_transferEncoding, value);
        }
        break;
    case 20:
        if (is("x-inboxkit-signature"))
            m_head.signatures.append(value.toByteArray());
        break;
    default:
        break;
    }
    return true;
}

/// The rules over the whole head, in the order of the contract's table.
HeadParser::Progress HeadParser::finish()
{
    const bool hostMissing = m_hosts == 0 && !m_head.http10 && m_versionSupported;
    const bool codedOldStyle =
        m_haveTransferEncoding && m_head.http10; // RFC 9112, 6.1: the framing is not to be trusted
    if (hostMissing || codedOldStyle || (m_haveTransferEncoding && m_contentLengths > 0))
        return refuse(malformed);
    if (!m_versionSupported)
        return refuse("http_version_unsupported"_L1);
    if (m_haveTransferEncoding) {
        if (!equalsIgnoringCase(m_transferEncoding, "chunked"))
            return refuse("transfer_encoding_unsupported"_L1);
        m_head.framing = BodyFraming::Chunked;
    } else if (m_contentLengths > 0) {
        if (m_head.contentLength > m_limits.body)
            return refuse("body_too_large"_L1);
        m_head.framing = m_head.contentLength > 0 ? BodyFraming::Sized : BodyFraming::None;
    } else if (m_head.method == "POST") {
        return refuse("length_required"_L1);
    }
    m_head.persistent = !m_saysClose && (!m_head.http10 || m_saysKeepAlive);
    m_head.expectsContinue = m_head.expectsContinue && !m_head.http10; // RFC 9110, 10.1.1
    return Progress::Complete;
}

} // namespace server
