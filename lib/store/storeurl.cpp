// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storeurl.h"

#include "store/postgres.h"
#include "support/logging.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView sqlitePrefix("sqlite://");
constexpr QLatin1StringView postgresPrefix("postgresql://");

support::Result<StoreUrl> temporaryStore()
{
    auto folder = std::make_shared<QTemporaryDir>(QDir::tempPath() + "/onboarding-XXXXXX"_L1);
    if (!folder->isValid()) {
        return support::failure(
            u"store_unavailable"_s, QDir::tempPath(),
            u"A temporary store cannot be made in %1: %2."_s.arg(QDir::tempPath(), folder->errorString()));
    }
    StoreUrl url = StoreUrl::sqliteFile(folder->filePath(u"store.db"_s));
    url.temporary = true;
    url.folder = std::move(folder);
    return url;
}

/// `/C:/store.db` is how a URL spells `C:/store.db`.
QString pathInUrl(QString path)
{
    if (path.size() > 3 && path.at(1).isLetter() && path.at(2) == u':' && QDir::isAbsolutePath(path.mid(1)))
        path.remove(0, 1);
    return path;
}

} // namespace

support::Result<StoreUrl> StoreUrl::parse(const QString &text, const QString &place)
{
    // A path is quoted; what is none may hold a password, wherever it stands.
    auto wrong = [&](const QString &why) {
        const QString shown = text.startsWith(sqlitePrefix)
            ? u"%1 is '%2', but %3."_s.arg(place, support::forLog(text), why)
            : u"%1 is wrong: %2."_s.arg(place, why);
        return support::failure(u"wrong_value"_s, place, shown);
    };
    if (text == "sqlite::memory:"_L1)
        return temporaryStore();
    if (text.startsWith(sqlitePrefix)) {
        const QString path = pathInUrl(text.mid(sqlitePrefix.size()));
        if (!QDir::isAbsolutePath(path) || path.startsWith(u':') || path.contains(QChar(u'\0')))
            return wrong(u"a SQLite store needs an absolute path, as in sqlite:///srv/desk.db"_s);
        if (path.endsWith(u'/'))
            return wrong(u"a SQLite store needs the name of a file, not of a folder"_s);
        return sqliteFile(path);
    }
    if (text.startsWith(postgresPrefix)) {
        if (text.size() == postgresPrefix.size() || text.contains(QChar(u'\0')))
            return wrong(u"a PostgreSQL store needs a server or a database, as in postgresql://host/database"_s);
        if (const auto parameters = postgres::parametersOf(text); !parameters)
            return wrong(parameters.error().sentence);
        StoreUrl url;
        url.engine = Engine::PostgreSql;
        url.connection = text;
        return url;
    }
    return wrong(u"it must be sqlite:///absolute/path, sqlite::memory: or postgresql://host/database"_s);
}

StoreUrl StoreUrl::sqliteFile(const QString &absolutePath)
{
    StoreUrl url;
    url.path = QDir::cleanPath(absolutePath);
    return url;
}

QString StoreUrl::display() const
{
    if (engine == Engine::Sqlite)
        return temporary ? u"sqlite::memory:"_s : (path.startsWith(u'/') ? u"sqlite://"_s : u"sqlite:///"_s) + path;
    QString shown = connection;
    // As libpq reads it.
    static const QRegularExpression userPassword(u"^([a-z]+://[^:/@]*):[^/@]*@"_s);
    shown.replace(userPassword, u"\\1@"_s);
    const qsizetype query = shown.indexOf(u'?');
    if (query < 0)
        return shown;
    QStringList parameters = shown.mid(query + 1).split(u'&');
    for (QString &parameter : parameters) {
        const QString name = parameter.section(u'=', 0, 0);
        if (QUrl::fromPercentEncoding(name.toUtf8()).endsWith("password"_L1, Qt::CaseInsensitive)) // as libpq reads it
            parameter = name + u"=..."_s;
    }
    return shown.left(query + 1) + parameters.join(u'&');
}

bool StoreUrl::tellsPassword() const
{
    if (engine != Engine::PostgreSql)
        return false;
    const auto parameters = postgres::parametersOf(connection);
    return parameters && !(parameters->value(u"password"_s).isEmpty() && parameters->value(u"sslpassword"_s).isEmpty());
}

} // namespace store
