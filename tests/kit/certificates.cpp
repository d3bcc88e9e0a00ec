// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/certificates.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace kit {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList newKey{u"-nodes"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    qWarning("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
    return false;
}

} // namespace

bool Authority::make() const
{
    return openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + m_name, u"-keyout"_s,
                               file(m_name, u".key"_s), u"-out"_s, certificateFile()}
                   + newKey);
}

bool Authority::issue(const QString &host) const
{
    const QString request = file(host, u".csr"_s), names = file(host, u".names"_s);
    QFile extension(names);
    if (!extension.open(QIODevice::WriteOnly) || extension.write("subjectAltName=DNS:" + host.toLatin1() + '\n') < 0)
        return false;
    extension.close();
    return openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN="_s + host, u"-keyout"_s, keyFileOf(host),
                               u"-out"_s, request}
                   + newKey)
        && openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, certificateFile(), u"-CAkey"_s,
                    file(m_name, u".key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, names, u"-out"_s,
                    certificateFileOf(host)});
}

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace kit
