// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/mainwindow.h"

#include "monitor/cardlist.h"
#include "monitor/icons.h"
#include "monitor/messages.h"
#include "monitor/noticebar.h"
#include "monitor/page.h"
#include "monitor/peopleactions.h"
#include "monitor/preferences.h"
#include "monitor/requestactions.h"
#include "monitor/sidebar.h"
#include "monitor/statusbar.h"
#include "monitor/textlabel.h"
#include "monitor/toast.h"
#include "monitor/topbar.h"
#include "monitor/wallboard.h"
#include "monitor/wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitor {

using desk::View;

namespace {

constexpr int detailWidth = 384;
constexpr int leastList = 480; ///< room for a card's buttons on one line
constexpr int widthForDetails = 960; ///< a narrower window shows the list alone

size_t indexOf(View view)
{
    return size_t(std::find(std::begin(desk::allViews), std::end(desk::allViews), view) - std::begin(desk::allViews));
}

} // namespace

MainWindow::MainWindow(desk::RequestModel &model, TimelineSource timeline, const support::Clock &clock,
                       LinkOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_ticker(clock)
    , m_actions(new RequestActions(model, opener, this))
{
    dress(this);
    setWindowTitle(tr("Onboarding Monitor"));
    setWindowIcon(applicationIcon());
    setMinimumSize(560, 360);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    build(std::move(timeline));
    addShortcuts();
    qApp->installEventFilter(this); // sees every event, the pane's too
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *) {
        if (m_detail->isAncestorOf(old) && !m_detail->isInUse())
            showSelected();
    });

    connect(m_actions, &RequestActions::announced, this, &MainWindow::announce);
    connect(m_actions, &RequestActions::dismissed, this, &MainWindow::offerUndo);
    connect(m_actions, &RequestActions::wanted, this,
            [this](const desk::RequestKey &key) { showRequest(key.kind, key.uid); });
    connect(&m_actions->people(), &PeopleActions::snoozed, this,
            [this](const desk::RequestKey &key, const QString &sentence) {
                m_toast->offerUndo(sentence, [this, key] {
                    m_actions->people().wake(key);
                    focusContent();
                });
            });
    connect(m_side, &SideBar::viewChosen, this, &MainWindow::setView);
    connect(m_top, &TopBar::searchChanged, this, [this](const QString &text) {
        if (!m_page)
            search(currentView());
        for (Page *page : std::as_const(m_pages))
            page->setSearch(text);
    });
    connect(m_top, &TopBar::searchLeft, this, &MainWindow::focusContent);
    connect(m_top, &TopBar::settingsPressed, this, &MainWindow::openSettings);
    connect(m_top, &TopBar::menuPressed, this, &MainWindow::openMenu);
    connect(m_side, &SideBar::pageChosen, this, [this](int page) { showPage(m_pages.at(page)); });
    connect(&messages(), &Messages::changed, this, &MainWindow::showMessages);
    connect(m_status, &StatusBar::remedyChosen, this, &MainWindow::mend);
    connect(&m_model, &desk::RequestModel::countsChanged, this, &MainWindow::updateCounts);
    connect(&m_model, &desk::RequestModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_detail->shown() ? m_model.rowOf(*m_detail->shown()) : -1;
                if (row >= first.row() && row <= last.row())
                    m_detail->refresh();
            });
    connect(&m_model, &desk::RequestModel::rowsRemoved, m_detail, &DetailPane::refresh);
    connect(&m_model, &desk::RequestModel::modelReset, m_detail, &DetailPane::refresh);
    connect(&m_model, &desk::RequestModel::labelsChanged, m_detail, &DetailPane::refresh);
    connect(&m_ticker, &desk::Ticker::ticked, this, [this](support::Timestamp now) {
        m_model.tick();
        currentList()->tick(now);
        if (m_page)
            m_page->tick(now);
        m_detail->tick(now);
        m_status->tick(now);
        if (m_wallboard)
            m_wallboard->tick(now);
    });
    updateCounts();
    setView(View::Needs);
    currentList()->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow()
{
    qApp->disconnect(this);
    qApp->removeEventFilter(this);
    // The lists look at the filters, which would go first.
    delete m_stack;
}

void MainWindow::build(TimelineSource timeline)
{
    m_top = new TopBar(this);
    m_side = new SideBar(this);
    m_columns = new QSplitter(this);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(buildCentre());
    m_detail = new DetailPane(m_model, std::move(timeline), *m_actions, this);
    m_details = new QStackedWidget(this);
    m_details->addWidget(m_detail);
    m_columns->addWidget(m_details);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    connect(m_columns, &QSplitter::splitterMoved, this, &MainWindow::arrangeHead);
    m_columns->setSizes({1440 - 232 - detailWidth, detailWidth});
    m_status = new StatusBar(this);
    m_toast = new Toast(this);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_side);
    middle->addWidget(m_columns, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_top);
    buildNotices(rows);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
}

