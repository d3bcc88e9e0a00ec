// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace monitor {

namespace {

constexpr int settleMilliseconds = 150;
constexpr qsizetype mostWatched = 500; ///< of the system's watches, which are few
constexpr qsizetype mostProblems = 3;

} // namespace

Messages::Messages(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &Messages::readAgain);
}

void Messages::setFolder(const QString &folder)
{
    m_folder = folder;
    readAgain();
}

void Messages::readAgain()
{
    watch(); // first: what changes while we read is read again
    if (m_templates.readOwn(m_folder))
        emit changed();
}

void Messages::watch()
{
    if (const QStringList former = m_watcher.files() + m_watcher.directories(); !former.isEmpty())
        m_watcher.removePaths(former);
    if (m_folder.isEmpty())
        return;
    QFileInfo nearest(m_folder);
    while (!nearest.isDir() && nearest.path() != nearest.filePath())
        nearest = QFileInfo(nearest.path());
    QStringList paths{nearest.filePath()};
    if (nearest.filePath() == m_folder) {
        for (const QFileInfo &language : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            paths << language.filePath();
            for (const QFileInfo &file : QDir(language.filePath()).entryInfoList({QStringLiteral("*.md")}, QDir::Files))
                paths << file.filePath();
        }
    }
    m_watcher.addPaths(paths.mid(0, mostWatched));
}

QString Messages::problems() const
{
    QStringList lines;
    for (const support::Error &problem : m_templates.problems()) {
        if (lines.size() == mostProblems) {
            lines << QStringLiteral("…");
            break;
        }
        lines << tr("Your template %1 is not used, the program's own is: %2", "file, reason")
                     .arg(problem.place.section(u':', 0, 0), problem.sentence);
    }
    return lines.join(u'\n');
}

QString Messages::interfaceLanguage() const
{
    return m_templates.nearest(QLocale().bcp47Name());
}

QString Messages::languageFor(const QString &team) const
{
    for (const QString &remembered : {m_memory.of(team), m_memory.last()}) {
        if (!remembered.isEmpty())
            return m_templates.nearest(remembered);
    }
    return interfaceLanguage();
}

void Messages::choose(const QString &team, const QString &language)
{
    if (language == m_memory.of(team) && language == m_memory.last())
        return;
    m_memory.remember(team, language);
    emit languageChosen();
    emit changed();
}

void Messages::setMemory(const LanguageMemory &memory)
{
    m_memory = memory;
    emit changed();
}

QString Messages::fileOf(const QString &language, const QString &kind) const
{
    // A folder that differs in its capitals only is the same language.
    QString folder = language;
    for (const QString &present : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (present.compare(language, Qt::CaseInsensitive) == 0)
            folder = present;
    }
    return m_folder + u'/' + folder + u'/' + kind + QStringLiteral(".md");
}

support::Result<void> Messages::save(const QString &language, const QString &kind, const QString &markdown)
{
    const QString place = language + u'/' + kind + QStringLiteral(".md");
    if (m_folder.isEmpty())
        return support::failure(QStringLiteral("no_folder"), place, tr("There is no folder to keep templates in."));
    if (!guidance::TemplateLibrary::isLanguageTag(language)) {
        return support::failure(QStringLiteral("unknown_language"), place,
                                tr("A language is a tag such as de, pt-BR or de-informal."));
    }
    if (const auto parsed = guidance::TemplateLibrary::parse(markdown, kind, place); !parsed)
        return support::Unexpected<support::Error>{parsed.error()};
    QSaveFile file(fileOf(language, kind));
    const QByteArray bytes = markdown.toUtf8();
    if (!QDir().mkpath(QFileInfo(file.fileName()).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return support::failure(QStringLiteral("unwritable_file"), place,
                                tr("%1 cannot be written.").arg(QDir::toNativeSeparators(file.fileName())));
    }
    readAgain();
    return {};
}

support::Result<void> Messages::discard(const QString &language, const QString &kind)
{
    const QString file = fileOf(language, kind);
    if (!QFile::remove(file)) {
        return support::failure(QStringLiteral("unwritable_file"), file,
                                tr("%1 cannot be removed.").arg(QDir::toNativeSeparators(file)));
    }
    readAgain();
    return {};
}

} // namespace monitor
