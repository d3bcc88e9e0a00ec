// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace monitor {

/// Opens web pages and new mails. Injected, so that tests see what would have been opened.
class LinkOpener {
public:
    virtual ~LinkOpener() = default;
    /// False where nothing could be started.
    virtual bool open(const QUrl &url) = 0;
};

/// The desktop's own opener (QDesktopServices).
class DesktopLinkOpener final : public LinkOpener {
public:
    bool open(const QUrl &url) override;
};

} // namespace monitor
