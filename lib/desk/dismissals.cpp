// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/dismissals.h"

#include "desk/ageing.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace desk {

namespace {

constexpr quint32 format = 0x6469'7301; ///< `dis`, version 1

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
}

} // namespace

bool Dismissals::covers(const onboarding::Request &request) const
{
    if (m_dismissals.isEmpty())
        return false;
    const auto found = m_dismissals.constFind({request.kind(), request.uid()});
    return found != m_dismissals.constEnd() && found->state == request.order;
}

void Dismissals::insert(const RequestKey &key, Dismissal dismissal)
{
    remove(key);
    m_dismissals.insert(key, std::move(dismissal));
    m_oldestFirst.push_back(key);
}

std::vector<RequestKey> Dismissals::add(const onboarding::Request &request, Timestamp now)
{
    insert({request.kind(), request.uid()}, {request.order, now});
    if (m_oldestFirst.size() <= limit)
        return {};
    const auto end = m_oldestFirst.begin() + std::ptrdiff_t(m_oldestFirst.size() - limit);
    std::vector<RequestKey> givenUp(m_oldestFirst.begin(), end);
    m_oldestFirst.erase(m_oldestFirst.begin(), end);
    for (const RequestKey &key : givenUp)
        m_dismissals.remove(key);
    return givenUp;
}

bool Dismissals::remove(const RequestKey &key)
{
    if (!m_dismissals.remove(key))
        return false;
    m_oldestFirst.erase(std::find(m_oldestFirst.begin(), m_oldestFirst.end(), key));
    return true;
}

bool Dismissals::prune(Timestamp now, const std::function<bool(const RequestKey &)> &isNeeded)
{
    const auto pruned = std::erase_if(m_oldestFirst, [&](const RequestKey &key) {
        return now - m_dismissals.value(key).at >= dayLength && !isNeeded(key) && m_dismissals.remove(key);
    });
    return pruned > 0;
}

QByteArray Dismissals::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepare(stream);
    stream << format;
    for (const RequestKey &key : m_oldestFirst) {
        const Dismissal dismissal = m_dismissals.value(key);
        stream << (key.kind == RequestKind::ClientId) << key.uid << qint64(dismissal.state.occurredAt)
               << dismissal.state.retryCount << qint32(dismissal.state.place) << dismissal.state.contentHash
               << qint64(dismissal.at);
    }
    return bytes;
}

Dismissals Dismissals::fromBytes(const QByteArray &bytes)
{
    Dismissals dismissals;
    QDataStream stream(bytes);
    prepare(stream);
    quint32 found = 0;
    stream >> found;
    if (found != format)
        return {};
    while (!stream.atEnd() && dismissals.m_oldestFirst.size() < limit) {
        bool clientId = false;
        RequestKey key;
        Dismissal dismissal;
        qint64 occurredAt = 0, at = 0;
        qint32 place = 0;
        stream >> clientId >> key.uid >> occurredAt >> dismissal.state.retryCount >> place
            >> dismissal.state.contentHash >> at;
        if (stream.status() != QDataStream::Ok)
            return {};
        key.kind = clientId ? RequestKind::ClientId : RequestKind::Consent;
        dismissal.state.occurredAt = occurredAt;
        dismissal.state.place = place;
        dismissal.at = at;
        dismissals.insert(key, std::move(dismissal));
    }
    return dismissals;
}

} // namespace desk
