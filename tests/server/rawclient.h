// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSslSocket>
#include <QUrl>

#include <memory>

namespace servertest {

/// One answer as it came over the wire.
struct Response {
    int status = 0; ///< 0: none came
    QMap<QByteArray, QByteArray> fields; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    QByteArray code() const;
};

/// A client that sends exactly the bytes it is told to. Blocks its thread while it waits; the server has its own.
class RawClient {
public:
    /// Connects to the host and port of `url`; with TLS for `https`, believing any certificate.
    explicit RawClient(const QUrl &url);

    bool isConnected() const;
    void send(const QByteArray &bytes);
    /// The next whole answer, 100 Continue included. Status 0 where none comes in time or the connection ends before.
    Response receive(bool toHead = false, int milliseconds = 10'000);
    Response exchange(const QByteArray &bytes);
    /// Whether the server ends the connection in time; what it sends until then is dropped.
    bool waitForEnd(int milliseconds = 10'000);
    /// Whether nothing comes and the connection stays, for a while.
    bool staysSilent(int milliseconds);
    /// Ends the sending half only.
    void shutDownSending();
    /// Ends with a reset instead of a farewell.
    void reset();
    QSslSocket &socket() { return *m_socket; }

private:
    bool readMore(int milliseconds);

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_input;
};

} // namespace servertest
