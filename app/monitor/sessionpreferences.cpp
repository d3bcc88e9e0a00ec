// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/sessionpreferences.h"

#include "common/wiring.h"
#include "monitor/languages.h"
#include "monitor/testevent.h"
#include "settings/iniedit.h"
#include "support/logging.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <tuple>

namespace monitor {

using namespace Qt::Literals::StringLiterals;
using settings::IniChange;
using settings::SourceLevel;

namespace {

server::DoorPlace placeOf(const settings::Settings &settings, const server::Endpoint &endpoint)
{
    return {endpoint, settings.path.value, settings.tlsCertificate.value, settings.tlsKey.value};
}

/// Why a value that a flag or the environment gave cannot be changed here.
QString fixedBy(const settings::Setting &setting)
{
    const bool fixed = setting.fromFlag || setting.place.startsWith(u"ONBOARDING_") || setting.place.startsWith(u"--");
    return fixed ? SessionPreferences::tr("Set by %1 when the program was started; it can be changed there only.")
                       .arg(setting.place)
                 : QString();
}

} // namespace

SessionPreferences::SessionPreferences(Ground ground, const settings::Settings &settings, QObject *parent)
    : Preferences(parent)
    , m_ground(std::move(ground))
    , m_settings(settings)
{
    for (settings::SourceSetting &source : m_settings.sources)
        source.key = source.digest = {};
    connect(&m_ground.keys, &settings::SecretStore::saved, this, &SessionPreferences::tellWhereKept);
}

SessionPreferences::~SessionPreferences() = default;

webhook::SignatureScheme SessionPreferences::scheme() const
{
    return webhook::signatureSchemeFromText(m_settings.signature.value).value_or(webhook::SignatureScheme::Either);
}

void SessionPreferences::useKept(const std::vector<settings::SourceSetting> &sources)
{
    for (const settings::SourceSetting &source : sources) {
        if (sourceNamed(source.name))
            continue; // entered again while the keychain was asked
        auto verified = common::source(source, scheme());
        if (!verified) {
            qCWarning(lcSettings).noquote() << verified.error().sentence;
            continue;
        }
        m_ground.receiver.addSource(std::move(*verified));
        m_settings.sources.push_back(source);
        m_settings.sources.back().key = m_settings.sources.back().digest = {};
    }
    emit sourcesChanged();
}

void SessionPreferences::shutDoor(const QString &reason)
{
    m_ground.listens = false;
    m_shut = reason;
}

settings::SourceSetting *SessionPreferences::sourceNamed(const QString &name)
{
    for (settings::SourceSetting &source : m_settings.sources) {
        if (source.name == name)
            return &source;
    }
    return nullptr;
}

QStringList SessionPreferences::sourceNames() const
{
    QStringList names;
    for (const settings::SourceSetting &source : m_settings.sources)
        names << source.name;
    return names;
}

QMap<QString, QString> SessionPreferences::scopes() const
{
    QMap<QString, QString> scopes;
    for (const settings::SourceSetting &source : m_settings.sources)
        scopes.insert(source.name, source.scopes);
    return scopes;
}

QMap<QString, QString> SessionPreferences::teams() const
{
    QMap<QString, QString> teams;
    for (const settings::SourceSetting &source : m_settings.sources)
        teams.insert(source.name, source.team);
    return teams;
}

std::vector<SourceValues> SessionPreferences::sources() const
{
    std::vector<SourceValues> sources;
    for (const settings::SourceSetting &source : m_settings.sources) {
        sources.push_back(
            {source.name, source.notAfter ? textFromTime(*source.notAfter) : QString(), source.team, source.scopes});
    }
    return sources;
}

DoorValues SessionPreferences::door() const
{
    const auto endpoint = server::Endpoint::parse(m_settings.listen.value, {});
    return {endpoint ? endpoint->address.toString() : m_settings.listen.value,
            endpoint ? QString::number(endpoint->port) : QString(), m_settings.path.value,
            m_settings.tlsCertificate.value, m_settings.tlsKey.value};
}

QStringList SessionPreferences::languages() const
{
    return availableLanguages();
}

QString SessionPreferences::fixedBecause(PreferenceField field) const
{
    switch (field) {
    case PreferenceField::Address:
    case PreferenceField::Port:
        return m_ground.listens ? fixedBy(m_settings.listen)
            : !m_shut.isEmpty() ? m_shut
                                : tr("The program was started with --no-listen: this window only shows the store.");
    case PreferenceField::Path:
        return fixedBy(m_settings.path);
    case PreferenceField::Certificate:
        return fixedBy(m_settings.tlsCertificate);
    case PreferenceField::CertificateKey:
        return fixedBy(m_settings.tlsKey);
    case PreferenceField::Sources:
    case PreferenceField::Secret:
        if (m_settings.sourceLevel == SourceLevel::Flag || m_settings.sourceLevel == SourceLevel::Environment) {
            return m_settings.sources.empty()
                ? QString()
                : tr("The keys were given by %1 when the program was started; they can be changed there only.")
                      .arg(m_settings.sources.front().place);
        }
        // A key in the keychain would have no effect beside those of the file.
        if (field == PreferenceField::Secret && areInFile())
            return tr("The keys are named in %1; add a section [source/NAME] with key_file or digest there.")
                .arg(m_settings.configFile);
        return {};
    default:
        return {};
    }
}

std::optional<Refusal> SessionPreferences::setDoor(const DoorValues &values)
{
    using Field = PreferenceField;
    bool ok = false;
    const int port = values.port.toInt(&ok);
    if (!ok || port < 0 || port > 65535)
        return Refusal{Field::Port, tr("A port is a number from 1 to 65535; 0 takes any free one.")};
    const QString address = values.address.contains(u':') ? u'[' + values.address + u']' : values.address;
    const QString listen = u"%1:%2"_s.arg(address).arg(port);
    const auto endpoint = server::Endpoint::parse(listen, {});
    if (!endpoint)
        return Refusal{Field::Address, tr("This is not an address to listen on. Such are 127.0.0.1, 0.0.0.0 or ::1.")};
    static const QRegularExpression odd(u"[?#\\s\\x00-\\x1f]"_s);
    if (!values.path.startsWith(u'/') || values.path.contains(odd))
        return Refusal{Field::Path, tr("A path begins with / and has no blank, ? or #.")};
    for (const auto &[field, file, known] :
         {std::tuple(Field::Certificate, values.certificate, m_settings.tlsCertificate.value),
          std::tuple(Field::CertificateKey, values.certificateKey, m_settings.tlsKey.value)}) {
        if (file != known && QFileInfo(file).isRelative() && !file.isEmpty())
            return Refusal{field, tr("Give the whole path of the file.")};
    }
    if (values.certificate.isEmpty() != values.certificateKey.isEmpty()) {
        return Refusal{values.certificate.isEmpty() ? Field::Certificate : Field::CertificateKey,
                       tr("A certificate and its private key belong together.")};
    }

    settings::Settings wanted = m_settings;
    std::vector<IniChange> changes;
    const auto change = [&changes, this](settings::Setting &setting, const QString &value, const QString &key) {
        if (setting.value == value)
            return;
        setting = {value, m_ground.configFile};
        changes.push_back({u"receiver"_s, key, value});
    };
    const auto now = server::Endpoint::parse(m_settings.listen.value, {});
    if (!now || now->address != endpoint->address || now->port != endpoint->port)
        change(wanted.listen, listen, u"listen"_s);
    change(wanted.path, values.path, u"path"_s);
    change(wanted.tlsCertificate, values.certificate, u"tls_cert"_s);
    change(wanted.tlsKey, values.certificateKey, u"tls_key"_s);
    if (changes.empty() && (m_ground.receiver.isListening() || !m_ground.listens))
        return {};
    if (m_ground.listens) {
        const auto moved = m_ground.receiver.move(placeOf(wanted, *endpoint));
        emit doorChanged();
        if (!moved) {
            const support::Error &error = moved.error();
            if (error.place == u"listen.port")
                return Refusal{Field::Port, tr("Another program listens on port %1 already.").arg(port)};
            if (error.code == u"address_unavailable")
                return Refusal{Field::Address, tr("This machine cannot listen there. %1").arg(error.sentence)};
            return Refusal{error.place == values.certificate ? Field::Certificate : Field::CertificateKey,
                           tr("These files cannot be used for TLS. %1").arg(error.sentence)};
        }
    }
    if (auto refusal = save(changes)) {
        // What would be lost with the next start is not in force either.
        if (m_ground.listens && now && !m_ground.receiver.move(placeOf(m_settings, *now)))
            qCWarning(lcSettings) << "the door could not go back to where it was";
        emit doorChanged();
        return refusal;
    }
    m_settings = std::move(wanted);
    common::warnWhereExposed(*endpoint, m_settings.tlsCertificate.value);
    emit doorChanged();
    return {};
}

std::optional<Refusal> SessionPreferences::setDesk(const settings::DeskSettings &values)
{
    if (auto refusal = save(values.changesSince(m_settings.desk)))
        return refusal;
    if (m_settings.desk == values)
        return {};
    m_settings.desk = values;
    emit deskChanged();
    return {};
}

std::optional<Refusal> SessionPreferences::save(const std::vector<IniChange> &changes)
{
    if (m_ground.configFile.isEmpty() || changes.empty())
        return {};
    const auto written = settings::changeIniFile(m_ground.configFile, changes);
    if (written)
        return {};
    qCWarning(lcSettings).noquote() << written.error().sentence;
    return Refusal{PreferenceField::Page,
                   tr("Nothing was changed, since it could not be kept. %1").arg(written.error().sentence)};
}

std::optional<Refusal> SessionPreferences::addSource(const SourceValues &values, const support::Secret &secret)
{
    if (const QString fixed = fixedBecause(PreferenceField::Secret); !fixed.isEmpty())
        return Refusal{PreferenceField::Secret, fixed};
    settings::SourceSetting source;
    source.name = values.name;
    source.team = values.team;
    source.scopes = values.scopes;
    source.place = tr("the window");
    // 64 hexadecimal digits are a digest: InboxKit's keys do not look like that.
    if (webhook::Source::fromDigest(source.name, secret.view(), source.place))
        source.digest = secret;
    else
        source.key = secret;
    auto verified = common::source(source, scheme());
    if (!verified)
        return Refusal{PreferenceField::Secret, tr("This key cannot be used. %1").arg(verified.error().sentence)};
    m_ground.receiver.addSource(std::move(*verified));
    m_ground.keys.add(source);
    source.key = source.digest = {};
    m_settings.sources.push_back(std::move(source));
    emit sourcesChanged();
    return {};
}

std::optional<Refusal> SessionPreferences::setSourceTerms(const SourceValues &values)
{
    if (const QString fixed = fixedBecause(PreferenceField::Sources); !fixed.isEmpty())
        return Refusal{PreferenceField::Page, fixed};
    settings::SourceSetting *source = sourceNamed(values.name);
    if (!source)
        return Refusal{PreferenceField::Page, tr("There is no key %1 any more.").arg(values.name)};
    settings::SourceSetting terms = *source;
    terms.team = values.team;
    terms.scopes = values.scopes;
    terms.notAfter.reset();
    if (!values.notAfter.isEmpty()) {
        // What is shown leaves the seconds out: unchanged, the time stays as it is.
        const bool same = source->notAfter && values.notAfter == textFromTime(*source->notAfter);
        terms.notAfter = same ? source->notAfter : timeFromText(values.notAfter);
        if (!terms.notAfter)
            return Refusal{PreferenceField::NotAfter, tr("A time looks like 2026-12-31 18:00.")};
    }
    if (areInFile()) {
        const QString section = u"source/"_s + values.name;
        std::vector<IniChange> changes;
        if (terms.notAfter != source->notAfter)
            changes.push_back(
                {section, u"not_after"_s, terms.notAfter ? support::toIso8601(*terms.notAfter) : QString()});
        if (terms.team != source->team)
            changes.push_back({section, u"team"_s, terms.team});
        if (terms.scopes != source->scopes)
            changes.push_back({section, u"scopes"_s, terms.scopes});
        if (auto refusal = save(changes))
            return refusal;
    } else {
        m_ground.keys.setTerms(terms);
    }
    m_ground.receiver.setSourceTerms(terms.name, terms.notAfter, terms.team);
    *source = std::move(terms);
    emit sourcesChanged();
    return {};
}

std::optional<Refusal> SessionPreferences::removeSource(const QString &name)
{
    if (const QString fixed = fixedBecause(PreferenceField::Sources); !fixed.isEmpty())
        return Refusal{PreferenceField::Page, fixed};
    if (areInFile()) {
        std::vector<IniChange> changes;
        for (const QString &key : {u"key_file"_s, u"digest"_s, u"not_after"_s, u"team"_s, u"scopes"_s})
            changes.push_back({u"source/"_s + name, key, {}});
        if (auto refusal = save(changes))
            return refusal;
    } else {
        m_ground.keys.remove(name);
    }
    m_ground.receiver.removeSource(name);
    std::erase_if(m_settings.sources, [&](const settings::SourceSetting &source) { return source.name == name; });
    if (m_settings.sources.empty())
        m_settings.sourceLevel = SourceLevel::None;
    emit sourcesChanged();
    return {};
}

void SessionPreferences::tellWhereKept(settings::SecretStore::Place place, const QString &problem)
{
    using Place = settings::SecretStore::Place;
    if (place == Place::Keychain)
        emit keyKept(tr("The keys are kept in the system's keychain."), true);
    else if (place == Place::File)
        emit keyKept(tr("There is no keychain here: the keys are kept in %1, which only you can read.")
                         .arg(m_ground.keys.fallbackFile()),
                     true);
    else if (!problem.isEmpty()) // nothing was kept, and nothing had to be taken away
        emit keyKept(tr("This holds until the program ends, but it could not be kept. %1").arg(problem), false);
}

void SessionPreferences::sendTest(const QUrl &url)
{
    m_test = std::make_unique<TestEvent>(m_ground.receiver, m_ground.clock);
    connect(m_test.get(), &TestEvent::hopChanged, this, &Preferences::hopChanged);
    connect(m_test.get(), &TestEvent::ended, this, &Preferences::testEnded);
    m_test->send(url);
}

void SessionPreferences::cancelTest()
{
    m_test.reset();
}

} // namespace monitor
