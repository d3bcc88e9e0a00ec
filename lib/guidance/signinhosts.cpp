// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/signinhosts.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace guidance {

namespace {

constexpr std::array signInHosts{
    SignInHost{QLatin1StringView("accounts.google.com"), Provider::Google, false},
    SignInHost{QLatin1StringView("login.microsoftonline.com"), Provider::Microsoft, false},
    SignInHost{QLatin1StringView("login.microsoftonline.us"), Provider::Microsoft, false},
    SignInHost{QLatin1StringView("login.partner.microsoftonline.cn"), Provider::Microsoft, false},
    SignInHost{QLatin1StringView("login.microsoftonline.de"), Provider::Microsoft, true},
    SignInHost{QLatin1StringView("login.chinacloudapi.cn"), Provider::Microsoft, true},
};

/// Domains that belong to the two, as far as they are worth the name of a trap.
constexpr std::array ownDomains{
    QLatin1StringView("google.com"),    QLatin1StringView("microsoftonline.com"),
    QLatin1StringView("microsoft.com"), QLatin1StringView("office.com"),
    QLatin1StringView("live.com"),
};

constexpr qsizetype longestHost = 253; ///< of a name in DNS (RFC 1035); nothing longer leads anywhere
constexpr int slips = 2; ///< letters that may differ before a name no longer reads like another
constexpr qsizetype leastForSlips = 12; ///< in a shorter name two other letters make another word

/// Letters that look like a Latin one (after Unicode's confusables, as far as a host name may have them).
char16_t latinLookOf(char16_t c)
{
    static const QHash<char16_t, char16_t> looks = [] {
        constexpr std::u16string_view pairs = u"аaеeоoрpсcхxуyіiјjѕsԁdһhӏlкkмmтtнhвbгrпnѵvԛqԝwґrєeҫcѡw" // Cyrillic
                                              u"αaοoρpνvυuιiκkτtεeχxγyηnμuωwσoςs" // Greek
                                              u"օoոnսuցgհhզqյjռnքp" // Armenian
                                              u"ıiɩiłløođdɑaɡgɢgʟlɴnɪiɫlħhŧtƙkɱmɾrʀr" // Latin
                                              u"0o1l3e4a5s8b";
        QHash<char16_t, char16_t> table;
        for (size_t i = 0; i + 1 < pairs.size(); i += 2)
            table.insert(pairs[i], pairs[i + 1]);
        return table;
    }();
    return looks.value(c, c);
}

/// What is left of a name for an eye that does not look closely.
QString skeleton(const QString &name)
{
    QString bare;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += QChar(latinLookOf(c.unicode()));
    }
    return bare;
}

/// A hyphen is as good as a dot to someone in a hurry.
QStringList labelsOf(QString name)
{
    return name.replace(u'-', u'.').replace(u'_', u'.').split(u'.', Qt::SkipEmptyParts);
}

/// Whether at most `most` letters must be added, dropped, replaced or swapped with their neighbour to make `other` of
/// `one` (optimal string alignment).
bool isWithin(QStringView one, QStringView other, qsizetype most)
{
    if (qAbs(one.size() - other.size()) > most)
        return false;
    const auto width = size_t(other.size()) + 1;
    std::vector<qsizetype> beforeLast(width), last(width), row(width);
    for (size_t j = 0; j < width; ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = size_t(j);
            const bool same = one[i - 1] == other[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
    }
    return row.back() <= most;
}

bool readsLike(QStringView one, QStringView other)
{
    return isWithin(one, other, other.size() < leastForSlips ? 0 : slips);
}

/// A name that others may imitate, without what separates its labels.
struct PlainName {
    QLatin1StringView name;
    QString letters;
    qsizetype labels;
};

PlainName plainName(QLatin1StringView name, qsizetype labels)
{
    return {name, labelsOf(name).mid(0, labels).join(QString()), labels};
}

/// Whether some neighbouring labels read like `name`; those at the very end only where `atEnd`.
bool holdsName(const QStringList &labels, const PlainName &name, bool atEnd)
{
    const qsizetype last = labels.size() - (atEnd ? 0 : 1);
    for (qsizetype first = 0; first < last; ++first) {
        QString letters;
        // A separator may have been left out or added.
        for (qsizetype at = first; at < qMin(last, first + name.labels + 1); ++at) {
            letters += labels[at];
            if (readsLike(letters, name.letters))
                return true;
        }
    }
    return false;
}

/// The sign-in hosts whole, then without their ending: a whole name says better which one is meant.
const std::vector<PlainName> &signInNames()
{
    static const std::vector<PlainName> names = [] {
        std::vector<PlainName> all;
        for (const SignInHost &known : signInHosts)
            all.push_back(plainName(known.host, known.host.count(u'.') + 1));
        for (const SignInHost &known : signInHosts)
            all.push_back(plainName(known.host, known.host.count(u'.')));
        return all;
    }();
    return names;
}

const std::vector<PlainName> &ownNames()
{
    static const std::vector<PlainName> names = [] {
        std::vector<PlainName> all;
        for (const QLatin1StringView domain : ownDomains)
            all.push_back(plainName(domain, domain.count(u'.') + 1));
        return all;
    }();
    return names;
}

bool isOwn(QStringView host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host[host.size() - domain.size() - 1] == u'.');
}

} // namespace

const SignInHost *signInHost(QStringView host)
{
    const auto *found = std::find_if(signInHosts.begin(), signInHosts.end(),
                                     [host](const SignInHost &entry) { return host == entry.host; });
    return found == signInHosts.end() ? nullptr : found;
}

QString imitatedHost(const QString &host, const QString &asRead)
{
    QStringView plain = QStringView(host).first(std::min(host.size(), longestHost));
    while (plain.endsWith(u'.'))
        plain.chop(1); // the root of DNS
    const auto owns = [plain](const SignInHost &known) { return isOwn(plain, known.host); };
    if (std::any_of(signInHosts.begin(), signInHosts.end(), owns))
        return QString();

    const QStringList labels = labelsOf(skeleton(asRead.first(std::min(asRead.size(), longestHost))));
    const QString letters = labels.join(QString());
    for (const PlainName &name : signInNames()) {
        if (letters.contains(name.letters) || holdsName(labels, name, true))
            return name.name;
    }
    for (const PlainName &domain : ownNames()) {
        if (!isOwn(plain, domain.name) && holdsName(labels, domain, false))
            return domain.name;
    }
    return QString();
}

} // namespace guidance
