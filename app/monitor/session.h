// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/storereport.h"
#include "desk/appguard.h"
#include "monitor/demo.h"
#include "server/receiver.h"
#include "settings/secretstore.h"
#include "settings/settings.h"
#include "store/changefeed.h"
#include "store/reader.h"
#include "store/writer.h"
#include "support/clock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace monitor {

class Archive;
class Colleagues;
class LinkOpener;
class MainWindow;
class Presence;
class SessionPreferences;
class StoreWatch;
class TimeOff;

/// What the desktop program was asked to do.
struct SessionOptions {
    settings::Settings settings;
    store::StoreUrl store;
    bool listen = true;
    bool demo = false;
    QString view; ///< name of the view to begin with; empty: the first
    QString configFile; ///< where what is changed in the window is kept; empty: nowhere
    QString keyFolder; ///< where SecretStore keeps its file and marker
};

/// The whole desktop program but its command line: store, door, models and window, wired by hand in this order, so that
/// they end in the opposite one. Tests run it with a link opener of their own.
class Session : public QObject {
    Q_OBJECT
public:
    /// `opener` and `clock` must outlive the session.
    Session(SessionOptions options, LinkOpener &opener, const support::Clock &clock);
    ~Session() override;

    /// Opens the store, the window and, if asked to, the door. Errors: those of store::Writer::start(), and those of
    /// settings that cannot work. A door that does not open is shown in the window and returned by listeningError().
    support::Result<void> start();

    /// Another one after languageChosen().
    MainWindow &window() { return *m_window; }
    /// What can be changed while the program runs.
    SessionPreferences &preferences() { return *m_preferences; }
    const server::Receiver &receiver() const { return m_receiver; }
    /// Why the door is not open, where it should be.
    const std::optional<support::Error> &listeningError() const { return m_listeningError; }

    /// Answers what is complete and commits it; nothing is received any more.
    void stop();

signals:
    /// The interface shall speak another language; empty: the system's.
    void languageChosen(const QString &code);

private:
    void guardNewApps();
    void openDoor(server::ReceiverOptions options);
    /// The window and what hangs on it; with one there already, the new one takes its place.
    void makeWindow();
    /// The window again, in the language that is spoken now.
    void speakAnew();
    QString memoryFile() const;
    void rememberLayout();
    void rememberChoices();
    void rememberDismissals();
    void rememberListening();
    void loadKeys();
    /// The wizard opens by itself once: at the very first start.
    void offerSetup();
    void showSources();
    void showDoor();
    void useDesk();
    void watchStore();
    /// What the window shows of rights, connection and other desks.
    void showStore();
    /// The database does not let this desk receive.
    void shutDoor();
    bool mayListen() const;

    SessionOptions m_options;
    const QString m_person; ///< who sits at this desk
    const support::Clock &m_clock;
    LinkOpener &m_opener;
    store::Writer m_writer;
    store::Reader m_reader;
    server::Receiver m_receiver;
    std::unique_ptr<common::StoreReport> m_report;
    store::ChangeFeed m_feed;
    settings::SecretStore m_keys;
    desk::RequestModel m_model;
    desk::AppGuard m_guard;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<TimeOff> m_timeOff; ///< none where nothing is remembered
    std::unique_ptr<SessionPreferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StoreWatch> m_watch;
    std::unique_ptr<Colleagues> m_colleagues; ///< none where nobody else can be
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<Demo> m_demo;
    std::optional<support::Error> m_listeningError;
};

} // namespace monitor
