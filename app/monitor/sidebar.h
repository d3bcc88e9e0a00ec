// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/views.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

#include <optional>

namespace monitor {

/// One view in the side bar: icon, name, how many.
class SideBarItem : public QAbstractButton {
    Q_OBJECT
public:
    SideBarItem(desk::View view, QWidget *parent);
    /// For a page: a view without a count.
    SideBarItem(const QString &title, const QString &icon, QWidget *parent);
    /// None for a page.
    std::optional<desk::View> view() const { return m_view; }
    int count() const { return m_count; }
    /// `more`: there are more than could be counted.
    void setCount(int count, bool more = false);
    /// Icon and count only.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dressItem(const QString &title);
    QString countText() const;

    const std::optional<desk::View> m_view;
    const QString m_icon;
    int m_count = 0;
    bool m_more = false;
    bool m_compact = false;
};

/// The views, with how many requests each has.
class SideBar : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);
    void setCount(desk::View view, int count, bool more = false);
    void setCurrent(desk::View view);
    /// Puts a page below the views.
    void addPage(const QString &title, const QString &icon);
    /// Pages are counted as they were added.
    void setCurrentPage(int page);
    /// For narrow windows: icons and counts, names in tool tips.
    void setCompact(bool compact);
    /// px; the width with names.
    int fullWidth() const { return m_fullWidth; }
    /// Shows or hides a mark at the bottom: everything here is made up.
    void setDemo(bool demo);

signals:
    void viewChosen(desk::View view);
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void hideEmptyPlace();

    QList<SideBarItem *> m_items, m_pages;
    QWidget *m_demo;
    int m_fullWidth = 232;
    bool m_isDemo = false, m_compact = false;
    bool m_following = false; ///< shows what was chosen elsewhere
};

} // namespace monitor
