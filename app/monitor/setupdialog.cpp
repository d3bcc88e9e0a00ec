// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/setupdialog.h"

#include "monitor/addresspage.h"
#include "monitor/button.h"
#include "monitor/keyspage.h"
#include "monitor/testpage.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace monitor {

SetupDialog::SetupDialog(Preferences &preferences, QWidget *parent)
    : PagesDialog(tr("Set up"), preferences, parent)
    , m_step(new TextLabel(TextSize::Caption, false, this))
    , m_back(new Button(tr("Back"), Button::Rank::Plain, this))
    , m_next(new Button(tr("Next"), Button::Rank::Primary, this))
{
    addPage(new FirstKeyPage(preferences, this));
    addPage(new AddressPage(preferences, this));
    addPage(new TestPage(preferences, this));
    m_step->setInk(TextLabel::Ink::Soft);
    auto *cancel = new Button(tr("Later"), Button::Rank::Plain, this);
    buttons()->addWidget(m_step, 1);
    buttons()->addWidget(cancel);
    buttons()->addWidget(m_back);
    buttons()->addWidget(m_next);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_back, &Button::clicked, this, [this] { go(currentIndex() - 1); });
    connect(m_next, &Button::clicked, this, &SetupDialog::next);
    resize(620, 560);
    go(0);
}

void SetupDialog::go(int index)
{
    setCurrentIndex(index);
    currentPage()->reset();
    const QLocale locale;
    m_step->setShown(tr("Step %1 of %2").arg(locale.toString(index + 1), locale.toString(pageCount())));
    m_back->setEnabled(index > 0);
    const bool last = index + 1 == pageCount();
    m_next->setText(last ? tr("Finish") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_next->updateGeometry();
}

void SetupDialog::next()
{
    if (!currentPage()->apply())
        return;
    if (currentIndex() + 1 == pageCount())
        accept();
    else
        go(currentIndex() + 1);
}

} // namespace monitor
