// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/tokens.h"

#include <QWidget>

namespace monitor {

class Button;
class Paragraph;

/// One sentence across the top of the window, with one button where somebody can do something about it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    /// `icon` is one of resources/icons. Without a text for `button` there is none.
    NoticeBar(const QString &sentence, const QString &button, ToneName tone, QWidget *parent = nullptr,
              const QString &icon = QStringLiteral("key"));

    /// Says something else; without a sentence it hides.
    void say(const QString &sentence);

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ToneName m_tone;
    Paragraph *m_text;
};

} // namespace monitor
