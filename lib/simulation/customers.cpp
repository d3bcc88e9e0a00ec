// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/customers.h"

#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace simulation {

namespace {

struct Word {
    const char16_t *name;
    const char *label; ///< as part of a domain
};

constexpr std::array firstWords{
    Word{u"Harbour", "harbour"},     Word{u"Löwen", "loewen"},       Word{u"Cedar", "cedar"},
    Word{u"O'Brien", "obrien"},      Word{u"Maple", "maple"},        Word{u"Saint-Malo", "saintmalo"},
    Word{u"Granite", "granite"},     Word{u"Żuraw", "zuraw"},        Word{u"Blue Heron", "blueheron"},
    Word{u"Nakamura", "nakamura"},   Word{u"Foxglove", "foxglove"},  Word{u"Lindqvist", "lindqvist"},
    Word{u"Quarry", "quarry"},       Word{u"São Bento", "saobento"}, Word{u"Juniper", "juniper"},
    Word{u"Northgate", "northgate"}, Word{u"Van Dijk", "vandijk"},   Word{u"Amber", "amber"},
    Word{u"Riverside", "riverside"}, Word{u"Kestrel", "kestrel"},    Word{u"Okafor", "okafor"},
    Word{u"Willow", "willow"},       Word{u"Bellini", "bellini"},    Word{u"Summit", "summit"},
};

constexpr std::array secondWords{
    Word{u"Logistics", "logistics"},   Word{u"& Sons", "sons"},         Word{u"Dental", "dental"},
    Word{u"Architects", "architects"}, Word{u"Foods", "foods"},         Word{u"Consulting", "consulting"},
    Word{u"Print", "print"},           Word{u"Solar", "solar"},         Word{u"Travel", "travel"},
    Word{u"Legal", "legal"},           Word{u"Robotics", "robotics"},   Word{u"Studio", "studio"},
    Word{u"Energy", "energy"},         Word{u"Furniture", "furniture"}, Word{u"Clinics", "clinics"},
    Word{u"Software", "software"},     Word{u"Motors", "motors"},       Word{u"Textiles", "textiles"},
    Word{u"Events", "events"},         Word{u"Advisors", "advisors"},
};

constexpr std::array people{"anna.meyer", "jo",          "sam.okoro", "support", "lena", "marc.dubois",
                            "office",     "priya.nair",  "tomasz",    "sales",   "yuki", "d.rossi",
                            "hello",      "carla.souza", "ben",       "info"};

struct Team {
    const char *id;
    const char *name;
};
constexpr std::array teams{Team{"TEAM-7F3A-MARKETING", "Marketing Team"},
                           Team{"TEAM-19C2-PARTNERS", "Partner Success"}};

constexpr const char *googleApp = "407408718192-inboxsimulation0000000000000000.apps.googleusercontent.com";
constexpr const char *microsoftApp = "7d3c9f52-0000-4000-8000-51a7e0f00d11";
constexpr const char *redirectUri = "https://api.inboxkit.example/oauth/callback";

template<typename T, std::size_t size>
const T &pick(const std::array<T, size> &from, QRandomGenerator &random)
{
    return from[std::size_t(random.bounded(int(size)))];
}

void add(QUrlQuery &query, const char *name, const QString &value)
{
    query.addQueryItem(QLatin1StringView(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

QString randomHex(int count, QRandomGenerator &random)
{
    QString out;
    for (int i = 0; i < count; ++i)
        out += QString::number(random.bounded(16), 16);
    return out;
}

Customer inventCustomer(int index, QRandomGenerator &random)
{
    constexpr int names = int(firstWords.size() * secondWords.size());
    // Steps that share no factor with the two lists, so that neighbours look different and all pairs are used once.
    const Word &first = firstWords[std::size_t(index * 5) % firstWords.size()];
    const Word &second = secondWords[std::size_t(index / int(firstWords.size()) + index * 3) % secondWords.size()];
    const QString number = index < names ? QString() : QString::number(index / names + 1);

    Customer customer;
    customer.company = QString::fromUtf16(first.name) + u' ' + QString::fromUtf16(second.name);
    if (!number.isEmpty())
        customer.company += u' ' + number;
    customer.domain =
        QString::fromLatin1(first.label) + QString::fromLatin1(second.label) + number + QStringLiteral(".example");
    customer.google = index % 5 != 1 && index % 5 != 3;
    const Team &team = teams[std::size_t(index) % teams.size()];
    customer.teamId = QString::fromLatin1(team.id);
    customer.teamName = QString::fromLatin1(team.name);
    customer.workspaceId = QStringLiteral("WS-") + randomHex(12, random);
    const int mailboxes = 1 + random.bounded(3);
    const int start = random.bounded(int(people.size()));
    for (int i = 0; i < mailboxes; ++i) {
        customer.mailboxes.append(QString::fromLatin1(people[std::size_t(start + i) % people.size()]) + u'@'
                                  + customer.domain);
    }
    return customer;
}

QString inventClientId(QRandomGenerator &random)
{
    QString id = QString::number(1 + random.bounded(9));
    for (int i = 1; i < 12; ++i)
        id += QString::number(random.bounded(10));
    return id + u'-' + randomHex(32, random) + QStringLiteral(".apps.googleusercontent.com");
}

QString consentLink(const Customer &customer, const QString &mailbox, QRandomGenerator &random)
{
    QUrl url(customer.google ? QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth")
                             : QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/authorize"));
    QUrlQuery query;
    add(query, "client_id", QString::fromLatin1(customer.google ? googleApp : microsoftApp));
    add(query, "redirect_uri", QString::fromLatin1(redirectUri));
    add(query, "response_type", QStringLiteral("code"));
    if (customer.google) {
        add(query, "scope",
            QStringLiteral("https://mail.google.com/ https://www.googleapis.com/auth/userinfo.email openid"));
        add(query, "access_type", QStringLiteral("offline"));
        add(query, "prompt", QStringLiteral("consent"));
    } else {
        add(query, "scope",
            QStringLiteral("offline_access https://outlook.office.com/SMTP.Send "
                           "https://outlook.office.com/IMAP.AccessAsUser.All"));
        add(query, "response_mode", QStringLiteral("query"));
    }
    add(query, "login_hint", mailbox);
    add(query, "state", randomHex(24, random));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace simulation
