// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"

#include <QWidget>

namespace monitor {

class RowTable;

/// A view of the window that is no list of open requests: the history, the log. The window gives it a place in the side
/// bar, a digit, a name for `--view`, and the text of the search field.
class Page : public QWidget {
    Q_OBJECT
public:
    /// What the window calls it.
    struct Identity {
        QString name; ///< for `--view`
        QString title;
        QString order; ///< beside the title
        QString icon;
    };

    explicit Page(Identity identity, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_identity(std::move(identity))
    {
    }

    const Identity &identity() const { return m_identity; }
    /// What has the focus and the selection.
    virtual RowTable *table() const = 0;
    virtual void setSearch(const QString &text) = 0;
    /// A pane of its own in the place of the one for requests; null: that one shows selectedRequest().
    virtual QWidget *details() const { return nullptr; }
    virtual const desk::RequestRow *selectedRequest() const { return nullptr; }
    /// Which rows are shown, by the name of a choice; empty: all.
    virtual QString filter() const { return {}; }
    virtual void setFilter(const QString &) { }
    /// Selects a request as soon as its row is there.
    virtual void reveal(const desk::RequestKey &) { }
    /// Once a second while it is shown.
    virtual void tick(support::Timestamp now) = 0;

signals:
    /// Another row is selected, or the selected one has changed.
    void selectionChanged();
    /// A sentence for a toast.
    void announced(const QString &sentence);

private:
    const Identity m_identity;
};

} // namespace monitor
