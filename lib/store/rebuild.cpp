// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rebuild.h"

#include "store/projection.h"
#include "store/refiling.h"
#include "webhook/payload.h"

#include <map>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int keysPerPage = 500;

using Failed = support::Unexpected<support::Error>;

struct Key {
    qint64 subject = 0;
    QString kind;
    QString uid;
};

/// Whether the body of a stray is what was received: it has the journal's own hash, or it has none because earlier
/// versions lost the U+FEFF before they made it.
bool vouchedFor(const Stray &stray, const Key &key, const QByteArray &contentHash)
{
    return stray.contentHash == contentHash
        || (toText(stray.kind) == key.kind && stray.uid == QChar(QChar::ByteOrderMark) + key.uid);
}

/// Walks the subjects by number, and compares what journal and projection say of each.
class Walk {
public:
    Walk(Database &database, bool mend, const DifferenceSeen &seen);

    support::Result<qint64> run();

private:
    support::Result<std::vector<Key>> page(qint64 after);
    support::Result<void> compare(const Key &key);
    support::Result<void> refile();
    support::Result<std::optional<onboarding::Request>> fold(const Key &key);
    support::Result<QStringList> differing(const Key &key, const std::optional<onboarding::Request> &journal);
    support::Result<void> write(const Key &key, const std::optional<onboarding::Request> &expected);
    support::Result<qint64> takeNumber();
    void tell(const Key &key, const QString &field);
    Failed failed(const SqlFailure &failure) const;
    Failed unreadable(qint64 id) const;

    Database &m_database;
    bool m_mend;
    const DifferenceSeen &m_seen;
    qint64 m_differences = 0;
    std::vector<Stray> m_strays;
    Projection m_projection;
    Statement m_keys;
    Statement m_deliveries;
    Statement m_row;
    Statement m_take;
};

Walk::Walk(Database &database, bool mend, const DifferenceSeen &seen)
    : m_database(database)
    , m_mend(mend)
    , m_seen(seen)
    , m_projection(database)
    , m_keys(database,
             u"SELECT id, kind, "_s + database.dialect().utf8(u"uid"_s)
                 + u" FROM subject WHERE id > ? ORDER BY id LIMIT ?"_s)
    , m_deliveries(database,
                   u"SELECT id, received_at, source, trust, body, (SELECT last_received_at FROM duplicate "
                   "WHERE delivery_id = delivery.id), content_hash, "_s
                       + database.dialect().utf8(u"previous_status"_s)
                       + u" FROM delivery WHERE subject = ? ORDER BY id"_s)
    , m_row(database, Projection::select(database.dialect(), u", terminal, trust"_s) + u" WHERE subject = ?"_s)
    , m_take(database, u"UPDATE feed SET last_number = last_number + 1 RETURNING last_number"_s)
{
}

support::Result<qint64> Walk::run()
{
    for (qint64 last = 0;;) {
        const auto keys = page(last);
        if (!keys)
            return Failed{keys.error()};
        if (keys->empty())
            break;
        for (const Key &key : *keys) {
            if (const auto compared = compare(key); !compared)
                return Failed{compared.error()};
        }
        last = keys->back().subject;
    }
    if (m_mend) {
        if (const auto refiled = refile(); !refiled)
            return Failed{refiled.error()};
    }
    return m_differences;
}

support::Result<std::vector<Key>> Walk::page(qint64 after)
{
    if (const auto run = m_keys.add(after).add(keysPerPage).run(); !run)
        return failed(run.error());
    std::vector<Key> keys;
    while (m_keys.next())
        keys.push_back({m_keys.integer(0), m_keys.text(1), m_keys.text(2)});
    if (const auto finished = m_keys.finish(); !finished)
        return failed(finished.error());
    return keys;
}

support::Result<void> Walk::compare(const Key &key)
{
    const size_t straysBefore = m_strays.size();
    const auto expected = fold(key);
    if (!expected)
        return Failed{expected.error()};
    const auto fields = differing(key, *expected);
    if (!fields)
        return Failed{fields.error()};
    if (m_strays.size() > straysBefore)
        tell(key, u"uid"_s);
    for (const QString &field : *fields)
        tell(key, field);
    if (m_mend && !fields->isEmpty())
        return write(key, *expected);
    return {};
}

