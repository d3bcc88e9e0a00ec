// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestfilter.h"
#include "monitor/card.h"
#include "monitor/seenwatch.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHash>
#include <QPoint>
#include <QSet>
#include <QTimer>
#include <QVariantAnimation>

#include <optional>
#include <vector>

namespace monitor {

class EmptyState;
class TextLabel;

/// The requests of one view as cards, from top to bottom. Only the first cards, the visible ones and some around them
/// are widgets, and those are used again; thousands of requests cost no more than dozens.
///
/// Nothing jumps under the hand: while a button is held down the list stands still, and while the mouse moves over it
/// the card under the mouse keeps its place when others come and go. Selection, focus and position belong to requests,
/// not to rows.
class CardList : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int alwaysRealised = 30; ///< cards from the top that always exist

    /// All must outlive the list.
    CardList(desk::RequestFilter &filter, RequestActions &actions, QWidget *parent = nullptr);
    ~CardList() override;

    desk::View view() const { return m_filter.view(); }
    /// None where the list is empty.
    std::optional<desk::RequestKey> selected() const { return m_selected; }
    /// Selects and shows; false where the request is not in this view.
    bool select(const desk::RequestKey &key);
    /// By this many cards, stopping at the ends. A focused control hands the focus to the same one of the new card.
    void moveSelection(int steps);
    /// How many cards are widgets at the moment.
    int realisedCards() const { return int(m_cards.size()); }
    /// Cards are still on their way to their places.
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }
    /// The card of a request where it is a widget now, else null.
    Card *cardFor(const desk::RequestKey &key) const;

    /// Where on the screen a menu for the selected card opens.
    QPoint menuPlace() const;

    /// Tab within the list, beyond the realised cards too. False where the focus leaves it.
    bool focusNextControl(bool next);

public slots:
    void tick(support::Timestamp now);
    /// Takes up what changed in the model; happens by itself, with the next frame.
    void takeUp();
    /// Something beside the model, on which cards depend, has changed: all are shown anew, now.
    void rebuild();
    /// The same, with the next frame.
    void refreshAll();

signals:
    /// Another request is selected; `byHand` where the person did it, not the list because a request left.
    void selectionChanged(bool byHand);
    /// New requests have been in sight for a while, or were selected by hand.
    void seen(const std::vector<desk::RequestKey> &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Anchor {
        desk::RequestKey key;
        int offset = 0; ///< of the card's top from the top of the viewport
    };

    int rowCount() const { return int(m_top.size()) - 1; }
    int heightOf(int row) const;
    int heightNeeded(const Card *card) const;
    void measure(const desk::RequestKey &key, const Card *card, int row);
    void computeTops();
    int rowAt(int y) const;
    int cardWidth() const;
    int contentTop(int row) const;

    void schedule();
    void touch(int first, int last);
    bool isHeld() const;
    std::vector<Anchor> anchors() const;
    void restore(const std::vector<Anchor> &anchors);
    void updateScrollBar();
    void realise();
    void placeCards();
    void realiseRow(int row);
    void recycle(const desk::RequestKey &key);
    void releaseAll();
    void reselect(int formerRow);
    void followTop();
    void setSelected(const std::optional<desk::RequestKey> &key, bool byHand);
    void ensureVisible(int row);
    void letGo();
    void lookForNew();
    void slide(const QHash<desk::RequestKey, int> &before);
    Card *focusedCard() const;
    void focusMoved(QWidget *now);
    void describe();

    desk::RequestFilter &m_filter;
    RequestActions &m_actions;
    EmptyState *m_empty;
    TextLabel *m_end;
    std::vector<int> m_top{0}; ///< of each row within the contents; one more for the end
    QHash<desk::RequestKey, Card *> m_cards;
    QHash<desk::RequestKey, int> m_heights; ///< measured
    QHash<int, int> m_typicalHeight; ///< by Card::Type
    QHash<int, QList<Card *>> m_spare;
    std::optional<desk::RequestKey> m_selected;
    int m_selectedRow = 0; ///< where it was last seen
    int m_holdTop = 0; ///< room left above the first card so that the one under the mouse can stay
    bool m_busy = false;
    bool m_stale = true; ///< the model has changed and takeUp() has not yet been through
    QSet<desk::RequestKey> m_touched; ///< realised, and no longer what the model says
    bool m_allTouched = true;
    int m_placedUntil = 0; ///< the first row whose place in m_top may be wrong
    bool m_chosen = false; ///< the selection is somebody's, not the list's own
    bool m_reveal = false; ///< the selection was set while nobody saw it
    QTimer m_pending;
    SeenWatch m_seenWatch;
    QPoint m_mouse;
    QElapsedTimer m_mouseMoved, m_lastSlide;
    desk::Day m_today; ///< that the texts on the cards are of
    QVariantAnimation m_motion;
    QHash<desk::RequestKey, int> m_slide; ///< how far a card still is from its place
};

} // namespace monitor
