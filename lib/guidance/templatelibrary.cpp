// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/templatelibrary.h"

#include "guidance/messagekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace guidance {

namespace {

constexpr int mostFolders = 100; ///< a folder full of others is none of ours

QString keyOf(const QString &language, const QString &kind)
{
    return language + u'/' + kind;
}

QString shippedFile(const QString &language, const QString &kind)
{
    return QStringLiteral(":/templates/%1/%2.md").arg(language, kind);
}

/// Where to look for a language: `de-AT-x` in itself, `de-AT`, `de`, any sister that we ship, English.
QStringList lookedFor(const QString &language)
{
    QStringList order;
    for (QString tag = language; !tag.isEmpty(); tag = tag.left(qMax(qsizetype(0), tag.lastIndexOf(u'-'))))
        order << tag;
    const QString primary = order.isEmpty() ? QString() : order.last() + u'-';
    for (const QString &shipped : TemplateLibrary::shippedLanguages()) {
        if (!primary.isEmpty() && shipped.startsWith(primary) && !order.contains(shipped))
            order << shipped;
    }
    if (!order.contains(QStringLiteral("en")))
        order << QStringLiteral("en");
    return order;
}

support::Result<QString> readText(const QString &path, const QString &place)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return support::failure(QStringLiteral("unreadable_file"), place,
                                QCoreApplication::translate("guidance::TemplateLibrary", "The file cannot be read."));
    const QByteArray bytes = file.read(TemplateLibrary::mostBytes + 1);
    if (bytes.size() > TemplateLibrary::mostBytes)
        return support::failure(
            QStringLiteral("unreadable_file"), place,
            QCoreApplication::translate("guidance::TemplateLibrary", "The file is longer than 64 KiB."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return support::failure(
            QStringLiteral("unreadable_file"), place,
            QCoreApplication::translate("guidance::TemplateLibrary", "The file is not written in UTF-8."));
    return text;
}

/// Whether a value is in the message whatever the other placeholders hold.
bool alwaysShows(const MessageTemplate &parsed, const MessageKind &kind)
{
    const TemplateValue mark{QStringLiteral("\uE000"), {}, false};
    QMap<QString, TemplateValue> all;
    for (const QString &name : kind.placeholders)
        all.insert(name, TemplateValue{QStringLiteral("x"), {}, false});
    all.insert(kind.required, mark);
    return parsed.render(all).plain.contains(mark.text)
        && parsed.render({{kind.required, mark}}).plain.contains(mark.text);
}

/// The program's own templates, each read when it is first needed, by the GUI thread alone. That they can be read is a
/// test's business.
const MessageTemplate *shippedTemplate(const QString &language, const QString &kind)
{
    static QHash<QString, std::optional<MessageTemplate>> known;
    const QString key = keyOf(language, kind);
    auto found = known.constFind(key);
    if (found == known.constEnd()) {
        const auto text = readText(shippedFile(language, kind), key);
        const auto parsed = text ? TemplateLibrary::parse(*text, kind, key)
                                 : support::Result<MessageTemplate>(support::Unexpected<support::Error>{text.error()});
        found = known.insert(key, parsed ? std::optional(*parsed) : std::nullopt);
    }
    return found->has_value() ? &**found : nullptr;
}

} // namespace

const QStringList &TemplateLibrary::shippedLanguages()
{
    static const QStringList languages{
        QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("pt-BR"),
        QStringLiteral("it"), QStringLiteral("nl"), QStringLiteral("pl"), QStringLiteral("ja"), QStringLiteral("ar")};
    return languages;
}

bool TemplateLibrary::isLanguageTag(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")));
    return form.match(text).hasMatch();
}

Qt::LayoutDirection TemplateLibrary::directionOf(const QString &language)
{
    const QLocale locale(language);
    // A variant of our own, ar-informal, is no locale; what it is a variant of is one.
    return (locale.language() == QLocale::C ? QLocale(language.section(u'-', 0, 0)) : locale).textDirection();
}

support::Result<MessageTemplate> TemplateLibrary::parse(const QString &markdown, const QString &kind,
                                                        const QString &place)
{
    const MessageKind *known = messageKind(kind);
    if (!known)
        return support::failure(QStringLiteral("unknown_kind"), place,
                                QCoreApplication::translate("guidance::TemplateLibrary", "No message has this name."));
    if (markdown.toUtf8().size() > mostBytes)
        return support::failure(
            QStringLiteral("unreadable_file"), place,
            QCoreApplication::translate("guidance::TemplateLibrary", "The file is longer than 64 KiB."));
    auto parsed = MessageTemplate::parse(markdown, known->placeholders, place);
    if (parsed && !known->required.isEmpty() && !alwaysShows(*parsed, *known)) {
        const QString line = QString::number(markdown.trimmed().count(u'\n') + 1);
        return support::failure(QStringLiteral("missing_placeholder"), place + u':' + line,
                                QCoreApplication::translate(
                                    "guidance::TemplateLibrary",
                                    "In line %1 the template ends, but {%2}, without which the message is of no use, "
                                    "does not stand in every "
                                    "form of it.")
                                    .arg(line, known->required));
    }
    return parsed;
}

bool TemplateLibrary::readOwn(const QString &folder)
{
    const auto formerOwn = std::exchange(m_own, {});
    const auto formerProblems = std::exchange(m_problems, {});
    m_ownLanguages.clear();
    const QStringList names = folder.isEmpty()
        ? QStringList()
        : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, mostFolders);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (QDir(path).entryList({QStringLiteral("*.md")}, QDir::Files).isEmpty())
            continue;
        if (!isLanguageTag(name)) {
            m_problems.push_back(
                {QStringLiteral("unknown_language"), name,
                 QCoreApplication::translate("guidance::TemplateLibrary",
                                             "A folder of templates is named after its language, such as de, pt-BR or "
                                             "de-informal.")});
            continue;
        }
        QString language = name;
        for (const QString &shipped : shippedLanguages()) {
            if (shipped.compare(name, Qt::CaseInsensitive) == 0)
                language = shipped;
        }
        readLanguage(path, language);
    }
    return m_own != formerOwn || m_problems != formerProblems;
}

