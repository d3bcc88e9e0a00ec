// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guidance/templatelibrary.h"
#include "onboarding/statuschange.h"

namespace guidance {

/// What to send to the customer so that the consent link is opened with the right account.
/// `customer` names who is asked (a mailbox address, an id or staff's label). Empty where `change` has no link.
/// A link that inspectConsentLink() does not know stands in the message as text only, not as a link in HTML.
Message consentMessage(const TemplateLibrary &templates, const QString &language,
                       const onboarding::StatusChange &change, const QString &customer);

/// How the customer adds the Client ID under domain-wide delegation (contract section 7).
/// `scopes`: the source's setting, separated by spaces, commas or line breaks; where it is empty the customer is told
/// to ask for the list. Empty where `change` has no Client ID.
Message delegationMessage(const TemplateLibrary &templates, const QString &language,
                          const onboarding::StatusChange &change, const QString &customer, const QString &scopes);

/// What to tell the customer about a failure (adviceFor()).
Message adviceMessage(const TemplateLibrary &templates, const QString &language, const onboarding::StatusChange &change,
                      const QString &customer);

} // namespace guidance
