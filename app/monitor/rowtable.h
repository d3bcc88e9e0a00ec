// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace monitor {

class EmptyState;

/// A plain list with columns, in the window's look. More rows are fetched before the end comes into sight. Rows that
/// come in at the top push nobody down: the list stands still under the mouse and wherever somebody has scrolled to.
class RowTable : public QTreeView {
    Q_OBJECT
public:
    /// What a model says of a cell beside Qt::DisplayRole.
    enum Role {
        IconRole = Qt::UserRole + 100, ///< name of an icon before the text
        ToneRole, ///< int of ToneName, for icon and text
        SoftRole, ///< bool: less important
        MonospacedRole, ///< bool
    };

    explicit RowTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;
    /// -1 where nothing is selected.
    int selectedRow() const;
    void selectRow(int row);
    void moveSelection(int steps);
    /// Where a menu for the selected row may open, in global coordinates.
    QPoint menuPlace() const;
    /// Shown while there are no rows; the first line of `text` is its heading.
    void setEmptyText(const QString &icon, const QString &text);
    /// px for each column; the one with 0 is the main one, which takes what is left. Where there is too little, the
    /// last columns go.
    void setColumnWidths(const QList<int> &widths);
    /// As they were set, or drawn by the person since.
    QList<int> columnWidths() const { return m_widths; }
    int mainColumn() const { return qMax(0, int(m_widths.indexOf(0))); }

signals:
    void selectedRowChanged();
    /// The last rows are near. Not QAbstractItemModel::fetchMore(), which QTreeView calls at each layout (Qt 6.4),
    /// until it has the whole store.
    void moreWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void keepPlace();
    bool isHeld() const;
    void showEmptyState();
    void lookAhead();
    void dressHeader();
    void fitColumns();

    EmptyState *m_empty;
    QList<int> m_widths;
    bool m_fitting = false; ///< it is not the person who changes them
    int m_lastRow = 0; ///< that was selected
    QPersistentModelIndex m_anchor; ///< the row that stays where it is in the next layout
    int m_anchorOffset = 0; ///< of its top from the top of the viewport
};

} // namespace monitor
