// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/requestactions.h"

#include "guidance/instructions.h"
#include "guidance/maillink.h"
#include "monitor/clipboard.h"
#include "monitor/dropdown.h"
#include "monitor/linkopener.h"
#include "monitor/messages.h"
#include "monitor/peopleactions.h"
#include "monitor/showntext.h"
#include "monitor/wording.h"

#include <QMenu>
#include <QWidget>

namespace monitor {

using desk::RequestRow;
using desk::Status;
using onboarding::RequestKind;
using Purpose = ApprovalDialog::Purpose;

RequestActions::RequestActions(desk::RequestModel &model, LinkOpener &opener, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_opener(opener)
    , m_window(window)
    , m_messages(new Messages(this))
    , m_people(new PeopleActions(model, window))
{
    connect(m_people, &PeopleActions::announced, this, &RequestActions::announced);
    connect(m_people, &PeopleActions::snoozed, this,
            [this](const desk::RequestKey &key) { m_undo.push_back([this, key] { return m_people->wake(key); }); });
}

void RequestActions::setAppGuard(desk::AppGuard *guard)
{
    m_guard = guard;
}

desk::AppStanding RequestActions::standing(const RequestRow &row) const
{
    return m_guard ? m_guard->standing(row) : desk::AppStanding::Approved;
}

void RequestActions::setScopes(const QMap<QString, QString> &scopesBySource)
{
    m_scopes = scopesBySource;
}

QString RequestActions::scopesFor(const onboarding::Request &request) const
{
    return m_scopes.value(request.source);
}

QString RequestActions::nameOf(const RequestRow &shown) const
{
    return shownText(m_model.customer(shown).text, 80);
}

guidance::Message RequestActions::messageFor(const RequestRow &shown) const
{
    const onboarding::StatusChange &change = shown.change();
    const guidance::TemplateLibrary &templates = m_messages->templates();
    const QString language = m_messages->languageFor(change.teamId);
    if (onboarding::isTrouble(shown.status))
        return guidance::adviceMessage(templates, language, change, m_model.ownName(shown).text);
    if (shown.status != Status::Pending)
        return {};
    return change.kind == RequestKind::Consent
        ? guidance::consentMessage(templates, language, change, wording::expectedAccount(m_model, shown))
        : guidance::delegationMessage(templates, language, change, m_model.ownName(shown).text,
                                      scopesFor(shown.request));
}

QString RequestActions::answerFor(const RequestRow &shown) const
{
    QString answer = guidance::adviceMessage(m_messages->templates(), m_messages->interfaceLanguage(), shown.change(),
                                             m_model.ownName(shown).text)
                         .plain.trimmed();
    return answer.replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
}

QString RequestActions::languageHint(const RequestRow &shown) const
{
    return tr("Language: %1").arg(languageName(m_messages->languageFor(shown.change().teamId)));
}

void RequestActions::copyMain(const RequestRow &shown)
{
    if (onboarding::isTrouble(shown.status))
        copyAnswer(shown);
    else if (shown.request.kind() == RequestKind::Consent)
        copyLink(shown);
    else
        copyClientId(shown);
}

void RequestActions::copyLink(const RequestRow &shown)
{
    if (!isStillOffered(shown))
        return;
    guarded(shown, Purpose::Copy, [this, shown] {
        clipboard::put(shown.change().consentUrl);
        handedOut(shown, tr("Link copied for %1").arg(nameOf(shown)));
    });
}

void RequestActions::copyClientId(const RequestRow &shown)
{
    if (shown.change().clientId.isEmpty()) {
        emit announced(tr("There is no Client ID to copy for %1.").arg(nameOf(shown)));
        return;
    }
    // Unlike a link, a Client ID stays good when the request moves on; it may even have to be looked up again.
    guarded(shown, Purpose::Copy, [this, shown] {
        clipboard::put(shown.change().clientId);
        handedOut(shown, tr("Client ID copied for %1").arg(nameOf(shown)));
    });
}

void RequestActions::copyMessage(const RequestRow &shown)
{
    if (onboarding::isTrouble(shown.status)) {
        copyAnswer(shown);
        return;
    }
    if (!isStillOffered(shown))
        return;
    guarded(shown, Purpose::Copy, [this, shown] {
        clipboard::put(messageFor(shown));
        handedOut(shown,
                  shown.request.kind() == RequestKind::Consent ? tr("Message copied for %1").arg(nameOf(shown))
                                                               : tr("Instructions copied for %1").arg(nameOf(shown)));
    });
}

void RequestActions::mailMessage(const RequestRow &shown)
{
    if (onboarding::isTrouble(shown.status))
        mail(shown);
    else if (isStillOffered(shown))
        guarded(shown, Purpose::Copy, [this, shown] { mail(shown); });
}

void RequestActions::handedOut(const RequestRow &shown, const QString &done)
{
    emit announced(m_people->withFormerHandOut(shown, done));
    m_people->handOut(shown);
}

void RequestActions::mail(const RequestRow &shown)
{
    const guidance::Message message = messageFor(shown);
    const QUrl whole = guidance::mailLink(message);
    const bool fits = whole.toEncoded().size() <= guidance::longestMailLink;
    // A mail program would cut what is too long without a word, and with it perhaps the link.
    if (!fits)
        clipboard::put(message);
    if (!m_opener.open(fits ? whole : guidance::mailLink(message, false))) {
        clipboard::put(message);
        handedOut(shown, tr("The mail program could not be started. The message is on the clipboard instead."));
    } else if (!fits) {
        handedOut(shown,
                  tr("The message is too long for a mail link. It is on the clipboard: paste it into the mail."));
    } else {
        handedOut(shown, tr("The mail program was asked to open a mail."));
    }
}

void RequestActions::copyAnswer(const RequestRow &shown)
{
    const guidance::Message message = messageFor(shown);
    if (message.isEmpty()) {
        emit announced(tr("There is no answer to copy for %1.").arg(nameOf(shown)));
        return;
    }
    clipboard::put(message);
    handedOut(shown, tr("Answer copied for %1").arg(nameOf(shown)));
}

void RequestActions::copyField(const QString &caption, const QString &text)
{
    clipboard::put(text);
    emit announced(tr("%1 copied").arg(caption));
}

void RequestActions::openPage(const RequestRow &shown)
{
    if (!isStillOffered(shown))
        return;
    if (shown.request.kind() == RequestKind::ClientId) {
        const QUrl page = guidance::delegationPage(shown.change().clientId);
        if (page.isValid())
            guarded(shown, Purpose::Open, [this, shown, page] { openUrl(shown, page); });
        else
            emit announced(tr("There is no page to open for an unusual Client ID."));
        return;
    }
    guarded(shown, Purpose::Open, [this, shown] { openUrl(shown, shown.link().url); });
}

void RequestActions::dismiss(const RequestRow &shown)
{
    if (!desk::isDismissible(shown.status)) {
        emit announced(tr("Only what failed or was cancelled can be dismissed; %1 stays.").arg(nameOf(shown)));
        return;
    }
    if (!m_model.dismiss(shown)) {
        announceMovedOn(shown);
        return;
    }
    m_undo.push_back([this, key = shown.key()] {
        const int row = m_model.rowOf(key);
        if (row < 0 || !m_model.at(row).membership.dismissed)
            return false;
        restore(key);
        return true;
    });
    emit dismissed(shown.key(), tr("Dismissed: %1").arg(nameOf(shown)));
}

void RequestActions::openMenu(const RequestRow &shown, const QPoint &place)
{
    QMenu *menu = m_people->newMenu();
    menu->setAccessibleName(nameOf(shown));
    const auto add = [this, menu, shown](const QString &text, void (RequestActions::*act)(const RequestRow &)) {
        menu->addAction(text, this, [this, shown, act] { (this->*act)(shown); });
    };
    const bool consent = shown.request.kind() == RequestKind::Consent;
    if (onboarding::isTrouble(shown.status)) {
        add(tr("Copy answer"), &RequestActions::copyAnswer);
    } else if (shown.status == Status::Pending) {
        add(consent ? tr("Copy link") : tr("Copy Client ID"), &RequestActions::copyMain);
        add(consent ? tr("Copy message") : tr("Copy instructions"), &RequestActions::copyMessage);
        add(consent ? tr("Open consent page") : tr("Open Admin console"), &RequestActions::openPage);
    }
    if (desk::isDismissible(shown.status) && !shown.membership.dismissed)
        add(tr("Dismiss"), &RequestActions::dismiss);
    if (!menu->isEmpty())
        menu->addSeparator();
    m_people->addTo(menu, shown);
    menu->popup(place);
}

void RequestActions::restore(const desk::RequestKey &key)
{
    if (m_model.restore(key))
        emit announced(tr("Shown again: %1").arg(nameOf(m_model.at(m_model.rowOf(key)))));
    else
        emit announced(tr("It has changed since, and is shown again already."));
}

void RequestActions::restoreLast()
{
    while (!m_undo.empty()) {
        const auto undo = std::move(m_undo.back());
        m_undo.pop_back();
        if (undo())
            return;
    }
    // What was dismissed in an earlier run.
    if (const auto last = m_model.lastDismissed())
        restore(*last);
    else
        emit announced(tr("Nothing is dismissed."));
}

void RequestActions::announceMovedOn(const RequestRow &shown)
{
    emit announced(tr("%1 has just changed; nothing was done.").arg(nameOf(shown)));
}

void RequestActions::openUrl(const RequestRow &shown, const QUrl &url)
{
    if (!m_opener.open(url)) {
        emit announced(tr("The browser could not be started."));
        return;
    }
    // The page itself says that it has opened.
    const QString done = tr("Page opened for %1").arg(nameOf(shown));
    if (const QString told = m_people->withFormerHandOut(shown, done); told != done)
        emit announced(told);
    m_people->handOut(shown);
}

bool RequestActions::isStillOffered(const RequestRow &shown)
{
    const int row = m_model.rowOf(shown.key());
    const bool offered = row >= 0 && m_model.at(row).status == Status::Pending
        && m_model.at(row).change().consentUrl == shown.change().consentUrl
        && m_model.at(row).change().clientId == shown.change().clientId;
    if (!offered && shown.status != Status::Pending) {
        emit announced(tr("Nothing to send for %1. Status: %2")
                           .arg(nameOf(shown), shownText(wording::statusWord(shown.change().status), 32)));
        return false;
    }
    if (!offered) {
        announceMovedOn(shown);
        return false;
    }
    const bool consent = shown.request.kind() == RequestKind::Consent;
    if ((consent ? shown.change().consentUrl : shown.change().clientId).trimmed().isEmpty()) {
        emit announced(consent ? tr("InboxKit sent no link for %1.").arg(nameOf(shown))
                               : tr("InboxKit sent no Client ID for %1.").arg(nameOf(shown)));
        return false;
    }
    return true;
}

void RequestActions::guarded(const RequestRow &shown, Purpose purpose, std::function<void()> then)
{
    const bool consent = shown.request.kind() == RequestKind::Consent;
    const bool usual = consent ? shown.link().isKnown() : guidance::isPlausibleClientId(shown.change().clientId);
    if (usual && standing(shown) == desk::AppStanding::Approved) {
        then();
        return;
    }
    if (ApprovalDialog *former = m_question.data())
        former->reject();
    auto *question = new ApprovalDialog(shown, standing(shown), purpose, nameOf(shown), m_window);
    m_question = question;
    connect(question, &QDialog::accepted, this, [this, shown, then = std::move(then)] {
        // While the question stood there, the request may have gone on or got another link.
        if (shown.status == Status::Pending && !isStillOffered(shown))
            return;
        if (m_guard)
            m_guard->approve(shown);
        then();
    });
    question->open();
}

} // namespace monitor
