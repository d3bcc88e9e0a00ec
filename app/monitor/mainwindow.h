// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/appguard.h"
#include "desk/health.h"
#include "desk/requestfilter.h"
#include "desk/ticker.h"
#include "monitor/detailpane.h"
#include "monitor/healthwording.h"
#include "server/counters.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <array>

class QDialog;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace monitor {

class CardList;
class FilterChips;
class LinkOpener;
class Messages;
class NoticeBar;
class Page;
struct PeoplesStore;
class Preferences;
class RequestActions;
class SideBar;
class StatusBar;
class TextLabel;
class Toast;
class TopBar;
class Wallboard;

/// The window that support staff keep open all day: which customer must do something now, and what to send them.
/// Knows no store and no server: it shows the model and what it is told, and says what the person wants.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(desk::RequestModel &model, TimelineSource timeline, const support::Clock &clock, LinkOpener &opener,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a view that is no list of open requests; the window takes it over.
    void addPage(Page *page);
    const desk::RequestModel &requests() const { return m_model; }
    /// Null where a list of requests is shown.
    Page *currentPage() const { return m_page; }
    /// Null where there is none of that name.
    Page *page(const QString &name) const;
    /// The list that is shown, or was before a page.
    desk::View currentView() const;
    /// The list of a view, for whoever drives the window.
    CardList *list(desk::View view) const;

    /// The templates for customers, and in which language each team is written to.
    Messages &messages();

    /// Size, place and columns, to be remembered.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);
    /// Which kind of request the lists show: google, microsoft, client_id, or empty for all.
    QString filter() const;
    void setFilter(const QString &kind);
    /// Shows what another one shows, in its place.
    void takeOver(const MainWindow &other);

    /// Asks before the first copying or opening for an app that is new; null, as at first: nothing is new. Must outlive
    /// the window.
    void setAppGuard(desk::AppGuard *guard);
    /// Where claims, notes, snoozes and labels are kept.
    void setPeoplesStore(PeoplesStore store);

    /// What closing does while something listens: true goes on in the background, false quits, none asks (once).
    void setKeepRunning(std::optional<bool> keep);
    /// What the wizard and the settings show and change; must outlive the window. Without it there are none.
    void setPreferences(Preferences *preferences);

    /// Closing hides the window where there is a tray to bring it back, else it minimises.
    void setTrayAvailable(bool available);

public slots:
    /// `url` as Receiver::url() has it; where it is empty, `error` says why nobody listens, though it is `wanted` or
    /// not.
    void setListening(const QString &url, const QString &error, bool wanted = true);
    /// Warns that deliveries come unencrypted from beyond this machine.
    void setExposed(bool exposed);
    void setCounters(const server::Counters &counters);
    void setStoreHealth(bool ok, const QString &sentence);
    /// The store, a database elsewhere or a file, cannot be read: a bar says since when for as long as it lasts. None:
    /// it is read (again), and what is shown of it is read once more.
    void setAway(const std::optional<desk::StoreAway> &away, bool isServer);
    /// The database lets this desk add nothing; PeoplesStore says the same to whoever would.
    void setReadOnly(bool readOnly);
    void setHealth(const desk::HealthSigns &signs);
    /// Nobody listened between the two: a line says so until it is dismissed.
    void showTimeOff(support::Timestamp from, support::Timestamp until);
    void setSourceNames(const QStringList &names);
    /// What customers must paste beside a Client ID, by the name of the source.
    void setScopes(const QMap<QString, QString> &scopesBySource);
    void setKeyMissing(bool missing);
    void setDemo(bool demo);

    /// needs, working, trouble, done, snoozed, or the name of a page; false for another name.
    bool showView(const QString &name);
    /// Raises the window, goes to the view that has the request, and selects it.
    void showRequest(onboarding::RequestKind kind, const QString &uid);
    /// In front of everything, whatever state it was in.
    void raiseWindow();
    /// The wizard of the first start.
    void openSetup();
    void openSettings();
    /// Ends the program, whatever closing does.
    void quit();
    /// A short sentence at the bottom, told to screen readers.
    void announce(const QString &sentence);

signals:
    /// The person was asked what closing shall do.
    void keepRunningChosen(bool keep);
    /// The program shall end.
    void quitRequested();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(TimelineSource timeline);
    QWidget *buildCentre();
    void buildNotices(QVBoxLayout *rows);
    QWidget *buildKindChips(QWidget *parent);
    void toggleWallboard();
    /// Why nothing can arrive: for the wallboard, at which nobody sits.
    enum class Problem { Listening, Key, Store };
    void note(Problem problem, const QString &sentence);
    void tellWall();
    void addShortcuts();
    QPoint menuPlace() const;
    /// What concerns the window and no request.
    void openMenu(const QPoint &place);
    void openSettingsAt(int page);
    bool isSettingUp() const;
    void setView(desk::View view);
    void showPage(Page *page);
    void focusContent();
    void moveSelection(int steps);
    void showSelected();
    void mend(wording::Remedy remedy);
    void updateCounts();
    void arrangeHead();
    void showTitle(const QString &title);
    void updateOrder();
    void offerUndo(const desk::RequestKey &key, const QString &sentence);
    void follow(CardList *list, bool byHand);
    void search(desk::View view);
    CardList *currentList() const;
    const desk::RequestRow *selectedRow() const;
    void showMessages();
    void askAboutClosing();
    void goToBackground();

    desk::RequestModel &m_model;
    const support::Clock &m_clock;
    desk::Ticker m_ticker;
    RequestActions *m_actions;
    std::array<std::unique_ptr<desk::RequestFilter>, std::size(desk::allViews)> m_filters;
    std::array<CardList *, std::size(desk::allViews)> m_lists{};
    TopBar *m_top = nullptr;
    NoticeBar *m_keyBar = nullptr, *m_templateBar = nullptr, *m_offBar = nullptr, *m_awayBar = nullptr;
    SideBar *m_side = nullptr;
    TextLabel *m_title = nullptr, *m_order = nullptr;
    FilterChips *m_kinds = nullptr;
    QStackedWidget *m_stack = nullptr, *m_details = nullptr;
    QList<Page *> m_pages;
    Page *m_page = nullptr; ///< null: a list is shown
    CardList *m_list = nullptr; ///< the list that is shown, or was before a page
    QSplitter *m_columns = nullptr;
    DetailPane *m_detail = nullptr;
    StatusBar *m_status = nullptr;
    Toast *m_toast = nullptr;
    Preferences *m_preferences = nullptr;
    QPointer<QDialog> m_preferencesDialog;
    QPointer<QWidget> m_closeQuestion;
    std::optional<bool> m_keepRunning;
    std::optional<std::pair<support::Timestamp, support::Timestamp>> m_off; ///< when nobody listened
    std::optional<desk::StoreAway> m_away;
    QString m_storeProblem; ///< why the store takes nothing; empty: it does
    /// What the program itself looks up in the history, and what was searched for before.
    std::optional<std::pair<QString, QString>> m_lookedUp;
    QPointer<Wallboard> m_wallboard;
    QString m_url; ///< where we listen
    QMap<Problem, QString> m_problems;
    bool m_listening = false, m_demo = false, m_tray = false, m_quitting = false;
};

} // namespace monitor
