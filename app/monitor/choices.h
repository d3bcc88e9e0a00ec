// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace monitor {

/// Something that is on or off, in the window's look.
class TickBox : public QCheckBox {
    Q_OBJECT
public:
    explicit TickBox(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
};

/// One of several, in the window's look; those with the same parent exclude each other.
class ChoiceButton : public QRadioButton {
    Q_OBJECT
public:
    explicit ChoiceButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
};

/// One entry of a list that chooses a page.
class ListChoice : public QAbstractButton {
    Q_OBJECT
public:
    explicit ListChoice(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace monitor
