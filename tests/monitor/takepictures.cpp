// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window with synthetic requests into PNG files, to be looked at and compared with the aim.
// Usage: takepictures FOLDER [dark] [rtl] [language=CODE] [count N]

#include "fakepreferences.h"
#include "monitor/approvaldialog.h"
#include "monitor/field.h"
#include "monitor/notedialog.h"
#include "monitor/requestactions.h"
#include "monitor/settingsdialog.h"
#include "monitor/setupdialog.h"
#include "monitor/shortcutsdialog.h"
#include "peoplefixture.h"
#include "pictures.h"

#include <QApplication>
#include <QDir>
#include <QMenu>

using namespace Qt::StringLiterals;
using samples::noon;

namespace {

/// As the window says it in the language of the pictures.
QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

std::vector<store::RequestRecord> sampleDay()
{
    using desk::minuteLength;
    std::vector<store::RequestRecord> records;
    const auto add = [&records](onboarding::StatusChange change, onboarding::Trust trust = onboarding::Trust::Token) {
        records.push_back(samples::recordOf(change, *change.updatedAt, qint64(records.size())));
        records.back().request.trust = trust;
    };
    auto acme = samples::consentChange(u"ABC-123-CONSENT"_s, u"pending"_s, noon - 14 * minuteLength);
    acme.consentUrl += u"&login_hint=sales%40acme.example"_s;
    acme.workspaceId = u"ws-88"_s;
    acme.retryCount = 1;
    add(acme);
    auto example = samples::clientIdChange(u"example"_s, u"pending"_s, noon - 2 * minuteLength);
    example.domainName = u"example.org"_s;
    example.workspaceId = u"ws-91"_s;
    add(example);
    auto hafen = samples::consentChange(u"hafen"_s, u"pending"_s, noon - 40'000);
    hafen.teamName = u"Nordlicht"_s;
    hafen.consentUrl = u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=7788&scope=openid%20"
                       "offline_access%20Mail.ReadWrite%20Mail.Send&prompt=select_account&redirect_uri=https%3A%2F%2F"
                       "api.inboxkit.com%2Foauth%2Fcb&login_hint=kontakt%40hafen.example"_s;
    add(hafen, onboarding::Trust::Confirmed);
    auto odd = samples::consentChange(u"odd"_s, u"pending"_s, noon - 35 * minuteLength);
    odd.consentUrl = u"https://\u0430ccounts.google.com.sign-in.example:8443/o/oauth2?client_id=1&scope=openid&"
                     "redirect_uri=http://203.0.113.9/cb"_s;
    odd.mailboxId =
        u"a mailbox with a very long name that goes on and on until nobody wants to read it any more.example"_s;
    add(odd, onboarding::Trust::Authenticated);
    for (int i = 0; i < 7; ++i)
        add(samples::consentChange(u"w%1"_s.arg(i), i % 2 ? u"processing"_s : u"queued"_s, noon - i * 200'000));
    auto failed = samples::consentChange(u"ABC-124-CONSENT"_s, u"failed"_s, noon - 3 * minuteLength);
    failed.consentUrl += u"&login_hint=ops%40nordlicht.example"_s;
    failed.statusText = u"The customer declined the consent screen."_s;
    failed.statusReason = u"user_denied"_s;
    failed.retryCount = 1;
    add(failed);
    auto errored = samples::clientIdChange(u"fjord"_s, u"errored"_s, noon - 20 * minuteLength);
    errored.statusText = u"Verification timed out while asking Google."_s;
    errored.statusReason = u"upstream_timeout"_s;
    errored.retryCount = 3;
    add(errored);
    for (int i = 0; i < 24; ++i)
        add(samples::consentChange(u"d%1"_s.arg(i), i % 5 ? u"completed"_s : u"cancelled"_s, noon - i * 900'000));
    return records;
}

/// The detail pane with what a link really is, a good and a bad one.
bool links(samples::WindowFixture &fixture, const QDir &folder)
{
    fixture.window.showView(u"needs"_s);
    for (const QString &uid : {u"hafen"_s, u"odd"_s, u"ABC-123-CONSENT"_s}) {
        fixture.list()->select({desk::RequestKind::Consent, uid});
        QTest::qWait(300);
        if (!fixture.window.grab().save(folder.filePath(u"link-%1.png"_s.arg(uid))))
            return false;
    }
    return true;
}

/// Claims, notes, a snooze and a journey.
bool people(samples::WindowFixture &fixture, const QDir &folder)
{
    samples::KeptInMemory kept(fixture);
    const desk::RequestKey acme{desk::RequestKind::Consent, u"ABC-123-CONSENT"_s};
    auto delegation = samples::clientIdChange(u"acme-delegation"_s, u"pending"_s, noon - 8 * desk::minuteLength);
    delegation.domainName = u"nordlicht.example"_s;
    auto agreed = samples::consentChange(u"acme-consent"_s, u"completed"_s, noon - 9 * desk::minuteLength);
    agreed.workspaceId = delegation.workspaceId;
    fixture.model.apply({samples::recordOf(delegation, noon, 900), samples::recordOf(agreed, noon, 901)});
    fixture.model.flush();
    auto &actions = *fixture.window.findChild<monitor::PeopleActions *>();
    const auto row = [&fixture](const desk::RequestKey &key) { return fixture.model.at(fixture.model.rowOf(key)); };
    const auto picture = [&fixture, &folder](const QString &name) {
        QTest::qWait(300);
        return fixture.window.grab().save(folder.filePath(name + u".png"_s));
    };
    fixture.window.showView(u"needs"_s);
    fixture.list()->select(acme);
    actions.toggleClaim(row(acme));
    kept.claimedElsewhere({desk::RequestKind::Consent, u"hafen"_s}, u"Ben Sørensen"_s);
    kept.note(acme, u"Called; she is in a meeting until noon.\nAsked for the administrator's name."_s);
    kept.note(acme, u"Their administrator is Mr Hansen, +49 40 1234."_s);
    actions.setLabel(row(acme), u"Acme Ltd"_s);
    if (!picture(u"claimed"_s))
        return false;
    fixture.list()->select({desk::RequestKind::ClientId, u"acme-delegation"_s});
    if (!picture(u"journey"_s))
        return false;
    actions.snoozeFor(row(acme), desk::SnoozeLength::TomorrowMorning);
    actions.snoozeFor(row({desk::RequestKind::ClientId, u"example"_s}), desk::SnoozeLength::Hour);
    if (!picture(u"aftersnooze"_s))
        return false;
    fixture.window.showView(u"snoozed"_s);
    if (!picture(u"snoozed"_s))
        return false;
    actions.addNote(row(acme));
    QTest::qWait(100);
    auto *dialog = fixture.window.findChild<monitor::NoteDialog *>();
    if (!dialog || !dialog->grab().save(folder.filePath(u"note.png"_s)))
        return false;
    dialog->close();
    fixture.window.findChild<monitor::RequestActions *>()->openMenu(row(acme),
                                                                    fixture.window.mapToGlobal(QPoint(400, 300)));
    QTest::qWait(100);
    auto *menu = fixture.window.findChild<QMenu *>();
    const bool saved = menu && menu->grab().save(folder.filePath(u"menu.png"_s));
    menu->close();
    fixture.window.setPeoplesStore({});
    return saved;
}

/// The questions, a toast, and a button with the focus.
bool dialogs(samples::WindowFixture &fixture, const QDir &folder)
{
    auto change = samples::consentChange(u"odd"_s, u"pending"_s, noon - 40 * desk::minuteLength);
    change.consentUrl = u"https://accounts.google.com.sign-in.example/o/oauth2/v2/auth?client_id=1&scope=openid"_s;
    const desk::RequestModel &model = fixture.model;
    fixture.model.apply({samples::recordOf(change, noon, 1000)});
    fixture.model.flush();
    desk::RequestRow row = model.at(model.rowOf({desk::RequestKind::Consent, u"odd"_s}));
    const auto question = [&](const desk::RequestRow &about, desk::AppStanding standing) {
        return std::make_unique<monitor::ApprovalDialog>(about, standing, monitor::ApprovalDialog::Purpose::Open,
                                                         model.customer(about).text, &fixture.window);
    };
    std::unique_ptr<QDialog> shown[] = {
        question(row, desk::AppStanding::Approved),
        question(model.at(model.rowOf({desk::RequestKind::Consent, u"hafen"_s})), desk::AppStanding::New),
        question(model.at(model.rowOf({desk::RequestKind::ClientId, u"example"_s})), desk::AppStanding::New),
        std::make_unique<monitor::ShortcutsDialog>(&fixture.window)};
    int number = 0;
    for (const auto &dialog : shown) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTest::qWait(100);
        if (!dialog->grab().save(folder.filePath(u"dialog%1.png"_s.arg(++number))))
            return false;
        dialog->close();
    }
    fixture.window.showView(u"trouble"_s);
    fixture.list()->setFocus();
    QTest::keyClick(fixture.list(), Qt::Key_X);
    QTest::qWait(300);
    if (!fixture.window.grab().save(folder.filePath(u"dismissed.png"_s)))
        return false;
    fixture.window.resize(900, 620);
    fixture.window.showView(u"needs"_s);
    QTest::qWait(200);
    fixture.window.activateWindow();
    if (!QTest::qWaitFor([&fixture] { return QApplication::activeWindow() == &fixture.window; }))
        return false;
    fixture.list()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    fixture.window.announce(said("monitor::RequestActions", "Link copied for %1").arg(u"sales@acme.example"_s));
    QTest::qWait(200);
    if (!fixture.window.grab().save(folder.filePath(u"narrow.png"_s)))
        return false;
    fixture.window.resize(fixture.window.minimumSize());
    QTest::qWait(200);
    if (!fixture.window.grab().save(folder.filePath(u"least.png"_s)))
        return false;
    fixture.window.showView(u"trouble"_s);
    QTest::keyClick(fixture.list(), Qt::Key_End);
    QTest::qWait(300);
    return fixture.window.grab().save(folder.filePath(u"leasttrouble.png"_s));
}

QAbstractButton *pressable(QWidget &dialog, const QString &name)
{
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

/// Each page of the wizard and of the settings, one of them with an error beside a field, and a test that has failed.
bool preferencePages(const QDir &folder)
{
    samples::FakePreferences preferences;
    preferences.sourceValues = {{u"Marketing Team"_s, u"2026-12-31 18:00"_s, {}, u"https://mail.google.com/"_s},
                                {u"Marketing Team, new"_s, {}, u"ABC-123"_s, u"https://mail.google.com/"_s}};
    const auto picture = [&folder](QDialog &dialog, const QString &name) {
        QTest::qWait(100);
        return dialog.grab().save(folder.filePath(name + u".png"_s));
    };
    monitor::SetupDialog wizard(preferences, nullptr);
    monitor::SettingsDialog settings(preferences, nullptr);
    for (QDialog *dialog : {static_cast<QDialog *>(&wizard), static_cast<QDialog *>(&settings)})
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    bool saved = true;
    for (int step = 1; step <= 3; ++step) {
        saved = saved && picture(wizard, u"setup%1"_s.arg(step));
        pressable(wizard, said("monitor::SetupDialog", step == 3 ? "Finish" : "Next"))->click();
    }
    settings.show();
    int number = 0;
    constexpr std::pair<const char *, const char *> pages[] = {
        {"monitor::KeysPage", "Keys"},       {"monitor::AddressPage", "Address"},
        {"monitor::TestPage", "Test event"}, {"monitor::NotificationsPage", "Notifications"},
        {"monitor::LimitsPage", "Limits"},   {"monitor::LanguagePage", "Language"}};
    for (const auto &[context, page] : pages) {
        pressable(settings, said(context, page))->click();
        saved = saved && picture(settings, u"settings%1"_s.arg(++number));
    }
    pressable(settings, said("monitor::TestPage", "Test event"))->click();
    using monitor::HopState, monitor::TestHop;
    emit preferences.hopChanged(TestHop::Resolve, HopState::Passed, {});
    emit preferences.hopChanged(TestHop::Connect, HopState::Passed, {});
    emit preferences.hopChanged(TestHop::Tls, HopState::Failed,
                                said("monitor::TestEvent", "No encrypted connection came about: %1")
                                    .arg(u"The certificate is self-signed, and untrusted"_s));
    emit preferences.testEnded(false);
    saved = saved && picture(settings, u"settings-test-failed"_s);
    for (const TestHop hop : monitor::allTestHops)
        emit preferences.hopChanged(hop, HopState::Passed, {});
    emit preferences.testEnded(true);
    saved = saved && picture(settings, u"settings-test-arrived"_s);
    pressable(settings, said("monitor::AddressPage", "Address"))->click();
    pressable(settings, said("monitor::AddressPage", "Directly, with TLS here"))->click();
    for (monitor::Field *field : settings.findChildren<monitor::Field *>()) {
        if (field->accessibleName() == said("monitor::AddressPage", "Certificate chain (PEM file)"))
            field->setText(u"/etc/ssl/private/hooks.crt"_s);
    }
    preferences.refusal =
        monitor::Refusal{monitor::PreferenceField::Port,
                         said("monitor::SessionPreferences", "Another program listens on port %1 already.").arg(8780)};
    pressable(settings, said("monitor::SettingsDialog", "Apply"))->click();
    return saved && picture(settings, u"settings-refused"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    monitor::InterfaceLanguage language;
    QStringList arguments = pictures::dress(language);
    const QDir folder(arguments.takeFirst());
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : -1;

    desk::AppGuard guard;
    samples::WindowFixture fixture;
    fixture.window.setAppGuard(&guard);
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(i % 3 ? samples::consent(u"c%1"_s.arg(i), u"pending"_s, noon - i * 1000, i)
                                : samples::clientId(u"c%1"_s.arg(i), u"pending"_s, noon - i * 1000, i));
    fixture.model.load(count >= 0 ? records : sampleDay());
    // One app has been let pass, the others are new.
    if (const int known = fixture.model.rowOf({desk::RequestKind::Consent, u"ABC-123-CONSENT"_s}); known >= 0)
        guard.approve(fixture.model.at(known));
    server::Counters counters;
    counters.deliveries.insert({"accepted", ""}, 812);
    counters.deliveries.insert({"refused", "signature_mismatch"}, 2);
    counters.lastEventAt = noon - 12'000;
    fixture.window.setListening(u"http://127.0.0.1:8780/webhook"_s, {});
    fixture.window.setCounters(counters);
    fixture.window.setStoreHealth(true, {});
    fixture.window.setSourceNames({u"Marketing Team"_s});
    fixture.window.setDemo(count >= 0);
    fixture.window.setKeyMissing(count == 0);
    fixture.window.show();
    for (const QString &view : {u"needs"_s, u"working"_s, u"trouble"_s, u"done"_s}) {
        fixture.window.showView(view);
        QTest::qWait(300);
        if (!fixture.window.grab().save(folder.filePath(view + u".png"_s)))
            return 1;
    }
    if (count < 0 && (!links(fixture, folder) || !people(fixture, folder)))
        return 1;
    return dialogs(fixture, folder) && preferencePages(folder) ? 0 : 1;
}
