// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/textbox.h"

#include "monitor/field.h"
#include "monitor/slimscrollbar.h"
#include "monitor/tokens.h"

#include <QEvent>

#include <cmath>

namespace monitor {

TextBox::TextBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setFont(monospacedFont());
    setWordWrapMode(QTextOption::WrapAnywhere);
    setVerticalScrollBar(new SlimScrollBar(this));
    setViewportMargins(metric::tight, metric::tight, metric::tight, metric::tight);
    // The ground is painted below, with round corners.
    viewport()->setAutoFillBackground(false);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
}

void TextBox::setLines(int lines)
{
    setFixedHeight(lines * fontMetrics().lineSpacing() + int(std::ceil(2 * document()->documentMargin()))
                   + 2 * metric::tight);
}

bool TextBox::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        Field::paintGround(this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // its frame
    return QPlainTextEdit::event(event);
}

} // namespace monitor
