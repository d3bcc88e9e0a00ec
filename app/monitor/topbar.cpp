// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/topbar.h"

#include "monitor/button.h"
#include "monitor/chip.h"
#include "monitor/field.h"
#include "monitor/iconview.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>

namespace monitor {

namespace {

constexpr int widthForSources = 800;

} // namespace

TopBar::TopBar(QWidget *parent)
    : Bar(Qt::BottomEdge, parent)
    , m_sources(new Chip(this))
    , m_demo(new Chip(this))
    , m_readOnly(new Chip(this))
    , m_search(new Field(this))
{
    auto *icon = new IconView(this);
    icon->setIcon(QStringLiteral("mark"), ToneName::Working);
    auto *name = new TextLabel(TextSize::Body, true, this);
    name->setShown(tr("Onboarding Monitor"));
    m_sources->hide();
    m_demo->hide();
    m_readOnly->hide();
    m_search->setPlaceholderText(tr("Search domain, mailbox, ID, team   %1")
                                     .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(400);
    m_search->installEventFilter(this);
    connect(m_search, &Field::textChanged, this, &TopBar::searchChanged);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::apart + 1, metric::snug - 1, metric::apart, metric::snug);
    row->setSpacing(metric::wide);
    row->addWidget(icon);
    row->addWidget(name);
    row->addWidget(m_sources);
    row->addWidget(m_demo);
    row->addWidget(m_readOnly);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    auto *settings = Button::withIcon(QStringLiteral("gear"), this);
    settings->setAccessibleName(tr("Settings"));
    settings->setToolTip(plainToolTip(
        tr("Settings   %1").arg(QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText))));
    connect(settings, &Button::clicked, this, &TopBar::settingsPressed);
    row->addWidget(settings);
    auto *menu = Button::withIcon(QStringLiteral("menu"), this);
    menu->setAccessibleName(tr("Menu"));
    menu->setToolTip(tr("Menu"));
    connect(menu, &Button::clicked, this, [this, menu] {
        const QRect box = menu->rect();
        emit menuPressed(
            menu->mapToGlobal(layoutDirection() == Qt::RightToLeft ? box.bottomRight() : box.bottomLeft()));
    });
    row->addWidget(menu);
}

void TopBar::setSourceNames(const QStringList &names)
{
    m_sources->setChip(names.join(QStringLiteral(", ")), ToneName::Neutral);
    arrange();
    m_sources->setToolTip(plainToolTip(tr("Events are accepted from:\n%1").arg(names.join(u'\n'))));
}

void TopBar::setDemo(bool demo)
{
    m_demo->setChip(demo ? tr("Demo") : QString(), ToneName::Waiting);
    arrange();
}

void TopBar::setReadOnly(bool readOnly)
{
    m_readOnly->setChip(readOnly ? tr("read only") : QString(), ToneName::Waiting);
    m_readOnly->explain(tr("The database lets this desk only read. It cannot claim, note, snooze, name or approve, nor "
                           "process a delivery in quarantine. Copying and opening work as ever."));
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

QString TopBar::search() const
{
    return m_search->text();
}

void TopBar::setSearch(const QString &text)
{
    m_search->setText(text);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    arrange();
}

void TopBar::arrange()
{
    // A demo has one source, and its mark says all about it.
    m_sources->setVisible(width() >= widthForSources && !m_sources->text().isEmpty() && m_demo->text().isEmpty());
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            m_search->clear();
            emit searchLeft();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit searchLeft();
            return true;
        default:
            break;
        }
    }
    return Bar::eventFilter(watched, event);
}

} // namespace monitor
