// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/rowtable.h"

#include "monitor/emptystate.h"
#include "monitor/icons.h"
#include "monitor/showntext.h"
#include "monitor/slimscrollbar.h"
#include "monitor/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyledItemDelegate>

namespace monitor {

namespace {

constexpr int leastMainColumn = 150;

int heightOfRows()
{
    return QFontMetrics(textFont(TextSize::Body)).height() + 2 * metric::snug;
}

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, heightOfRows()}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::current();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? tokens.selection : tokens.card);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
        const auto tone = ToneName(index.data(RowTable::ToneRole).toInt());
        const QColor ink = tone != ToneName::Neutral  ? tokens.tone(tone).ink
            : index.data(RowTable::SoftRole).toBool() ? tokens.softText
                                                      : tokens.text;
        QRect box = option.rect.adjusted(metric::snug, 0, -metric::snug, 0);
        if (const QString icon = index.data(RowTable::IconRole).toString(); !icon.isEmpty()) {
            icons::paint(*painter,
                         QStyle::visualRect(option.direction, box, QRect(box.x(), box.y(), metric::icon, box.height())),
                         icon, ink);
            const int taken = metric::icon + metric::snug - 2;
            box.adjust(option.direction == Qt::RightToLeft ? 0 : taken, 0,
                       option.direction == Qt::RightToLeft ? -taken : 0, 0);
        }
        QFont font = index.data(RowTable::MonospacedRole).toBool() ? monospacedFont() : textFont(TextSize::Body);
        if (index.column() == static_cast<const RowTable *>(option.widget)->mainColumn())
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(selected ? tokens.text : ink); // on the selection's colour the others have too little contrast
        painter->drawText(
            box, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(shownText(index.data().toString(), 300), Qt::ElideRight, box.width()));
        if (selected && option.widget->hasFocus() && index.column() == 0) {
            const int x =
                option.direction == Qt::RightToLeft ? option.rect.right() - metric::edge + 1 : option.rect.left();
            painter->fillRect(QRect(x, option.rect.top(), metric::edge, option.rect.height()), tokens.accent);
        }
    }
};

} // namespace

RowTable::RowTable(QWidget *parent)
    : QTreeView(parent)
    , m_empty(new EmptyState(this))
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new SlimScrollBar(this));
    setItemDelegate(new RowDelegate(this));
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setFocusPolicy(Qt::NoFocus);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting || width <= 0 || column >= m_widths.size() || column == mainColumn())
            return;
        // Beyond what leaves room for the main one it would be hidden at the next resize, and could not be drawn
        // smaller.
        int room = viewport()->width() - leastMainColumn;
        for (int other = 0; other < m_widths.size(); ++other)
            room -= other == column || other == mainColumn() || isColumnHidden(other) ? 0 : m_widths.at(other);
        m_widths[column] = qBound(header()->minimumSectionSize(), width, qMax(header()->minimumSectionSize(), room));
    });
    dressHeader();
}

void RowTable::dressHeader()
{
    const Tokens &tokens = Tokens::current();
    header()->setFont(textFont(TextSize::Caption));
    // A style sheet only here: the header has no other way to lose its bevels on every platform.
    const QString sheet = QStringLiteral("QHeaderView::section { background: %1; color: %2; border: none; "
                                         "border-bottom: 1px solid %3; padding: 4px 8px; }")
                              .arg(tokens.ground.name(), tokens.softText.name(), tokens.line.name());
    if (header()->styleSheet() != sheet)
        header()->setStyleSheet(sheet);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::Base, tokens.ground);
    if (palette != this->palette())
        setPalette(palette);
}

void RowTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressHeader();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    // Before the view's own connections: where rows are now is known only until it hears of the change.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RowTable::keepPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowTable::keepPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &RowTable::keepPlace);
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowTable::showEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowTable::showEmptyState);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_anchor = QPersistentModelIndex();
        scrollToTop();
        showEmptyState();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (const int row = selectedRow(); row >= first.row() && row <= last.row())
            emit selectedRowChanged();
    });
    showEmptyState();
    fitColumns();
}

bool RowTable::isHeld() const
{
    return viewport()->underMouse() || verticalScrollBar()->value() > 0;
}

void RowTable::keepPlace()
{
    // Several changes may come before one layout: the first one knows the places.
    if (m_anchor.isValid() || !isHeld())
        return;
    // The row under the mouse, else the uppermost one.
    QModelIndex row;
    if (viewport()->underMouse())
        row = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    if (!row.isValid())
        row = indexAt(QPoint(1, 0));
    if (!row.isValid())
        return;
    m_anchorOffset = visualRect(row).top();
    m_anchor = row.siblingAtColumn(0);
}

void RowTable::doItemsLayout()
{
    const QPersistentModelIndex anchor = std::exchange(m_anchor, QPersistentModelIndex());
    QTreeView::doItemsLayout();
    if (anchor.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(anchor).top() - m_anchorOffset);
    lookAhead();
}

int RowTable::selectedRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isRowSelected(current.row(), {}) ? current.row() : -1;
}

void RowTable::selectRow(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

QPoint RowTable::menuPlace() const
{
    const QRect box = currentIndex().isValid() ? visualRect(currentIndex()) : viewport()->rect();
    const QPoint corner = layoutDirection() == Qt::RightToLeft ? box.bottomRight() : box.bottomLeft();
    return viewport()->mapToGlobal(
        QPoint(qBound(0, corner.x(), viewport()->width()), qBound(0, corner.y(), viewport()->height())));
}

void RowTable::moveSelection(int steps)
{
    const int rows = model()->rowCount();
    if (rows > 0)
        selectRow(qBound(0, selectedRow() < 0 ? m_lastRow : selectedRow() + steps, rows - 1));
}

void RowTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Nobody chose the neighbour: then rather nothing is selected, and the details stay where they are.
    if (const int row = selectedRow(); row >= first && row <= last)
        setCurrentIndex({});
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        m_lastRow = current.row();
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit selectedRowChanged();
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    // The first row is current as soon as the table has the focus, and selected later. Where another row becomes
    // current, currentChanged() follows.
    if (selectedRow() >= 0)
        emit selectedRowChanged();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    // Letters are commands of the window, not the beginning of a name.
    if (!event->text().isEmpty() && event->text().front().isLetterOrNumber())
        event->ignore();
    else if (selectedRow() < 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveSelection(0);
    else
        QTreeView::keyPressEvent(event);
}

void RowTable::setEmptyText(const QString &icon, const QString &text)
{
    m_empty->say(icon, text);
    showEmptyState();
}

void RowTable::showEmptyState()
{
    const bool empty = !model() || model()->rowCount() == 0;
    m_empty->setVisible(empty);
    if (empty)
        m_empty->setGeometry(viewport()->geometry());
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    showEmptyState();
    fitColumns();
    lookAhead();
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    lookAhead();
}

void RowTable::lookAhead()
{
    // Not by the range of the scroll bar, which is that of other rows until these have been laid out.
    const int until = verticalScrollBar()->value() + 3 * viewport()->height();
    if (model() && until > model()->rowCount() * heightOfRows())
        emit moreWanted();
}

void RowTable::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    fitColumns();
}

void RowTable::fitColumns()
{
    if (!model() || m_widths.isEmpty())
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    // The detail pane has everything.
    int room = viewport()->width() - leastMainColumn;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (column == mainColumn())
            continue;
        const int width = m_widths.at(column);
        setColumnHidden(column, room < width);
        header()->resizeSection(column, width);
        room = room < width ? 0 : room - width;
    }
    header()->setSectionResizeMode(mainColumn(), QHeaderView::Stretch);
}

} // namespace monitor
