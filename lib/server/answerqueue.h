// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webhook/deliverysink.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace server {

/// Brings the sink's answers from the sink's thread into the thread of this object: however many come before that
/// thread looks, they wake it once. Answers that come after this object is gone are dropped.
class AnswerQueue final : public QObject {
    Q_OBJECT
public:
    struct Entry {
        quint64 ticket = 0;
        webhook::Outcome outcome = webhook::Outcome::StoreUnavailable;
    };

    /// `take` is called in this object's thread with all that has come.
    explicit AnswerQueue(std::function<void(const std::vector<Entry> &)> take, QObject *parent = nullptr);
    ~AnswerQueue() override;

    /// What the sink calls with its outcome, in any thread, at any time.
    webhook::DeliverySink::Answer answerFor(quint64 ticket) const;

protected:
    bool event(QEvent *event) override;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::function<void(const std::vector<Entry> &)> m_take;
    std::vector<Entry> m_batch;
};

} // namespace server
