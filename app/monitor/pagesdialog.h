// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QHBoxLayout;
class QStackedWidget;

namespace monitor {

class Paragraph;
class PreferencePage;
class Preferences;

/// What wizard and settings share: pages that scroll where the screen is small, and a row of buttons below.
class PagesDialog : public QDialog {
    Q_OBJECT
protected:
    /// Says by itself where keys are kept.
    PagesDialog(const QString &title, Preferences &preferences, QWidget *parent);

    /// A sentence above the buttons; empty: none.
    void say(const QString &sentence, bool good = true);

    void addPage(PreferencePage *page);
    PreferencePage *page(int index) const { return m_pages.at(index); }
    PreferencePage *currentPage() const;
    int pageCount() const { return int(m_pages.size()); }
    int currentIndex() const;
    void setCurrentIndex(int index);
    QHBoxLayout *middle() const { return m_middle; }
    QHBoxLayout *buttons() const { return m_buttons; }

    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *m_middle, *m_buttons;
    QStackedWidget *m_stack;
    Paragraph *m_said;
    QList<PreferencePage *> m_pages;
};

} // namespace monitor
