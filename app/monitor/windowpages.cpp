// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which view of the main window is shown, and the ones that are no lists of open requests.

#include "monitor/mainwindow.h"

#include "monitor/cardlist.h"
#include "monitor/filterchips.h"
#include "monitor/noticebar.h"
#include "monitor/page.h"
#include "monitor/preferences.h"
#include "monitor/requestactions.h"
#include "monitor/rowtable.h"
#include "monitor/settingsdialog.h"
#include "monitor/setupdialog.h"
#include "monitor/showntext.h"
#include "monitor/sidebar.h"
#include "monitor/statusbar.h"
#include "monitor/textlabel.h"
#include "monitor/topbar.h"
#include "monitor/wallboard.h"
#include "monitor/wording.h"

#include <QDataStream>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace monitor {

using desk::View;

namespace {

/// By the name under which it is remembered.
constexpr std::pair<desk::KindFilter, const char *> kindFilters[] = {{desk::KindFilter::Google, "google"},
                                                                     {desk::KindFilter::Microsoft, "microsoft"},
                                                                     {desk::KindFilter::ClientId, "client_id"}};

} // namespace

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    if (QWidget *details = page->details())
        m_details->addWidget(details);
    m_side->addPage(page->identity().title, page->identity().icon);
    const int digit = int(Qt::Key_4) + int(m_pages.size()); // after the four lists
    connect(new QShortcut(QKeySequence(digit), this), &QShortcut::activated, this, [this, page] { showPage(page); });
    connect(page, &Page::announced, this, &MainWindow::announce);
    connect(page, &Page::selectionChanged, this, [this, page] {
        if (page == m_page)
            showSelected();
    });
}

Page *MainWindow::page(const QString &name) const
{
    for (Page *page : m_pages) {
        if (page->identity().name == name)
            return page;
    }
    return nullptr;
}

void MainWindow::setView(View view)
{
    const bool contentHadFocus = m_stack->isAncestorOf(focusWidget());
    if (const auto lookedUp = std::exchange(m_lookedUp, {}); lookedUp && m_top->search() == lookedUp->first)
        m_top->setSearch(lookedUp->second);
    m_list = list(view);
    m_page = nullptr;
    search(view);
    m_stack->setCurrentWidget(m_list);
    m_details->setCurrentWidget(m_detail);
    m_side->setCurrent(view);
    showTitle(wording::viewTitle(view));
    updateOrder();
    if (contentHadFocus)
        focusContent();
    showSelected();
}

bool MainWindow::showView(const QString &name)
{
    if (Page *found = page(name)) {
        showPage(found);
        return true;
    }
    const auto view = desk::viewFromText(name);
    if (view)
        setView(*view);
    return view.has_value();
}

void MainWindow::showPage(Page *page)
{
    const bool contentHadFocus = m_stack->isAncestorOf(focusWidget());
    m_page = page;
    m_stack->setCurrentWidget(page);
    m_details->setCurrentWidget(page->details() ? page->details() : m_detail);
    m_side->setCurrentPage(int(m_pages.indexOf(page)));
    showTitle(page->identity().title);
    updateOrder();
    if (contentHadFocus)
        focusContent();
    showSelected();
}

void MainWindow::focusContent()
{
    if (m_page)
        m_page->table()->setFocus(Qt::OtherFocusReason);
    else
        currentList()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::moveSelection(int steps)
{
    if (m_page)
        m_page->table()->moveSelection(steps);
    else
        currentList()->moveSelection(steps);
}

const desk::RequestRow *MainWindow::selectedRow() const
{
    const desk::RequestRow *archived = m_page ? m_page->selectedRequest() : nullptr;
    const auto key = archived ? std::optional(archived->key()) : m_page ? std::nullopt : currentList()->selected();
    // The model knows more of an open request than the history does: its views, and whether it is snoozed.
    const int row = key ? m_model.rowOf(*key) : -1;
    return row >= 0 ? &m_model.at(row) : archived;
}

/// Where there is no room for all in one line, the order goes first, and then the chips, but for one that narrows the
/// list.
void MainWindow::arrangeHead()
{
    const int room = m_stack->width() - 2 * metric::apart - m_title->sizeHint().width();
    const int chips = m_page ? 0 : m_kinds->lineWidth();
    m_kinds->setVisible(!m_page && (chips <= room || !filter().isEmpty()));
    m_order->setVisible(m_page
                        || m_order->sizeHint().width() + (m_kinds->isHidden() ? 0 : chips) + 2 * metric::wide <= room);
}

void MainWindow::showTitle(const QString &title)
{
    m_title->setShown(title);
    m_title->setLeastWidth(m_title->sizeHint().width());
}

void MainWindow::updateOrder()
{
    QString order = m_page ? m_page->identity().order : wording::viewOrder(currentView());
    // What is put aside is never out of sight altogether.
    const int snoozed = !m_page && currentView() == View::Needs ? m_model.count(View::Snoozed) : 0;
    if (snoozed > 0)
        order = tr("%1 · %2", "order, how many snoozed").arg(order, wording::snoozedCount(snoozed));
    m_order->setShown(order);
    m_order->setLeastWidth(m_page ? 0 : m_order->sizeHint().width());
    arrangeHead();
}

/// A dialog that was closed is there until the event loop comes round.
bool MainWindow::isSettingUp() const
{
    const QDialog *dialog = m_preferencesDialog;
    return dialog != nullptr && dialog->isVisible();
}

void MainWindow::openSetup()
{
    if (!m_preferences || isSettingUp())
        return;
    auto *dialog = new SetupDialog(*m_preferences, this);
    m_preferencesDialog = dialog;
    dialog->open();
}

void MainWindow::openSettings()
{
    openSettingsAt(0);
}

void MainWindow::openSettingsAt(int page)
{
    if (!m_preferences || isSettingUp())
        return;
    auto *dialog = new SettingsDialog(*m_preferences, this, page);
    m_preferencesDialog = dialog;
    dialog->open();
}

QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    QMap<QString, QList<int>> widths;
    QMap<QString, QString> filters;
    for (const Page *page : m_pages) {
        widths.insert(page->identity().name, page->table()->columnWidths());
        filters.insert(page->identity().name, page->filter());
    }
    stream << saveGeometry() << m_columns->saveState() << widths << filters;
    return state;
}

