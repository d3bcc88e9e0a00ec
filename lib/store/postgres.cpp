// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postgres.h"

#include "store/storeurl.h"
#include "support/logging.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlResult>

#include <libpq-fe.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <memory>

namespace store::postgres {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the URL leaves open.
Parameters withDefaults(Parameters parameters)
{
    const std::pair<QLatin1StringView, QString> defaults[] = {
        {"connect_timeout"_L1, u"3"_s}, // seconds, like those of keepalives
        {"tcp_user_timeout"_L1, u"10000"_s}, // ms
        {"keepalives_idle"_L1, u"10"_s},     {"keepalives_interval"_L1, u"3"_s},
        {"keepalives_count"_L1, u"3"_s},     {"application_name"_L1, QCoreApplication::applicationName()},
    };
    for (const auto &[name, value] : defaults) {
        if (!parameters.contains(name) && !value.isEmpty())
            parameters.insert(name, value);
    }
    return parameters;
}

/// A value in a connection string (libpq: `\` and `'` are escaped).
QString quoted(QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u'\'' + value + u'\'';
}

/// Qt names the type by libpq's alias, or by what that stands for.
bool holds(const QVariant &handle, const char *alias, const char *type)
{
    return qstrcmp(handle.typeName(), alias) == 0 || qstrcmp(handle.typeName(), type) == 0;
}

PGconn *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return holds(handle, "PGconn*", "pg_conn*") ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

} // namespace

support::Result<Parameters> parametersOf(const QString &url)
{
    char *why = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), &why), &PQconninfoFree);
    PQfreemem(why); // quotes the URL
    if (!options) {
        return support::failure(u"wrong_value"_s, {},
                                u"PostgreSQL's client library cannot read it: it has an unknown parameter, or a "
                                "character that must be percent-encoded"_s);
    }
    Parameters parameters;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString name = QString::fromLatin1(option->keyword), value = QString::fromUtf8(option->val);
        if (value.contains(u';') && name != "dbname"_L1 && name != "password"_L1 && name != "user"_L1) {
            return support::failure(u"wrong_value"_s, {},
                                    u"the parameter %1 has a semicolon, which cannot be passed on"_s.arg(name));
        }
        parameters.insert(name, value);
    }
    // libpq would repeat them in its errors: what follows an unescaped sign in a password is a host or a port to it.
    static const QRegularExpression ports(u"^[0-9, ]*$"_s);
    const bool odd = !ports.match(parameters.value(u"port"_s)).hasMatch()
        || parameters.value(u"host"_s).indexOf(u'@') > 0
        || (parameters.contains(u"password"_s) && parameters.value(u"dbname"_s).contains(u'@'));
    if (odd) {
        return support::failure(u"wrong_value"_s, {},
                                u"special characters in a user's name or a password must be percent-encoded"_s);
    }
    return parameters;
}

void address(QSqlDatabase &connection, const StoreUrl &url)
{
    Parameters parameters = withDefaults(parametersOf(url.connection).value());
    // Through setters of their own, which pass a semicolon on.
    connection.setDatabaseName(parameters.take(u"dbname"_s));
    connection.setUserName(parameters.take(u"user"_s));
    const QString password = parameters.take(u"password"_s);
    connection.setPassword(password.isEmpty() ? QString::fromUtf8(url.password.view()) : password);
    QStringList options;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter)
        options << parameter.key() + u'=' + quoted(parameter.value());
    connection.setConnectOptions(options.join(u' '));
}

void hearNotices(const QSqlDatabase &connection)
{
    if (PGconn *handle = handleOf(connection)) {
        PQsetNoticeProcessor(
            handle,
            [](void *, const char *text) {
                qCDebug(lcStore).noquote() << support::forLog(QString::fromUtf8(text).section(u'\n', 0, 0));
            },
            nullptr);
    }
}

int socketOf(const QSqlDatabase &connection)
{
#ifdef Q_OS_UNIX
    if (PGconn *handle = handleOf(connection))
        return ::fcntl(PQsocket(handle), F_DUPFD_CLOEXEC, 0);
#endif
    return -1;
}

void closeSocket(int socket)
{
#ifdef Q_OS_UNIX
    if (socket >= 0)
        ::close(socket);
#endif
}

bool isPooled(const QSqlDatabase &connection)
{
    PGconn *handle = handleOf(connection);
    QSqlQuery query(connection);
    // A pooler has told a number of its own when it let us in.
    return !handle || !query.exec(u"SELECT pg_backend_pid()"_s) || !query.next()
        || query.value(0).toInt() != PQbackendPID(handle);
}

bool hasCommitted(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    if (!holds(handle, "PGresult*", "pg_result*"))
        return false;
    auto *result = *static_cast<PGresult *const *>(handle.constData());
    return result && qstrcmp(PQcmdStatus(result), "COMMIT") == 0;
}

bool wantsPassword(const StoreUrl &url)
{
    const auto parameters = parametersOf(url.connection);
    if (!parameters)
        return false;
    std::vector<QByteArray> names, values;
    const Parameters all = withDefaults(*parameters);
    for (auto parameter = all.cbegin(); parameter != all.cend(); ++parameter) {
        names.push_back(parameter.key().toLatin1());
        values.push_back(parameter.value().toUtf8());
    }
    if (!all.contains(u"password"_s) && !url.password.isEmpty()) {
        names.emplace_back("password");
        values.push_back(url.password.view().toByteArray());
    }
    std::vector<const char *> keywords, texts;
    for (size_t i = 0; i < names.size(); ++i) {
        keywords.push_back(names[i].constData());
        texts.push_back(values[i].constData());
    }
    keywords.push_back(nullptr);
    texts.push_back(nullptr);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdbParams(keywords.data(), texts.data(), 0),
                                                                  &PQfinish);
    return PQstatus(connection.get()) != CONNECTION_OK
        && (PQconnectionNeedsPassword(connection.get()) || PQconnectionUsedPassword(connection.get()));
}

} // namespace store::postgres