/// The strays were told where they stood; what they change where they belong follows from that.
support::Result<void> Walk::refile()
{
    Refiling refiling(m_database);
    std::map<qint64, Key> changed;
    for (const Stray &stray : m_strays) {
        const auto number = takeNumber();
        if (!number)
            return Failed{number.error()};
        const auto subject = refiling.file(stray, *number);
        if (!subject)
            return failed(subject.error());
        changed[*subject] = Key{*subject, toText(stray.kind), stray.uid};
    }
    for (const auto &[subject, key] : changed) {
        const auto expected = fold(key);
        if (!expected)
            return Failed{expected.error()};
        if (const auto written = write(key, *expected); !written)
            return written;
    }
    return {};
}

support::Result<std::optional<onboarding::Request>> Walk::fold(const Key &key)
{
    if (const auto run = m_deliveries.add(key.subject).run(); !run)
        return failed(run.error());
    std::optional<onboarding::Request> request;
    while (m_deliveries.next()) {
        const auto payload = webhook::parsePayload(m_deliveries.bytes(4));
        const auto *change = payload ? std::get_if<onboarding::StatusChange>(&*payload) : nullptr;
        const auto trust = onboarding::trustFromText(m_deliveries.text(3));
        if (!change || !trust)
            return unreadable(m_deliveries.integer(0));
        onboarding::ReceivedChange received{storable(*change), m_deliveries.integer(1), m_deliveries.text(2), *trust};
        // Once an empty previous status was told apart from none, in the content hash too: such rows stay as they are.
        if (const auto kept = m_deliveries.optionalText(7); kept && kept->isEmpty())
            received.change.previousStatus = kept;
        if (toText(received.change.kind) != key.kind || received.change.uid != key.uid) {
            Stray stray{m_deliveries.integer(0), received.change.kind, received.change.uid,
                        onboarding::contentHash(received.change)};
            if (!vouchedFor(stray, key, m_deliveries.bytes(6)))
                return unreadable(stray.delivery);
            m_strays.push_back(std::move(stray));
            continue;
        }
        if (request)
            apply(*request, received);
        else
            request = firstState(received);
        if (const auto copied = m_deliveries.optionalInteger(5))
            request->lastReceivedAt = qMax(request->lastReceivedAt, *copied);
    }
    if (const auto finished = m_deliveries.finish(); !finished)
        return failed(finished.error());
    return request;
}

support::Result<QStringList> Walk::differing(const Key &key, const std::optional<onboarding::Request> &journal)
{
    if (const auto run = m_row.add(key.subject).run(); !run)
        return failed(run.error());
    if (!m_row.next())
        return journal ? QStringList{u"missing"_s} : QStringList();
    const onboarding::Request stored = Projection::read(m_row).request;
    const int further = Projection::columnCount();
    const bool terminal = m_row.integer(further) != 0;
    const QString trust = m_row.text(further + 1);
    if (const auto finished = m_row.finish(); !finished)
        return failed(finished.error());

    if (!journal)
        return QStringList{u"surplus"_s};
    const onboarding::Request &expected = *journal;
    const onboarding::StatusChange &is = stored.latest;
    const onboarding::StatusChange &should = expected.latest;
    const std::pair<QLatin1StringView, bool> equal[] = {
        {"team_id"_L1, is.teamId == should.teamId},
        {"team_name"_L1, is.teamName == should.teamName},
        {"workspace_id"_L1, is.workspaceId == should.workspaceId},
        {"mailbox_id"_L1, is.mailboxId == should.mailboxId},
        {"status"_L1, is.status == should.status},
        {"previous_status"_L1, is.previousStatus == should.previousStatus},
        {"status_text"_L1, is.statusText == should.statusText},
        {"status_reason"_L1, is.statusReason == should.statusReason},
        {"retry_count"_L1, is.retryCount == should.retryCount},
        {"max_retries"_L1, is.maxRetries == should.maxRetries},
        {"consent_url"_L1, is.consentUrl == should.consentUrl},
        {"domain_name"_L1, is.domainName == should.domainName},
        {"client_id"_L1, is.clientId == should.clientId},
        {"completed_at"_L1, is.completedAt == should.completedAt},
        {"metadata_updated_at"_L1, is.updatedAt == should.updatedAt},
        {"envelope_timestamp"_L1, is.timestamp == should.timestamp},
        {"updated_at"_L1, stored.order.occurredAt == expected.order.occurredAt},
        {"time_believed"_L1, stored.timeBelieved == expected.timeBelieved},
        {"place"_L1, stored.order.place == expected.order.place},
        {"content_hash"_L1, stored.order.contentHash == expected.order.contentHash},
        {"terminal"_L1, terminal == onboarding::isTerminal(expected.status())},
        {"source"_L1, stored.source == expected.source},
        {"trust"_L1, trust == toText(expected.trust)},
        {"first_received_at"_L1, stored.firstReceivedAt == expected.firstReceivedAt},
        {"last_received_at"_L1, stored.lastReceivedAt == expected.lastReceivedAt},
    };
    QStringList fields;
    for (const auto &[field, same] : equal) {
        if (!same)
            fields << QString(field);
    }
    return fields;
}

