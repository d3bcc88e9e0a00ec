// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/pagesdialog.h"

#include "monitor/paragraph.h"
#include "monitor/preferencepage.h"
#include "monitor/slimscrollbar.h"
#include "monitor/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitor {

PagesDialog::PagesDialog(const QString &title, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_middle(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_said(new Paragraph(this))
{
    dress(this);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_middle->setSpacing(metric::apart);
    m_middle->addWidget(m_stack, 1);
    m_buttons->setSpacing(metric::snug);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::apart);
    rows->addLayout(m_middle, 1);
    rows->addWidget(m_said);
    rows->addLayout(m_buttons);
    m_said->hide();
    connect(&preferences, &Preferences::keyKept, this, &PagesDialog::say);
}

void PagesDialog::say(const QString &sentence, bool good)
{
    m_said->setTone(good ? ToneName::Done : ToneName::Trouble);
    m_said->setShown(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void PagesDialog::addPage(PreferencePage *page)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new SlimScrollBar(scroll));
    // Focus frames reach to the edge, and the bar stands beside the fields.
    page->setContentsMargins(metric::tight, metric::tight, metric::wide, metric::tight);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_pages.append(page);
}

PreferencePage *PagesDialog::currentPage() const
{
    return m_pages.at(currentIndex());
}

int PagesDialog::currentIndex() const
{
    return m_stack->currentIndex();
}

void PagesDialog::setCurrentIndex(int index)
{
    m_stack->setCurrentIndex(index);
}

void PagesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        dress(this);
    QDialog::changeEvent(event);
}

} // namespace monitor
