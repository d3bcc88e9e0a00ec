// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QMap>
#include <QSqlDatabase>
#include <QString>

class QSqlQuery;

namespace store {

struct StoreUrl;

/// What only libpq knows, beneath Qt's driver.
namespace postgres {

/// Connection parameters by libpq's names.
using Parameters = QMap<QString, QString>;

/// What libpq reads in a connection URL; none that the URL does not name. The error's sentence tells what is wrong
/// without quoting the URL, which may hold a password.
support::Result<Parameters> parametersOf(const QString &url);

/// Fills in where to `connection`, made with the driver QPSQL, shall connect. What the URL leaves open gets limits, so
/// that a server that is gone is noticed: 3 s to connect, 10 s without an answer of its machine.
void address(QSqlDatabase &connection, const StoreUrl &url);

/// The server's notices go to our log, at level debug, instead of stderr.
void hearNotices(const QSqlDatabase &connection);

/// A descriptor of its own for the socket of the open `connection`; -1 where there is none. closeSocket() gives it
/// back.
int socketOf(const QSqlDatabase &connection);
void closeSocket(int socket);

/// Whether the open `connection` ends at a pooler, which may give each transaction to another session: prepared
/// statements and LISTEN hold for one session only.
bool isPooled(const QSqlDatabase &connection);

/// Whether `query`, which ran COMMIT, committed. In a transaction that has failed before, PostgreSQL takes COMMIT for
/// ROLLBACK, and reports no error.
bool hasCommitted(const QSqlQuery &query);

/// Whether the server would let us in with a password, or with another one. Asks it.
bool wantsPassword(const StoreUrl &url);

} // namespace postgres
} // namespace store
