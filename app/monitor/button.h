// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace monitor {

/// A button in the window's look: primary (filled), plain (outlined) or quiet (icon only). Enter and Space press it;
/// arrow keys pass by, for they move through the list.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Rank { Primary, Plain, Quiet };

    explicit Button(const QString &text, Rank rank = Rank::Plain, QWidget *parent = nullptr);
    /// A quiet one with an icon of resources/icons; give it an accessible name.
    static Button *withIcon(const QString &icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Rank m_rank;
    QString m_icon;
};

/// The consent link itself: monospaced, elided, pressed to open it.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    /// The whole link is the accessible name.
    void setLink(const QString &link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_shown;
};

} // namespace monitor
