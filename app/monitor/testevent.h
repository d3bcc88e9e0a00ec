// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/preferences.h"
#include "server/receiver.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>

#include <atomic>
#include <memory>

class QNetworkReply;

namespace monitor {

/// Posts one event to the address under test, as InboxKit would, and tells at which hop it fails. The event is signed
/// over its body with a random key that the receiver knows for this one event: whoever sees it pass by can make nothing
/// of it, and what answers in the receiver's place cannot have seen it.
class TestEvent : public QObject {
    Q_OBJECT
public:
    static constexpr int patience = 15'000; ///< ms without an answer

    /// `receiver` and `clock` must outlive it.
    TestEvent(server::Receiver &receiver, const support::Clock &clock, QObject *parent = nullptr);
    ~TestEvent() override;

    /// For a certificate of one's own; the system's are trusted anyway.
    void setAuthorities(const QList<QSslCertificate> &authorities) { m_authorities = authorities; }
    /// `url` is http or https, with a host. ended() follows once.
    void send(const QUrl &url);

signals:
    void hopChanged(monitor::TestHop hop, monitor::HopState state, const QString &sentence);
    void ended(bool arrived);

private:
    void post();
    void enter(TestHop hop);
    void pass(TestHop hop);
    void fail(TestHop hop, const QString &sentence);
    void finish(bool arrived);
    void read();
    void readAnswer(int status);
    void readFailure();
    bool isEncrypted() const;

    server::Receiver &m_receiver;
    const support::Clock &m_clock;
    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_authorities;
    QUrl m_url;
    QByteArray m_key;
    QPointer<QNetworkReply> m_reply;
    int m_lookup = -1;
    TestHop m_hop = TestHop::Resolve;
    std::shared_ptr<std::atomic<bool>> m_recognised; ///< set in the server's thread
    bool m_ended = false;
};

} // namespace monitor
