// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace desk {

/// The body of a delivery as a person reads it.
struct BodyText {
    enum class Form {
        Json, ///< valid JSON, indented; keys, numbers and strings stand as they came
        Plain, ///< text that is no JSON, as it came
        Base64, ///< not UTF-8
    };

    Form form = Form::Plain;
    QString text;
};

/// Never fails, whatever the bytes.
BodyText bodyText(const QByteArray &body);

/// `json` with line breaks and two spaces a level. `json` must be valid.
QByteArray indentedJson(const QByteArray &json);

} // namespace desk
