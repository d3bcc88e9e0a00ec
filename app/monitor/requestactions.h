// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/appguard.h"
#include "guidance/messagetemplate.h"
#include "monitor/approvaldialog.h"

#include <QMap>
#include <QObject>
#include <QPointer>

#include <functional>

namespace monitor {

class LinkOpener;
class Messages;
class PeopleActions;

/// Everything one can do with a request: copy and open, behind the guard of contract section 7, and dismiss. Takes
/// requests as they were shown; where one has moved on since, nothing happens but a sentence that says so.
class RequestActions : public QObject {
    Q_OBJECT
public:
    /// All must outlive the actions; `window` carries the questions.
    RequestActions(desk::RequestModel &model, LinkOpener &opener, QWidget *window);

    /// Asks before the first copying or opening for an app that is new; null, as at first: no app is. Must outlive the
    /// actions.
    void setAppGuard(desk::AppGuard *guard);
    /// What the guard says; Approved where there is none.
    desk::AppStanding standing(const desk::RequestRow &row) const;
    /// Claims, notes, snoozes and labels.
    PeopleActions &people() const { return *m_people; }

    /// What customers must paste beside a Client ID, by the name of the source.
    void setScopes(const QMap<QString, QString> &scopesBySource);
    QString scopesFor(const onboarding::Request &request) const;
    /// The templates, and the language of each team.
    Messages &messages() { return *m_messages; }

    /// The frequent thing: the link or the Client ID; for trouble the answer for the customer.
    void copyMain(const desk::RequestRow &shown);
    void copyMessage(const desk::RequestRow &shown);
    void openPage(const desk::RequestRow &shown);

    void copyLink(const desk::RequestRow &shown);
    void copyClientId(const desk::RequestRow &shown);
    /// What to tell the customer about a failure.
    void copyAnswer(const desk::RequestRow &shown);
    /// Any other field, named by `caption`.
    void copyField(const QString &caption, const QString &text);

    /// Puts a failed, errored or cancelled request away, as it was shown.
    void dismiss(const desk::RequestRow &shown);
    /// Shows a dismissed request again.
    void restore(const desk::RequestKey &key);
    /// Undoes the last dismissal or snooze.
    void restoreLast();
    /// What can be done with the request, as a menu at `place` on the screen.
    void openMenu(const desk::RequestRow &shown, const QPoint &place);
    /// Goes to another request.
    void goTo(const desk::RequestKey &key) { emit wanted(key); }

    /// What copyMessage() would copy, in the language of the team.
    guidance::Message messageFor(const desk::RequestRow &shown) const;
    /// Opens the mail program with the message; behind the same guard as copyMessage().
    void mailMessage(const desk::RequestRow &shown);
    /// What to tell the customer about a failure, in the language of the window.
    QString answerFor(const desk::RequestRow &shown) const;
    /// `In German`: for the buttons that copy a message.
    QString languageHint(const desk::RequestRow &shown) const;

signals:
    /// Something was done, or could not be done: a sentence for a toast.
    void announced(const QString &sentence);
    /// The same, for what restore() undoes.
    void dismissed(const desk::RequestKey &key, const QString &sentence);
    void wanted(const desk::RequestKey &key);

private:
    bool isStillOffered(const desk::RequestRow &shown);
    /// `then` runs at once, or after the question about an unusual link or Client ID, or a new app.
    void guarded(const desk::RequestRow &shown, ApprovalDialog::Purpose purpose, std::function<void()> then);
    void openUrl(const desk::RequestRow &shown, const QUrl &url);
    void mail(const desk::RequestRow &shown);
    /// Something of the request has gone to the customer, or is on its way: `done` says what.
    void handedOut(const desk::RequestRow &shown, const QString &done);
    void announceMovedOn(const desk::RequestRow &shown);
    QString nameOf(const desk::RequestRow &shown) const;

    desk::RequestModel &m_model;
    LinkOpener &m_opener;
    QWidget *m_window;
    Messages *m_messages;
    desk::AppGuard *m_guard = nullptr;
    PeopleActions *m_people;
    /// Dismissals and snoozes, the last one at the end; each returns false where there is nothing to undo any more.
    std::vector<std::function<bool()>> m_undo;
    QMap<QString, QString> m_scopes;
    QPointer<ApprovalDialog> m_question;
};

} // namespace monitor
