// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/archive.h"

#include "desk/ageing.h"
#include "desk/sharebundle.h"
#include "monitor/deliverywording.h"
#include "monitor/exportdialog.h"
#include "monitor/historypage.h"
#include "monitor/logpage.h"
#include "monitor/mainwindow.h"
#include "store/exporter.h"
#include "support/whenready.h"
#include "webhook/secondlook.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSysInfo>

namespace monitor {

namespace {

constexpr int pulseMilliseconds = 5000; ///< between two looks at the store's vital signs

QString sentenceFor(webhook::Outcome outcome)
{
    switch (outcome) {
    case webhook::Outcome::Accepted:
        return Archive::tr("It is stored, and its request shows it.");
    case webhook::Outcome::Late:
        return Archive::tr("It is stored. A newer state of its request is known, so it stands in the timeline only.");
    case webhook::Outcome::Duplicate:
        return Archive::tr("The same had been stored before; it left the quarantine.");
    case webhook::Outcome::Unstorable:
        return Archive::tr("The store cannot take its content. It stays in quarantine.");
    case webhook::Outcome::ShuttingDown:
        return Archive::tr("The program is ending. It stays in quarantine.");
    default:
        break;
    }
    return Archive::tr("The store takes nothing at the moment. It stays in quarantine; try again later.");
}

bool isStored(webhook::Outcome outcome)
{
    return outcome == webhook::Outcome::Accepted || outcome == webhook::Outcome::Late
        || outcome == webhook::Outcome::Duplicate;
}

} // namespace

Archive::Archive(const store::StoreUrl &url, store::Writer &writer, server::Receiver &receiver,
                 const desk::RequestModel &requests, const support::Clock &clock)
    : m_url(url)
    , m_writer(writer)
    , m_receiver(receiver)
    , m_clock(clock)
    , m_reader(url)
    , m_history(m_reader, requests)
    , m_deliveries(m_reader)
{
    m_signs.queueLimit = store::WriterLimits().queueLength;
    m_signs.database = wording::databaseName(url);
    m_pulse.setInterval(pulseMilliseconds);
    connect(&m_pulse, &QTimer::timeout, this, &Archive::readSigns);
    connect(&writer, &store::Writer::committed, this, &Archive::wake, Qt::DirectConnection);
    connect(&writer, &store::Writer::healthChanged, this, &Archive::showHealth);
    // One reader is enough to find a store damaged.
    connect(&m_reader, &store::Reader::damaged, &writer, &store::Writer::giveUpDamagedStore);
    connect(&m_reader, &store::Reader::failed, this, [this] { m_unread = true; });
    connect(&receiver, &server::Receiver::countersChanged, this, &Archive::showHealth);
}

void Archive::addTo(MainWindow &window)
{
    m_window = &window;
    auto *history = new HistoryPage(m_history, window.requests());
    auto *log = new LogPage(
        m_deliveries, [this](qint64 id, const QString &outcome) { return m_reader.delivery(id, outcome); }, m_clock);
    m_log = log;
    connect(history, &HistoryPage::exportWanted, this, &Archive::exportHistory);
    connect(log, &LogPage::bundleWanted, this, &Archive::exportBundle);
    connect(log, &LogPage::processWanted, this, &Archive::process);
    connect(&m_receiver, &server::Receiver::countersChanged, log, &LogPage::setCounters);
    log->setCounters(m_receiver.counters());
    window.addPage(history);
    window.addPage(log);
    m_pulse.start();
    readSigns();
}

void Archive::setSigns(bool shallListen, bool demo, bool exposed)
{
    m_signs.shallListen = shallListen;
    m_signs.demo = demo;
    m_signs.exposed = exposed;
    showHealth();
}

void Archive::setListeningError(const QString &sentence)
{
    m_signs.listeningError = sentence;
    showHealth();
}

void Archive::setKeyMissing(bool missing)
{
    m_signs.keyMissing = missing;
    showHealth();
}

void Archive::setStore(const std::optional<desk::StoreAway> &away, const store::Rights &rights)
{
    const bool returned = m_signs.away && !away;
    m_signs.away = away;
    m_signs.mayReceive = rights.receive;
    if (LogPage *log = m_log) {
        log->pane()->setMayProcess(rights.receive);
        log->pane()->setAway(away.has_value());
    }
    if (returned) {
        m_history.refresh();
        m_deliveries.refresh();
        readSigns();
    }
    showHealth();
}

void Archive::setDesks(const std::vector<store::DeskRecord> &desks, const QString &own)
{
    m_signs.desks = desks;
    m_signs.desk = own;
    showHealth();
}

void Archive::setTeams(const QMap<QString, QString> &teamsBySource)
{
    m_teams = teamsBySource;
}

void Archive::wake()
{
    // Commits can come by the thousand a second; one call for all that are waiting is enough.
    if (m_wakePosted.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_wakePosted = false;
            m_history.refresh();
            m_deliveries.refresh();
        },
        Qt::QueuedConnection);
}