void MainWindow::restoreLayoutState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray geometry, columns;
    stream >> geometry >> columns;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_columns->restoreState(columns);
    QMap<QString, QList<int>> widths;
    QMap<QString, QString> filters;
    stream >> widths >> filters;
    if (stream.status() != QDataStream::Ok)
        return; // an earlier version knew no more
    for (Page *page : std::as_const(m_pages)) {
        const QList<int> known = widths.value(page->identity().name);
        if (known.size() == page->table()->columnWidths().size() && known.count(0) == 1)
            page->table()->setColumnWidths(known);
        page->setFilter(filters.value(page->identity().name));
    }
}

QWidget *MainWindow::buildKindChips(QWidget *parent)
{
    m_kinds = new FilterChips(tr("Kind of request"), parent);
    m_kinds->addChoice(QString(), wording::kindWord(desk::KindFilter::All));
    for (const auto &[kind, name] : kindFilters)
        m_kinds->addChoice(QString::fromLatin1(name), wording::kindWord(kind));
    connect(m_kinds, &FilterChips::chosenChanged, this, [this](const QString &name) {
        const auto found = std::find_if(std::begin(kindFilters), std::end(kindFilters),
                                        [&name](const auto &known) { return name == QLatin1StringView(known.second); });
        const desk::KindFilter kind = found == std::end(kindFilters) ? desk::KindFilter::All : found->first;
        for (const auto &filter : m_filters)
            filter->setKind(kind);
        currentList()->takeUp();
    });
    return m_kinds;
}

QString MainWindow::filter() const
{
    return m_kinds->chosen();
}

void MainWindow::setFilter(const QString &kind)
{
    m_kinds->choose(kind);
}

void MainWindow::toggleWallboard()
{
    if (m_wallboard) {
        m_wallboard->close();
        return;
    }
    auto *wallboard = new Wallboard(m_model, this);
    m_wallboard = wallboard;
    wallboard->setAttribute(Qt::WA_DeleteOnClose);
    tellWall();
    wallboard->setGeometry(screen()->geometry()); // for screens without a window manager
    wallboard->showFullScreen();
}

void MainWindow::takeOver(const MainWindow &other)
{
    restoreLayoutState(other.layoutState());
    setWindowState(other.windowState());
    m_top->setSearch(other.m_top->search());
    setFilter(other.filter());
    for (const View view : desk::allViews) {
        if (const auto selected = other.list(view)->selected())
            list(view)->select(*selected);
    }
    showView(other.m_page ? other.m_page->identity().name : desk::toText(other.currentView()));
    if (other.m_wallboard)
        toggleWallboard();
    if (other.m_off && !other.m_offBar->isHidden())
        showTimeOff(other.m_off->first, other.m_off->second);
    const auto *settings = qobject_cast<SettingsDialog *>(other.m_preferencesDialog);
    if (settings && settings->isVisible())
        openSettingsAt(settings->currentIndex());
}

void MainWindow::mend(wording::Remedy remedy)
{
    switch (remedy) {
    case wording::Remedy::EnterKey:
        openSetup();
        break;
    case wording::Remedy::ChangeAddress:
        openSettingsAt(SettingsDialog::addressPage);
        break;
    case wording::Remedy::CopyAddress:
        m_actions->copyField(tr("Address"), m_url);
        break;
    case wording::Remedy::ShowRefused:
        if (Page *log = page(QStringLiteral("log"))) {
            log->setFilter(QStringLiteral("refused"));
            showPage(log);
        }
        break;
    case wording::Remedy::None:
        break;
    }
}

void MainWindow::showSelected()
{
    if (!m_page)
        m_detail->showRequest(currentList()->selected());
    else if (const desk::RequestRow *row = m_page->selectedRequest())
        m_detail->showArchived(*row);
    else if (!m_page->details())
        m_detail->showRequest({});
}

} // namespace monitor
