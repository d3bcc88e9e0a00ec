// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/program.h"

#include <QElapsedTimer>

namespace kit {

QString programFile(const QString &name)
{
    return qEnvironmentVariable("MONITOR_BIN") + u'/' + name;
}

QProcessEnvironment cleanEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1StringView("ONBOARDING_")) || name.startsWith(QLatin1StringView("XDG_"))
            || name == QLatin1StringView("INBOXKIT_API_KEY"))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

Finished runProgram(const QString &name, const QStringList &arguments, const QString &home,
                    const QMap<QString, QString> &environment, int patience)
{
    QProcess process;
    QProcessEnvironment all = cleanEnvironment(home);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    process.setProcessEnvironment(all);
    process.start(programFile(name), arguments);
    Finished finished;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        finished.exitCode = process.exitCode();
    else
        process.kill();
    finished.out = process.readAllStandardOutput();
    finished.err = process.readAllStandardError();
    process.waitForFinished();
    return finished;
}

ServerProgram::~ServerProgram()
{
    kill();
}

bool ServerProgram::start(const QString &name, const QStringList &arguments, const QMap<QString, QString> &environment,
                          int patience)
{
    QProcessEnvironment all = cleanEnvironment(m_home);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    m_process.setProcessEnvironment(all);
    m_process.start(programFile(name), arguments);
    QElapsedTimer timer;
    timer.start();
    m_readyLine.clear();
    while (!m_readyLine.endsWith('\n')) {
        const qint64 left = patience - timer.elapsed();
        if (left <= 0 || (!m_process.waitForReadyRead(int(left)) && m_process.state() != QProcess::Running))
            break;
        m_readyLine += m_process.readLine();
    }
    const QList<QByteArray> words = m_readyLine.trimmed().split(' ');
    if (words.value(0) != "ready")
        return false;
    m_url = QUrl(QString::fromLatin1(words.value(1)));
    if (words.value(2) == "admin")
        m_adminUrl = QUrl(QString::fromLatin1(words.value(3)));
    return m_url.isValid();
}

int ServerProgram::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(20'000) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void ServerProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace kit
