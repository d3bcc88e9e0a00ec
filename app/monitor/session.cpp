// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/session.h"

#include "common/wiring.h"
#include "monitor/archive.h"
#include "monitor/colleagues.h"
#include "monitor/mainwindow.h"
#include "monitor/messages.h"
#include "monitor/personname.h"
#include "monitor/presence.h"
#include "monitor/sessionpreferences.h"
#include "monitor/storewatch.h"
#include "monitor/templateeditor.h"
#include "monitor/timeoff.h"
#include "support/logging.h"
#include "support/whenready.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QSettings>

namespace monitor {

namespace {

constexpr support::Timestamp dayMilliseconds = 86'400'000;

desk::AgeLimits limitsOf(const settings::DeskSettings &desk)
{
    return {desk.queuedMinutes * desk::minuteLength, desk.pendingMinutes * desk::minuteLength,
            desk.processingMinutes * desk::minuteLength, desk.unknownMinutes * desk::minuteLength};
}

NotifierSwitches switchesOf(const settings::DeskSettings &desk)
{
    NotifierSwitches switches{desk.notifyCustomer, desk.notifyTrouble, desk.notifyCompleted, desk.sound, {}};
    if (desk.quiet)
        switches.isQuiet = [quiet = *desk.quiet](QTime now) { return quiet.contains(now); };
    return switches;
}

} // namespace

Session::Session(SessionOptions options, LinkOpener &opener, const support::Clock &clock)
    : m_options(std::move(options))
    , m_person(systemUserName())
    , m_clock(clock)
    , m_opener(opener)
    , m_writer(m_options.store, clock)
    , m_reader(m_options.store)
    , m_receiver(m_writer, clock)
    , m_feed(m_options.store)
    , m_keys(m_options.keyFolder)
    , m_model(clock)
{
}

Session::~Session()
{
    stop();
}

support::Result<void> Session::start()
{
    if (m_options.demo) {
        m_demo = std::make_unique<Demo>(m_clock);
        m_options.settings.sources = {m_demo->source()};
    }
    m_preferences = std::make_unique<SessionPreferences>(
        SessionPreferences::Ground{m_receiver, m_keys, m_clock, m_options.configFile, m_options.listen},
        m_options.settings);
    auto options = common::receiverOptions(m_options.settings);
    if (!options)
        return support::Unexpected<support::Error>{options.error()};
    if (auto started = m_writer.start(); !started)
        return started;

    m_report = std::make_unique<common::StoreReport>(m_writer, m_reader);
    m_receiver.setStoreProbe([this](webhook::DeliverySink::Answer answer) { m_writer.probe(std::move(answer)); });
    m_receiver.setStoreReport([report = m_report.get()] { return report->current(); });
    m_archive = std::make_unique<Archive>(m_options.store, m_writer, m_receiver, m_model, m_clock);
    watchStore();
    makeWindow();
    rememberLayout();
    rememberDismissals();
    if (!m_options.view.isEmpty())
        m_window->showView(m_options.view);

    connect(&m_feed, &store::ChangeFeed::labelsChanged, &m_model, &desk::RequestModel::applyLabels);
    connect(&m_feed, &store::ChangeFeed::loaded, &m_model, &desk::RequestModel::load);
    connect(&m_feed, &store::ChangeFeed::changed, &m_model, &desk::RequestModel::apply);
    connect(&m_writer, &store::Writer::committed, &m_feed, &store::ChangeFeed::wake, Qt::DirectConnection);
    connect(m_preferences.get(), &Preferences::sourcesChanged, this, &Session::showSources);
    connect(m_preferences.get(), &Preferences::doorChanged, this, &Session::showDoor);
    connect(m_preferences.get(), &Preferences::deskChanged, this, &Session::useDesk);
    m_model.setLimits(limitsOf(m_preferences->desk()));
    guardNewApps();
    m_feed.start(m_clock.now() - dayMilliseconds);

    showSources();
    const bool exposed = common::logWarnings(m_options.settings, *options, m_options.listen);
    m_window->setExposed(exposed);
    m_archive->setSigns(m_options.listen, m_options.demo, exposed);
    if (mayListen())
        openDoor(std::move(*options));
    else if (m_options.listen)
        shutDoor();
    else
        showDoor();
    if (m_demo && m_receiver.isListening())
        m_demo->start(m_receiver.url());
    if (m_options.settings.sourceLevel == settings::SourceLevel::None)
        loadKeys();
    return {};
}

void Session::guardNewApps()
{
    // A demo's customers are invented, and so are their apps.
    if (m_options.demo)
        return;
    connect(&m_feed, &store::ChangeFeed::approvalsChanged, &m_guard, &desk::AppGuard::take);
    connect(&m_guard, &desk::AppGuard::given, this, [this](store::Approve approval) {
        const auto tellNotKept = [this] {
            m_window->announce(tr("The approval could not be kept; after a restart it will be asked for again."));
        };
        if (!m_writer.rights().act) {
            QMetaObject::invokeMethod(this, tellNotKept, Qt::QueuedConnection); // after what it was given for
            return;
        }
        approval.person = m_person;
        support::whenReady(m_writer.perform(std::move(approval)), this,
                           [tellNotKept](const store::ActionResult &result) {
                               if (result.outcome != store::ActionOutcome::Done)
                                   tellNotKept();
                           });
    });
}

void Session::makeWindow()
{
    m_presence.reset();
    auto window = std::make_unique<MainWindow>(
        m_model, [this](onboarding::RequestKind kind, const QString &uid) { return m_reader.timeline(kind, uid); },
        m_clock, m_opener);
    // The old one goes when the new one stands: the program does not end between the two.
    std::swap(window, m_window);
    m_archive->addTo(*m_window);
    m_presence = std::make_unique<Presence>(*m_window, m_model);
    m_presence->notifier().setSwitches(switchesOf(m_preferences->desk()));
    m_window->setPreferences(m_preferences.get());
    m_window->setDemo(m_options.demo);
    if (!m_options.demo) // whose apps are invented, as its customers are
        m_window->setAppGuard(&m_guard);
    connect(m_window.get(), &MainWindow::quitRequested, qApp, &QApplication::quit);
    connect(&m_writer, &store::Writer::healthChanged, m_window.get(), &MainWindow::setStoreHealth);
    connect(&m_receiver, &server::Receiver::countersChanged, m_window.get(), &MainWindow::setCounters);
    showStore();
    rememberChoices();
    if (window) {
        m_window->takeOver(*window);
        if (window->isVisible())
            m_window->show();
    }
}

void Session::speakAnew()
{
    makeWindow();
    showSources();
    showDoor();
    const store::WriterHealth health = m_writer.health();
    m_window->setStoreHealth(health.ok, health.sentence);
    m_window->setCounters(m_receiver.counters());
}

void Session::stop()
{
    m_demo.reset();
    if (m_colleagues)
        m_colleagues->leave();
    if (m_timeOff)
        m_timeOff->end();
    m_receiver.stop(); // answers what is complete, so the writer must still run
    m_writer.stop();
}

QString Session::memoryFile() const
{
    return m_options.keyFolder + QStringLiteral("/window.ini");
}

void Session::rememberLayout()
{
    if (m_options.demo)
        return; // leaves no trace
    const QString layout = QStringLiteral("layout"), filter = QStringLiteral("filter");
    const QSettings known(memoryFile(), QSettings::IniFormat);
    m_window->restoreLayoutState(known.value(layout).toByteArray());
    m_window->setFilter(known.value(filter).toString());
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this, layout, filter] {
        QSettings memory(memoryFile(), QSettings::IniFormat);
        memory.setValue(layout, m_window->layoutState());
        memory.setValue(filter, m_window->filter());
    });
}

