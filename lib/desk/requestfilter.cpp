// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/requestfilter.h"

#include "guidance/consentlink.h"

#include <algorithm>
#include <tuple>

namespace desk {

KindFilter kindOf(const RequestRow &row)
{
    if (row.request.kind() != RequestKind::Consent)
        return KindFilter::ClientId;
    switch (row.link().provider) {
    case guidance::Provider::Google:
        return KindFilter::Google;
    case guidance::Provider::Microsoft:
        return KindFilter::Microsoft;
    case guidance::Provider::Unknown:
        break;
    }
    return KindFilter::All;
}

RequestFilter::RequestFilter(RequestModel &model, View view, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_view(view)
    , m_newestFirst(view == View::Trouble || view == View::Done)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

const RequestRow &RequestFilter::at(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

int RequestFilter::rowOf(const RequestKey &key) const
{
    const int row = m_model.rowOf(key);
    return row < 0 ? -1 : mapFromSource(m_model.index(row)).row();
}

void RequestFilter::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RequestFilter::setKind(KindFilter kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RequestRow &request = m_model.at(row);
    if (!request.membership.views.testFlag(m_view))
        return false;
    if (m_kind != KindFilter::All && kindOf(request) != m_kind)
        return false;
    if (m_words.isEmpty())
        return true;
    const onboarding::StatusChange &change = request.change();
    const QString customer = m_model.customer(request).text;
    const QString loginHint = change.kind == RequestKind::Consent ? request.link().loginHint : QString();
    const QString *fields[] = {&customer,
                               &loginHint,
                               &change.uid,
                               &change.domainName,
                               &change.clientId,
                               &change.mailboxId,
                               &change.workspaceId,
                               &change.teamName,
                               &change.teamId,
                               &change.consentUrl,
                               &change.status,
                               &change.statusText,
                               &change.statusReason,
                               &request.request.source,
                               &request.people.claimedBy};
    return std::all_of(m_words.begin(), m_words.end(), [&fields](const QString &word) {
        return std::any_of(std::begin(fields), std::end(fields),
                           [&word](const QString *field) { return field->contains(word, Qt::CaseInsensitive); });
    });
}

bool RequestFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RequestRow &one = m_model.at(left.row());
    const RequestRow &other = m_model.at(right.row());
    // Requests of the same instant keep one order, whatever order they came in.
    const auto key = [](const RequestRow &row) {
        return std::tuple(row.since(), int(row.request.kind()), QStringView(row.request.uid()));
    };
    if (one.since() != other.since())
        return m_newestFirst ? one.since() > other.since() : one.since() < other.since();
    return key(one) < key(other);
}

} // namespace desk