QWidget *MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    m_title = new TextLabel(TextSize::Title, true, centre);
    m_order = new TextLabel(TextSize::Body, false, centre);
    m_order->setInk(TextLabel::Ink::Soft);
    m_stack = new QStackedWidget(centre);
    for (const View view : desk::allViews) {
        auto &filter = m_filters[indexOf(view)];
        filter = std::make_unique<desk::RequestFilter>(m_model, view);
        auto *list = new CardList(*filter, *m_actions, m_stack);
        connect(list, &CardList::selectionChanged, this, [this, list](bool byHand) { follow(list, byHand); });
        connect(list, &CardList::seen, &m_model, &desk::RequestModel::markSeen);
        m_lists[indexOf(view)] = list;
        m_list = m_list ? m_list : list;
        m_stack->addWidget(list);
    }
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::wide);
    head->setSpacing(metric::snug + 2);
    head->addWidget(m_title, 0, Qt::AlignBottom);
    head->addWidget(m_order, 1, Qt::AlignBottom);
    head->addWidget(buildKindChips(centre));
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_stack, 1);
    return centre;
}

CardList *MainWindow::list(View view) const
{
    return m_lists[indexOf(view)];
}

CardList *MainWindow::currentList() const
{
    return m_list;
}

View MainWindow::currentView() const
{
    return currentList()->view();
}

/// Only where it is seen: each letter that is typed would cost a look at every request of every view.
void MainWindow::search(View view)
{
    m_filters[indexOf(view)]->setSearch(m_top->search());
    list(view)->takeUp();
}

void MainWindow::showRequest(onboarding::RequestKind kind, const QString &uid)
{
    raiseWindow();
    const desk::RequestKey key{kind, uid};
    const int row = m_model.rowOf(key);
    for (const View view : desk::allViews) {
        if (row < 0 || !m_model.at(row).membership.views.testFlag(view))
            continue;
        search(view);
        if (m_filters[indexOf(view)]->rowOf(key) < 0) {
            m_top->clearSearch();
            setFilter({});
        }
        setView(view);
        list(view)->select(key);
        list(view)->setFocus(Qt::OtherFocusReason);
        return;
    }
    // It has ended too long ago for the lists.
    if (Page *history = page(QStringLiteral("history"))) {
        history->reveal(key);
        showPage(history); // first: the lists are not searched for it
        if (!m_lookedUp)
            m_lookedUp.emplace(uid, m_top->search());
        m_lookedUp->first = uid;
        m_top->setSearch(uid);
        focusContent();
    }
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::follow(CardList *list, bool byHand)
{
    // A request that leaves moves the selection on, but not what somebody is reading or copying from.
    if (list == currentList() && !m_page && (byHand || !m_detail->isInUse()))
        m_detail->showRequest(list->selected());
}

void MainWindow::updateCounts()
{
    for (const View view : desk::allViews)
        m_side->setCount(view, m_model.count(view), m_model.isCut(view));
    const int waiting = m_model.count(View::Needs);
    setWindowTitle(waiting > 0 ? tr("(%1) Onboarding Monitor").arg(waiting) : tr("Onboarding Monitor"));
    updateOrder();
}

void MainWindow::setPeoplesStore(PeoplesStore store)
{
    m_actions->people().setStore(std::move(store));
    m_detail->refresh();
}

void MainWindow::announce(const QString &sentence)
{
    m_toast->say(sentence);
}

void MainWindow::offerUndo(const desk::RequestKey &key, const QString &sentence)
{
    m_toast->offerUndo(sentence, [this, key] {
        m_actions->restore(key);
        focusContent();
    });
}

void MainWindow::setSourceNames(const QStringList &names)
{
    m_top->setSourceNames(names);
}

void MainWindow::setScopes(const QMap<QString, QString> &scopesBySource)
{
    m_actions->setScopes(scopesBySource);
    currentList()->rebuild();
    m_detail->refresh();
}

Messages &MainWindow::messages()
{
    return m_actions->messages();
}

void MainWindow::showMessages()
{
    m_templateBar->say(messages().problems());
    currentList()->rebuild();
    m_detail->refresh();
}

void MainWindow::setAppGuard(desk::AppGuard *guard)
{
    m_actions->setAppGuard(guard);
    const auto refresh = [this] {
        currentList()->refreshAll();
        m_detail->refresh();
    };
    if (guard)
        connect(guard, &desk::AppGuard::changed, this, refresh);
    refresh();
}

void MainWindow::setDemo(bool demo)
{
    m_demo = demo;
    m_top->setDemo(demo);
    m_side->setDemo(demo);
}

void MainWindow::setKeepRunning(std::optional<bool> keep)
{
    m_keepRunning = keep;
}

void MainWindow::setTrayAvailable(bool available)
{
    m_tray = available;
}

void MainWindow::setPreferences(Preferences *preferences)
{
    m_preferences = preferences;
    connect(preferences, &Preferences::keyKept, this, [this](const QString &sentence) { announce(sentence); });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool details = width() >= widthForDetails;
    m_details->setVisible(details);
    m_side->setCompact(width() < m_side->fullWidth() + leastList + (details ? detailWidth : 0));
    QMetaObject::invokeMethod(this, &MainWindow::arrangeHead,
                              Qt::QueuedConnection); // once the columns have their widths
}

} // namespace monitor
