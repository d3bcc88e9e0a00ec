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
    explicit Lines(const QByteArray &content)
    {
        m_lines = content.split('\n');
        if (content.startsWith(byteOrderMark)) {
            m_mark = byteOrderMark.toByteArray();
            m_lines.first().remove(0, byteOrderMark.size());
        }
        if (m_lines.constLast().isEmpty())
            m_lines.removeLast(); // what stands behind the last line's end
        // A line keeps its carriage return; new ones are like the first.
        m_end = !m_lines.isEmpty() && m_lines.constFirst().endsWith('\r') ? "\r" : "";
    }

    ~Lines()
    {
        for (QByteArray &line : m_lines)
            support::wipe(line);
    }
    Q_DISABLE_COPY_MOVE(Lines)

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
            if (here == section && !isBlank(m_lines[i]) && !isComment(m_lines[i]))
                last = i;
        }
        if (change.value.isEmpty())
            return;
        if (last < 0) {
            if (!m_lines.isEmpty() && !isBlank(m_lines.constLast()))
                m_lines << m_end;
            m_lines << '[' + section.toUtf8() + ']' + m_end;
            last = m_lines.size() - 1;
        }
        m_lines.insert(last + 1, change.key.toUtf8() + " = " + value + m_end);
    }

    QByteArray content() const
    {
        qsizetype size = m_mark.size();
        for (const QByteArray &line : m_lines)
            size += line.size() + 1;
        QByteArray content;
        content.reserve(size); // a growing one would leave earlier states of itself behind
        content += m_mark;
        for (const QByteArray &line : m_lines) {
            content += line;
            content += '\n';
        }
        return content;
    }

private:
    /// Before the equals sign, trimmed as parseIni() does it; a value may be a digest, and stays where it is.
    static QString headOf(const QByteArray &line)
    {
        const qsizetype equals = line.indexOf('=');
        return QString::fromUtf8(equals < 0 ? line : line.first(equals)).trimmed();
    }
    static bool isBlank(const QByteArray &line) { return headOf(line).isEmpty(); }
    static bool isComment(const QByteArray &line)
    {
        const QString head = headOf(line);
        return head.startsWith(u'#') || head.startsWith(u';');
    }
    static std::optional<QString> headerOf(const QByteArray &line)
    {
        if (!headOf(line).startsWith(u'['))
            return std::nullopt;
        const QString whole = QString::fromUtf8(line).trimmed();
        return normalised(whole.sliced(1, whole.size() - 2).trimmed());
    }
    static QString keyOf(const QByteArray &line) { return isComment(line) ? QString() : headOf(line); }
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
            const QByteArray end = m_lines[line].endsWith('\r') ? "\r" : "";
            const QByteArray changed = m_lines[line].first(start) + value + end;
            support::wipe(m_lines[line]);
            m_lines[line] = changed;
            return;
        }
        support::wipe(m_lines[line]);
        m_lines.removeAt(line);
        qsizetype header = line - 1;
        while (header >= 0 && isBlank(m_lines[header]))
            --header;
        qsizetype next = line;
        while (next < m_lines.size() && isBlank(m_lines[next]))
            ++next;
        const bool nothingFollows = next == m_lines.size() || headerOf(m_lines[next]);
        if (header >= 0 && headerOf(m_lines[header]) && nothingFollows)
            m_lines.remove(header, next - header);
    }

    QByteArray m_mark, m_end;
    QByteArrayList m_lines;
};

/// Whether parseIni() takes it; a digest that it reads is wiped again.
support::Result<void> check(const QByteArray &content, const QString &name)
{
    auto entries = parseIni(content, name);
    if (!entries)
        return support::Unexpected<support::Error>{entries.error()};
    for (IniEntry &entry : *entries)
        support::wipe(entry.value);
    return {};
}

} // namespace

support::Result<QByteArray> changedIni(const QByteArray &content, const std::vector<IniChange> &changes,
                                       const QString &name)
{
    if (const auto good = check(content, name); !good)
        return support::Unexpected<support::Error>{good.error()};
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
    if (const auto good = check(changed, name); !good) {
        support::wipe(changed);
        return support::Unexpected<support::Error>{good.error()};
    }
    return changed;
}

support::Result<void> changeIniFile(const QString &fileName, const std::vector<IniChange> &changes)
{
    QByteArray content;
    const auto forgotten = qScopeGuard([&content] { support::wipe(content); });
    const bool exists = QFile::exists(fileName);
    if (exists) {
        QFile file(fileName);
        const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (opened)
            content = file.readAll();
        // What could be read of it must not take the place of the whole.
        if (!opened || file.error() != QFileDevice::NoError || content.size() < file.size()) {
            return support::failure(
                u"unreadable_file"_s, fileName,
                u"The configuration file %1 cannot be read: %2."_s.arg(fileName, file.errorString()));
        }
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
