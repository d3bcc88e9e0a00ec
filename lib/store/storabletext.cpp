// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storabletext.h"

namespace store {

QString storableText(QString text)
{
    if (text.isNull())
        return QString(QLatin1StringView(""));
    if (text.isValidUtf16() && !text.contains(QChar(u'\0')))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace store
