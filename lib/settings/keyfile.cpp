// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/keyfile.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace settings {

namespace {

using support::failure;

constexpr qsizetype maxKeyBytes = 4096;

/// systemd hands a credential to the service's user alone, by an access list; its mask looks like rights of a group
/// (systemd.exec(5), CREDENTIALS).
bool isCredential(const QString &fileName)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return !folder.isEmpty() && QFileInfo(fileName).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

} // namespace

void readWhole(QFile &file, support::WipedBytes &content, qsizetype limit)
{
    content.reserve(size_t(qMin<qint64>(file.size(), limit)) + 1);
    std::array<char, 4096> piece;
    qint64 count = 0;
    while (qsizetype(content.size()) < limit && (count = file.read(piece.data(), qint64(piece.size()))) > 0)
        content.insert(content.end(), piece.begin(), piece.begin() + count);
    support::wipe(piece.data(), piece.size());
}

support::Result<support::Secret> readKeyFile(const QString &fileName, QString *warning)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(QStringLiteral("unreadable_file"), fileName,
                       QStringLiteral("The key file %1 cannot be read: %2.").arg(fileName, file.errorString()));
    }
    support::WipedBytes content;
    readWhole(file, content, maxKeyBytes + 1);
    if (qsizetype(content.size()) > maxKeyBytes) {
        return failure(QStringLiteral("key_too_long"), fileName,
                       QStringLiteral("The key file %1 is longer than %2 bytes; it must hold the key alone.")
                           .arg(fileName, QString::number(maxKeyBytes)));
    }
    QByteArrayView line = support::viewOf(content);
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line = line.first(end);
    // Some editors write a byte order mark, which nobody sees; InboxKit signs without it.
    if (constexpr QByteArrayView mark("\xEF\xBB\xBF"); line.startsWith(mark))
        line = line.sliced(mark.size());
    line = line.trimmed();
    if (line.contains('\0')) {
        return failure(QStringLiteral("unreadable_file"), fileName,
                       QStringLiteral("The key file %1 is no plain text; save it as UTF-8.").arg(fileName));
    }
    support::Secret key(line);
    if (key.isEmpty()) {
        return failure(QStringLiteral("empty_key"), fileName,
                       QStringLiteral("The key file %1 is empty: its first line must be the API key.").arg(fileName));
    }
    if (warning)
        *warning = warningOfReaders(fileName);
    return key;
}

QString warningOfReaders(const QString &fileName)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (!(QFile::permissions(fileName) & others) || isCredential(fileName))
        return {};
    return QStringLiteral("The secret in %1 can be read by other users; make the file readable by its owner only.")
        .arg(fileName);
}

} // namespace settings
