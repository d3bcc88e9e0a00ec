// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/bar.h"
#include "monitor/fieldrow.h"
#include "store/records.h"

#include <QFuture>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QPlainTextEdit;
class QScrollArea;

namespace monitor {

class Button;
class Chip;
class EmptyState;
class Paragraph;

/// Where a delivery with its body comes from: store::Reader::delivery(), or a test.
using DeliverySource = std::function<QFuture<std::optional<store::DeliveryRecord>>(qint64 id, const QString &outcome)>;

/// Everything that is kept of one delivery, beside the log: what became of it and why, its fields, its body.
class DeliveryPane : public Bar {
    Q_OBJECT
public:
    /// `clock` must outlive the pane.
    DeliveryPane(DeliverySource source, const support::Clock &clock, QWidget *parent = nullptr);

    /// Reads and shows a delivery of the log; none: says that nothing is selected.
    void showDelivery(const std::optional<store::DeliveryRecord> &delivery);
    const std::optional<store::DeliveryRecord> &shown() const { return m_delivery; }
    /// What came of processing the shown delivery again: a sentence.
    void showResult(const QString &sentence, bool good);
    /// For the command to send it again.
    void setUrl(const QString &url) { m_url = url; }
    /// The database lets this desk store deliveries.
    void setMayProcess(bool may);
    /// The store cannot be read; once it can, what could not is read.
    void setAway(bool away);

signals:
    void processWanted(const store::DeliveryRecord &delivery);
    void announced(const QString &sentence);

private:
    QWidget *buildHead();
    void addField(const QString &caption, FieldRow::Style style,
                  std::function<QString(const store::DeliveryRecord &)> read);
    void fill();
    void sayMissing();
    void showBody();
    void copyBody();
    void copyCommand();

    DeliverySource m_source;
    const support::Clock &m_clock;
    QString m_url;
    std::optional<store::DeliveryRecord> m_delivery; ///< with its body once that is read
    bool m_whole = false; ///< the body is read
    bool m_missing = false; ///< the store had none
    bool m_mayProcess = true, m_away = false;
    int m_reading = 0; ///< number of the newest question; older answers are dropped
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    Paragraph *m_title, *m_why, *m_result, *m_bodyNote;
    Chip *m_outcome;
    Button *m_process, *m_copyCommand, *m_copyBody;
    QPlainTextEdit *m_body;
    std::vector<std::pair<FieldRow *, std::function<QString(const store::DeliveryRecord &)>>> m_fields;
};

} // namespace monitor
