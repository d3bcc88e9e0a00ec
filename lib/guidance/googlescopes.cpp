// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/knownscopes.h"

#include <QCoreApplication>

#include <array>

namespace guidance {

namespace {

constexpr std::array scopes{
    // Mail
    KnownScope{QLatin1StringView("https://mail.google.com/"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Read, send and delete mail")},
    KnownScope{QLatin1StringView("gmail.modify"), QT_TRANSLATE_NOOP("guidance::Scopes", "Read, write and send mail")},
    KnownScope{QLatin1StringView("gmail.readonly"), QT_TRANSLATE_NOOP("guidance::Scopes", "Read mail")},
    KnownScope{QLatin1StringView("gmail.compose"), QT_TRANSLATE_NOOP("guidance::Scopes", "Write drafts and send mail")},
    KnownScope{QLatin1StringView("gmail.send"), QT_TRANSLATE_NOOP("guidance::Scopes", "Send mail")},
    KnownScope{QLatin1StringView("gmail.insert"), QT_TRANSLATE_NOOP("guidance::Scopes", "Put mail into the mailbox")},
    KnownScope{QLatin1StringView("gmail.labels"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change labels of mail")},
    KnownScope{QLatin1StringView("gmail.metadata"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See senders, subjects and labels of mail, not its text")},
    KnownScope{QLatin1StringView("gmail.settings.basic"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Change mail settings and filters")},
    KnownScope{QLatin1StringView("gmail.settings.sharing"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Change forwarding and who has access to mail")},
    KnownScope{QLatin1StringView("gmail.addons.current.message.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Read the mail that is open, through an add-on")},
    KnownScope{QLatin1StringView("https://www.google.com/m8/feeds/"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete contacts")},
    // Contacts and profile
    KnownScope{QLatin1StringView("contacts"), QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete contacts")},
    KnownScope{QLatin1StringView("contacts.readonly"), QT_TRANSLATE_NOOP("guidance::Scopes", "See contacts")},
    KnownScope{QLatin1StringView("contacts.other.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See people that mail was exchanged with")},
    KnownScope{QLatin1StringView("directory.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See the organisation's directory")},
    KnownScope{QLatin1StringView("user.emails.read"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See all mail addresses of the account")},
    KnownScope{QLatin1StringView("user.phonenumbers.read"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See the phone numbers of the account")},
    KnownScope{QLatin1StringView("userinfo.email"), QT_TRANSLATE_NOOP("guidance::Scopes", "See the mail address")},
    KnownScope{QLatin1StringView("userinfo.profile"), QT_TRANSLATE_NOOP("guidance::Scopes", "See name and picture")},
    // Calendar and tasks
    KnownScope{QLatin1StringView("calendar"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See, change, share and delete calendars")},
    KnownScope{QLatin1StringView("calendar.readonly"), QT_TRANSLATE_NOOP("guidance::Scopes", "See calendars")},
    KnownScope{QLatin1StringView("calendar.events"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change events in calendars")},
    KnownScope{QLatin1StringView("calendar.events.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See events in calendars")},
    KnownScope{QLatin1StringView("calendar.freebusy"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See when somebody is busy")},
    KnownScope{QLatin1StringView("calendar.settings.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See the settings of calendars")},
    KnownScope{QLatin1StringView("tasks"), QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete tasks")},
    KnownScope{QLatin1StringView("tasks.readonly"), QT_TRANSLATE_NOOP("guidance::Scopes", "See tasks")},
    // Files
    KnownScope{QLatin1StringView("drive"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete all files in Drive")},
    KnownScope{QLatin1StringView("drive.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and download all files in Drive")},
    KnownScope{
        QLatin1StringView("drive.file"),
        QT_TRANSLATE_NOOP("guidance::Scopes", "See and change only the files in Drive that are opened with the app")},
    KnownScope{QLatin1StringView("drive.metadata.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See names and details of files in Drive")},
    KnownScope{QLatin1StringView("drive.appdata"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Keep data of its own in Drive")},
    KnownScope{QLatin1StringView("documents"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete documents")},
    KnownScope{QLatin1StringView("documents.readonly"), QT_TRANSLATE_NOOP("guidance::Scopes", "See documents")},
    KnownScope{QLatin1StringView("spreadsheets"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete spreadsheets")},
    KnownScope{QLatin1StringView("spreadsheets.readonly"), QT_TRANSLATE_NOOP("guidance::Scopes", "See spreadsheets")},
    KnownScope{QLatin1StringView("presentations"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete presentations")},
    KnownScope{QLatin1StringView("forms.body"), QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete forms")},
    // Chat and meetings
    KnownScope{QLatin1StringView("chat.messages"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Read and write chat messages")},
    KnownScope{QLatin1StringView("chat.messages.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Read chat messages")},
    KnownScope{QLatin1StringView("chat.spaces.readonly"), QT_TRANSLATE_NOOP("guidance::Scopes", "See chat spaces")},
    KnownScope{QLatin1StringView("meetings.space.created"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Create meetings and see those it created")},
    // Administration
    KnownScope{QLatin1StringView("admin.directory.user"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change users of the organisation")},
    KnownScope{QLatin1StringView("admin.directory.user.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See users of the organisation")},
    KnownScope{QLatin1StringView("admin.directory.user.alias"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change other addresses of users")},
    KnownScope{QLatin1StringView("admin.directory.user.security"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and withdraw what users let other apps do")},
    KnownScope{QLatin1StringView("admin.directory.group"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change groups of the organisation")},
    KnownScope{QLatin1StringView("admin.directory.group.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See groups of the organisation")},
    KnownScope{QLatin1StringView("admin.directory.group.member"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change who is in a group")},
    KnownScope{QLatin1StringView("admin.directory.domain"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change domains of the organisation")},
    KnownScope{QLatin1StringView("admin.directory.domain.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See domains of the organisation")},
    KnownScope{QLatin1StringView("admin.directory.orgunit"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change organisational units")},
    KnownScope{QLatin1StringView("admin.directory.orgunit.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See organisational units")},
    KnownScope{QLatin1StringView("admin.directory.customer.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See details of the organisation")},
    KnownScope{QLatin1StringView("admin.directory.rolemanagement"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change administrators' roles")},
    KnownScope{QLatin1StringView("admin.directory.rolemanagement.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See administrators' roles")},
    KnownScope{QLatin1StringView("admin.reports.audit.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See the audit reports of the organisation")},
    KnownScope{QLatin1StringView("admin.reports.usage.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See the usage reports of the organisation")},
    KnownScope{QLatin1StringView("admin.datatransfer"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Hand data of one user over to another")},
    KnownScope{QLatin1StringView("apps.groups.settings"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change settings of groups")},
    KnownScope{QLatin1StringView("apps.licensing"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change licences of users")},
    KnownScope{QLatin1StringView("apps.alerts"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change security alerts of the organisation")},
    KnownScope{QLatin1StringView("siteverification"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Prove that a domain or site is one's own")},
    KnownScope{QLatin1StringView("siteverification.verify_only"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "Prove for the first time that a domain or site is one's own")},
    KnownScope{QLatin1StringView("postmaster.readonly"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See how Google judges mail of a domain")},
    KnownScope{QLatin1StringView("cloud-platform"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See, change and delete everything in Google Cloud")},
    KnownScope{QLatin1StringView("pubsub"),
               QT_TRANSLATE_NOOP("guidance::Scopes", "See and change message queues in Google Cloud")},
};

} // namespace

std::span<const KnownScope> googleScopes()
{
    return scopes;
}

} // namespace guidance