support::Result<void> Walk::write(const Key &key, const std::optional<onboarding::Request> &expected)
{
    if (const auto removed = m_projection.remove(key.subject); !removed)
        return failed(removed.error());
    if (!expected)
        return {};
    const auto number = takeNumber();
    if (!number)
        return Failed{number.error()};
    if (const auto written = m_projection.advance(key.subject, *expected, *number); !written)
        return failed(written.error());
    return {};
}

support::Result<qint64> Walk::takeNumber()
{
    if (const auto taken = m_take.run(); !taken)
        return failed(taken.error());
    const qint64 number = m_take.next() ? m_take.integer(0) : 0;
    if (const auto finished = m_take.finish(); !finished)
        return failed(finished.error());
    return number;
}

void Walk::tell(const Key &key, const QString &field)
{
    ++m_differences;
    m_seen({key.kind, key.uid, field});
}

Failed Walk::failed(const SqlFailure &failure) const
{
    return support::failure(failure.corrupt ? u"store_corrupt"_s : u"store_unavailable"_s, m_database.url().display(),
                            u"The store %1 cannot be rebuilt: %2."_s.arg(m_database.url().display(), failure.sentence));
}

Failed Walk::unreadable(qint64 id) const
{
    return support::failure(
        u"journal_unreadable"_s, m_database.url().display(),
        u"Delivery %1 in the journal of %2 cannot be read again. Nothing was changed."_s.arg(id).arg(
            m_database.url().display()));
}

support::Result<qint64> walk(Database &database, bool mend, const DifferenceSeen &seen)
{
    Transaction transaction(database);
    auto unavailable = [&](const SqlFailure &failure) {
        return support::failure(
            u"store_unavailable"_s, database.url().display(),
            u"The store %1 cannot be rebuilt: %2."_s.arg(database.url().display(), failure.sentence));
    };
    if (const auto begun = mend ? transaction.beginWrite() : transaction.begin(database.dialect().beginSnapshot());
        !begun)
        return unavailable(begun.error());
    if (const QString lock = database.dialect().lockFeed(); mend && !lock.isEmpty()) {
        if (const auto locked = database.execute(lock); !locked)
            return unavailable(locked.error());
    }
    auto differences = Walk(database, mend, seen).run();
    if (!differences || !mend)
        return differences;
    if (const auto committed = transaction.commit(); !committed)
        return unavailable(committed.error());
    return differences;
}

} // namespace

support::Result<qint64> checkProjection(const StoreUrl &url, const DifferenceSeen &seen)
{
    const auto database = Database::open(url, Database::Access::Read, busyMilliseconds);
    if (!database)
        return Failed{database.error()};
    return walk(**database, false, seen);
}

support::Result<qint64> rebuildProjection(const StoreUrl &url, const support::Clock &clock, const DifferenceSeen &seen)
{
    const auto database = Database::open(url, Database::Access::Existing, busyMilliseconds, clock);
    if (!database)
        return Failed{database.error()};
    return walk(**database, true, seen);
}

} // namespace store
