// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tls.h"

#include "support/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace server {

namespace {

constexpr int settleMilliseconds = 300; // a renewal writes two files

auto unusable(const QString &place, const QString &sentence)
{
    return support::failure(QStringLiteral("tls_unusable"), place, sentence);
}

/// Whether `key` is the private half of `certificate`'s key. Qt has no question for this, but the DER form of an RSA or
/// EC private key repeats the public one, and a public key's own form ends with it.
bool belongsTo(const QSslKey &key, const QSslCertificate &certificate)
{
    constexpr qsizetype telling = 32; // bytes of a public key; nobody's repeat by chance
    const QSslKey publicKey = certificate.publicKey();
    return publicKey.algorithm() == key.algorithm() && key.toDer().contains(publicKey.toDer().last(telling));
}

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Adds what tells that `file` has become another one: itself and its folder, since renewal replaces a file rather than
/// writing into it; and for each link on the way to it, the folder where that link may be swapped.
void addWatched(QString file, QSet<QString> &paths)
{
    for (int links = 0; links < 40; ++links) { // as many as Linux follows
        file = QFileInfo(file).absoluteFilePath();
        QString topmostLink;
        for (QFileInfo part(file); part.absolutePath() != part.absoluteFilePath(); part.setFile(part.absolutePath())) {
            if (part.isSymLink())
                topmostLink = part.absoluteFilePath();
        }
        if (topmostLink.isEmpty())
            break;
        const QFileInfo link(topmostLink);
        paths << link.absolutePath();
        file = link.symLinkTarget() + file.sliced(topmostLink.size());
    }
    paths << file << QFileInfo(file).absolutePath();
}

} // namespace

support::Result<QSslConfiguration> loadTls(const QString &certificateFile, const QString &keyFile)
{
    if (!QSslSocket::supportsSsl())
        return unusable({}, QStringLiteral("TLS is not available: Qt found no TLS library."));
    QFile certificates(certificateFile);
    if (!certificates.open(QIODevice::ReadOnly)) {
        return unusable(certificateFile,
                        QStringLiteral("The certificate file %1 cannot be read: %2.")
                            .arg(certificateFile, certificates.errorString()));
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromDevice(&certificates, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull()) {
        return unusable(certificateFile,
                        QStringLiteral("The certificate file %1 holds no PEM certificate.").arg(certificateFile));
    }
    QFile keys(keyFile);
    if (!keys.open(QIODevice::ReadOnly))
        return unusable(keyFile,
                        QStringLiteral("The key file %1 cannot be read: %2.").arg(keyFile, keys.errorString()));
    const QSslKey key = readKey(keys.readAll());
    if (key.isNull()) {
        return unusable(
            keyFile,
            QStringLiteral("The key file %1 holds no RSA or EC private key in PEM without a passphrase.").arg(keyFile));
    }
    if (!belongsTo(key, chain.first())) {
        return unusable(
            keyFile,
            QStringLiteral("The key in %1 does not belong to the certificate in %2.").arg(keyFile, certificateFile));
    }
    if (chain.first().expiryDate() < QDateTime::currentDateTimeUtc())
        qCWarning(lcServer, "tls_certificate expired file=%s", qUtf8Printable(support::forLog(certificateFile)));

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate here
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

TlsPair::TlsPair(QString certificateFile, QString keyFile, const QSslConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , m_certificateFile(std::move(certificateFile))
    , m_keyFile(std::move(keyFile))
    , m_configuration(configuration)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &TlsPair::reload);
    const auto changed = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    watch();
}

void TlsPair::watch()
{
    QSet<QString> wanted;
    for (const QString &file : {m_certificateFile, m_keyFile})
        addWatched(file, wanted);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.remove(path))
            m_watcher.removePath(path); // of a link's former target
    }
    for (const QString &path : std::as_const(wanted)) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void TlsPair::reload()
{
    watch();
    auto loaded = loadTls(m_certificateFile, m_keyFile);
    if (!loaded) {
        qCWarning(lcServer, "tls_reload failed, the old certificate stays: %s",
                  qUtf8Printable(loaded.error().sentence));
        return;
    }
    if (loaded->localCertificateChain() == m_configuration.localCertificateChain()
        && loaded->privateKey() == m_configuration.privateKey()) {
        return; // something else in the folder has changed
    }
    m_configuration = *loaded;
    qCInfo(lcServer, "tls_reload done file=%s", qUtf8Printable(support::forLog(m_certificateFile)));
}

} // namespace server
