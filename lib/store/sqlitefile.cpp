// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlitefile.h"

#include "support/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace store::sqlitefile {

using namespace Qt::Literals::StringLiterals;

namespace {

// sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr char magic[16] = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

support::Unexpected<support::Error> unavailable(const QString &path, const QString &why)
{
    return support::failure(u"store_unavailable"_s, path, u"The store %1 cannot be opened: %2."_s.arg(path, why));
}

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

} // namespace

support::Result<State> inspect(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return State::Missing;
    if (!info.isFile())
        return unavailable(path, u"it is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unavailable(path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return file.error() == QFileDevice::NoError ? support::Result<State>(State::Empty)
                                                    : support::Result<State>(unavailable(path, file.errorString()));
    if (header.size() < headerSize || !header.startsWith(QByteArrayView(magic, sizeof magic))) {
        return support::failure(u"store_corrupt"_s, path,
                                u"%1 is no SQLite database, or a broken one. It was left as it is."_s.arg(path));
    }
    // Our files carry the mark from their first page on, before they ever have a write-ahead log.
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId) {
        return support::failure(u"store_foreign"_s, path,
                                u"%1 is a database of another program. It was left as it is."_s.arg(path));
    }
    if (qFromBigEndian<qint32>(header.constData() + userVersionOffset) > newestVersion) {
        return support::failure(
            u"store_newer"_s, path,
            u"%1 was written by a newer version of this program. It was left as it is."_s.arg(path));
    }
    if (file.permissions() & others)
        qCWarning(lcStore).noquote() << u"event=store_readable_by_others path="_s + support::forLog(path);
    return State::Ours;
}

support::Result<void> create(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool existed = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return unavailable(path, u"the folder %1 cannot be made"_s.arg(folder));
    if (!existed) // a folder of ours is ours alone; one that was there is somebody's decision
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !file.exists())
        return unavailable(path, file.errorString());
    // An empty file that was there before has whatever permissions it was made with.
    if (QFileInfo(path).size() == 0 && !QFile::setPermissions(path, ownerOnly))
        return unavailable(path, u"its permissions cannot be set"_s);
    return {};
}

} // namespace store::sqlitefile