void Archive::readSigns()
{
    const support::Timestamp now = m_clock.now();
    m_unread = false;
    support::whenReady(m_reader.vitalSigns(now - desk::hourLength, now), this, [this](const store::VitalSigns &signs) {
        if (m_unread)
            return; // what was known stays
        m_signs.vital = signs;
        showHealth();
    });
}

void Archive::showHealth()
{
    const store::WriterHealth health = m_writer.health();
    m_signs.storeOk = health.ok;
    m_signs.storeError = health.sentence;
    m_signs.queueDepth = health.queueDepth;
    m_signs.listens = m_receiver.isListening();
    m_signs.url = m_receiver.url().toString(QUrl::FullyEncoded);
    // What came since the start, else the last of an earlier run.
    const auto counted = m_receiver.counters().lastEventAt;
    m_signs.lastEventAt = counted ? counted : m_signs.vital.lastReceiptAt;
    if (LogPage *log = m_log)
        log->pane()->setUrl(m_signs.listens ? m_signs.url : QStringLiteral("http://127.0.0.1:8780/webhook"));
    if (m_window)
        m_window->setHealth(m_signs);
}

// A second look at the quarantine

void Archive::process(const store::DeliveryRecord &delivery)
{
    const auto tell = [this](const QString &sentence) {
        if (LogPage *log = m_log)
            log->pane()->showResult(sentence, false);
    };
    if (!delivery.bodyKept) {
        tell(tr("Its body was not kept, so there is nothing to process."));
        return;
    }
    if (!delivery.trust) {
        tell(tr("It is not known how far it can be believed."));
        return;
    }
    if (delivery.code == u"team_mismatch" && !m_teams.contains(delivery.source)) {
        tell(tr("Its key is not known here any more, so nobody can say whether it may speak for this team."));
        return;
    }
    auto judged =
        webhook::judgeAgain({delivery.id, delivery.receivedAt, delivery.remote, delivery.source, *delivery.trust,
                             delivery.headerEventMismatch, delivery.body, m_teams.value(delivery.source)});
    if (!judged) {
        const support::Error &error = judged.error();
        const QString field = error.place.isEmpty() ? QString() : QLatin1Char(' ') + tr("Field: %1.").arg(error.place);
        tell(wording::codeSentence(error.code) + field + QLatin1Char(' ') + tr("It stays in quarantine."));
        return;
    }
    // The answer comes after the commit, in the store's thread. The writer ends before the archive does.
    m_writer.deliver(std::move(*judged), [this, id = delivery.id](webhook::Outcome outcome) {
        QMetaObject::invokeMethod(
            this, [this, id, outcome] { tellProcessed(id, outcome); }, Qt::QueuedConnection);
    });
}

void Archive::tellProcessed(qint64 id, webhook::Outcome outcome)
{
    m_deliveries.refresh();
    LogPage *log = m_log;
    if (!log || !m_window)
        return;
    // Somebody may look at another one by now.
    const auto &shown = log->pane()->shown();
    if (shown && shown->id == id)
        log->pane()->showResult(sentenceFor(outcome), isStored(outcome));
    else
        m_window->announce(sentenceFor(outcome));
}

// Files

