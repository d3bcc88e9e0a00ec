// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace kit {

/// A certificate authority of the test's own, by the openssl command: keys made for one run, none to keep, none to
/// expire.
class Authority {
public:
    /// Its files go into `folder`, under `name`.
    Authority(QString folder, QString name)
        : m_folder(std::move(folder))
        , m_name(std::move(name))
    {
    }

    bool make() const;
    /// A key and a certificate for a server that is reached by the name `host`.
    bool issue(const QString &host) const;

    QString certificateFile() const { return file(m_name, QStringLiteral(".crt")); }
    QString certificateFileOf(const QString &host) const { return file(host, QStringLiteral(".crt")); }
    QString keyFileOf(const QString &host) const { return file(host, QStringLiteral(".key")); }

private:
    QString file(const QString &name, const QString &suffix) const { return m_folder + u'/' + name + suffix; }

    QString m_folder;
    QString m_name;
};

/// Empty where it cannot be read.
QByteArray contentOf(const QString &file);

} // namespace kit
