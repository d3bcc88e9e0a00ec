// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace kit {

/// Path of one of the project's programs as built beside the test.
QString programFile(const QString &name);

/// The environment for a program under test: nothing of the developer's settings, keys or keychain.
QProcessEnvironment cleanEnvironment(const QString &home);

/// A program run to its end.
struct Finished {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};
Finished runProgram(const QString &name, const QStringList &arguments, const QString &home,
                    const QMap<QString, QString> &environment = {}, int patience = 60'000);

/// A running server program (`onboarding-receiver serve`, `onboarding-monitor`), started and waited for until it is
/// ready.
class ServerProgram {
public:
    explicit ServerProgram(QString home)
        : m_home(std::move(home))
    {
    }
    ~ServerProgram(); ///< kills what still runs

    /// True once the `ready` line came; else the program has ended or `patience` ms passed.
    bool start(const QString &name, const QStringList &arguments, const QMap<QString, QString> &environment = {},
               int patience = 30'000);
    /// SIGTERM, then waits. The exit code; -1 where it crashed or did not end within 20 s.
    int terminate();
    void kill();

    QProcess &process() { return m_process; }
    QByteArray readyLine() const { return m_readyLine; }
    QUrl url() const { return m_url; }
    QUrl adminUrl() const { return m_adminUrl; }
    quint16 port() const { return quint16(m_url.port()); }
    QByteArray errors() { return m_errors += m_process.readAllStandardError(); }

private:
    QString m_home;
    QProcess m_process;
    QByteArray m_readyLine;
    QByteArray m_errors;
    QUrl m_url;
    QUrl m_adminUrl;
};

} // namespace kit
