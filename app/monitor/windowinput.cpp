// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, focus, colours and closing of the main window.

#include "monitor/mainwindow.h"

#include "monitor/button.h"
#include "monitor/cardlist.h"
#include "monitor/page.h"
#include "monitor/paragraph.h"
#include "monitor/peopleactions.h"
#include "monitor/requestactions.h"
#include "monitor/rowtable.h"
#include "monitor/shortcutsdialog.h"
#include "monitor/textlabel.h"
#include "monitor/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace monitor {

namespace {

CardList *listAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *list = qobject_cast<CardList *>(widget))
            return list;
    }
    return nullptr;
}

} // namespace

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] { m_top->focusSearch(); });
    on(QKeySequence::HelpContents, [this] { (new ShortcutsDialog(this))->open(); });
    on(QKeySequence::Undo, [this] { m_actions->restoreLast(); });
    // Letters as shortcuts: those are found on keyboards of other scripts too.
    on(Qt::Key_K, [this] { moveSelection(-1); });
    on(Qt::Key_J, [this] { moveSelection(1); });
    const auto forSelected = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (const desk::RequestRow *row = selectedRow())
                act(*row);
        });
    };
    forSelected(Qt::Key_C, [this](const auto &row) { m_actions->copyMain(row); });
    forSelected(Qt::Key_M, [this](const auto &row) { m_actions->copyMessage(row); });
    forSelected(Qt::Key_O, [this](const auto &row) { m_actions->openPage(row); });
    forSelected(Qt::Key_I, [this](const auto &row) { m_actions->people().toggleClaim(row); });
    forSelected(Qt::Key_N, [this](const auto &row) { m_actions->people().addNote(row); });
    forSelected(Qt::Key_S, [this](const auto &row) { m_actions->people().snooze(row, menuPlace()); });
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_X}) {
        forSelected(key, [this](const auto &row) {
            // Only where the list has the focus: what is read in the detail pane may be another request.
            if (listAround(focusWidget()) == currentList())
                m_actions->dismiss(row);
        });
    }
    on(Qt::CTRL | Qt::Key_Comma, [this] { openSettings(); });
    on(Qt::Key_F11, [this] { toggleWallboard(); });
    on(Qt::CTRL | Qt::Key_Q, [this] { quit(); });
    int digit = Qt::Key_1;
    for (const desk::View view : {desk::View::Needs, desk::View::Working, desk::View::Trouble, desk::View::Done})
        on(QKeySequence(digit++), [this, view] { setView(view); });
    on(Qt::Key_7, [this] { setView(desk::View::Snoozed); }); // 5 and 6 are pages
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Up:
        moveSelection(-1);
        break;
    case Qt::Key_Down:
        moveSelection(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

QPoint MainWindow::menuPlace() const
{
    return m_page ? m_page->table()->menuPlace() : currentList()->menuPlace();
}

/// By the menu key; the mouse asks the card that it is on.
void MainWindow::contextMenuEvent(QContextMenuEvent *event)
{
    const desk::RequestRow *row = event->reason() == QContextMenuEvent::Keyboard ? selectedRow() : nullptr;
    if (row)
        m_actions->openMenu(*row, menuPlace());
    else
        QWidget::contextMenuEvent(event);
}

void MainWindow::openMenu(const QPoint &place)
{
    QMenu *menu = m_actions->people().newMenu();
    menu->setAccessibleName(tr("Menu"));
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setShortcut(keys); // told, not made: the window has it already
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    add(tr("Undo"), QKeySequence::Undo, [this] { m_actions->restoreLast(); });
    add(tr("Wallboard"), Qt::Key_F11, [this] { toggleWallboard(); });
    add(tr("Keyboard"), QKeySequence::HelpContents, [this] { (new ShortcutsDialog(this))->open(); });
    menu->addSeparator();
    add(tr("Settings"), Qt::CTRL | Qt::Key_Comma, [this] { openSettings(); });
    QAction *keep = menu->addAction(tr("Keep receiving while the window is closed"));
    keep->setCheckable(true);
    keep->setChecked(m_keepRunning.value_or(true));
    connect(keep, &QAction::toggled, this, [this](bool stay) {
        m_keepRunning = stay;
        emit keepRunningChosen(stay);
    });
    menu->addSeparator();
    add(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { quit(); });
    menu->popup(place);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Cards are made and used again as they come into sight, so their place in Qt's chain says nothing; the lists move
    // through them themselves, and here they count as one stop each.
    QWidget *from = focusWidget() ? focusWidget() : this;
    if (CardList *list = listAround(from))
        from = list;
    const auto step = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = step(from); widget && widget != from; widget = step(widget)) {
        const CardList *list = listAround(widget);
        if ((list && list != widget) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || !widget->isVisibleTo(this) || !widget->isEnabled() || widget->window() != this)
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        dress(this);
    return QWidget::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // What the pane kept while it was in use gives way to the selection once the mouse has left.
    if (watched == m_detail && event->type() == QEvent::Leave && !m_detail->isAncestorOf(focusWidget()))
        showSelected();
    // QApplication::quit() closes the windows first, and must not be stopped by a question.
    if (watched == qApp && event->type() == QEvent::Quit)
        m_quitting = true;
    return QWidget::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayStay = m_listening && !m_demo && !m_quitting && !qApp->isSavingSession();
    if (!mayStay || m_keepRunning == false) {
        event->accept();
        if (!std::exchange(m_quitting, true))
            emit quitRequested();
        return;
    }
    event->ignore();
    if (m_keepRunning)
        goToBackground();
    else if (!m_closeQuestion)
        askAboutClosing();
}

void MainWindow::quit()
{
    m_quitting = true;
    emit quitRequested();
}

void MainWindow::goToBackground()
{
    if (m_tray)
        hide();
    else
        showMinimized();
}

void MainWindow::askAboutClosing()
{
    auto *dialog = new QDialog(this);
    m_closeQuestion = dialog;
    dress(dialog);
    dialog->setWindowTitle(tr("Keep receiving?"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new Paragraph(dialog);
    text->setMinimumWidth(360);
    text->setShown(
        tr("Shall events still be received while the window is closed? After quitting, InboxKit's events are "
           "lost once its retries have run out. This is asked only once."));
    auto *keep = new Button(tr("Keep receiving"), Button::Rank::Primary, dialog);
    auto *quit = new Button(tr("Quit"), Button::Rank::Plain, dialog);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(quit);
    buttons->addWidget(keep);
    auto *rows = new QVBoxLayout(dialog);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::apart);
    rows->addWidget(text);
    rows->addLayout(buttons);
    const auto choose = [this, dialog](bool stay) {
        m_keepRunning = stay;
        emit keepRunningChosen(stay);
        dialog->accept();
        if (stay)
            goToBackground();
        else
            close();
    };
    connect(keep, &Button::clicked, this, [choose] { choose(true); });
    connect(quit, &Button::clicked, this, [choose] { choose(false); });
    dialog->open();
    keep->setFocus();
}

} // namespace monitor
