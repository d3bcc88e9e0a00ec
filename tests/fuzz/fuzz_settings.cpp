// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/wiring.h"
#include "fuzz/require.h"
#include "settings/iniedit.h"
#include "settings/inifile.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>

using namespace fuzzing;

namespace {

const QString fileName = QStringLiteral("monitor.ini");

/// Whether `place` is the file, or a line of it.
bool isInTheFile(const QString &place, const QByteArray &content)
{
    if (place == fileName)
        return true;
    if (!place.startsWith(fileName + u':'))
        return false;
    bool ok = false;
    const int line = place.sliced(fileName.size() + 1).toInt(&ok);
    return ok && line >= 1 && line <= content.count('\n') + 1;
}

void checkError(const support::Error &error, const QByteArray &content)
{
    static const QStringList codes{QStringLiteral("broken_config"), QStringLiteral("wrong_value"),
                                   QStringLiteral("unreadable_file"), QStringLiteral("empty_key")};
    require(codes.contains(error.code));
    require(error.sentence.contains(error.place) && !error.sentence.contains(u'\n'));
    // A key file that cannot be used is to blame itself.
    if (error.code == codes[0] || error.code == codes[1])
        require(isInTheFile(error.place, content));
}

QByteArray written(const std::vector<settings::IniEntry> &entries)
{
    QString text;
    for (const settings::IniEntry &entry : entries)
        text += QStringLiteral("[%1]\n%2 = \"%3\"\n").arg(entry.section, entry.key, entry.value);
    return text.toUtf8();
}

/// A key file of the fuzzer's folder may be read, any other file of the machine not.
bool readsForeignFiles(const std::vector<settings::IniEntry> &entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const settings::IniEntry &entry) {
        const bool namesFile = entry.key == u"key_file" || entry.key == u"bearer_file";
        return namesFile && entry.value != u"good.key" && entry.value != u"empty.key" && entry.value != u"none.key";
    });
}

/// Every line of the file is in the settings, from that line and with that value; nothing else is but the defaults.
void checkSettings(const settings::Settings &settings, const std::vector<settings::IniEntry> &entries)
{
    std::size_t fromFile = 0;
    settings::DeskSettings desk;
    QSet<QString> sections;
    for (const settings::IniEntry &entry : entries) {
        require(!entry.value.isEmpty());
        if (entry.section.startsWith(u"source/")) {
            const QString name = entry.section.sliced(7).trimmed();
            sections.insert(name);
            const auto source = std::find_if(settings.sources.begin(), settings.sources.end(),
                                             [&](const settings::SourceSetting &s) { return s.name == name; });
            require(source != settings.sources.end());
            if (entry.key == u"team")
                require(source->team == entry.value);
            else if (entry.key == u"scopes")
                require(source->scopes == entry.value);
            else if (entry.key == u"digest")
                require(source->digest.view() == entry.value.toLatin1() && source->key.isEmpty());
            else if (entry.key == u"key_file")
                require(source->key.view() == "the key" && source->digest.isEmpty());
            else
                require(entry.key == u"not_after" && source->notAfter);
            continue;
        }
        const QString place = fileName + u':' + QString::number(entry.line);
        const auto is = [&](const settings::Setting &setting) {
            // A file is looked for beside the configuration.
            return setting.place == place
                && (setting.value == entry.value || setting.value.endsWith(u'/' + entry.value));
        };
        ++fromFile;
        if (entry.section == u"desk") {
            require(desk.set(entry.key, entry.value, place).hasValue());
            continue;
        }
        if (entry.section == u"limits") {
            require(is(settings.limits.value(entry.key)));
            continue;
        }
        const settings::Setting *all[] = {&settings.listen,   &settings.path,           &settings.signature,
                                          &settings.admin,    &settings.tlsCertificate, &settings.tlsKey,
                                          &settings.store,    &settings.logLevel,       &settings.bearerFile,
                                          &settings.networks, &settings.trustedProxies};
        require(std::count_if(std::begin(all), std::end(all), [&](const auto *setting) { return is(*setting); }) == 1);
    }
    require(settings.desk == desk);
    require(std::size_t(sections.size()) == settings.sources.size());
    require(fromFile + std::size_t(settings.sources.size()) <= entries.size());
}

