// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/session.h"

#include "common/wiring.h"
#include "monitor/mainwindow.h"
#include "monitor/presence.h"
#include "monitor/sessionpreferences.h"
#include "support/logging.h"

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
    m_window = std::make_unique<MainWindow>(
        m_model, [this](onboarding::RequestKind kind, const QString &uid) { return m_reader.timeline(kind, uid); },
        m_clock, m_opener);
    m_presence = std::make_unique<Presence>(*m_window, m_model);
    connect(m_window.get(), &MainWindow::quitRequested, qApp, &QApplication::quit);
    rememberWindow();
    if (!m_options.view.isEmpty())
        m_window->showView(m_options.view);

    connect(&m_feed, &store::ChangeFeed::loaded, &m_model, &desk::RequestModel::load);
    connect(&m_feed, &store::ChangeFeed::changed, &m_model, &desk::RequestModel::apply);
    connect(&m_writer, &store::Writer::committed, &m_feed, &store::ChangeFeed::wake, Qt::DirectConnection);
    connect(&m_writer, &store::Writer::healthChanged, m_window.get(), &MainWindow::setStoreHealth);
    connect(&m_receiver, &server::Receiver::countersChanged, m_window.get(), &MainWindow::setCounters);
    wirePreferences();
    m_feed.start(m_clock.now() - dayMilliseconds);

    m_window->setDemo(m_options.demo);
    showSources();
    m_window->setExposed(common::logWarnings(m_options.settings, *options) && m_options.listen);
    if (m_options.listen)
        openDoor(std::move(*options));
    else
        m_window->setListening(QString(), tr("This window only shows the store."));
    if (m_demo && m_receiver.isListening())
        m_demo->start(m_receiver.url());
    if (m_options.settings.sourceLevel == settings::SourceLevel::None)
        loadKeys();
    return {};
}

void Session::stop()
{
    m_demo.reset();
    m_receiver.stop(); // answers what is complete, so the writer must still run
    m_writer.stop();
}

void Session::rememberWindow()
{
    if (m_options.demo)
        return; // leaves no trace
    const QString file = m_options.keyFolder + QStringLiteral("/window.ini");
    const QSettings known(file, QSettings::IniFormat);
    m_window->restoreLayoutState(known.value(QStringLiteral("layout")).toByteArray());
    if (known.contains(QStringLiteral("keep_running")))
        m_window->setKeepRunning(known.value(QStringLiteral("keep_running")).toBool());
    connect(m_window.get(), &MainWindow::keepRunningChosen, this, [file](bool keep) {
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("keep_running"), keep);
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this, file] {
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("layout"), m_window->layoutState());
    });
    if (!m_options.store.temporary)
        rememberDismissals(file);
}

void Session::rememberDismissals(const QString &file)
{
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
}

void Session::wirePreferences()
{
    m_window->setPreferences(m_preferences.get());
    connect(m_preferences.get(), &Preferences::sourcesChanged, this, &Session::showSources);
    connect(m_preferences.get(), &Preferences::doorChanged, this, &Session::showDoor);
    connect(m_preferences.get(), &Preferences::deskChanged, this, &Session::useDesk);
    m_model.setLimits(limitsOf(m_preferences->desk()));
    m_presence->notifier().setSwitches(switchesOf(m_preferences->desk()));
}

void Session::showDoor()
{
    if (m_receiver.isListening())
        m_listeningError.reset();
    else if (!m_listeningError)
        m_listeningError = support::Error{QStringLiteral("address_unavailable"), {}, tr("The address was lost.")};
    const QUrl url = m_receiver.url();
    m_window->setListening(url.toString(QUrl::FullyEncoded), m_listeningError ? m_listeningError->sentence : QString());
    m_window->setExposed(m_receiver.isListening() && url.scheme() == QStringLiteral("http")
                         && !QHostAddress(url.host()).isLoopback());
}

void Session::useDesk()
{
    const settings::DeskSettings desk = m_preferences->desk();
    m_model.setLimits(limitsOf(desk));
    m_presence->notifier().setSwitches(switchesOf(desk));
    emit languageChosen(desk.language);
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
    if (!m_options.listen || m_options.demo || !m_preferences->sourceNames().isEmpty())
        return;
    QSettings known(m_options.keyFolder + QStringLiteral("/window.ini"), QSettings::IniFormat);
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
    m_window->setKeyMissing(names.isEmpty() && m_options.listen);
}

} // namespace monitor
