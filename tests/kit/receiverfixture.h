// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/program.h"
#include "kit/rawhttp.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

namespace kit {

/// The ground of a test with real `onboarding-receiver` processes: a folder of its own with a key file and a store
/// file, the arguments for both, and what the programs say about the store afterwards.
class ReceiverFixture {
public:
    static const QString program; ///< the receiver's name
    static const QByteArray key; ///< first line of the key file

    ReceiverFixture(); ///< in a path with a space

    bool isValid() const;
    QString home() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString storeFile() const { return file(QStringLiteral("desk.db")); }
    /// The file, or what useStore() said.
    QString storeUrl() const { return m_storeUrl.isEmpty() ? QStringLiteral("sqlite://") + storeFile() : m_storeUrl; }
    void useStore(const QString &url) { m_storeUrl = url; }
    /// Replaces a file in the folder; others cannot read it. False where that is impossible.
    bool write(const QString &name, const QByteArray &content) const;
    /// Everything that SQLite has on disk, with its log.
    QByteArray everythingOnDisk() const;

    /// `serve` on any free port of 127.0.0.1, with the store and the key.
    QStringList serve(const QStringList &more = {}) const;
    /// The same with an admin address and these `[limits]`.
    QStringList serveWatched(const QByteArray &limits = {}) const;
    Finished run(const QStringList &arguments) const { return runProgram(program, arguments, home()); }

    QJsonArray exported(const QString &what) const;

    /// A new request's first event as a whole, signed HTTP request, on a connection that is kept.
    static QByteArray request(const QByteArray &uid);
    /// Posts one; where the answer is 200, its uid is one of acknowledged().
    HttpAnswer post(quint16 port, const QByteArray &uid);
    /// `count` of them, named NAME-0, NAME-1...
    void post(const ServerProgram &server, const QByteArray &name, int count);
    const QSet<QString> &acknowledged() const { return m_acknowledged; }
    void acknowledge(const QByteArray &uid) { m_acknowledged.insert(QString::fromLatin1(uid)); }

    /// The outcomes of every uid in the export of deliveries, one for each row. Reads the export line by line: it may
    /// be large.
    QHash<QString, QByteArrayList> storedOutcomes() const;
    /// What is wrong with the store: an acknowledged event that is not there exactly once, or a projection that differs
    /// from its journal. Empty: nothing.
    QByteArray complaint() const;

private:
    QTemporaryDir m_folder;
    QString m_storeUrl;
    QSet<QString> m_acknowledged;
};

/// A GET on the admin address.
HttpAnswer get(const QUrl &admin, const QByteArray &path);

} // namespace kit
