// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/settingsdialog.h"

#include "monitor/addresspage.h"
#include "monitor/button.h"
#include "monitor/choices.h"
#include "monitor/deskpages.h"
#include "monitor/keyspage.h"
#include "monitor/testpage.h"
#include "monitor/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent, int firstPage)
    : PagesDialog(tr("Settings"), preferences, parent)
    , m_apply(new Button(tr("Apply"), Button::Rank::Plain, this))
{
    auto *items = new QWidget(this);
    items->setFixedWidth(168);
    auto *list = new QVBoxLayout(items);
    list->setContentsMargins(0, metric::tight, 0, 0);
    list->setSpacing(1);
    middle()->insertWidget(0, items);
    add(new KeysPage(preferences, this));
    add(new AddressPage(preferences, this));
    add(new TestPage(preferences, this));
    add(new NotificationsPage(preferences, this));
    add(new LimitsPage(preferences, this));
    add(new LanguagePage(preferences, this));
    for (QAbstractButton *item : std::as_const(m_items))
        list->addWidget(item);
    list->addStretch(1);

    auto *cancel = new Button(tr("Cancel"), Button::Rank::Plain, this);
    auto *ok = new Button(tr("OK"), Button::Rank::Primary, this);
    buttons()->addStretch(1);
    buttons()->addWidget(m_apply);
    buttons()->addWidget(cancel);
    buttons()->addWidget(ok);
    connect(m_apply, &Button::clicked, this, &SettingsDialog::apply);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(ok, &Button::clicked, this, [this] {
        if (apply())
            accept();
    });
    connect(&preferences, &Preferences::doorChanged, this, [this] {
        for (int i = 0; i < pageCount(); ++i) {
            if (qobject_cast<TestPage *>(page(i)))
                page(i)->reset();
        }
    });
    m_apply->setEnabled(false);
    resize(800, 600);
    go(firstPage);
}

void SettingsDialog::add(PreferencePage *page)
{
    addPage(page);
    const int index = pageCount() - 1;
    auto *item = new ListChoice(page->title());
    connect(item, &QAbstractButton::toggled, this, [this, index](bool chosen) {
        if (chosen)
            go(index);
    });
    connect(page, &PreferencePage::edited, this, [this, index] { setEdited(index, true); });
    m_items.append(item);
}

void SettingsDialog::go(int index)
{
    setCurrentIndex(index);
    m_items.at(index)->setChecked(true);
}

void SettingsDialog::setEdited(int index, bool edited)
{
    if (edited)
        m_edited.insert(index);
    else
        m_edited.remove(index);
    m_apply->setEnabled(!m_edited.isEmpty());
    if (edited)
        say({});
}

bool SettingsDialog::apply()
{
    for (int index = 0; index < pageCount(); ++index) {
        if (!m_edited.contains(index))
            continue;
        // Refused, it shows itself first: what takes the focus must be on the screen.
        const int before = currentIndex();
        go(index);
        if (!page(index)->apply())
            return false;
        page(index)->reset();
        setEdited(index, false);
        go(before);
    }
    return true;
}

} // namespace monitor
