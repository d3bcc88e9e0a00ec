// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/iniedit.h"

#include "settings/inifile.h"
#include "support/logging.h"
#include "support/secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

namespace settings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// `[source/x]` and `[source/ x]` are two sections of the file, but one source.
QString normalised(const QString &section)
{
    const QLatin1StringView prefix = "source/"_L1;
    return section.startsWith(prefix) ? prefix + section.sliced(prefix.size()).trimmed() : section;
}

/// The lines of a file that is known to be well-formed, and what each of them is.
class Lines {
public:
    explicit Lines(QByteArray content)
    {
        if (content.startsWith(byteOrderMark)) {
            m_mark = byteOrderMark.toByteArray();
            content.remove(0, byteOrderMark.size());
        }
        m_end = content.contains("\r\n") ? "\r\n" : "\n";
        m_lines = content.split('\n');
        if (m_lines.constLast().isEmpty())
            m_lines.removeLast(); // what stands behind the last line's end
        for (QByteArray &line : m_lines) {
            if (line.endsWith('\r'))
                line.chop(1);
        }
    }

    void change(const IniChange &change)
    {
        const QString section = normalised(change.section);
        const QByteArray value = written(change.value);
        QString here;
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (const auto header = headerOf(m_lines[i])) {
                here = *header;
            } else if (here == section && keyOf(m_lines[i]) == change.key) {
                replace(i, value);
                return;
            }
            if (here == section && !m_lines[i].trimmed().isEmpty() && !isComment(m_lines[i]))
                last = i;
        }
        if (change.value.isEmpty())
            return;
        if (last < 0) {
            if (!m_lines.isEmpty() && !m_lines.constLast().trimmed().isEmpty())
                m_lines << QByteArray();
            m_lines << '[' + section.toUtf8() + ']';
            last = m_lines.size() - 1;
        }
        m_lines.insert(last + 1, change.key.toUtf8() + " = " + value);
    }

    QByteArray content() const
    {
        QByteArray content = m_mark;
        for (const QByteArray &line : m_lines)
            content += line + m_end;
        return content;
    }

private:
    static bool isComment(const QByteArray &line)
    {
        const QByteArray trimmed = line.trimmed();
        return trimmed.startsWith('#') || trimmed.startsWith(';');
    }
    static std::optional<QString> headerOf(const QByteArray &line)
    {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.startsWith('['))
            return std::nullopt;
        return normalised(QString::fromUtf8(trimmed.sliced(1, trimmed.size() - 2)).trimmed());
    }
    static QString keyOf(const QByteArray &line)
    {
        return isComment(line) ? QString()
                               : QString::fromUtf8(line.first(qMax<qsizetype>(0, line.indexOf('=')))).trimmed();
    }
    /// What would be trimmed or unwrapped in reading is quoted.
    static QByteArray written(const QString &value)
    {
        const bool wrapped = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
        return (wrapped || value != value.trimmed() ? u'"' + value + u'"' : value).toUtf8();
    }

    void replace(qsizetype line, const QByteArray &value)
    {
        if (!value.isEmpty()) {
            qsizetype start = m_lines[line].indexOf('=') + 1;
            while (start < m_lines[line].size() && m_lines[line][start] == ' ')
                ++start;
            m_lines[line] = m_lines[line].first(start) + value;
            return;
        }
        m_lines.removeAt(line);
        qsizetype header = line - 1;
        while (header >= 0 && m_lines[header].trimmed().isEmpty())
            --header;
        qsizetype next = line;
        while (next < m_lines.size() && m_lines[next].trimmed().isEmpty())
            ++next;
        const bool nothingFollows = next == m_lines.size() || headerOf(m_lines[next]);
        if (header >= 0 && headerOf(m_lines[header]) && nothingFollows)
            m_lines.remove(header, next - header);
    }

    QByteArray m_mark, m_end;
    QByteArrayList m_lines;
};

} // namespace

support::Result<QByteArray> changedIni(const QByteArray &content, const std::vector<IniChange> &changes,
                                       const QString &name)
{
    if (const auto entries = parseIni(content, name); !entries)
        return support::Unexpected<support::Error>{entries.error()};
    Lines lines(content);
    for (const IniChange &change : changes) {
        if (change.value.contains(u'\n') || change.value.contains(u'\r') || change.value.contains(QChar(u'\0'))) {
            return support::failure(u"wrong_value"_s, name,
                                    u"The value for '%1' must be one line."_s.arg(support::forLog(change.key)));
        }
        lines.change(change);
    }
    QByteArray changed = lines.content();
    // A section's name may hold what no header can: then nothing is written.
    if (const auto entries = parseIni(changed, name); !entries)
        return support::Unexpected<support::Error>{entries.error()};
    return changed;
}

support::Result<void> changeIniFile(const QString &fileName, const std::vector<IniChange> &changes)
{
    QByteArray content;
    const auto forgotten = qScopeGuard([&content] { support::wipe(content); });
    const bool exists = QFile::exists(fileName);
    if (exists) {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return support::failure(
                u"unreadable_file"_s, fileName,
                u"The configuration file %1 cannot be read: %2."_s.arg(fileName, file.errorString()));
        }
        content = file.readAll();
    }
    auto changed = changedIni(content, changes, QFileInfo(fileName).fileName());
    if (!changed)
        return support::Unexpected<support::Error>{changed.error()};
    const auto alsoForgotten = qScopeGuard([&changed] { support::wipe(*changed); });
    if (*changed == content)
        return {};
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    QSaveFile file(fileName); // keeps the permissions of the old one, and a link
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && (exists || file.setPermissions(ownerOnly)) && file.write(*changed) == changed->size() && file.commit();
    if (!written) {
        return support::failure(
            u"unwritable_file"_s, fileName,
            u"The configuration file %1 cannot be written: %2."_s.arg(fileName, file.errorString()));
    }
    return {};
}

} // namespace settings
