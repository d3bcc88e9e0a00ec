// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/inifile.h"

#include "support/logging.h"
#include "support/secret.h"

#include <QScopeGuard>
#include <QSet>
#include <QStringDecoder>

namespace settings {

support::Result<std::vector<IniEntry>> parseIni(QByteArrayView content, const QString &name)
{
    int line = 0;
    auto broken = [&](const QString &sentence) {
        const QString place = line > 0 ? QStringLiteral("%1:%2").arg(name).arg(line) : name;
        return support::failure(QStringLiteral("broken_config"), place, QStringLiteral("%1: %2").arg(place, sentence));
    };
    if (content.size() > 1024 * 1024)
        return broken(QStringLiteral("the file is larger than 1 MiB."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(content);
    const auto forgotten = qScopeGuard([&text] { support::wipe(text); });
    // The decoder waits for the rest of a character that is cut off at the end, and calls it no error.
    if (decoder.hasError() || !content.isValidUtf8() || text.contains(QChar(u'\0')))
        return broken(QStringLiteral("the file is not UTF-8 text."));

    std::vector<IniEntry> entries;
    QSet<QString> seen;
    QString section;
    for (QStringView raw : QStringView(text).split(u'\n')) {
        ++line;
        const QStringView trimmed = raw.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue;
        if (trimmed.startsWith(u'[')) {
            if (!trimmed.endsWith(u']') || trimmed.size() < 3)
                return broken(QStringLiteral("a section must be written as [name]."));
            section = trimmed.sliced(1, trimmed.size() - 2).trimmed().toString();
            continue;
        }
        const qsizetype equals = trimmed.indexOf(u'=');
        if (equals <= 0)
            return broken(QStringLiteral("expected key = value."));
        if (section.isEmpty())
            return broken(QStringLiteral("the key stands before the first [section]."));
        IniEntry entry{section, trimmed.first(equals).trimmed().toString(),
                       trimmed.sliced(equals + 1).trimmed().toString(), line};
        if (entry.value.size() >= 2 && entry.value.startsWith(u'"') && entry.value.endsWith(u'"')) {
            QString quoted = std::exchange(entry.value, entry.value.sliced(1, entry.value.size() - 2));
            support::wipe(quoted);
        }
        const QString identity = entry.section + u'\n' + entry.key;
        if (seen.contains(identity))
            return broken(QStringLiteral("the key '%1' stands twice in [%2].")
                              .arg(support::forLog(entry.key), support::forLog(entry.section)));
        seen.insert(identity);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace settings
