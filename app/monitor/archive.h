// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/deliverymodel.h"
#include "desk/health.h"
#include "desk/historymodel.h"
#include "monitor/exportjob.h"
#include "server/receiver.h"
#include "store/writer.h"

#include <QJsonObject>
#include <QMap>
#include <QPointer>
#include <QTimer>

#include <atomic>

class QFileDialog;

namespace monitor {

class LogPage;
class MainWindow;

/// What the window shows of the store beyond the open requests: history, log, and the health of the receiving side; and
/// what can be done with it: export, the share-safe bundle, a second look at what is in quarantine. Reads on a
/// connection of its own, so that a long search keeps nobody waiting.
class Archive : public QObject {
    Q_OBJECT
public:
    /// All must outlive the archive.
    Archive(const store::StoreUrl &url, store::Writer &writer, server::Receiver &receiver,
            const desk::RequestModel &requests, const support::Clock &clock);

    /// Gives the window its pages. It must live as long as the archive is used.
    void addTo(MainWindow &window);

    /// What only the session knows of the health.
    void setSigns(bool shallListen, bool demo, bool exposed);
    void setListeningError(const QString &sentence);
    void setKeyMissing(bool missing);
    /// Whether the store can be read, and what the database lets this desk do.
    void setStore(const std::optional<desk::StoreAway> &away, const store::Rights &rights);
    /// Who is at which desk; `own` is the id of this one.
    void setDesks(const std::vector<store::DeskRecord> &desks, const QString &own);
    /// The team that a source is bound to, for a second look at its deliveries.
    void setTeams(const QMap<QString, QString> &teamsBySource);

private:
    void process(const store::DeliveryRecord &delivery);
    void tellProcessed(qint64 id, webhook::Outcome outcome);
    void askForFile(const QString &title, const QString &name, const QStringList &filters,
                    std::function<ExportJob::Write(const QString &fileName)> writeFor);
    void exportHistory(const QString &search);
    void exportBundle();
    QJsonObject about() const;
    /// Something was committed; any thread.
    void wake();
    void readSigns();
    void showHealth();

    const store::StoreUrl m_url;
    store::Writer &m_writer;
    server::Receiver &m_receiver;
    const support::Clock &m_clock;
    store::Reader m_reader;
    desk::HistoryModel m_history;
    desk::DeliveryModel m_deliveries;
    QPointer<MainWindow> m_window;
    QPointer<LogPage> m_log;
    QPointer<QFileDialog> m_fileDialog;
    QMap<QString, QString> m_teams;
    desk::HealthSigns m_signs;
    bool m_unread = false; ///< a query has failed since the vital signs were asked for
    QTimer m_pulse;
    std::atomic<bool> m_wakePosted{false};
};

} // namespace monitor
