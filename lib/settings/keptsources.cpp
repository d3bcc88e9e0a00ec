// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keptsources.h"

namespace settings {

namespace {

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
        || c == '.' || c == '~';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

void addField(support::WipedBytes &text, QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    if (!text.empty() && text.back() != '\n')
        text.push_back('\t');
    text.insert(text.end(), name.begin(), name.end());
    text.push_back('=');
    for (const char c : value) {
        if (isPlain(c)) {
            text.push_back(c);
            continue;
        }
        constexpr char digits[] = "0123456789ABCDEF";
        text.push_back('%');
        text.push_back(digits[static_cast<unsigned char>(c) >> 4]);
        text.push_back(digits[static_cast<unsigned char>(c) & 15]);
    }
}

bool decode(QByteArrayView encoded, support::WipedBytes &value)
{
    value.reserve(size_t(encoded.size()));
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (isPlain(encoded[i])) {
            value.push_back(encoded[i]);
            continue;
        }
        if (encoded[i] != '%' || i + 2 >= encoded.size())
            return false;
        const int high = hexValue(encoded[i + 1]);
        const int low = hexValue(encoded[i + 2]);
        if (high < 0 || low < 0)
            return false;
        value.push_back(char(high * 16 + low));
        i += 2;
    }
    return !value.empty();
}

/// Takes off what stands in front of the next `separator`.
QByteArrayView takeUpTo(QByteArrayView &text, char separator)
{
    const qsizetype end = text.indexOf(separator);
    const QByteArrayView part = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return part;
}

bool readField(QByteArrayView field, SourceSetting &source)
{
    const QByteArrayView name = takeUpTo(field, '=');
    support::WipedBytes value;
    if (!decode(field, value))
        return false;
    const QByteArrayView bytes = support::viewOf(value);
    if (name == "name") {
        source.name = QString::fromUtf8(bytes);
    } else if (name == "key") {
        source.key = support::Secret(bytes);
    } else if (name == "digest") {
        source.digest = support::Secret(bytes);
    } else if (name == "not_after") {
        source.notAfter = support::fromIso8601(QString::fromUtf8(bytes));
        return source.notAfter.has_value();
    } else if (name == "team") {
        source.team = QString::fromUtf8(bytes);
    } else if (name == "scopes") {
        source.scopes = QString::fromUtf8(bytes);
    } else {
        return false;
    }
    return true;
}

} // namespace

support::WipedBytes sourcesToText(const std::vector<SourceSetting> &sources)
{
    support::WipedBytes text;
    for (const SourceSetting &source : sources) {
        addField(text, "name", source.name.toUtf8());
        addField(text, "key", source.key.view());
        addField(text, "digest", source.key.isEmpty() ? source.digest.view() : QByteArrayView());
        if (source.notAfter)
            addField(text, "not_after", support::toIso8601(*source.notAfter).toUtf8());
        addField(text, "team", source.team.toUtf8());
        addField(text, "scopes", source.scopes.toUtf8());
        text.push_back('\n');
    }
    return text;
}

support::Result<std::vector<SourceSetting>> sourcesFromText(QByteArrayView text, const QString &place)
{
    auto broken = [&] {
        return support::failure(QStringLiteral("broken_config"), place,
                                QStringLiteral("The keys kept in %1 cannot be understood.").arg(place));
    };
    std::vector<SourceSetting> sources;
    while (!text.isEmpty()) {
        if (!text.contains('\n'))
            return broken(); // the end is missing
        QByteArrayView line = takeUpTo(text, '\n');
        SourceSetting source;
        source.place = place;
        while (!line.isEmpty()) {
            if (!readField(takeUpTo(line, '\t'), source))
                return broken();
        }
        if (source.name.isEmpty() || source.key.isEmpty() == source.digest.isEmpty())
            return broken();
        sources.push_back(std::move(source));
    }
    if (sources.empty())
        return broken();
    return sources;
}

} // namespace settings
