// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"
#include "monitor/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace monitor {

class AgeBar;
class Button;
class ButtonFlow;
class Chip;
class IconView;
class JourneyLine;
class PeopleChips;
class RequestActions;
class TextLabel;

/// One request in a list. Cards are used again for other requests: everything a card shows comes from showRequest(),
/// and what its buttons do, they do with the request as it was shown.
class Card : public QWidget {
    Q_OBJECT
public:
    enum class Type { Consent, ClientId, Trouble, Plain };

    static Type typeFor(desk::View view, const desk::RequestRow &row);
    static Card *make(Type type, const desk::RequestModel &model, RequestActions &actions, QWidget *parent);

    void showRequest(const desk::RequestRow &row);
    const desk::RequestRow &request() const { return m_row; }
    /// Ages go on.
    void tick(support::Timestamp now);
    void setSelected(bool selected);

    /// What Tab visits, in order.
    QList<QWidget *> controls() const;
    /// A button of it is held down, or was when the mouse button that is still down went down.
    bool isPressed() const;

signals:
    /// Clicked beside its controls.
    void chosen();
    /// isPressed() may have ended.
    void buttonReleased();

protected:
    Card(const desk::RequestModel &model, RequestActions &actions, QWidget *parent);

    /// Fills what the base does not know about.
    virtual void fill(const desk::RequestRow &row) = 0;
    virtual QString icon(const desk::RequestRow &row) const;

    /// Rows between the second line and the buttons.
    QVBoxLayout *body() const { return m_body; }
    /// `press` gets the request as shown.
    Button *addButton(const QString &text, bool primary, void (RequestActions::*press)(const desk::RequestRow &shown));
    void watch(QWidget *control);
    /// `Copy link for acme.com` (contract section 5).
    void nameFor(QWidget *control, const QString &pattern, const QString &label);
    void setNote(const QString &note, const QStringList &shorter = {});
    void setHeaderChip(const QString &text, ToneName tone);

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    const desk::RequestModel &m_model;
    RequestActions &m_actions;

private:
    void buildHeader(QVBoxLayout *rows);
    ToneName tone() const;
    void showStanding();
    void arrange();

    desk::RequestRow m_row;
    QList<QWidget *> m_controls;
    bool m_selected = false;
    bool m_held = false;
    IconView *m_icon;
    TextLabel *m_name, *m_caption, *m_age, *m_place, *m_note;
    Chip *m_new, *m_special, *m_app, *m_stuck, *m_trust, *m_status;
    PeopleChips *m_people;
    JourneyLine *m_journey;
    AgeBar *m_bar;
    QVBoxLayout *m_body;
    QWidget *m_buttonRow;
    ButtonFlow *m_buttons;
};

} // namespace monitor
