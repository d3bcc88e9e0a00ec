// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/bar.h"

namespace monitor {

class Chip;
class Field;

/// Name of the program, whose events it takes, the search.
class TopBar : public Bar {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    void setSourceNames(const QStringList &names);
    void setDemo(bool demo);
    /// Nothing can be added: a mark says so, and what that means.
    void setReadOnly(bool readOnly);
    void focusSearch();
    void clearSearch();
    QString search() const;
    void setSearch(const QString &text);

signals:
    void searchChanged(const QString &text);
    /// Esc or Down in the search field: the list shall have the focus.
    void searchLeft();
    void settingsPressed();
    /// A menu shall open at `place` on the screen.
    void menuPressed(const QPoint &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    Chip *m_sources, *m_demo, *m_readOnly;
    Field *m_search;
};

} // namespace monitor