void Archive::askForFile(const QString &title, const QString &name, const QStringList &filters,
                         std::function<ExportJob::Write(const QString &fileName)> writeFor)
{
    if (!m_window || m_fileDialog)
        return;
    auto *dialog = new QFileDialog(m_window, title);
    m_fileDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1StringView("*.csv")) ? QStringLiteral("csv")
                                                                             : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, writeFor = std::move(writeFor)](const QString &fileName) {
        if (!m_window)
            return;
        if (store::isPartOfStore(fileName, m_url)) {
            m_window->announce(tr("That is the store itself; choose another file."));
            return;
        }
        auto *progress = new ExportDialog(fileName, writeFor(fileName), m_window);
        connect(progress, &ExportDialog::announced, m_window, &MainWindow::announce);
        progress->open();
    });
    dialog->open();
}

void Archive::exportHistory(const QString &search)
{
    askForFile(tr("Export requests"), QStringLiteral("requests.csv"), {tr("CSV (*.csv)"), tr("JSON (*.json)")},
               [url = m_url, search](const QString &fileName) -> ExportJob::Write {
                   const bool json =
                       QFileInfo(fileName).suffix().compare(QLatin1StringView("json"), Qt::CaseInsensitive) == 0;
                   return [url, search, json](QIODevice &output, const ExportJob::Progress &progress) {
                       return store::exportRequests(url, json ? store::ExportFormat::Json : store::ExportFormat::Csv,
                                                    output, {search, progress});
                   };
               });
}

void Archive::exportBundle()
{
    askForFile(tr("Share-safe bundle"), QStringLiteral("onboarding-monitor-bundle.json"), {tr("JSON (*.json)")},
               [url = m_url, about = about()](const QString &) -> ExportJob::Write {
                   return [url, about](QIODevice &output, const ExportJob::Progress &progress) {
                       return desk::writeShareBundle(url, about, output,
                                                     [&progress](qint64 written) { return progress(written, 0); });
                   };
               });
}

/// Nothing in it comes from outside or from a person: no address, no name of a file, a machine or a source.
QJsonObject Archive::about() const
{
    static const QString levels[] = {QStringLiteral("good"), QStringLiteral("unknown"), QStringLiteral("warning"),
                                     QStringLiteral("bad")};
    static const QString topics[] = {QStringLiteral("listening"),  QStringLiteral("last_event"),
                                     QStringLiteral("signatures"), QStringLiteral("clock"),
                                     QStringLiteral("queue"),      QStringLiteral("store"),
                                     QStringLiteral("desks")};
    const support::Timestamp now = m_clock.now();
    QJsonObject health;
    for (const desk::HealthItem &item : desk::judgeHealth(m_signs, now))
        health.insert(topics[int(item.topic)], levels[int(item.level)]);
    health.insert(QStringLiteral("signature_failures_last_hour"), m_signs.vital.signatureFailures);
    health.insert(QStringLiteral("clock_skew_ms"),
                  m_signs.vital.clockSkew ? QJsonValue(*m_signs.vital.clockSkew) : QJsonValue());
    health.insert(QStringLiteral("queue_depth"), m_signs.queueDepth);
    QJsonArray counted;
    const server::Counters counters = m_receiver.counters();
    for (auto answers = counters.deliveries.cbegin(); answers != counters.deliveries.cend(); ++answers)
        counted.append(QJsonObject{{QStringLiteral("outcome"), QString::fromLatin1(answers.key().first)},
                                   {QStringLiteral("code"), QString::fromLatin1(answers.key().second)},
                                   {QStringLiteral("count"), qint64(*answers)}});
    return {{QStringLiteral("created_at"), support::toIso8601(now)},
            {QStringLiteral("versions"),
             QJsonObject{{QStringLiteral("onboarding_monitor"), QStringLiteral(MONITOR_VERSION)},
                         {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                         {QStringLiteral("system"), QSysInfo::prettyProductName()},
                         {QStringLiteral("cpu"), QSysInfo::currentCpuArchitecture()}}},
            {QStringLiteral("health"), health},
            {QStringLiteral("counters"), counted}};
}

} // namespace monitor
