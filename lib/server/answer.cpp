// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answer.h"

#include <array>

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    QLatin1StringView code;
    const char16_t *sentence;
    bool close;
};

constexpr std::array rows{
    Row{"too_many_connections"_L1, u"Too many connections are open. Send it again.", true},
    Row{"overloaded"_L1, u"Too much is being received at once. Send it again.", true},
    Row{"malformed_http"_L1, u"The request is not valid HTTP/1.1.", true},
    Row{"http_version_unsupported"_L1, u"Only HTTP/1.0 and HTTP/1.1 are spoken here.", true},
    Row{"header_too_large"_L1, u"The request line and headers are too large or too many.", true},
    Row{"transfer_encoding_unsupported"_L1, u"The only transfer encoding taken is chunked.", true},
    Row{"length_required"_L1, u"The request must state the length of its body.", true},
    Row{"body_too_large"_L1, u"The body is too large.", true},
    Row{"timeout"_L1, u"The request did not arrive in time.", true},
    Row{"not_found"_L1, u"There is nothing at this path.", false},
    Row{"method_not_allowed"_L1, u"This path does not take this method.", false},
    Row{"unsupported_media_type"_L1, u"The Content-Type must be application/json.", false},
    Row{"unsupported_content_encoding"_L1, u"The body must not be encoded.", false},
    Row{"remote_forbidden"_L1, u"This address may not send here.", false},
    Row{"authorization_invalid"_L1, u"The bearer token is missing or wrong.", false},
    Row{"not_configured"_L1, u"No API key is configured yet. Send it again later.", false},
    Row{"signature_missing"_L1, u"The signature is missing.", false},
    Row{"signature_malformed"_L1, u"The signature must be given once, as sha256= and 64 hexadecimal digits.", false},
    Row{"signature_mismatch"_L1, u"The signature matches none of the configured keys.", false},
    Row{"internal_error"_L1, u"Something went wrong inside. Send it again.", false},
};

} // namespace

webhook::Verdict refusal(QLatin1StringView code)
{
    for (const Row &row : rows) {
        if (row.code == code) {
            webhook::Verdict verdict =
                webhook::verdictFor(support::Error{QString(code), {}, QString::fromUtf16(row.sentence)});
            verdict.close = row.close;
            return verdict;
        }
    }
    return refusal("internal_error"_L1);
}

Answer Answer::fromVerdict(const webhook::Verdict &verdict)
{
    Answer answer;
    answer.status = verdict.status;
    answer.body = verdict.toJson();
    answer.retryAfter = verdict.retryAfter();
    answer.close = verdict.close;
    return answer;
}

QByteArray Answer::toResponse(const QByteArray &connection, bool withBody) const
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + webhook::reasonPhrase(status) + "\r\n";
    const auto add = [&out](const QByteArray &name, const QByteArray &value) { out += name + ": " + value + "\r\n"; };
    forEachField(add);
    add(QByteArrayLiteral("Content-Length"), QByteArray::number(body.size()));
    if (!connection.isEmpty())
        add(QByteArrayLiteral("Connection"), connection);
    out += "\r\n";
    if (withBody)
        out += body;
    return out;
}

} // namespace server
