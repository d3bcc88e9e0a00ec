// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

namespace server {

/// Reads a certificate chain and its private key (PEM) into a server's TLS 1.2+ configuration.
/// Error `tls_unusable`: a file cannot be read or holds nothing usable, or the key does not belong to the certificate.
support::Result<QSslConfiguration> loadTls(const QString &certificateFile, const QString &keyFile);

/// The pair that new connections are encrypted with. Follows its files, and the links on the way to them: a renewed
/// pair is taken up without a restart, a broken one is logged and the old one kept.
class TlsPair final : public QObject {
    Q_OBJECT
public:
    TlsPair(QString certificateFile, QString keyFile, const QSslConfiguration &configuration,
            QObject *parent = nullptr);

    const QSslConfiguration &configuration() const { return m_configuration; }

    /// Reads the files again, now.
    void reload();

private:
    void watch();

    QString m_certificateFile;
    QString m_keyFile;
    QSslConfiguration m_configuration;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace server