void TemplateLibrary::readLanguage(const QString &path, const QString &language)
{
    const QStringList files =
        QDir(path).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name).mid(0, 2 * mostFolders);
    for (const QString &file : files) {
        const QString kind = file.chopped(3), place = keyOf(language, file);
        const auto text = readText(path + u'/' + file, place);
        if (!text) {
            m_problems.push_back(text.error());
            continue;
        }
        const auto parsed = parse(*text, kind, place);
        if (!parsed)
            m_problems.push_back(parsed.error());
        if (!parsed && !messageKind(kind))
            continue;
        m_own.insert(keyOf(language, kind), {*text, parsed ? *parsed : MessageTemplate(), parsed.hasValue()});
        if (parsed && !m_ownLanguages.contains(language))
            m_ownLanguages << language;
    }
}

QStringList TemplateLibrary::languages() const
{
    QStringList all = shippedLanguages();
    for (const QString &language : m_ownLanguages) {
        if (!all.contains(language))
            all << language;
    }
    return all;
}

QString TemplateLibrary::nearest(const QString &language) const
{
    const QStringList known = languages(), order = lookedFor(language);
    return *std::find_if(order.begin(), order.end(), [&known](const QString &tag) { return known.contains(tag); });
}

Message TemplateLibrary::render(const QString &language, const QString &kind,
                                const QMap<QString, TemplateValue> &values) const
{
    for (const QString &tag : lookedFor(language)) {
        const auto own = m_own.constFind(keyOf(tag, kind));
        const MessageTemplate *found =
            own != m_own.constEnd() && own->usable ? &own->parsed : shippedTemplate(tag, kind);
        if (!found)
            continue;
        Message message = found->render(values, directionOf(tag));
        message.kind = kind;
        message.language = tag;
        return message;
    }
    return {};
}

QString TemplateLibrary::shippedMarkdown(const QString &language, const QString &kind)
{
    for (const QString &tag : lookedFor(language)) {
        if (const auto text = readText(shippedFile(tag, kind), kind))
            return *text;
    }
    return {};
}

QString TemplateLibrary::markdown(const QString &language, const QString &kind) const
{
    for (const QString &tag : lookedFor(language)) {
        const QString key = keyOf(tag, kind);
        if (m_own.contains(key))
            return m_own.value(key).markdown;
        if (const auto text = readText(shippedFile(tag, kind), kind))
            return *text;
    }
    return {};
}

bool TemplateLibrary::isOwn(const QString &language, const QString &kind) const
{
    return m_own.contains(keyOf(language, kind));
}

} // namespace guidance