/// One line changes, and every other says what it said.
void checkChange(const QByteArray &content, const std::vector<settings::IniEntry> &entries)
{
    const auto isIt = [](const settings::IniEntry &entry) { return entry.section == u"desk" && entry.key == u"sound"; };
    const auto changed = settings::changedIni(
        content, {{QStringLiteral("desk"), QStringLiteral("sound"), QStringLiteral(" new ")}}, fileName);
    require(changed.hasValue());
    auto after = settings::parseIni(*changed, fileName);
    require(after.hasValue());
    require(std::count_if(after->begin(), after->end(), isIt) == 1);
    require(std::find_if(after->begin(), after->end(), isIt)->value == u" new ");
    std::erase_if(*after, isIt);
    auto before = entries;
    std::erase_if(before, isIt);
    require(std::equal(before.begin(), before.end(), after->begin(), after->end(),
                       [](const settings::IniEntry &a, const settings::IniEntry &b) {
                           return a.section == b.section && a.key == b.key && a.value == b.value;
                       }));
}

/// What an accepted file opens the door with is within what is documented, and a fence that is set stands.
void checkOptions(const settings::Settings &settings, const QByteArray &content)
{
    settings::Settings given = settings; // the options take the keys out of it
    const auto options = common::receiverOptions(given);
    if (!options) {
        checkError(options.error(), content);
        return;
    }
    const server::Limits &limits = options->limits;
    require(limits.connections >= 1 && limits.connectionsPerRemote >= 1 && limits.fields >= 8);
    require(limits.header >= 1024 && limits.header <= 1 << 20 && limits.body >= 1024 && limits.body <= 64 << 20);
    require(limits.headerMilliseconds >= 1000 && limits.bodyMilliseconds >= 1000 && limits.idleMilliseconds >= 1000);
    require(settings.networks.value.isEmpty() == options->fence.networks.empty());
    require(settings.trustedProxies.value.isEmpty() == options->fence.trustedProxies.empty());
    require(settings.bearerFile.value.isEmpty() == options->fence.bearerToken.isEmpty());
    require(settings.tlsKey.value == options->keyFile && settings.tlsCertificate.value == options->certificateFile);
    require(options->keyFile.isEmpty() == options->certificateFile.isEmpty());
    require(options->sources.size() == settings.sources.size());
    for (const webhook::Source &source : options->sources)
        require(source.keyDigest.view().size() == 32 && !source.name.isEmpty());
}

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    static const QTemporaryDir folder;
    require(folder.isValid() && QDir::setCurrent(folder.path()));
    writeFile(QStringLiteral("good.key"), "the key\n");
    writeFile(QStringLiteral("empty.key"), "\n");
    return 0;
}

/// Any bytes as a configuration file: an error that names file and line, or settings that say all that the file says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto entries = settings::parseIni(content, fileName);
    if (!entries) {
        require(entries.error().code == u"broken_config");
        checkError(entries.error(), content);
        return 0;
    }
    const auto again = settings::parseIni(written(*entries), fileName);
    require(again.hasValue() && again->size() == entries->size());
    for (std::size_t i = 0; i < entries->size(); ++i) {
        require((*again)[i].section == (*entries)[i].section && (*again)[i].key == (*entries)[i].key);
        require((*again)[i].value == (*entries)[i].value);
    }
    checkChange(content, *entries);
    if (readsForeignFiles(*entries))
        return 0;
    settings::Inputs inputs;
    inputs.defaultConfigFile = fileName;
    writeFile(fileName, content);
    const auto settings = settings::load(inputs);
    if (!settings) {
        checkError(settings.error(), content);
        return 0;
    }
    checkSettings(*settings, *entries);
    checkOptions(*settings, content);
    return 0;
}
