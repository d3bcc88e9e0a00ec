// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"
#include "monitor/bar.h"

#include <QFuture>

#include <functional>
#include <optional>

class QBoxLayout;

namespace monitor {

class Chip;
class EmptyState;
class FieldsSection;
class JourneyLine;
class LabelSection;
class LinkSection;
class MessageSection;
class RequestActions;
class Paragraph;
class PeopleSection;
class Timeline;

/// Where the steps of a request come from: store::Reader::timeline(), or a test.
using TimelineSource =
    std::function<QFuture<std::vector<store::TimelineEntry>>(onboarding::RequestKind kind, const QString &uid)>;

/// Everything about one request, beside the list.
class DetailPane : public Bar {
    Q_OBJECT
public:
    /// All must outlive the pane.
    DetailPane(const desk::RequestModel &model, TimelineSource timeline, RequestActions &actions,
               QWidget *parent = nullptr);

    void showRequest(const std::optional<desk::RequestKey> &key);
    /// A request as the store has it, which the model may not have any more.
    void showArchived(const desk::RequestRow &row);
    const std::optional<desk::RequestKey> &shown() const { return m_key; }
    /// Mouse or keyboard are in it: it should not change by itself.
    bool isInUse() const;
    void tick(support::Timestamp now);
    /// The request may have changed in the model.
    void refresh();
    /// What is read from the store is read once more.
    void reread();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeHead();
    void fill(const desk::RequestRow &row);
    void readTimeline();
    /// What is shown: the model's where it has it. Null where there is none.
    const desk::RequestRow *shownRow() const;
    void showStatus(support::Timestamp now);

    const desk::RequestModel &m_model;
    TimelineSource m_timelineSource;
    RequestActions &m_actions;
    std::optional<desk::RequestKey> m_key;
    std::optional<desk::RequestRow> m_archived;
    qint64 m_sequence = -1; ///< of what is shown
    bool m_unread = false; ///< the timeline could not be read
    int m_retry = 0; ///< ticks until it is tried again
    int m_reading = 0; ///< number of the newest question for a timeline; older answers are dropped
    QWidget *m_content;
    QBoxLayout *m_head;
    EmptyState *m_empty;
    Paragraph *m_name;
    Chip *m_status;
    LinkSection *m_link;
    MessageSection *m_message;
    Timeline *m_timeline;
    FieldsSection *m_fields;
    LabelSection *m_label;
    JourneyLine *m_journey;
    PeopleSection *m_people;
};

} // namespace monitor
