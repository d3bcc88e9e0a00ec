// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace monitor {

class IconView;
class Paragraph;

/// What an empty list says: what will appear here, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// The first line of `text` is the heading.
    void say(const QString &icon, const QString &text);

private:
    IconView *m_icon;
    Paragraph *m_heading, *m_text;
};

} // namespace monitor