void Session::rememberChoices()
{
    if (m_options.demo)
        return;
    const QString file = memoryFile();
    const QSettings known(file, QSettings::IniFormat);
    if (known.contains(QStringLiteral("keep_running")))
        m_window->setKeepRunning(known.value(QStringLiteral("keep_running")).toBool());
    connect(m_window.get(), &MainWindow::keepRunningChosen, this, [file](bool keep) {
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("keep_running"), keep);
    });
    Messages &messages = m_window->messages();
    messages.setMemory(LanguageMemory::fromLines(known.value(QStringLiteral("languages")).toStringList()));
    connect(&messages, &Messages::languageChosen, this, [file, &messages] {
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("languages"), messages.memory().toLines());
    });
    messages.setFolder(m_options.keyFolder + QStringLiteral("/templates"));
}

void Session::rememberDismissals()
{
    if (m_options.demo || m_options.store.temporary)
        return;
    const QString file = memoryFile();
    QSettings known(file, QSettings::IniFormat);
    known.beginGroup(QStringLiteral("dismissed"));
    // Each store has its own; what was put away in a store that nobody opens any more goes after a day, too.
    const QString store = QString::fromLatin1(
        QCryptographicHash::hash(m_options.store.display().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    m_model.setDismissals(desk::Dismissals::fromBytes(known.value(store).toByteArray()));
    for (const QString &other : known.childKeys()) {
        auto dismissals = desk::Dismissals::fromBytes(known.value(other).toByteArray());
        dismissals.prune(m_clock.now(), [](const desk::RequestKey &) { return false; });
        if (other != store && dismissals.isEmpty())
            known.remove(other);
    }
    connect(&m_model, &desk::RequestModel::dismissalsChanged, this, [this, file, store] {
        QSettings settings(file, QSettings::IniFormat);
        const QString name = QStringLiteral("dismissed/%1").arg(store);
        if (m_model.dismissals().isEmpty())
            settings.remove(name);
        else
            settings.setValue(name, m_model.dismissals().toBytes());
    });
}

void Session::openDoor(server::ReceiverOptions options)
{
    const auto opened = m_receiver.start(std::move(options));
    m_listeningError = opened ? std::nullopt : std::optional(opened.error());
    m_window->setListening(m_receiver.url().toString(QUrl::FullyEncoded), opened ? QString() : opened.error().sentence);
    m_archive->setListeningError(opened ? QString() : opened.error().sentence);
    if (opened)
        rememberListening();
}

void Session::rememberListening()
{
    if (m_options.demo || m_options.store.temporary)
        return; // nothing could have been missed
    if (!m_timeOff) {
        m_timeOff = std::make_unique<TimeOff>(memoryFile(), m_options.store.display(), m_clock);
        if (const auto since = m_timeOff->since())
            m_window->showTimeOff(*since, m_clock.now());
    }
    m_timeOff->begin();
}

void Session::showDoor()
{
    if (!m_options.listen) {
        m_window->setListening(QString(), tr("This window only shows the store."), false);
        return;
    }
    if (m_receiver.isListening())
        m_listeningError.reset();
    else if (!m_listeningError)
        m_listeningError = support::Error{QStringLiteral("address_unavailable"), {}, tr("The address was lost.")};
    const QUrl url = m_receiver.url();
    const QString problem = m_listeningError ? m_listeningError->sentence : QString();
    m_window->setListening(url.toString(QUrl::FullyEncoded), problem);
    const bool exposed =
        m_receiver.isListening() && url.scheme() == QStringLiteral("http") && !QHostAddress(url.host()).isLoopback();
    m_window->setExposed(exposed);
    m_archive->setSigns(m_options.listen, m_options.demo, exposed);
    m_archive->setListeningError(problem);
    if (m_receiver.isListening())
        rememberListening();
    else if (m_timeOff)
        m_timeOff->end();
}

void Session::useDesk()
{
    const settings::DeskSettings desk = m_preferences->desk();
    m_model.setLimits(limitsOf(desk));
    m_presence->notifier().setSwitches(switchesOf(desk));
    if (desk.language == m_options.settings.desk.language)
        return;
    m_options.settings.desk.language = desk.language;
    emit languageChosen(desk.language);
    // What is being written in there is not thrown away.
    if (const auto *editor = m_window->findChild<TemplateEditor *>()) {
        m_window->announce(tr("The window speaks the other language once the editor of templates is closed."));
        connect(editor, &QObject::destroyed, this, &Session::speakAnew,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    // Behind the event of the button in the window that is to go.
    QMetaObject::invokeMethod(this, &Session::speakAnew, Qt::QueuedConnection);
}

void Session::loadKeys()
{
    connect(&m_keys, &settings::SecretStore::loaded, this,
            [this](const std::vector<settings::SourceSetting> &sources, settings::SecretStore::Place,
                   const QString &problem) {
                if (!problem.isEmpty()) {
                    qCWarning(lcSettings).noquote() << problem;
                    m_window->announce(problem);
                }
                m_preferences->useKept(sources);
                if (sources.empty() && problem.isEmpty())
                    offerSetup();
            });
    m_keys.load();
}

void Session::offerSetup()
{
    if (!mayListen() || m_options.demo || !m_preferences->sourceNames().isEmpty())
        return;
    QSettings known(memoryFile(), QSettings::IniFormat);
    const QString offered = QStringLiteral("setup_offered");
    if (known.value(offered).toBool())
        return; // from then on the bar at the top is enough
    known.setValue(offered, true);
    m_window->openSetup();
}

void Session::showSources()
{
    const QStringList names = m_preferences->sourceNames();
    m_window->setSourceNames(names);
    m_window->setScopes(m_preferences->scopes());
    m_window->setKeyMissing(names.isEmpty() && mayListen());
    m_archive->setKeyMissing(names.isEmpty() && mayListen());
    m_archive->setTeams(m_preferences->teams());
}

} // namespace monitor
