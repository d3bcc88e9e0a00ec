// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/showntext.h"

namespace monitor {

QString shownText(QStringView text, qsizetype limit, bool lines)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit) + 1);
    for (const QChar character : text) {
        if (shown.size() >= limit) {
            shown.append(u'…');
            break;
        }
        const char16_t unit = character.unicode();
        if (unit == 0x200E || unit == 0x200F || unit == 0x061C)
            continue; // marks: harmless, and without a picture
        if (unit == u'\n' || unit == 0x2028 || unit == 0x2029)
            shown.append(lines ? u'\n' : u' ');
        else if (unit == u'\t')
            shown.append(u' ');
        else if (unit == u'\r')
            continue;
        else if (character.category() == QChar::Other_Control || (unit >= 0x202A && unit <= 0x202E)
                 || (unit >= 0x2066 && unit <= 0x2069))
            shown.append(QChar::ReplacementCharacter);
        else
            shown.append(character);
    }
    return shown;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<span>%1</span>").arg(escaped);
}

} // namespace monitor
