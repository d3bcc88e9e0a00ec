// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace guidance {

/// What a template is for. Its file is `LANGUAGE/NAME.md`.
struct MessageKind {
    QString name; ///< `consent-google`, `delegation`, `advice-user-denied`…
    QStringList placeholders; ///< those that have a meaning here; any other is refused
    QString required; ///< the one without which the message would be of no use; may be empty
};

/// Every kind there is: consent for each provider and for an unknown one, delegation, the advice of contract section 7,
/// and the advice for a reason that is not listed there.
const std::vector<MessageKind> &messageKinds();

/// The kind of that name, null where there is none.
const MessageKind *messageKind(const QString &name);

} // namespace guidance
